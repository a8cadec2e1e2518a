import { type Appearances, type Appeared, type Derived, derive } from '../certainty/index.js'
import { compared } from '../dates/order.js'
import { quoted } from '../names/directory.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import { type Kind, kindRules, type TieType, tieTypes } from '../vocabulary/index.js'
import type { Books } from './books.js'
import { ClaimReader } from './claims.js'
import { isEmptyList, recordFields } from './fields.js'
import { makeRecord, type Own } from './make.js'
import { isObject, noKind, wrong } from './reading.js'
import { checkScope } from './scope.js'
import type { ReadValue } from './values.js'

type AnyClaim = Claim<string, Names>

/** The fields that a record of each kind must have; a tie also has from and to, or between. */
const needed: Readonly<Record<Kind, readonly string[]>> = {
  transfer: ['from', 'to', 'goods'],
  deployment: ['what', 'of'],
  capability: ['actor', 'ability', 'goods'],
  figure: ['measure', 'of'],
  event: ['type', 'participants'],
  statement: ['act', 'speaker'],
  tie: ['type'],
  stance: ['holder', 'subject', 'position'],
  assessment: ['type', 'about'],
}

/** Two sides on which nobody stands at once. */
const facing: { readonly [K in Kind]?: readonly [string, string] } = {
  transfer: ['from', 'to'],
  tie: ['from', 'to'],
  figure: ['of', 'with'],
  capability: ['actor', 'with'],
}

/** Fields of the package's own records that follow from their claims, and are worked out anew. */
const derivedKeys: ReadonlySet<string> = new Set(['period', 'spells', 'stage', 'certainty'])
/** Fields that follow from others, and are worked out anew. */
const followingKeys: ReadonlySet<string> = new Set(['kind', 'joint', 'directed', 'standing'])

/** A field of a kind of record. */
interface Field {
  readonly read: ReadValue
  readonly isNeeded: boolean
  /** Whether a record may lack it. */
  readonly isExtra: boolean
}

/** Reads the rows of a list, one kind of record. */
export class RowReader {
  readonly #kind: Kind
  readonly #books: Books
  readonly #list: string
  readonly #fields: ReadonlyMap<string, Field>
  readonly #names: readonly string[]
  readonly #claim: ClaimReader
  readonly #own: Own
  /** How many of the fields that it needs the row at hand has. */
  #needed = 0
  /** The fields beside those that the row at hand has. */
  #extras: string[] = []
  /** The claims of each entry of the list of claims at hand. */
  #read: (readonly AnyClaim[])[] = []
  readonly #appeared: Appearances
  readonly #derived = new Map<unknown, Map<unknown, Map<unknown, Derived>>>()

