import { addMilliseconds } from 'date-fns/addMilliseconds'
import { millisecondsInDay } from 'date-fns/constants'
import type { Day } from '../types/index.js'

/** A day that every month has. */
const common = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/
/** A day that some months lack. */
const late = /^\d{4}-(0[1-9]|1[0-2])-(29|3[01])$/

/** Midnight UTC so many days later. */
const addDays = (day: Day, days: number): Date => addMilliseconds(new Date(day), days * millisecondsInDay)

const lastDays = /* @__PURE__ */ new Map<string, Day>()

/** The last day of a month written `YYYY-MM`; looked up once for each month, since registers ask for few months often. */
export function lastDayOf(month: string): Day {
  const known = lastDays.get(month)
  if (known !== undefined) return known
  const later = addDays(`${month}-28`, 4) // one of the first four days of the next month
  const last = `${month}-${28 + 4 - later.getUTCDate()}`
  lastDays.set(month, last)
  return last
}

/** Whether the text is a month of the calendar, written `YYYY-MM`. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

/** Whether the text is a day of the calendar, written `YYYY-MM-DD`: `2023-02-29` is not. */
export const isDay = (text: string): boolean =>
  common.test(text) || (late.test(text) && text <= lastDayOf(text.slice(0, 7)))

/** The day that is as many days later; no earlier than the first day of the calendar, and no later than the last. */
export function dayShifted(day: Day, by: number): Day {
  const [first, last] = [Date.parse('0000-01-01'), Date.parse('9999-12-31')]
  const shifted = addDays(day, by).getTime()
  return new Date(Math.min(Math.max(shifted, first), last)).toISOString().slice(0, 10)
}

/** The day after; the last day of the calendar has none and stays. */
export const dayAfter = (day: Day): Day => dayShifted(day, 1)

/** A day as a number that sorts as the day does, of 22 bits. */
export function dayNumber(day: Day): number {
  const digit = (i: number) => day.charCodeAt(i) - 48
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
  return year * 384 + (digit(5) * 10 + digit(6) - 1) * 32 + digit(8) * 10 + digit(9)
}

/** The day with such a number. */
export function dayNumbered(value: number): Day {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(Math.floor(value / 384)).padStart(4, '0')}-${two((Math.floor(value / 32) % 12) + 1)}-${two(value % 32)}`
}
