import { plainText } from '../passages/plain-text.js'
import type { AuthoredClaim } from '../read/authoring.js'
import { doubtsIn } from '../words/hedges.js'
import { type Change, claimByClaim, type Lab, type Operator } from './operator.js'
import { oneOf } from './random.js'

const own = (says: string) => says.replace(/“[^”]*”/g, (quote) => ' '.repeat(quote.length))

/** What is left of a contraction without its negation. */
const affirmed: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can' }

/** The sentence once without each number, hedge or negation outside quotation marks. */
const dropped =
  (pattern: (says: string) => RegExp) =>
  ({ says = '' }: AuthoredClaim): readonly Change[] =>
    [...own(says).matchAll(pattern(own(says)))].map(({ 0: found, index }) => ({
      says: `${says.slice(0, index)}${affirmed[found] ?? ''}${says.slice(index + found.length)}`
        .replace(/ {2,}/g, ' ')
        .trim(),
    }))

/** Not a part of a name, nor a day of a date. */
const number = () =>
  /(?<![-\w])\$?\d[\d,.]*\d?%?(?= (?!and \d|to \d|or \d|January|February|March|April|May|June|July|August|September|October|November|December|mm))/g
const negation = () => /\b(?:not|never|no longer|no|won't|can't)\b|n't\b/g
const hedge = (says: string) => new RegExp(`\\b(?:${[...doubtsIn(says), '—'].join('|')})\\b`, 'g')

/** The sentence with a state that it names replaced by one that it doesn't. */
function otherNames({ says = '' }: AuthoredClaim, { context, random }: Lab): readonly Change[] {
  const states = [...context.sources.actors].filter(([, { type }]) => type === 'state').map(([name]) => name)
  const named = states.filter((name) => plainText(says).includes(plainText(name)) && says.includes(name))
  return named.flatMap((name) => {
    const other = oneOf(
      states.filter((one) => !says.includes(one) && !one.includes(name)),
      random,
    )
    return other === undefined ? [] : [{ says: says.replace(name, other) }]
  })
}

const subtle = (name: string, changes: (claim: AuthoredClaim, lab: Lab) => readonly Change[]): Operator => ({
  name,
  must: false,
  mutants: (entry, lab) => claimByClaim(entry, (claim) => changes(claim, lab)),
})

/** Sentences that say something else than the fields, and read well. */
export const sentenceOperators: readonly Operator[] = [
  subtle('a number dropped from the sentence', dropped(number)),
  subtle('a hedge dropped from the sentence', dropped(hedge)),
  subtle('a negation dropped from the sentence', dropped(negation)),
  subtle('another name in the sentence', otherNames),
]
