import { months } from '../../src/words/dates.js'
import type { Context } from '../evidence/context.js'
import { type Facts, factsOf } from '../passages/facts.js'
import { plainText } from '../passages/plain-text.js'
import type { Fault } from '../read/problems.js'
import type { CheckedClaim, Resolved } from '../read/resolve.js'

/** A sentence of an editor, read for its facts. */
export interface Sentence {
  /** As it is written. */
  readonly text: string
  /** The same without what stands in quotation marks. */
  readonly own: string
  /** What stands in quotation marks. */
  readonly quotes: readonly string[]
  /** Its words in lower case, parted by single spaces. */
  readonly plain: string
  /** The facts of the whole. */
  readonly facts: Facts
  /** The facts of what stands outside quotation marks. */
  readonly ownFacts: Facts
}

/** What is wrong with the sentence of a claim. */
export type SentenceCheck = (
  context: Context,
  record: Resolved,
  checked: CheckedClaim,
  sentence: Sentence,
) => readonly Fault[]

const month = `(?:${months.join('|')})`

/** The text with what two dates or the ends of a range share written out for each: `2 and 23 November 2022`, `25,000 to 30,000`. */
const spread = (text: string): string =>
  text
    .replace(/\bat first\b/g, 'to begin with')
    .replace(new RegExp(`\\b(\\d{1,2}) (and|to|or) (\\d{1,2}) (${month}(?: \\d{4})?)`, 'g'), '$1 $4 $2 $3 $4')
    .replace(new RegExp(`\\b(${month}) (and|to|or) ((?:\\d{1,2} )?${month}) (\\d{4})`, 'g'), '$1 $4 $2 $3 $4')
    .replace(/(\d,\d{3}|\d{3}) (?:to|and) (?=\$?\d)/g, '$1–')

const known = new Map<string, Facts>()

/** The facts of a text, looked for once. */
export function factsIn(text: string): Facts {
  const found = known.get(text) ?? factsOf(spread(text))
  known.set(text, found)
  return found
}

/** Reads a sentence. */
export function readSentence(text: string): Sentence {
  const quotes = [...text.matchAll(/“([^”]*)”/g)].map(([, quote]) => quote as string)
  const own = text.replace(/“[^”]*”/g, '“”')
  return { text, own, quotes, plain: plainText(text), facts: factsIn(text), ownFacts: factsIn(own) }
}
