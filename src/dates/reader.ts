import { messageOf } from '../objects.js'
import type { DayRange } from '../types/index.js'
import { dayShifted, isDay } from './day.js'
import { readEdtf } from './edtf.js'
import { dateHint } from './hint.js'
import { type CalendarDate, textOfDateObject } from './input.js'

/**
 * A date as a table holds it: EDTF (`'1949-04-04'`, `'1949-04'`, `'1949'`, `'194X'`, `'1949-XX-XX'`, `'[1949..1951]'`), a year
 * as a number, a `Date` at midnight UTC, `{ year, month, day }` as of Temporal and Luxon, or a date that is worked out already.
 */
export type DateValue = string | number | Date | CalendarDate | DayRange

/** How far an approximate date may be off, on either side: `1950~` by years, `1950-05~` by months, `1950-05-30~` by days. */
export interface Width {
  readonly years?: number | undefined
  readonly months?: number | undefined
  readonly days?: number | undefined
}

const wanted = 'write a date as text, a year as a number, a Date at midnight UTC or { year, month, day }'

const padded = (value: number, length: number) => String(value).padStart(length, '0')

/** A year, month or day as many years, months or days later; no earlier and no later than the calendar goes. */
function shifted(text: string, by: number): string {
  if (text.length === 10) return dayShifted(text, by)
  const isYear = text.length === 4
  const [year = 0, month = 1] = text.split('-').map(Number)
  const at = isYear ? year + by : year * 12 + month - 1 + by
  const last = isYear ? 9999 : 9999 * 12 + 11
  const kept = Math.min(Math.max(at, 0), last)
  return isYear ? padded(kept, 4) : `${padded(Math.floor(kept / 12), 4)}-${padded((kept % 12) + 1, 2)}`
}

const marked = /^\d{4}(-\d\d){0,2}[~?%]$/
const unspecified = /^\d\d(\d\d|\dX|XX)(-\d\d)?(-XX){1,2}$/

const isRange = (value: object): value is DayRange => 'edtf' in value

/** Reads dates, each distinct one once: equal dates are the same object. */
export class DateReader {
  readonly #known = new Map<unknown, DayRange | string>()
  readonly #width: Width

  constructor(width: Width = {}) {
    this.#width = width
  }

  /** The days within which the date lies; or, as text, what is wrong with it. */
  read(value: unknown): DayRange | string {
    const known = this.#known.get(value)
    if (known !== undefined) return known
    if (typeof value === 'object' && value !== null) return this.#readObject(value)
    const found = typeof value === 'string' ? this.#parse(value) : this.#readNumber(value)
    this.#known.set(value, found)
    return found
  }

  #readNumber(value: unknown): DayRange | string {
    if (typeof value !== 'number') return wanted
    const digits = String(value)
    if (/^\d{1,4}$/.test(digits)) return this.read(padded(value, 4))
    return /^\d{8}$/.test(digits) ? dateHint(digits) : 'a number is a year, from 0 to 9999'
  }

  #readObject(value: object): DayRange | string {
    if (isRange(value)) return this.#readRange(value)
    try {
      return this.read(textOfDateObject(value))
    } catch (error) {
      return messageOf(error)
        .replace('an object of dayjs or moment is not a date: ', '')
        .replace(/expected '.*/s, wanted)
    }
  }

  /** A date that is worked out already, as on the records of the package. */
  #readRange({ edtf, earliest, latest }: DayRange): DayRange | string {
    const read = this.read(edtf)
    if (typeof read === 'string' || (read.earliest === earliest && read.latest === latest)) return read
    return `earliest and latest are not the bounds of '${edtf}'`
  }

  #parse(text: string): DayRange | string {
    if (isDay(text)) return Object.freeze({ edtf: text, earliest: text, latest: text })
    const read = readEdtf(this.#plain(text))
    if (typeof read !== 'string') return Object.freeze(read)
    return read === 'is not a date' ? dateHint(text) : `it ${read}`
  }

  /** The text without what has another form: `1987-XX-XX` is `1987`, and `1950~` as wide as was said. */
  #plain(text: string): string {
    if (unspecified.test(text)) return text.replaceAll('-XX', '')
    if (!marked.test(text)) return text
    const own = text.slice(0, -1)
    const { years, months, days } = this.#width
    const width = own.length === 4 ? years : own.length === 7 ? months : days
    if (width === undefined) return text
    if (typeof readEdtf(own) === 'string') return own
    return `[${shifted(own, -width)}..${shifted(own, width)}]`
  }
}

/** How precise a date is. */
export const precisions = ['day', 'month', 'year', 'decade', 'century'] as const

/** How precise a date is. */
export type Precision = (typeof precisions)[number]

const lengths: Readonly<Record<Precision, readonly [length: number, rest: string]>> = {
  day: [10, ''],
  month: [7, ''],
  year: [4, ''],
  decade: [3, 'X'],
  century: [2, 'XX'],
}

/**
 * A date cut to its precision, for tables that tell both: `dated('1953-05-01', 'month')` is `'1953-05'`. Nothing stays nothing.
 *
 * @throws RangeError for a text that is no day, month or year, and for one that is not as precise as is said
 * @throws TypeError for a value that is no date
 */
export function dated(date: DateValue, precision: Precision): string
export function dated(date: DateValue | null | undefined, precision: Precision): string | undefined
export function dated(date: DateValue | null | undefined, precision: Precision): string | undefined {
  if (date === null || date === undefined) return undefined
  const read = new DateReader().read(date)
  if (typeof read === 'string') throw new RangeError(`dated: ${String(date)} is not a date: ${read}`)
  const rule = Object.hasOwn(lengths, precision) ? lengths[precision] : undefined
  if (rule === undefined)
    throw new RangeError(`dated: '${precision}' is not a precision: expected one of ${precisions.join(', ')}`)
  const [length, rest] = rule
  const digits = read.edtf.replace(/X{1,4}$/, '')
  if (digits.startsWith('[') || digits.length < length)
    throw new RangeError(`dated: '${read.edtf}' is not as precise as a ${precision}`)
  return digits.slice(0, length) + rest
}
