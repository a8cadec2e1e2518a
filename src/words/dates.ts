import { lastDayOf } from '../dates/day.js'
import type { Day, DayRange } from '../types/index.js'

/** The months, from January on. */
export const months: readonly string[] =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ')

type Written = Pick<DayRange, 'edtf'>

/** A plain date: `20 January 2023`, `September 2024`, `the 2010s`. */
function plain(edtf: string): string {
  const [year = '', month, day] = edtf.split('-')
  const named = year.replace(/^0{1,3}(?=\d)/, '')
  if (month !== undefined) return `${day === undefined ? '' : `${Number(day)} `}${months[Number(month) - 1]} ${named}`
  if (year.endsWith('XX')) return `the century of the ${named.slice(0, -2)}00s`
  return year.endsWith('X') ? `the ${named.slice(0, -1)}0s` : named
}

/** Two dates with what they share said once: `May and August 2025`, `2 and 23 November 2022`. */
export function together(first: string, last: string, word: 'and' | 'to'): string {
  const [one, other] = [first.split(' '), last.split(' ')]
  while (one.length > 1 && one.at(-1) === other.at(-1) && other.pop()) one.pop()
  return `${one.join(' ')} ${word} ${last}`
}

/** Both sides of an EDTF date: the same twice for a plain one, and nothing for a side without a bound. */
function sidesOf({ edtf }: Written): readonly [from: string, to: string] {
  const [, from, to] = /^\[([^.]*)\.\.([^.]*)\]$/.exec(edtf) ?? []
  return from === undefined || to === undefined ? [plain(edtf), plain(edtf)] : [from && plain(from), to && plain(to)]
}

/** Whether a date is a single day, which things happen on and not in. */
const isDay = (words: string) => /^\d+ [A-Z]/.test(words)
const within = (words: string) => `${isDay(words) ? 'on' : 'in'} ${words}`

/** A date without a preposition: `20 January 2023`, `1999 or earlier`, `between May and August 2025`. */
export function dateText(date: Written): string {
  const [from, to] = sidesOf(date)
  if (from === to) return to
  if (from === '') return `${to} or earlier`
  return to === '' ? `${from} or later` : `between ${together(from, to, 'and')}`
}

/** When something happened: `on 20 January 2023`, `in September 2024`, `between May and August 2025`, `by 23 February 2022`. */
export function onDate(date: Written): string {
  const [from, to] = sidesOf(date)
  if (from === to) return within(to)
  if (from === '') return `by ${to}`
  return to === '' ? `${within(from)} or later` : `between ${together(from, to, 'and')}`
}

/** Since when something is so: `since June 2024`, `since 1999 at the latest`, `since some time between May and August 2025`. */
export function sinceDate(date: Written): string {
  const [from, to] = sidesOf(date)
  if (from === to) return `since ${to}`
  if (from === '') return `since ${to} at the latest`
  return to === '' ? `since ${from} or later` : `since some time between ${together(from, to, 'and')}`
}

/** A day in words: `20 January 2023`. */
export const dayText = (day: Day): string => plain(day)

const endsMonth = (day: Day) => day === lastDayOf(day.slice(0, 7))

/** A day as the last of its year or month, which says the same more shortly: `1999` for 31 December 1999. */
export const endText = (day: Day): string =>
  plain(day.endsWith('-12-31') ? day.slice(0, 4) : endsMonth(day) ? day.slice(0, 7) : day)

/** The two edges of some days, as years or months where they bound whole ones. */
function edgesOf(first: Day, last: Day): readonly [string, string] {
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return [first.slice(0, 4), last.slice(0, 4)]
  return first.endsWith('-01') && endsMonth(last) ? [first.slice(0, 7), last.slice(0, 7)] : [first, last]
}

/** The EDTF date that has these bounds. */
export function edtfOf(earliest: Day | null, latest: Day | null): string {
  if (earliest === null || latest === null) return `[${earliest ?? ''}..${latest ?? ''}]`
  const [from, to] = edgesOf(earliest, latest)
  return from === to ? from : `[${from}..${to}]`
}

/** A date known by its bounds, without a preposition: `September 2024`, `between 2 and 23 November 2022`; `''` without bounds. */
export const daysText = (earliest: Day | null, latest: Day | null): string =>
  earliest === null && latest === null ? '' : dateText({ edtf: edtfOf(earliest, latest) })
