import { dateText } from '../../../src/query/date-text.js'

type Bound = string | null

/** A day in words: `20 January 2023`. */
export const dayText = (day: string): string => dateText({ edtf: day })

const lastOfMonth = (day: string) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)

/** The month or year that two days bound exactly. */
function wholeOf(first: string, last: string): string | undefined {
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)]
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year
  return first === `${month}-01` && last === lastOfMonth(first) ? dateText({ edtf: month }) : undefined
}

const words = (day: string) => dayText(day).split(' ') as [day: string, month: string, year: string]

/** Two days with what they share said once: `May and August 2025`, `2 and 23 November 2022`. */
function bothOf(first: string, last: string): string {
  const [[day, month, year], [lastDay, lastMonth, lastYear]] = [words(first), words(last)]
  const isWhole = first.endsWith('-01') && last === lastOfMonth(last)
  const [from, to] = isWhole ? [month, lastMonth] : [`${day} ${month}`, `${lastDay} ${lastMonth}`]
  if (year !== lastYear) return `${from} ${year} and ${to} ${lastYear}`
  return `${!isWhole && month === lastMonth ? day : from} and ${to} ${year}`
}

/** A day that is known by its bounds: `September 2024`, `31 October 2022 or earlier`, `between 2 and 23 November 2022`. */
export function withinText(first: Bound, last: Bound): string {
  if (first === null) return last === null ? 'not dated' : `${dayText(last)} or earlier`
  if (last === null) return `${dayText(first)} or later`
  if (first === last) return dayText(first)
  return wholeOf(first, last) ?? `between ${bothOf(first, last)}`
}
