import { type Appeared, phaseOf } from '../certainty/index.js'
import { isAfter } from '../dates/bounds.js'
import type { Claim, ClaimPeriod, DayRange, Names } from '../types/index.js'
import { type Kind, kindRules, type Modality, type Stage } from '../vocabulary/index.js'
import { eventStage } from '../written/claim.js'
import type { Books } from './books.js'
import { claimFields, isEmptyList, modality, stageOf } from './fields.js'
import { isObject, noKind, type Wrong, wrong } from './reading.js'
import { date, listOf, type ReadValue, text } from './values.js'

/** The id of the document that a claim without one rests on: the data set itself, which `attestedTo` dates. */
export const register = 'register'

type AnyClaim = Claim<string, Names>
type Made = { -readonly [K in keyof AnyClaim]?: AnyClaim[K] | undefined }
type End = DayRange | 'open' | Wrong | undefined

const passages = /* @__PURE__ */ listOf(text)

/** An end, which may be open. */
const readEnd = (value: unknown, field: string, books: Books): End =>
  value === 'open' ? value : date(value, field, books)

const ownKeys: ReadonlySet<string> = new Set('document passages modality negated start end date spells'.split(' '))

/** Reads claims field by field: those of a row that is a claim itself, and those of a list of claims. */
export class ClaimReader {
  readonly #kind: Kind
  readonly #books: Books
  readonly #readStage: ReadValue | undefined
  // What was read of the claim at hand.
  #isRight = true
  #document: unknown
  #passages: unknown
  #modality: unknown
  #negated = false
  #stage: unknown
  #start: DayRange | Wrong | undefined
  #end: End
  #date: DayRange | Wrong | undefined
  #spells: unknown
  #period: ClaimPeriod | Wrong | undefined
  /** Its other fields, by turns name and value. */
  #others: unknown[] = []

  constructor(kind: Kind, books: Books) {
    this.#kind = kind
    this.#books = books
    this.#readStage = stageOf(kind)
  }

  /** Whether the claim at hand tells no more than its dates, its stage and that the register asserts it. */
  get isPlain(): boolean {
    return (
      this.#others.length === 0 &&
      !this.#negated &&
      this.#modality === 'asserted' &&
      this.#document === register &&
      this.#passages === undefined
    )
  }

  /** Whether a row may have a field of the name that belongs to its claim. */
  has(key: string): boolean {
    return ownKeys.has(key) || (key !== 'goods' && claimFields.has(key))
  }

