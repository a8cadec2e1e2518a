import { hashOf } from './hash.js'
import { wordsOf } from './words.js'

/** What is known of a passage without its text. */
export interface PassagePrint {
  readonly id: string
  readonly hash: string
  readonly words: number
}

/** The hashes of every run of so many words. */
function runsOf(words: readonly string[], length: number): ReadonlySet<string> {
  const count = Math.max(0, words.length - length + 1)
  return new Set(Array.from({ length: count }, (_, i) => hashOf(words.slice(i, i + length))))
}

/**
 * The ids of the passages that do not stand in a text word for word, however the text is cut. Exact or not at all: a passage
 * with a word changed, added or dropped is missing.
 */
export function missingFrom(text: string, passages: readonly PassagePrint[]): readonly string[] {
  const words = wordsOf(text)
  const runs = new Map<number, ReadonlySet<string>>()
  return passages.flatMap(({ id, hash, words: length }) => {
    const known = runs.get(length) ?? runsOf(words, length)
    runs.set(length, known)
    return known.has(hash) ? [] : [id]
  })
}
