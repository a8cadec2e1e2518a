import { createHash } from 'node:crypto'

/** The fingerprint of a run of words: the first 32 hexadecimal digits of the SHA-256 of the words joined by spaces. */
export const hashOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 32)
