import { type Derived, derive } from '../certainty/index.js'
import { compared } from '../dates/order.js'
import { quoted } from '../names/directory.js'
import { itemAt, present } from '../objects.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import { type Kind, kindRules, stages, tieTypes } from '../vocabulary/index.js'
import { following } from '../written/sides.js'
import type { Books } from './books.js'
import { ClaimReader } from './claims.js'
import { isEmptyList, recordFields } from './fields.js'
import { isKeyOf, isText, type Row, wrong } from './reading.js'
import { checkScope } from './scope.js'
import { titleOf } from './titles.js'
import type { Read } from './values.js'

type AnyClaim = Claim<string, Names>

/** A record while its row is read. */
interface Draft {
  [field: string]: unknown
  id: string
  title?: string | undefined
}

/** The fields that every record of a kind has; a tie also has from and to, or between. */
const shapes: Readonly<Record<Kind, readonly string[]>> = {
  transfer: ['from', 'to', 'joint', 'goods'],
  deployment: ['what', 'of'],
  capability: ['actor', 'ability', 'goods'],
  figure: ['measure', 'of'],
  event: ['type', 'participants'],
  statement: ['act', 'speaker'],
  tie: ['type', 'directed', 'standing', 'domain'],
  stance: ['holder', 'subject', 'position'],
  assessment: ['type', 'about'],
}

/** A side on which nobody stands who stands across, in `to` or `with`; other kinds have none. */
const facing: { readonly [K in Kind]?: string } = { figure: 'of', capability: 'actor', transfer: 'from', tie: 'from' }

/** Fields of the package's own records that follow from their claims, and are worked out anew. */
const derivedKeys: ReadonlySet<string> = new Set(['period', 'spells', 'stage', 'certainty'])
/** Fields that follow from others, and are worked out anew. */
const followingKeys: ReadonlySet<string> = new Set(['joint', 'directed', 'standing'])

/** A record of which nothing is told yet, with the fields that it will have: copies of one are made fast and are small. */
function blankOf(kind: Kind, type: unknown, hasStage: boolean): Draft {
  const given: Row = { kind, domain: 'general', ...following(kind, { type }) }
  const sides = given.directed === undefined ? [] : given.directed ? ['from', 'to'] : ['between']
  const stage = hasStage ? ['stage'] : []
  const fields = ['kind', 'title', ...shapes[kind], ...sides, 'period', 'spells', ...stage, 'certainty', 'claims']
  return { id: '', ...Object.fromEntries(fields.map((field) => [field, given[field]])) }
}

/** A copy of a blank record. That of a tie is written out: registers have most of these, and a literal is made fastest. */
function copyOf(blank: Draft): Draft {
  const { kind, title, type, directed, standing, domain, from, to, between, period, spells, certainty, claims } = blank
  if (kind !== 'tie' || directed === undefined || 'stage' in blank) return Object.assign({}, blank)
  return directed
    ? { id: '', kind, title, type, directed, standing, domain, from, to, period, spells, certainty, claims }
    : { id: '', kind, title, type, directed, standing, domain, between, period, spells, certainty, claims }
}

/** Reads the rows of a list, one kind of record. */
export class RowReader {
  readonly #kind: Kind
  readonly #books: Books
  readonly #fields: ReadonlyMap<string, Read>
  readonly #needed: readonly string[]
  readonly #claim: ClaimReader
  /** By the type of a tie, without a stage and with one. */
  readonly #blanks = [new Map<unknown, Draft>(), new Map<unknown, Draft>()] as const
  readonly #derived = new Map<unknown, Map<unknown, Map<unknown, Derived>>>()

  constructor(kind: Kind, books: Books) {
    this.#kind = kind
    this.#books = books
    this.#fields = recordFields(kind)
    this.#needed = shapes[kind].filter((field) => this.#fields.has(field))
    this.#claim = new ClaimReader(kind, books)
  }

