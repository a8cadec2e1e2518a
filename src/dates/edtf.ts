import type { Day, DayRange } from '../types/index.js'
import { isAfter } from './bounds.js'
import { isDay, isMonth, lastDayOf } from './day.js'

const oneOf = /^\[[^.]*\.\.[^.]*\]$/
const simple = 'a day, month, year, decade (201X), century (19XX) or one of [A..B], [..B], [A..]'

/** The first and last day of a plain date: `2024-06-19`, `2024-06`, `2024`, `201X`, `19XX`. */
function spanOf(text: string): { first: Day; last: Day } | undefined {
  if (isDay(text)) return { first: text, last: text }
  if (isMonth(text)) return { first: `${text}-01`, last: lastDayOf(text) }
  if (!/^\d{2}(\d\d|\dX|XX)$/.test(text)) return undefined
  return { first: `${text.replaceAll('X', '0')}-01-01`, last: `${text.replaceAll('X', '9')}-12-31` }
}

/** The same, where the text may be empty: an open side of `[A..B]`. */
const sideOf = (text: string) => (text === '' ? { first: null, last: null } : spanOf(text))

/** The days within which an EDTF date lies; or, as text, what is wrong with it. */
export function readEdtf(edtf: string): DayRange | 'is not a date' | 'ends before it begins' {
  const [a = edtf, b = edtf] = oneOf.test(edtf) ? edtf.slice(1, -1).split('..') : []
  const [from, to] = [sideOf(a), sideOf(b)]
  if (!from || !to || (from.first === null && to.last === null)) return 'is not a date'
  if (isAfter(from.first, to.last)) return 'ends before it begins'
  return { edtf, earliest: from.first, latest: to.last }
}

/**
 * The days within which an EDTF date lies. Takes days, months, years, decades, centuries and one-of intervals;
 * `~`, `?` and seasons are refused, since they have no width.
 * @throws RangeError for anything else
 */
export function parseEdtf(edtf: string): DayRange {
  const read = readEdtf(edtf)
  if (typeof read !== 'string') return read
  throw new RangeError(`'${edtf}' ${read}${read === 'is not a date' ? `: expected ${simple}` : ''}`)
}
