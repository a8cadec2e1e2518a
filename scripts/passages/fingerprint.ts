import { hashOf } from '../../src/fingerprint/hash.js'
import { wordsOf } from '../../src/fingerprint/words.js'
import { type Facts, factsOf } from './facts.js'

/** A passage of a document as it is handed over: `{ id: 'p12.s3', text }`. */
export interface Passage {
  readonly id: string
  readonly text: string
}

/** What the repository keeps of a passage. */
export interface Fingerprint {
  readonly id: string
  /** The hash of its normalised words. */
  readonly hash: string
  /** How many words it has. */
  readonly words: number
  /** What can be checked without its text. */
  readonly facts: Facts
}

/** The fingerprint of a passage; `labels` are those that it is searched for. */
export function fingerprintOf({ id, text }: Passage, labels: readonly string[] = []): Fingerprint {
  const words = wordsOf(text)
  return { id, hash: hashOf(words), words: words.length, facts: factsOf(text, labels) }
}