  /** The record that a row stands for; `undefined` where something is wrong with it, which is noted. */
  read(row: Row): AnyRecord<Names> | undefined {
    const { reading, areAtFault } = this.#books
    const before = reading.problems.length
    const areApart = !reading.isUntold(row.claims)
    const draft = this.#begin(row, areApart)
    this.#readFields(draft, row, areApart)
    const isWhole = this.#isWhole(draft)
    const apart = areApart ? this.#readClaims(row.claims, draft.id) : undefined
    const claims = areApart ? apart && this.#inOrder(apart) : this.#claim.finish(draft.id)
    if (!isWhole || claims === undefined || areAtFault || reading.problems.length > before) return undefined
    const record = this.#make(draft, claims)
    if (apart === undefined) checkScope(itemAt(claims, 0), record, '', this.#books)
    else for (const [i, own] of apart.entries()) checkScope(itemAt(own, 0), record, `claims[${i}].`, this.#books)
    return reading.problems.length > before ? undefined : record
  }

  /** Begins a record and its claim. */
  #begin({ type, stage }: Row, areApart: boolean): Draft {
    this.#claim.begin()
    const hasStage =
      this.#kind === 'event' || (this.#kind in stages && (areApart || !this.#books.reading.isUntold(stage)))
    const blanks = this.#blanks[hasStage ? 1 : 0]
    const key = this.#kind === 'tie' ? type : undefined
    let blank = blanks.get(key)
    if (blank === undefined) {
      blank = blankOf(this.#kind, key, hasStage)
      blanks.set(key, blank)
    }
    return copyOf(blank)
  }

  /** Reads the fields of a row, and those of its claim beside them. */
  #readFields(draft: Draft, row: Row, areApart: boolean): void {
    const { reading } = this.#books
    for (const key in row) {
      const value = row[key]
      if (reading.isUntold(value) || key === 'claims') continue
      const read = this.#fields.get(key)
      if (read !== undefined) {
        const held = read(value, key, this.#books)
        if (held !== undefined) draft[key] = held
      } else if (key === 'id') draft.id = isText(value) ? value : ''
      else if (areApart ? derivedKeys.has(key) : this.#claim.takeFromRow(key, value)) continue
      else if (key === 'kind' ? value !== this.#kind : !followingKeys.has(key) && !isEmptyList(key, value))
        this.#refuse(key, value, areApart)
    }
    if (draft.id !== '') return
    if (reading.isUntold(row.id)) reading.note('id', row.id, 'missing', 'give each row an id of its own')
    else reading.noKind('id', row.id, 'an id: write text')
  }

  /** Notes a field that a row can't have. */
  #refuse(key: string, value: unknown, areApart: boolean): void {
    const { reading } = this.#books
    const kind = this.#kind
    if (key === 'kind')
      reading.note(key, value, 'not a known word', `the records of ${kindRules[kind].list} are of kind '${kind}'`)
    else if (areApart && this.#claim.has(key)) reading.note(key, value, 'told twice', 'write it in each of the claims')
    else {
      const instead = derivedKeys.has(key)
        ? 'it follows from the claims: write start and end'
        : `a ${kind} has no field ${quoted(key)}; columns of your own go into extra: { … }`
      reading.note(key, value, 'unknown field', key === 'stage' ? `a ${kind} has no stages` : instead)
    }
  }

  /** Reads a list of claims, each as one claim or as its spells. */
  #readClaims(claims: unknown, id: string): readonly (readonly AnyClaim[])[] | undefined {
    const { reading } = this.#books
    if (!Array.isArray(claims)) reading.noKind('claims', claims, 'a list of claims')
    else if (claims.length === 0)
      reading.note('claims', claims, 'missing', 'write at least one claim, or leave claims out')
    else return Array.from(claims, (one, i) => this.#claim.readOne(one, `claims[${i}]`, id) ?? [])
    return undefined
  }

  /** The claims in the order of their documents, in a list no longer than it need be, since many are kept. */
  #inOrder(claims: readonly (readonly AnyClaim[])[]): readonly AnyClaim[] {
    const day = ({ document }: AnyClaim) => this.#books.documents.get(document)?.latest ?? ''
    return Object.freeze([...claims.flat()].sort((a, b) => compared(day(a), day(b))))
  }

  /** Whether all is there that a record of the kind has, and nobody stands on both sides; what is amiss is noted. */
  #isWhole(draft: Draft): draft is Draft & AnyRecord<Names> {
    const { reading } = this.#books
    const before = reading.problems.length
    for (const key of this.#needed)
      if (draft[key] === undefined) reading.note(key, undefined, 'missing', `write ${key}`)
    if (this.#kind === 'tie') this.#checkSides(draft)
    const side = facing[this.#kind] ?? ''
    const across = side === 'from' ? 'to' : 'with'
    const [some, others] = [draft[side], draft[across]]
    if (Array.isArray(some) && Array.isArray(others))
      for (const name of others)
        if (some.includes(name)) reading.note(across, name, 'same party twice', `${quoted(name)} stands in ${side} too`)
    return reading.problems.length === before
  }

  /** Notes where a tie lacks the sides that its type wants, or has others. */
  #checkSides({ type, from, to, between }: Draft): void {
    if (typeof type !== 'string' || !isKeyOf(tieTypes, type)) return
    const { directed } = tieTypes[type]
    const isOne = Array.isArray(between) && between.length === 1
    const areTold = directed ? from !== undefined && to !== undefined : between !== undefined && !isOne
    if (areTold && (directed ? between === undefined : from === undefined && to === undefined)) return
    const { reading } = this.#books
    const hint = directed
      ? `a tie of type '${type}' runs from one side to the other: write from and to`
      : `a tie of type '${type}' has no direction: write between: [A, B]`
    for (const [key, value] of Object.entries({ from, to, between })) {
      const isWanted = (key === 'between') !== directed
      if (isWanted && value === undefined) reading.note(key, value, 'missing', hint)
      else if (isWanted && !directed && isOne) reading.note(key, value, 'missing', 'name two or more')
      else if (!isWanted && value !== undefined)
        reading.note(key, value === wrong ? undefined : value, 'unknown field', hint)
    }
  }

  /** The record of what was read. */
  #make(draft: Draft & AnyRecord<Names>, claims: readonly AnyClaim[]): AnyRecord<Names> {
    const derived = this.#derive(claims)
    fill(draft, derived, claims)
    if (this.#kind === 'transfer') Object.assign(draft, following('transfer', draft))
    draft.title ??= titleOf(draft, this.#books)
    const isWhole = derived.certainty !== undefined && (derived.stage !== undefined || !('stage' in draft))
    return Object.freeze(isWhole ? draft : present(draft))
  }

  /** What follows from the claims. Years come again in a register: what follows from a plain claim of such is worked out once. */
  #derive(claims: readonly AnyClaim[]): Derived {
    const { stage, period } = itemAt(claims, 0)
    const { start, end } = period ?? {}
    const isCommon = claims.length === 1 && start !== undefined && start.edtf.length < 7 && this.#claim.isPlain
    if (!isCommon) return this.#deriveNow(claims)
    const ends = entry(entry(this.#derived, stage), start)
    const known = ends.get(end)
    if (known !== undefined) return known
    const found = this.#deriveNow(claims)
    ends.set(end, found)
    return found
  }

  /** The same, frozen. */
  #deriveNow(claims: readonly AnyClaim[]): Derived {
    const derived = derive(this.#kind, claims, this.#books.appeared)
    Object.freeze(derived.period)
    for (const spell of Object.freeze(derived.spells)) Object.freeze(spell)
    return derived
  }
}

/** Puts the claims of a record into it, and what follows from them. */
function fill(draft: Draft, { period, spells, stage, certainty }: Derived, claims: readonly AnyClaim[]): void {
  draft.period = period
  draft.spells = spells
  if (stage !== undefined) draft.stage = stage
  draft.certainty = certainty
  draft.claims = claims
}

/** The map under a key, made if there is none yet. */
function entry<K, V>(map: Map<unknown, Map<K, V>>, key: unknown): Map<K, V> {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = new Map<K, V>()
  map.set(key, made)
  return made
}
