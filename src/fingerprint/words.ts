/**
 * The words of a text, for fingerprints: link targets dropped, NFKC, lower case, quotes unified; a word is a run of
 * letters and digits with at most one apostrophe part. Markup and punctuation fall away.
 */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/\]\([^)\]\s]*\)/g, ']')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘`]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  )
}
