import { type Appeared, phaseOf } from '../certainty/index.js'
import { isAfter } from '../dates/bounds.js'
import { keysOf } from '../objects.js'
import type { Claim, ClaimPeriod, DayRange, Names, Some } from '../types/index.js'
import { type Kind, kindRules, type Modality, modalities, stages } from '../vocabulary/index.js'
import { eventStage } from '../written/claim.js'
import type { Books } from './books.js'
import { type Details, details, isEmptyList } from './fields.js'
import type { Rule } from './problems.js'
import { isKeyOf, isObject, type Wrong, wrong } from './reading.js'
import { type Draft, date, flag, listOf, object, type Readers, take, text, word } from './values.js'

/** The id of the document that a claim without one rests on: the data set itself, which `attestedTo` dates. */
export const register = 'register'

type AnyClaim = Claim<string, Names>
type Made = { -readonly [K in keyof AnyClaim]: AnyClaim[K] }

/** When something was so: from start to end, or all on one date. */
interface Span extends ClaimPeriod {
  readonly date?: DayRange | undefined
}

/** What a row tells of a claim, beside its details. */
interface Told extends Span {
  readonly document: string
  readonly passages?: Some<string> | undefined
  readonly modality: Modality
  readonly negated?: boolean | undefined
  readonly stage?: string | undefined
  readonly period?: ClaimPeriod | undefined
  readonly spells?: Some<Span> | undefined
}

const ends: Readers<ClaimPeriod> = {
  start: date,
  end: (value, field, books) => (value === 'open' ? value : date(value, field, books)),
}

const spans = /* @__PURE__ */ listOf(
  /* @__PURE__ */ object<Span>({ ...ends, date }, [], '{ start, end }', 'a spell has start and end, or date'),
)

const readers: Readers<Omit<Told, 'stage'>> = {
  ...ends,
  date,
  document: text,
  passages: /* @__PURE__ */ listOf(text),
  modality: /* @__PURE__ */ word('a modality', modalities),
  negated: flag,
  period: /* @__PURE__ */ object<ClaimPeriod>(ends, [], '{ start, end }'),
  spells: (value, field, books) =>
    Array.isArray(value) && value.length > 0
      ? spans(value, field, books)
      : books.reading.noKind(field, value, 'a list of { start, end }'),
}

/** Reads claims field by field: those of a row that is a claim itself, and those of a list of claims. */
export class ClaimReader {
  readonly #kind: Kind
  readonly #books: Books
  readonly #readers: Readers<Told>
  // What was read of the claim at hand.
  #told: Draft<Told> = {}
  #details: Draft<Details> | undefined
  #isRight = true