  constructor(kind: Kind, books: Books) {
    this.#kind = kind
    this.#books = books
    this.#list = kindRules[kind].list
    const made = new Set([...needed[kind], ...(kind === 'tie' ? ['from', 'to', 'between'] : []), 'domain', 'title'])
    this.#fields = new Map(
      Array.from(recordFields(kind), ([key, read]): [string, Field] => [
        key,
        { read, isNeeded: needed[kind].includes(key), isExtra: !made.has(key) },
      ]),
    )
    this.#names = [...this.#fields.keys()]
    this.#claim = new ClaimReader(kind, books)
    this.#own = { id: '', title: undefined, ...Object.fromEntries(this.#names.map((key) => [key, undefined])) }
    this.#appeared = (document) => books.documents?.get(document) as Appeared
  }

  /** The record that a row stands for; `undefined` where something is wrong with it, which is noted. */
  read(row: unknown, index: number): AnyRecord<Names> | undefined {
    const { reading } = this.#books
    reading.goTo(this.#list, index, row)
    if (!isObject(row)) {
      noKind(reading, this.#list, row, 'a row: write an object')
      return undefined
    }
    const own = this.#own
    this.#clear()
    const areApart = !reading.isUntold(row.claims)
    const isRight = this.#readFields(row, areApart)
    const isWhole = this.#checkWhole(own)
    const claims = areApart ? this.#readClaims(row.claims, own.id) : this.#claim.finish(own.id)
    if (!isRight || !isWhole || claims === undefined || this.#books.documents === undefined) return undefined
    const record = makeRecord(this.#kind, own, this.#derive(claims), claims, this.#extras, this.#books)
    if (claims.every(({ parties, goods }) => parties === undefined && goods === undefined)) return record
    const within = (areApart ? this.#read : [claims]).map(
      ([claim], i) => claim === undefined || checkScope(claim, record, areApart ? `claims[${i}].` : '', this.#books),
    )
    return within.includes(false) ? undefined : record
  }

  /** Forgets the row before. */
  #clear(): void {
    for (const key of this.#names) this.#own[key] = undefined
    this.#own.id = ''
    this.#needed = 0
    if (this.#extras.length > 0) this.#extras = []
    this.#claim.begin()
  }

  /** Reads the fields of a row, and those of its claim beside them. */
  #readFields(row: Readonly<Record<string, unknown>>, areApart: boolean): boolean {
    const { reading } = this.#books
    let isRight = true
    for (const key in row) {
      const value = row[key]
      if (reading.isUntold(value) || key === 'claims' || isEmptyList(key, value)) continue
      const field = this.#fields.get(key)
      if (field !== undefined) {
        const held = field.read(value, key, this.#books)
        this.#own[key] = held
        if (field.isNeeded) this.#needed++
        if (field.isExtra) this.#extras.push(key)
        if (held === wrong) isRight = false
      } else if (key === 'id') this.#own.id = typeof value === 'string' ? value : ''
      else if (areApart ? derivedKeys.has(key) : key !== 'goods' && this.#claim.take(key, value)) continue
      else if (key !== 'kind' ? !followingKeys.has(key) : value !== this.#kind)
        isRight = this.#refuse(key, value, areApart)
    }
    if (this.#own.id === '') {
      isRight = false
      if (reading.isUntold(row.id)) reading.note('id', row.id, 'missing', 'give each row an id of its own')
      else noKind(reading, 'id', row.id, 'an id: write text')
    }
    return isRight
  }

  /** Notes a field that a row can't have. */
  #refuse(key: string, value: unknown, areApart: boolean): false {
    const { reading } = this.#books
    if (key === 'kind')
      reading.note(key, value, 'not a known word', `the records of ${this.#list} are of kind '${this.#kind}'`)
    else if (areApart && this.#claim.has(key)) reading.note(key, value, 'told twice', 'write it in each of the claims')
    else if (key === 'stage') reading.note(key, value, 'unknown field', `a ${this.#kind} has no stages`)
    else if (derivedKeys.has(key))
      reading.note(key, value, 'unknown field', 'it follows from the claims: write start and end')
    else
      reading.note(
        key,
        value,
        'unknown field',
        `a ${this.#kind} has no field ${quoted(key)}; columns of your own go into extra: { … }`,
      )
    return false
  }

  #readClaims(claims: unknown, id: string): readonly AnyClaim[] | undefined {
    const { reading } = this.#books
    if (!Array.isArray(claims) || claims.length === 0) {
      if (Array.isArray(claims))
        reading.note('claims', claims, 'missing', 'write at least one claim, or leave claims out')
      else noKind(reading, 'claims', claims, 'a list of claims')
      return undefined
    }
    this.#read = []
    for (let i = 0; i < claims.length; i++) {
      const read = this.#claim.readOne(claims[i], `claims[${i}]`, id)
      if (read !== undefined) this.#read.push(read)
    }
    if (this.#read.length < claims.length) return undefined
    const day = ({ document }: AnyClaim) => this.#books.documents?.get(document)?.latest ?? ''
    return Object.freeze(
      this.#read
        .flat()
        .sort((a, b) => compared(day(a), day(b)))
        .slice(),
    )
  }

  /** Whether all fields are there that a record of the kind has, and no party stands on both sides. */
  #checkWhole(own: Own): boolean {
    const { reading } = this.#books
    let isWhole = true
    if (this.#needed < needed[this.#kind].length) {
      isWhole = false
      for (const key of needed[this.#kind])
        if (own[key] === undefined) reading.note(key, undefined, 'missing', `write ${key}`)
    }
    if (this.#kind === 'tie' && typeof own.type === 'string' && !this.#checkSides(own, own.type as TieType))
      isWhole = false
    const sides = facing[this.#kind]
    if (sides === undefined) return isWhole
    const [some, others] = [own[sides[0]], own[sides[1]]]
    if (!Array.isArray(some) || !Array.isArray(others)) return isWhole
    for (const name of others) {
      if (!some.includes(name)) continue
      isWhole = false
      reading.note(sides[1], name, 'same party twice', `${quoted(name)} stands in ${sides[0]} too`)
    }
    return isWhole
  }

  /** Whether a tie has the sides that its type wants. */
  #checkSides({ from, to, between }: Own, type: TieType): boolean {
    const { reading } = this.#books
    const { directed } = tieTypes[type]
    const isRight = directed
      ? from !== undefined && to !== undefined && between === undefined
      : from === undefined && to === undefined && between !== undefined && (between as readonly string[]).length !== 1
    if (isRight) return true
    const hint = directed
      ? `a tie of type '${type}' runs from one side to the other: write from and to`
      : `a tie of type '${type}' has no direction: write between: [A, B]`
    for (const [key, value] of Object.entries({ from, to, between })) {
      const isWanted = (key === 'between') !== directed
      if (isWanted && value === undefined) reading.note(key, value, 'missing', hint)
      else if (isWanted && !directed && value !== wrong) reading.note(key, value, 'missing', 'name two or more')
      else if (!isWanted && value !== undefined)
        reading.note(key, value === wrong ? undefined : value, 'unknown field', hint)
    }
    return false
  }

  /** What follows from the claims. Years come again in a register: what follows from a plain claim of such is worked out once. */
  #derive(claims: readonly AnyClaim[]): Derived {
    const [claim] = claims
    const { start, end } = claim?.period ?? {}
    const isCommon = claims.length === 1 && start !== undefined && start.edtf.length < 7 && this.#claim.isPlain
    if (!isCommon) return this.#deriveNow(claims)
    const ends = entry(entry(this.#derived, claim?.stage), start)
    const known = ends.get(end)
    if (known !== undefined) return known
    const found = this.#deriveNow(claims)
    ends.set(end, found)
    return found
  }

  /** The same, frozen. */
  #deriveNow(claims: readonly AnyClaim[]): Derived {
    const derived = derive(this.#kind, claims, this.#appeared)
    Object.freeze(derived.period)
    for (const spell of Object.freeze(derived.spells)) Object.freeze(spell)
    return derived
  }
}

/** The map under a key, made if there is none yet. */
function entry<K, V>(map: Map<unknown, Map<K, V>>, key: unknown): Map<K, V> {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = new Map<K, V>()
  map.set(key, made)
  return made
}
