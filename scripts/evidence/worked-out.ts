import { dayAfter } from '../../src/dates/day.js'
import type { Facts } from '../passages/facts.js'
import { numberOf } from '../passages/listed-words.js'
import type { ResolvedClaim } from '../read/resolve.js'
import { holds, simpleDates } from './claim-values.js'
import type { Context } from './context.js'

const yearOf = (date: string) => Number(date.slice(0, 4))
const monthOf = (date: string) => date.slice(5, 7)

/** Words that lead out of the year of the document, whatever its month. */
const backwards = /^(last year|soon after|recent decades|past four years)$/

/** Whether the passages hold a word from which a date can have been worked out, given the days on which they may have appeared. */
function hintsAt({ dates, numberWords }: Facts, date: string, days: readonly string[]): boolean {
  const [year, month] = [yearOf(date), monthOf(date)]
  // Words like "last year", "a decade" or "three years" lead back from the days of the document.
  const words = [...numberWords, ...dates.flatMap((fact) => fact.split(' '))]
  const ago = words.map((word) => (word === 'decade' ? 10 : numberOf(word)))
  const isBack = dates.some((fact) => backwards.test(fact)) || month > monthOf(days.at(-1) ?? '')
  const years = days.flatMap((day) => [0, ...(isBack ? [1] : []), ...ago].map((back) => yearOf(day) - back))
  const isPrinted = dates.some((fact) => /^\d/.test(fact) && yearOf(fact) === year)
  const isLoose = dates.some((fact) => /^[a-z]/.test(fact)) || numberWords.length > 0 || isPrinted
  const months = dates.flatMap((fact) => /^(?:\d{4}|-)-(\d\d)/.exec(fact)?.[1] ?? [])
  return (
    (date.includes('X') || isPrinted || years.includes(year)) && (month === '' || months.includes(month) || isLoose)
  )
}

/** The year or day after the end of `[..2021]`: what came before something was over when it began. */
function dateAfter(edtf: string): readonly string[] {
  const [, year, day] = /^\[\.\.(?:(\d{4})|(\d{4}-\d\d-\d\d))\]$/.exec(edtf) ?? []
  return [...(year ? [String(Number(year) + 1)] : []), ...(day ? [dayAfter(day)] : [])]
}

/** Whether a date that no cited passage prints can have been got in the way that the claim says. */
export function isWorkedOut(
  context: Context,
  { basis, document }: ResolvedClaim,
  facts: Facts,
  edtf: string,
  date: string,
): boolean {
  const { earliest = '', latest = '' } = context.sources.documents.get(document)?.published ?? {}
  const days = [earliest, latest]
  if (basis === undefined || days.includes(date)) return basis !== undefined
  if (basis !== 'inferred') return hintsAt(facts, date, days)
  // One side of the date, or what came right after, is told by another passage or claim, or by the day of the document.
  return [...simpleDates(edtf), ...dateAfter(edtf)].some(
    (one) => days.some((day) => yearOf(day) === yearOf(one)) || context.dates.some((known) => holds(known, one)),
  )
}