  constructor(kind: Kind, books: Books) {
    this.#kind = kind
    this.#books = books
    this.#readers = {
      ...readers,
      stage: word(`a stage of a ${kind}`, isKeyOf(stages, kind) ? keysOf(stages[kind]) : []),
    }
  }

  /** Whether the claim at hand tells no more than its dates, stage and passages, and that the register asserts it. */
  get isPlain(): boolean {
    const { document, modality, negated = false } = this.#told
    return document === register && modality === 'asserted' && !negated && this.#details === undefined
  }

  /** Whether a row may have a field of the name that belongs to its claim. */
  has(key: string): boolean {
    return key !== 'goods' && key !== 'period' && (this.#isOwn(key) || isKeyOf(details, key))
  }

  #isOwn(key: string): key is keyof Told {
    return isKeyOf(this.#readers, key) && (key !== 'stage' || this.#kind in stages)
  }

  /** Begins a claim. */
  begin(): void {
    this.#told = { document: register, modality: 'asserted', start: undefined, end: undefined }
    this.#details = undefined
    this.#isRight = true
  }

  /** Reads a field of the claim at hand; says whether there is such a field. */
  take(key: string, value: unknown): boolean {
    let isRight: boolean
    if (this.#isOwn(key)) isRight = take(this.#told, this.#readers, key, value, this.#books)
    else if (isKeyOf(details, key)) {
      this.#details ??= {}
      isRight = take(this.#details, details, key, value, this.#books)
    } else return false
    if (!isRight) this.#isRight = false
    return true
  }

  /** The same for a field that stands beside those of the record. */
  takeFromRow(key: string, value: unknown): boolean {
    return key !== 'goods' && key !== 'period' && this.take(key, value)
  }

  /** Reads one of several claims; gives several for one with spells. */
  readOne(value: unknown, place: string, id: string): readonly AnyClaim[] | undefined {
    const { reading } = this.#books
    if (!isObject(value)) {
      reading.noKind(place, value, 'a claim: write an object')
      return undefined
    }
    this.begin()
    reading.prefix = `${place}.`
    for (const key in value)
      if (!reading.isUntold(value[key]) && !this.take(key, value[key]) && !isEmptyList(key, value[key]))
        this.#note(key, value[key], 'unknown field', `a claim of a ${this.#kind} has no field ${key}`)
    const claims = this.finish(id)
    reading.prefix = ''
    return claims
  }

  /** Ends the claim at hand: gives it, or one for each of its spells; `undefined` if something is wrong with it. */
  finish(id: string): readonly AnyClaim[] | undefined {
    const { reading } = this.#books
    const { spells, start, end, date } = this.#told
    const published = this.#findDocument()
    if (spells === undefined) {
      const claim = this.#make(this.#told, id, published)
      return claim && Object.freeze([claim])
    }
    if (start !== undefined || end !== undefined || date !== undefined)
      this.#note('spells', spells, 'told twice', 'write the dates in spells, or beside them, not both')
    const outer = reading.prefix
    const claims = spells.flatMap((spell, i) => {
      reading.prefix = `${outer}spells[${i}].`
      return this.#make(spell, id, published) ?? []
    })
    reading.prefix = outer
    return claims.length < spells.length ? undefined : Object.freeze([...claims]) // no longer than it need be
  }

  #note(field: string, value: unknown, rule: Rule, hint: string): Wrong {
    this.#isRight = false
    return this.#books.reading.note(field, value, rule, hint)
  }

  /** When the document of the claim at hand appeared. */
  #findDocument(): Appeared | undefined {
    const { documents, areAtFault } = this.#books
    const { document } = this.#told
    const published = document === undefined ? undefined : documents.get(document)
    if (document === undefined || published !== undefined || areAtFault) return published
    if (document !== register) this.#note('document', document, 'no such document', 'it is not among documents')
    else {
      const hint = 'say up to which day the register speaks: attestedTo, beside the lists'
      this.#note('document', undefined, 'no attestedTo', hint)
    }
    return undefined
  }

  /** Beginning and end, frozen, if they are in order. */
  #join({ start, end }: ClaimPeriod, at = ''): ClaimPeriod | Wrong | undefined {
    if (start === undefined) return end === undefined ? undefined : Object.freeze({ end })
    if (end === undefined) return Object.freeze({ start })
    if (end === 'open' || !isAfter(start.earliest, end.latest)) return Object.freeze({ start, end })
    const hint = `it begins on ${start.earliest} or later: see ${at}start`
    return this.#note(`${at}end`, end.edtf, 'ends before it begins', hint)
  }

  /** The beginning and end of the claim at hand, or of one of its spells. */
  #periodOf(span: Span): ClaimPeriod | Wrong | undefined {
    const { period } = this.#told
    const { start, end, date } = span
    const isSpan = start !== undefined || end !== undefined
    if (date !== undefined && isSpan)
      return this.#note('date', date.edtf, 'told twice', 'date is both start and end: leave it out, or them')
    if (period === undefined) return date === undefined ? this.#join(span) : Object.freeze({ start: date, end: date })
    return date === undefined && !isSpan
      ? this.#join(period, 'period.')
      : this.#note('period', period, 'told twice', 'leave out period, or start, end and date')
  }

  #make(span: Span, id: string, published: Appeared | undefined): AnyClaim | undefined {
    const period = this.#periodOf(span)
    const { document, modality, stage: told, negated = false, passages = Object.freeze([id] as const) } = this.#told
    if (!this.#isRight || period === wrong || document === undefined || modality === undefined) return undefined
    const stage = this.#kind === 'event' ? eventStage({ stage: told, modality }) : told
    const claim: Made =
      period === undefined
        ? { document, passages, modality }
        : stage === undefined
          ? { document, passages, modality, period }
          : { document, passages, modality, stage, period }
    if (stage !== undefined && period === undefined) claim.stage = stage
    if (negated) claim.negated = true
    if (this.#details !== undefined) Object.assign(claim, this.#details)
    if (published !== undefined) this.#checkLate(claim, published, span.date !== undefined)
    this.#checkEnd(claim)
    return this.#isRight ? Object.freeze(claim) : undefined
  }

  /** Notes an end that its stage contradicts, and one before the moment at which the claim finds the thing going on. */
  #checkEnd(claim: AnyClaim): void {
    const { period, asOf, negated } = claim
    const end = period?.end
    const hasEnded = phaseOf(this.#kind, claim) === 'after'
    if (hasEnded && end === 'open') {
      const hint = `at stage '${claim.stage}' it goes on no more: write the day of its end, or leave it out`
      this.#note('end', end, 'goes on and has ended', hint)
    }
    if (asOf === undefined || end === undefined || end === 'open' || negated || hasEnded) return
    if (kindRules[this.#kind].isState && isAfter(asOf.earliest, end.latest))
      this.#note('asOf', asOf.edtf, 'later than its end', `it had ended by ${end.latest}: see end`)
  }

  /** Notes dates that lie after the document that tells them, unless it tells of a plan. */
  #checkLate(claim: AnyClaim, { latest }: Appeared, isOneDate: boolean): void {
    const { period, asOf, said, modality, document } = claim
    const last = period?.end === 'open' ? undefined : period?.end
    const isLate = (range: DayRange | undefined) => range !== undefined && isAfter(range.earliest, latest)
    if (!isLate(last) && !isLate(period?.start) && !isLate(asOf) && !isLate(said)) return
    const check = (field: string, range: DayRange | undefined, instead = "; a plan needs modality: 'planned'") => {
      if (!isLate(range)) return
      const source = document === register ? `attestedTo (${latest})` : `'${document}' (${latest})`
      const hint = `it lies after ${source}, which can't tell of it${instead}`
      this.#note(field, range?.edtf, 'later than its document', hint)
    }
    check('asOf', asOf, '')
    check('said', said, '')
    if (modality === 'planned' || modality === 'forecast' || phaseOf(this.#kind, claim) === 'before') return
    check(isOneDate ? 'date' : 'start', period?.start)
    if (!isOneDate) check('end', last, "; write end: 'open' for what went on then, modality: 'planned' for a plan")
  }
}
