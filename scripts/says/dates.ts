import { factsCited } from '../evidence/cited.js'
import { datesOf, prints, simpleDates } from '../evidence/claim-dates.js'
import type { Context } from '../evidence/context.js'
import type { CheckedClaim, Resolved, ResolvedClaim } from '../read/resolve.js'
import { textsOf } from './carried.js'
import { type Fault, factsIn, type Sentence } from './sentence.js'

/** Words that say when without a date. */
const loose = ['recently', 'soon after', 'days before', 'at present', 'right now']

/** A date with its year or decade, or an age. */
const dated = /^\d{3}|^cold war$/

const isRange = (edtf: string) => edtf.startsWith('[')

/** Whether the sentence says a date: the day with its month and year, the month with its year. */
const isSaid = (date: string, { facts }: Sentence) =>
  facts.dates.some((fact) => prints(fact, date) || (fact.endsWith('X') && date.startsWith(fact.slice(0, 3))))

/** Whether a range is said by the tense: it ends with the document, or was only inferred and spans years. */
function isTense({ sources }: Context, { document, basis }: ResolvedClaim, edtf: string): boolean {
  const dates = simpleDates(edtf)
  const { earliest, latest } = sources.documents.get(document)?.published ?? {}
  const isOpen = dates.length === 1 && dates.some((date) => date === earliest || date === latest)
  const spansYears = new Set(dates.map((date) => date.slice(0, 4))).size > 1
  return isRange(edtf) && basis !== undefined && (isOpen || (basis === 'inferred' && spansYears))
}

/** A date of the claim that the sentence lacks: a plain one in full, a range by one of its years. */
function missing(context: Context, { claim }: CheckedClaim, sentence: Sentence): Fault[] {
  return datesOf(claim).flatMap(({ field, edtf }) => {
    const dates = simpleDates(edtf)
    const has = isRange(edtf)
      ? dates.some((date) => sentence.facts.dates.some((fact) => fact.slice(0, 4) === date.slice(0, 4)))
      : dates.every((date) => isSaid(date, sentence))
    const isNear = isRange(edtf) && claim.basis === 'inferred' && sentence.facts.dates.some((fact) => dated.test(fact))
    return has || isNear || isTense(context, claim, edtf)
      ? []
      : [{ rule: `the date of the claim is said (${field})`, expected: edtf }]
  })
}

/** A date of the sentence that no field has. */
function unknown(
  record: Resolved,
  { claim, excused }: CheckedClaim,
  { ownFacts }: Sentence,
  cited: readonly string[],
): Fault[] {
  const own = datesOf(claim).flatMap(({ edtf }) => simpleDates(edtf))
  const texts = factsIn(textsOf(record, claim).join('. ')).dates
  const isKnown = (fact: string) =>
    fact in excused ||
    texts.includes(fact) ||
    loose.includes(fact) ||
    (/^[A-Za-z]/.test(fact) && cited.includes(fact)) ||
    (fact.endsWith('X') && own.some((date) => date.startsWith(fact.slice(0, 3)))) ||
    own.some(
      (date) =>
        date.startsWith(fact) ||
        fact.startsWith(`${date}-`) ||
        (fact.startsWith('--') && date.slice(5).startsWith(fact.slice(2))),
    )
  return ownFacts.dates
    .filter((fact) => !isKnown(fact))
    .map((fact) => ({
      rule: 'a date that is said stands in a field',
      got: `'${fact}'`,
      expected: own.join(', ') || undefined,
    }))
}

/** Every date of the claim is said, and no other. */
export const dateFaults = (context: Context, record: Resolved, checked: CheckedClaim, sentence: Sentence): Fault[] => [
  ...missing(context, checked, sentence),
  ...unknown(record, checked, sentence, factsCited(context, checked.claim).dates),
]
