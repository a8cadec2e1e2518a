import type { Day } from '../../src/types/index.js'
import type { Facts } from '../passages/facts.js'
import { wordValues } from '../passages/listed-words.js'
import type { ResolvedClaim } from '../read/resolve.js'
import { prints, simpleDates } from './claim-dates.js'
import type { Context } from './context.js'

/** When a document appeared. */
interface Published {
  readonly earliest: Day
  readonly latest: Day
}

const yearOf = (date: string) => Number(date.slice(0, 4))
const monthOf = (date: string) => date.slice(5, 7)

/** Words that lead out of the year of the document, whatever its month. */
const backwards = /^(last year|soon after|recent decades|past four years)$/

/** The years that words like "last year", "a decade" or "three years" lead to from the days of a document. */
function yearsFrom({ numberWords, dates }: Facts, month: string, { earliest, latest }: Published): readonly number[] {
  const words = [...numberWords, ...dates.flatMap((fact) => fact.split(' '))]
  const ago = words.flatMap((word) => (word === 'decade' ? 10 : (wordValues[word] ?? [])))
  const isBack = dates.some((fact) => backwards.test(fact)) || month > monthOf(latest)
  return [earliest, latest].flatMap((day) => [0, ...(isBack ? [1] : []), ...ago].map((back) => yearOf(day) - back))
}

/** Whether the passages hold a word from which a date can have been worked out. */
function hintsAt(facts: Facts, date: string, published: Published): boolean {
  const known = facts.dates.filter((fact) => /^\d/.test(fact)).map(yearOf)
  const year = yearOf(date)
  const inYear = date.includes('X') || known.includes(year) || yearsFrom(facts, monthOf(date), published).includes(year)
  const months = facts.dates.flatMap((fact) => /^(?:\d{4}|-)-(\d\d)/.exec(fact)?.[1] ?? [])
  const loose = facts.dates.some((fact) => /^[a-z]/.test(fact)) || facts.numberWords.length > 0 || known.includes(year)
  return inYear && (monthOf(date) === '' || months.includes(monthOf(date)) || loose)
}

/** Whether a date is told somewhere else: in another passage, by another claim, or by the day of the document. */
const isToldElsewhere = ({ dates }: Context, date: string, { earliest, latest }: Published) =>
  [earliest, latest].some((day) => yearOf(day) === yearOf(date)) ||
  dates.some((known) => prints(known, date) || (known.endsWith('X') && date.startsWith(known.slice(0, 3))))

/** The year or day after the end of `[..2021]`: what came before something was over when it began. */
function dateAfter(edtf: string): readonly string[] {
  const [, last = ''] = /^\[\.\.(\d{4}(?:-\d\d-\d\d)?)\]$/.exec(edtf) ?? []
  if (last === '') return []
  return [
    last.length === 4 ? String(Number(last) + 1) : new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10),
  ]
}

/** An inferred date rests on one that is told elsewhere: one side of it, or what came right after. */
function isInferred(context: Context, edtf: string, published: Published): boolean {
  const sides = [...simpleDates(edtf), ...dateAfter(edtf)]
  return sides.some((date) => isToldElsewhere(context, date, published))
}

/** Whether a date that no cited passage prints can have been got in the way that the claim says. */
export function isWorkedOut(
  context: Context,
  { basis }: ResolvedClaim,
  facts: Facts,
  edtf: string,
  date: string,
  published: Published,
): boolean {
  if (basis === undefined) return false
  if (published.earliest === date || published.latest === date) return true
  return basis === 'inferred' ? isInferred(context, edtf, published) : hintsAt(facts, date, published)
}
