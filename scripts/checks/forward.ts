import { factsAround, factsCited } from '../evidence/cited.js'
import { datesOf, numbersOf, prints, simpleDates } from '../evidence/claim-values.js'
import type { ClaimCheck, Context } from '../evidence/context.js'
import { isNamed, mentionsOf, namesOf, topicsOf } from '../evidence/mentions.js'
import { isWorkedOut } from '../evidence/worked-out.js'
import { formsOf } from '../passages/bounds.js'
import type { Facts } from '../passages/facts.js'
import { numberOf } from '../passages/listed-words.js'
import { type Fault, unless } from '../read/problems.js'
import type { ResolvedClaim } from '../read/resolve.js'

/** What stands in no cited passage, of which it could be one of some words; excused by itself, if by no other word. */
const missing = (what: string, got: string | number, among: readonly unknown[], excuse = String(got)): Fault => ({
  rule: `${what} stands in a cited passage, or is excused`,
  got: `'${got}'`,
  expected: among.length > 0 ? `one of ${among.join(', ')}` : 'another passage',
  excuse,
})

const dates = (context: Context, claim: ResolvedClaim, facts: Facts): readonly Fault[] =>
  datesOf(claim).flatMap(({ field, edtf }) =>
    simpleDates(edtf)
      .filter((date) => !facts.dates.some((fact) => prints(fact, date)))
      .filter((date) => !isWorkedOut(context, claim, facts, edtf, date))
      .map((date) => missing(`each date (${field})`, date, facts.dates, edtf)),
  )

/** A number is a bound, a range or a rough figure where, and only where, a cited passage prints it so. */
const forms = (claim: ResolvedClaim, { bounds }: Facts, printed: readonly number[]): readonly Fault[] =>
  numbersOf(claim).flatMap((number) => {
    const [form, known] = [claim.quantity?.form ?? 'stated', formsOf(bounds, number)]
    const rule = 'the form of a number is the printed one'
    return !printed.includes(number) || known.includes(form)
      ? []
      : [{ rule, got: `${form} ${number}`, expected: known.join(' or '), excuse: String(number) }]
  })

/** Every number, date, name and hedge of a claim stands in a passage that it cites, or is excused by name. */
export const checkForward: ClaimCheck = (context, record, { claim }) => {
  const facts = factsCited(context, claim)
  const { quantity, hedge, called } = claim
  const magnitude = quantity?.magnitude === 'most' ? undefined : quantity?.magnitude
  const printed = [...facts.numbers, ...facts.numberWords.map(numberOf)]
  const isLost = (where: Facts) => (name: string) => !isNamed(where, mentionsOf(context.sources, name))
  const words = (what: string, word: string | undefined, among: readonly string[]) =>
    word === undefined || among.includes(word) ? [] : [missing(what, word, among)]
  const label =
    'a label stands word for word in a cited passage; after a new one, run document:add for its document again'
  return [
    ...numbersOf(claim)
      .filter((number) => !printed.includes(number))
      .map((number) => missing('each number', number, printed)),
    ...words('each magnitude', magnitude, facts.numberWords),
    ...words('each hedge', hedge, facts.hedges),
    ...dates(context, claim, facts),
    ...namesOf(record, claim)
      .filter(isLost(facts))
      .map((name) => missing('each name', name, facts.names)),
    // A judgement may name its topic by a pronoun: it stands in the paragraph or in the one before.
    ...topicsOf(record)
      .filter((name) => isLost(factsAround(context, claim))(name))
      .map((name) => missing('each topic', name, [])),
    ...unless(called === undefined || facts.labels.includes(called), label, `'${called}'`),
    ...forms(claim, facts, printed),
  ]
}
