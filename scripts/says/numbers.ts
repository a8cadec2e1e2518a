import type { Context } from '../evidence/context.js'
import { mentionsOf } from '../evidence/mentions.js'
import { numberOf } from '../passages/bounds.js'
import { wordValues } from '../passages/listed-words.js'
import type { CheckedClaim, Resolved } from '../read/resolve.js'
import { textsOf } from './carried.js'
import { type Fault, factsIn, type Sentence } from './sentence.js'

/** Number words that count nothing as often as not. */
const idle = ['some', 'once']

/** Words that say "one" without a number: `a year`, `the first trip`. */
const one = /\b(?:an?|one|once|first)\b/i

const printed = ({ facts, own }: Sentence): readonly number[] => [
  ...facts.numbers,
  ...facts.numberWords.map(numberOf),
  ...(one.test(own) ? [1] : []),
]

/** A number or magnitude of the claim that the sentence lacks, or has in another form. */
function missing({ claim: { quantity } }: CheckedClaim, sentence: Sentence): Fault[] {
  if (quantity === undefined) return []
  const { min, max, magnitude, form } = quantity
  const has = printed(sentence)
  const forms = (number: number) => {
    const found = sentence.facts.bounds.filter((bound) => bound.number === number).map((bound) => bound.form)
    return found.length > 0 ? found : ['stated']
  }
  const numbers = [...new Set([min, max])].filter((number) => number !== undefined)
  return [
    ...numbers.flatMap((number): Fault[] => {
      if (!has.includes(number)) return [{ rule: 'the number of the claim is said', expected: String(number) }]
      if (number === 1 || forms(number).includes(form)) return []
      return [{ rule: 'the number has the bound of the claim', got: forms(number).join(' or '), expected: form }]
    }),
    ...(magnitude === undefined || sentence.plain.includes(` ${magnitude}`)
      ? []
      : [{ rule: 'the magnitude of the claim is said', expected: magnitude }]),
  ]
}

/** How many parties, goods or places a record names: "the two countries". */
const countsOf = ({ fields }: Resolved): readonly number[] =>
  Object.values(fields).flatMap((value) => (Array.isArray(value) ? [value.length] : []))

/** A number or number word of the sentence that the claim lacks. */
function unknown(
  context: Context,
  record: Resolved,
  { claim, excused }: CheckedClaim,
  { ownFacts }: Sentence,
): Fault[] {
  const { quantity, rank, goods } = claim
  const texts = factsIn(textsOf(record, claim).join('. '))
  const inNames = [goods ?? record.fields.goods ?? record.fields.what ?? ''].flatMap((name) =>
    mentionsOf(context.sources, name as string),
  )
  const values = [
    quantity?.min,
    quantity?.max,
    ...texts.numbers,
    ...texts.numberWords.map(numberOf),
    ...inNames.map(Number),
  ]
  const isKnown = (word: string | number) => {
    const value = typeof word === 'number' ? word : wordValues[word]
    return (
      String(word) in excused ||
      values.includes(value ?? Number.NaN) ||
      texts.numberWords.includes(String(word)) ||
      quantity?.magnitude === word ||
      (rank?.as ?? '').includes(String(word)) ||
      countsOf(record).includes(value ?? Number.NaN)
    )
  }
  return [...ownFacts.numbers, ...ownFacts.numberWords]
    .filter((word) => !idle.includes(String(word)) && !isKnown(word))
    .map((word) => ({ rule: 'a number that is said stands in a field', got: `'${word}'` }))
}

/** Every number and magnitude of the claim is said, with its bound, and no other. */
export const numberFaults = (
  context: Context,
  record: Resolved,
  checked: CheckedClaim,
  sentence: Sentence,
): Fault[] => [...missing(checked, sentence), ...unknown(context, record, checked, sentence)]