  /** Begins a claim. */
  begin(): void {
    this.#isRight = true
    this.#document = register
    this.#passages = undefined
    this.#modality = 'asserted'
    this.#negated = false
    this.#stage = undefined
    this.#start = undefined
    this.#end = undefined
    this.#date = undefined
    this.#spells = undefined
    this.#period = undefined
    if (this.#others.length > 0) this.#others = []
  }

  /** Reads a field of the claim at hand; says whether there is such a field. */
  take(key: string, value: unknown): boolean {
    const books = this.#books
    switch (key) {
      case 'start':
        this.#start = date(value, key, books)
        return this.#keep(this.#start)
      case 'end':
        this.#end = readEnd(value, key, books)
        return this.#keep(this.#end)
      case 'date':
        this.#date = date(value, key, books)
        return this.#keep(this.#date)
      case 'document':
        this.#document = text(value, key, books)
        return this.#keep(this.#document)
      case 'passages':
        this.#passages = passages(value, key, books)
        return this.#keep(this.#passages)
      case 'modality':
        this.#modality = modality(value, key, books)
        return this.#keep(this.#modality)
      case 'negated':
        if (typeof value !== 'boolean') return this.#keep(noKind(books.reading, key, value, 'true or false'))
        this.#negated = value
        return true
      case 'stage':
        if (this.#readStage === undefined) return false
        this.#stage = this.#readStage(value, key, books)
        return this.#keep(this.#stage)
      case 'spells':
        if (!Array.isArray(value) || value.length === 0)
          return this.#keep(noKind(books.reading, key, value, 'a list of { start, end }'))
        this.#spells = value
        return true
    }
    const read = claimFields.get(key)
    if (read === undefined) return false
    const held = read(value, key, books)
    if (held !== undefined) this.#others.push(key, held)
    return this.#keep(held)
  }

  /** Reads one of several claims; gives several for one with spells. */
  readOne(value: unknown, place: string, id: string): readonly AnyClaim[] | undefined {
    const { reading } = this.#books
    if (!isObject(value)) {
      noKind(reading, place, value, 'a claim: write an object')
      return undefined
    }
    this.begin()
    reading.prefix = `${place}.`
    for (const key in value) {
      const told = value[key]
      if (reading.isUntold(told) || isEmptyList(key, told)) continue
      if (key === 'period') this.#takePeriod(told)
      else if (!this.take(key, told)) {
        reading.note(key, told, 'unknown field', `a claim of a ${this.#kind} has no field ${key}`)
        this.#isRight = false
      }
    }
    const claims = this.finish(id)
    reading.prefix = ''
    return claims
  }

  /** Reads the beginning and end of a record of the package. */
  #takePeriod(value: unknown): void {
    if (!isObject(value)) {
      this.#keep(noKind(this.#books.reading, 'period', value, '{ start, end }'))
      return
    }
    const { reading } = this.#books
    let [start, end]: [DayRange | Wrong | undefined, End] = [undefined, undefined]
    for (const key in value) {
      if (reading.isUntold(value[key])) continue
      if (key === 'start') start = date(value[key], 'period.start', this.#books)
      else if (key === 'end') end = readEnd(value[key], 'period.end', this.#books)
      else this.#keep(reading.note(`period.${key}`, value[key], 'unknown field', 'expected start, end'))
    }
    if (start === wrong || end === wrong) this.#keep(wrong)
    else this.#period = this.#spanOf(start, end, 'period.start', 'period.end')
  }

  #keep(held: unknown): true {
    if (held === wrong) this.#isRight = false
    return true
  }

  /** Ends the claim at hand: gives it, or one for each of its spells; `undefined` if something is wrong with it. */
  finish(id: string): readonly AnyClaim[] | undefined {
    const { reading, documents } = this.#books
    const published = documents?.get(this.#document as string)
    if (documents !== undefined && published === undefined && this.#document !== wrong) {
      this.#isRight = false
      if (this.#document === register)
        reading.note(
          'document',
          undefined,
          'no attestedTo',
          'say up to which day the register speaks: attestedTo, beside the lists',
        )
      else reading.note('document', this.#document, 'no such document', 'it is not among documents')
    }
    if (this.#spells !== undefined) return this.#finishSpells(id, published)
    const claim = this.#make(id, published)
    return claim === undefined ? undefined : Object.freeze([claim])
  }

  #finishSpells(id: string, published: Appeared | undefined): readonly AnyClaim[] | undefined {
    const { reading } = this.#books
    if (this.#start !== undefined || this.#end !== undefined || this.#date !== undefined)
      this.#keep(
        reading.note('spells', this.#spells, 'told twice', 'write the dates in spells, or beside them, not both'),
      )
    const outer = reading.prefix
    const claims = (this.#spells as readonly unknown[]).map((spell, i) => {
      reading.prefix = `${outer}spells[${i}].`
      this.#takeSpell(spell)
      return this.#make(id, published)
    })
    reading.prefix = outer
    return claims.includes(undefined) ? undefined : (Object.freeze(claims) as readonly AnyClaim[])
  }

  #takeSpell(spell: unknown): void {
    const { reading } = this.#books
    this.#start = this.#end = this.#date = undefined
    if (!isObject(spell)) {
      this.#keep(noKind(reading, '', spell, '{ start, end }'))
      return
    }
    for (const key in spell) {
      if (reading.isUntold(spell[key])) continue
      if (key === 'start' || key === 'end' || key === 'date') this.take(key, spell[key])
      else this.#keep(reading.note(key, spell[key], 'unknown field', 'a spell has start and end, or date'))
    }
  }

  /** Beginning and end, frozen, if they are in order. */
  #spanOf(
    start: DayRange | undefined,
    end: DayRange | 'open' | undefined,
    from: string,
    to: string,
  ): ClaimPeriod | Wrong | undefined {
    if (start === undefined) return end === undefined ? undefined : Object.freeze({ end })
    if (end === undefined) return Object.freeze({ start })
    if (end !== 'open' && isAfter(start.earliest, end.latest)) {
      const hint = `it begins on ${start.earliest} or later: see ${from}`
      return this.#books.reading.note(to, end.edtf, 'ends before it begins', hint)
    }
    return Object.freeze({ start, end })
  }

  /** The beginning and end of the claim at hand. */
  #findPeriod(): ClaimPeriod | Wrong | undefined {
    const start = this.#start
    const end = this.#end
    const both = this.#date
    if (start === wrong || end === wrong || both === wrong) return wrong
    const twice = (field: string, value: unknown, hint: string): Wrong =>
      this.#books.reading.note(field, value, 'told twice', hint)
    const isSpan = start !== undefined || end !== undefined
    if (both !== undefined && isSpan)
      return twice('date', both.edtf, 'date is both start and end: leave it out, or them')
    if (this.#period === undefined)
      return both === undefined ? this.#spanOf(start, end, 'start', 'end') : this.#spanOf(both, both, 'date', 'date')
    if (both !== undefined || isSpan) return twice('period', this.#period, 'leave out period, or start, end and date')
    return this.#period
  }

  #make(id: string, published: Appeared | undefined): AnyClaim | undefined {
    const period = this.#findPeriod()
    this.#keep(period)
    if (!this.#isRight || period === wrong) return undefined
    const document = this.#document as string
    const modality = this.#modality as Modality
    const own = this.#stage as Stage | undefined
    const stage = this.#kind === 'event' ? (eventStage({ stage: own, modality }) as Stage) : own
    const passages = (this.#passages ?? Object.freeze([id])) as AnyClaim['passages']
    const claim: Made =
      period === undefined
        ? { document, passages, modality }
        : stage === undefined
          ? { document, passages, modality, period }
          : { document, passages, modality, stage, period }
    if (stage !== undefined && period === undefined) claim.stage = stage
    if (this.#negated) claim.negated = true
    for (let i = 0; i < this.#others.length; i += 2)
      (claim as Record<string, unknown>)[this.#others[i] as string] = this.#others[i + 1]
    const whole = Object.freeze(claim) as AnyClaim
    if (published !== undefined) this.#checkLate(whole, published)
    this.#checkEnd(whole)
    return this.#isRight ? whole : undefined
  }

  /** Notes an end that its stage contradicts, and one before the moment at which the claim finds the thing going on. */
  #checkEnd(claim: AnyClaim): void {
    const { period, asOf, negated } = claim
    const end = period?.end
    const hasEnded = phaseOf(this.#kind, claim) === 'after'
    if (hasEnded && end === 'open') {
      const hint = `at stage '${claim.stage}' it goes on no more: write the day of its end, or leave it out`
      this.#keep(this.#books.reading.note('end', end, 'goes on and has ended', hint))
    }
    if (asOf === undefined || end === undefined || end === 'open' || negated || !isAfter(asOf.earliest, end.latest))
      return
    if (!kindRules[this.#kind].isState || hasEnded) return
    const hint = `it had ended by ${end.latest}: see end`
    this.#keep(this.#books.reading.note('asOf', asOf.edtf, 'later than its end', hint))
  }

  /** Notes dates that lie after the document that tells them, unless it tells of a plan. */
  #checkLate(claim: AnyClaim, { latest }: Appeared): void {
    const { period, asOf, said, modality, document } = claim
    const last = period?.end === 'open' ? undefined : period?.end
    const isLate = (range: DayRange | undefined): boolean => range !== undefined && isAfter(range.earliest, latest)
    if (!isLate(last) && !isLate(period?.start) && !isLate(asOf) && !isLate(said)) return
    const note = (field: string, range: DayRange | undefined, instead = "; a plan needs modality: 'planned'") => {
      if (!isLate(range)) return
      const source = document === register ? `attestedTo (${latest})` : `'${document}' (${latest})`
      const hint = `it lies after ${source}, which can't tell of it${instead}`
      this.#keep(this.#books.reading.note(field, range?.edtf, 'later than its document', hint))
    }
    note('asOf', asOf, '')
    note('said', said, '')
    if (modality === 'planned' || modality === 'forecast' || phaseOf(this.#kind, claim) === 'before') return
    if (this.#date !== undefined) note('date', period?.start)
    else {
      note('start', period?.start)
      note('end', last, "; write end: 'open' for what went on then, modality: 'planned' for a plan")
    }
  }
}
