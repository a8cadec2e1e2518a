import { months } from '../../src/words/dates.js'
import { plainText } from '../passages/plain-text.js'
import { doubtsIn } from '../words/patterns.js'
import { inClaims, type Mutate } from './operator.js'
import { oneOf } from './random.js'

/** What is left of a contraction without its negation. */
const affirmed: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can' }

/** The sentence once without each word that a pattern finds outside quotation marks. */
const dropped = (pattern: (says: string) => RegExp): Mutate =>
  inClaims(({ says = '' }) => {
    const own = says.replace(/“[^”]*”/g, (quote) => ' '.repeat(quote.length))
    return [...own.matchAll(pattern(says))].map(({ 0: found, index }) => {
      const left = `${says.slice(0, index)}${affirmed[found] ?? ''}${says.slice(index + found.length)}`
      return { says: left.replace(/ {2,}/g, ' ').trim() }
    })
  })

/** Not a part of a name, nor a day of a date. */
const number = new RegExp(`(?<![-\\w])\\$?\\d[\\d,.]*\\d?%?(?= (?!and \\d|to \\d|or \\d|${months.join('|')}|mm))`, 'g')
const negation = /\b(?:not|never|no longer|no|won't|can't)\b|n't\b/g

/** Sentences that say something else than the fields, and read well. */
export const sentenceOperators: Readonly<Record<string, Mutate>> = {
  'a number dropped from the sentence': dropped(() => number),
  'a hedge dropped from the sentence': dropped(
    (says) => new RegExp(`\\b(?:${[...doubtsIn(says), '—'].join('|')})\\b`, 'g'),
  ),
  'a negation dropped from the sentence': dropped(() => negation),
  'another name in the sentence': inClaims(({ says = '' }, { context, random }) => {
    const states = [...context.sources.actors].flatMap(([name, { type }]) => (type === 'state' ? [name] : []))
    const named = states.filter((name) => plainText(says).includes(plainText(name)) && says.includes(name))
    return named.flatMap((name) => {
      const others = states.filter((one) => !says.includes(one) && !one.includes(name))
      const other = oneOf(others, random)
      return other === undefined ? [] : [{ says: says.replace(name, other) }]
    })
  }),
}
