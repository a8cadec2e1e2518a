import { hashOf } from '../../src/fingerprint/hash.js'

const kinds = 1024

/**
 * The words of a text that have five letters or more, each by its first five as one of 1,024 numbers: enough to count what two
 * texts share, too little to say which words they hold.
 */
export function stemsIn(text: string): readonly number[] {
  const stems = text.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}{5}/gu) ?? []
  const numbers = stems.map((stem) => Number.parseInt(hashOf([stem]).slice(0, 8), 16) % kinds)
  return [...new Set(numbers)].sort((a, b) => a - b)
}
