import { factsCited } from '../evidence/cited.js'
import { datesOf, holds, simpleDates } from '../evidence/claim-values.js'
import type { Context } from '../evidence/context.js'
import { unless } from '../read/problems.js'
import type { ResolvedClaim } from '../read/resolve.js'
import { textsOf } from './carried.js'
import { factsIn, type Sentence, type SentenceCheck } from './sentence.js'

/** Words that say when without a date. */
const loose = ['recently', 'soon after', 'days before', 'at present', 'right now']

/** A date with its year or decade, or an age. */
const dated = /^\d{3}|^cold war$/

/** Whether a range is said by the tense: it ends with the document, or was only inferred and spans years. */
function isTense({ sources }: Context, { document, basis }: ResolvedClaim, dates: readonly string[]): boolean {
  const { earliest, latest } = sources.documents.get(document)?.published ?? {}
  const isOpen = dates.length === 1 && (dates[0] === earliest || dates[0] === latest)
  const spansYears = new Set(dates.map((date) => date.slice(0, 4))).size > 1
  return basis !== undefined && (isOpen || (basis === 'inferred' && spansYears))
}

/** Whether a sentence says a date of the claim: a plain one in full, a range by one of its years. */
function isSaid(context: Context, claim: ResolvedClaim, edtf: string, { facts }: Sentence): boolean {
  const dates = simpleDates(edtf)
  if (!edtf.startsWith('[')) return dates.every((date) => facts.dates.some((fact) => holds(fact, date)))
  const has = facts.dates.some((fact) => dates.some((date) => fact.slice(0, 4) === date.slice(0, 4)))
  const isNear = claim.basis === 'inferred' && facts.dates.some((fact) => dated.test(fact))
  return has || isNear || isTense(context, claim, dates)
}

/** Every date of the claim is said, and no other. */
export const dateFaults: SentenceCheck = (context, record, { claim, excused }, sentence) => {
  const dates = datesOf(claim)
  const own = dates.flatMap(({ edtf }) => simpleDates(edtf))
  const cited = factsCited(context, claim).dates.filter((fact) => /^[A-Za-z]/.test(fact))
  const known = [...loose, ...cited, ...factsIn(textsOf(record, claim).join('. ')).dates, ...Object.keys(excused)]
  const isOf = (fact: string) => (date: string) =>
    date.startsWith(fact) || holds(fact, date) || (fact.startsWith('--') && date.slice(5).startsWith(fact.slice(2)))
  return [
    ...dates.flatMap(({ field, edtf }) =>
      unless(isSaid(context, claim, edtf, sentence), `the date of the claim is said (${field})`, undefined, edtf),
    ),
    ...sentence.ownFacts.dates.flatMap((fact) => {
      const isKnown = known.includes(fact) || own.some(isOf(fact))
      return unless(isKnown, 'a date that is said stands in a field', `'${fact}'`, own.join(', ') || undefined)
    }),
  ]
}
