import { factsAround, factsCited } from '../evidence/cited.js'
import { datesOf, prints, simpleDates } from '../evidence/claim-dates.js'
import type { Context } from '../evidence/context.js'
import { isNamed, mentionsOf, namesOf, topicsOf } from '../evidence/mentions.js'
import { isWorkedOut } from '../evidence/worked-out.js'
import type { Facts } from '../passages/facts.js'
import { wordValues } from '../passages/listed-words.js'
import type { Problem } from '../read/problems.js'
import type { CheckedClaim, Resolved } from '../read/resolve.js'

/** Something of a claim that stands in no cited passage. */
interface Missing {
  readonly rule: string
  readonly got: string
  readonly among: readonly (string | number)[]
  /** The word to excuse it by, where that is another than what is missing. */
  readonly excuse?: string
}

function numbers({ claim: { quantity } }: CheckedClaim, facts: Facts): Missing[] {
  const values = [...facts.numbers, ...facts.numberWords.map((word) => wordValues[word] ?? Number.NaN)]
  return [quantity?.min, quantity?.max].flatMap((n) =>
    n === undefined || values.includes(n) ? [] : [{ rule: 'each number', got: String(n), among: values }],
  )
}

function magnitude({ claim: { quantity } }: CheckedClaim, { numberWords }: Facts): Missing[] {
  const word = quantity?.magnitude
  const stands = word === undefined || word === 'most' || numberWords.includes(word)
  return stands ? [] : [{ rule: 'each magnitude', got: word, among: numberWords }]
}

function dates(context: Context, { claim }: CheckedClaim, facts: Facts): Missing[] {
  const published = context.sources.documents.get(claim.document)?.published ?? { earliest: '', latest: '' }
  const printed = (date: string) => facts.dates.some((fact) => prints(fact, date))
  return datesOf(claim).flatMap(({ field, edtf }) =>
    simpleDates(edtf)
      .filter((date) => !printed(date) && !isWorkedOut(context, claim, facts, edtf, date, published))
      .map((date) => ({ rule: `each date (${field})`, got: date, among: facts.dates, excuse: edtf })),
  )
}

const names = ({ sources }: Context, record: Resolved, { claim }: CheckedClaim, facts: Facts): Missing[] =>
  namesOf(record, claim).flatMap((name) =>
    isNamed(facts, mentionsOf(sources, name)) ? [] : [{ rule: 'each name', got: name, among: facts.names }],
  )

/** A judgement may name its topic by a pronoun: it stands in the paragraph or in the one before. */
const topics = (context: Context, record: Resolved, { claim }: CheckedClaim): Missing[] =>
  topicsOf(record).flatMap((name) =>
    isNamed(factsAround(context, claim), mentionsOf(context.sources, name))
      ? []
      : [{ rule: 'each topic', got: name, among: [] }],
  )

const hedge = ({ claim }: CheckedClaim, facts: Facts): Missing[] =>
  claim.hedge === undefined || facts.hedges.includes(claim.hedge)
    ? []
    : [{ rule: 'each hedge', got: claim.hedge, among: facts.hedges }]

/** Every number, date, name and hedge of a claim stands in a passage that it cites, or is excused by name. */
export function checkForward(context: Context, record: Resolved): Problem[] {
  const { file } = record.entry
  return record.claims.flatMap((checked) => {
    const { claim, excused, key } = checked
    const facts = factsCited(context, claim)
    const missing = [
      ...numbers(checked, facts),
      ...magnitude(checked, facts),
      ...dates(context, checked, facts),
      ...names(context, record, checked, facts),
      ...topics(context, record, checked),
      ...hedge(checked, facts),
    ]
    return missing
      .filter(({ got, excuse = got }) => !(excuse in excused))
      .map(({ rule, got, among }) => ({
        file,
        key,
        rule: `${rule} stands in a cited passage, or is excused`,
        got: `'${got}'`,
        expected: among.length > 0 ? `one of ${among.join(', ')}` : 'another passage',
      }))
  })
}
