import type { Day } from '../types/index.js'
import { isDay, isMonth, lastDayOf } from './day.js'
import { digitsHint } from './hint.js'

/** Days in a row, both ends included. */
export interface Window {
  readonly first: Day
  readonly last: Day
}

type Two<D extends string> = `0${D}` | `1${D}` | `2${D}`
type Digit = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
type MonthPart = `0${Digit}` | '10' | '11' | '12'
type DayPart = Exclude<Two<Digit | '0'>, '00'> | '30' | '31'
/** A literal day, month or year, as far as types can tell. */
export type DatePart = `${number}` | `${number}-${MonthPart}` | `${number}-${MonthPart}-${DayPart}`

/** A calendar date as an object: Temporal.PlainDate, Temporal.PlainYearMonth and Luxon's DateTime fit. */
export interface CalendarDate {
  /** The year, from 0 to 9999. */
  readonly year: number
  /** The month, from 1 to 12; absent: the whole year. */
  readonly month?: number | undefined
  /** The day, from 1; absent: the whole month. */
  readonly day?: number | undefined
}

/**
 * A date that a helper takes: `'2024-06-19'`, `'2024-06'`, `'2024'`, an interval `'2022/2024'`, an object with `year`,
 * `month` and `day`, or a `Date` at exactly midnight UTC. A month, a year or an interval means: on at least one day of it.
 */
export type DateInput = string | CalendarDate | Date

// Taken apart instead of matched against DatePart, for which a compiler makes a type of each day of the year.
/** The text, if it is a literal day, month or year. */
type Part<D extends string> = D extends `${number}-${infer M}-${infer Day}`
  ? M extends MonthPart
    ? Day extends DayPart
      ? D
      : never
    : never
  : D extends `${number}-${infer M}`
    ? M extends MonthPart
      ? D
      : never
    : D extends `${number}`
      ? D
      : never

/** A literal date is checked by the compiler as far as types can tell; a plain `string` is checked at run time. */
export type CheckedDate<D> = D extends string
  ? string extends D
    ? D
    : D extends `${infer A}/${infer B}`
      ? A extends Part<A>
        ? B extends Part<B>
          ? D
          : never
        : never
      : Part<D>
  : D

const expected =
  "expected 'YYYY-MM-DD', 'YYYY-MM', 'YYYY', an interval 'A/B', { year, month, day } or a Date at midnight UTC"

function windowOfPart(text: string): Window | undefined {
  if (isDay(text)) return { first: text, last: text }
  if (isMonth(text)) return { first: `${text}-01`, last: lastDayOf(text) }
  return /^\d{4}$/.test(text) ? { first: `${text}-01-01`, last: `${text}-12-31` } : undefined
}

function windowOfText(text: string): Window {
  if (isDay(text)) return { first: text, last: text }
  const [one = text, other = one, ...more] = text.split('/')
  const from = windowOfPart(one)
  const to = more.length === 0 ? windowOfPart(other) : undefined
  if (!from || !to) throw new RangeError(`'${text}' is not a date: ${digitsHint(from ? other : one) ?? expected}`)
  if (from.first > to.last) throw new RangeError(`'${text}' ends before it begins`)
  return { first: from.first, last: to.last }
}

const midnight = 'T00:00:00.000Z'

/** Whether the value is a `Date`, also of another window or realm. */
const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]'

function textOfDate(date: Date): string {
  if (Number.isNaN(Date.prototype.getTime.call(date))) throw new TypeError(`Invalid Date is not a date: ${expected}`)
  const iso = date.toISOString()
  if (iso.endsWith(midnight)) return iso.slice(0, -midnight.length)
  const two = (n: number) => String(n).padStart(2, '0')
  const local = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  throw new TypeError(`the Date ${iso} is not at midnight UTC, so its day depends on the time zone: pass '${local}'`)
}

/** Whether the value is a number of at most four digits. */
const isShort = (value: unknown): boolean => typeof value === 'number' && /^\d{1,4}$/.test(String(value))

/** What an object of a date library may have beside year, month and day. */
interface LibraryDate extends CalendarDate {
  readonly calendarId?: string
  readonly calendar?: { readonly id?: string; readonly identifier?: string }
  readonly era?: string
  readonly withCalendar?: (calendar: 'iso8601') => CalendarDate
  readonly format?: unknown
}

/** The same date in the calendar of ISO 8601. */
function inIso(date: LibraryDate): CalendarDate {
  const calendar = date.calendarId ?? date.calendar?.identifier ?? date.calendar?.id ?? 'iso8601'
  if (calendar === 'iso8601' || (calendar === 'gregory' && date.era === 'AD')) return date
  if (typeof date.withCalendar === 'function') return date.withCalendar('iso8601')
  throw new TypeError(`a date of the calendar '${calendar}' is not taken: convert it to the calendar 'iso8601' first`)
}

/** Whether the value may be an object of a date library. */
const hasYear = (value: object): value is LibraryDate => 'year' in value

function textOfObject(value: LibraryDate): string {
  if (typeof value.year === 'function' && 'format' in value)
    throw new TypeError("an object of dayjs or moment is not a date: pass its .format('YYYY-MM-DD')")
  const { year, month, day } = inIso(value)
  const parts = [year, month, day].filter((part) => part !== undefined)
  const ok = isShort(year) && parts.every(isShort) && !(month === undefined && day !== undefined)
  if (ok) return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
  const shown = `{ year: ${describe(year)}, month: ${describe(month)}, day: ${describe(day)} }`
  throw new TypeError(`${shown} is not a date: ${expected}`)
}

/**
 * The text of a date that is an object: a `Date`, or one with year, month and day.
 * @throws TypeError for any other value, for a `Date` that is not at midnight UTC, and for a calendar other than ISO 8601
 * that can't be converted
 */
export function textOfDateObject(input: unknown): string {
  if (typeof input === 'object' && input !== null) {
    if (isDate(input)) return textOfDate(input)
    if (hasYear(input)) return textOfObject(input)
  }
  throw new TypeError(`${describe(input)} is not a date: ${expected}`)
}

/**
 * The days that a date means.
 * @throws RangeError for text that is no date of the calendar
 * @throws TypeError for any other value, see {@link textOfDateObject}
 */
export const windowOf = (input: unknown): Window =>
  windowOfText(typeof input === 'string' ? input : textOfDateObject(input))

const describe = (value: unknown): string => {
  if (typeof value === 'string') return `'${value}'`
  if (typeof value === 'function') return 'a function'
  try {
    return typeof value === 'object' ? (JSON.stringify(value) ?? 'the object') : String(value)
  } catch {
    return 'the object'
  }
}
