import { numbersOf } from '../evidence/claim-values.js'
import { goodsOf, mentionsOf } from '../evidence/mentions.js'
import { formsOf } from '../passages/bounds.js'
import { numberOf } from '../passages/listed-words.js'
import { type Fault, unless } from '../read/problems.js'
import type { ResolvedClaim } from '../read/resolve.js'
import { textsOf } from './carried.js'
import { factsIn, type Sentence, type SentenceCheck } from './sentence.js'

/** Number words that count nothing as often as not. */
const idle: readonly unknown[] = ['some', 'once']

/** Words that say "one" without a number: `a year`, `the first trip`. */
const one = /\b(?:an?|one|once|first)\b/i

/** A number or magnitude of the claim that the sentence lacks, or has in another form. */
function missing(claim: ResolvedClaim, { facts, own, plain }: Sentence): readonly Fault[] {
  const { magnitude = '', form = 'stated' } = claim.quantity ?? {}
  const printed = [...facts.numbers, ...facts.numberWords.map(numberOf), ...(one.test(own) ? [1] : [])]
  return [
    ...numbersOf(claim).flatMap((number) => {
      const forms = formsOf(facts.bounds, number)
      if (!printed.includes(number)) return [{ rule: 'the number of the claim is said', expected: String(number) }]
      const isBound = number === 1 || forms.includes(form)
      return unless(isBound, 'the number has the bound of the claim', forms.join(' or '), form)
    }),
    ...unless(plain.includes(magnitude && ` ${magnitude}`), 'the magnitude of the claim is said', undefined, magnitude),
  ]
}

/** Every number and magnitude of the claim is said, with its bound, and no other. */
export const numberFaults: SentenceCheck = ({ sources }, record, { claim, excused }, sentence) => {
  const { quantity, rank } = claim
  const texts = factsIn(textsOf(record, claim).join('. '))
  const inNames = goodsOf(record, claim).flatMap((name) => mentionsOf(sources, name).map(Number))
  // Parties, goods or places that the record names can be counted: "the two countries".
  const counts = Object.values(record.fields).flatMap((value) => (Array.isArray(value) ? [value.length] : []))
  const inTexts = [...texts.numbers, ...texts.numberWords.map(numberOf)]
  const values = [...numbersOf(claim), ...inTexts, ...inNames, ...counts]
  const words: readonly unknown[] = [...Object.keys(excused), ...texts.numberWords, quantity?.magnitude]
  const isKnown = (word: string | number) =>
    values.includes(typeof word === 'number' ? word : numberOf(word)) ||
    words.includes(String(word)) ||
    (rank?.as ?? '').includes(String(word))
  const said = [...sentence.ownFacts.numbers, ...sentence.ownFacts.numberWords].filter((word) => !idle.includes(word))
  return [
    ...missing(claim, sentence),
    ...said.flatMap((word) => unless(isKnown(word), 'a number that is said stands in a field', `'${word}'`)),
  ]
}
