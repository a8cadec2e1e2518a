/** A text in lower case, its words parted by single spaces, without possessive endings. */
export const plainText = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[’'`]s?(?=\W|$)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Whether some words stand in a text one after the other. */
export const hasWords = (text: string, words: string): boolean => plainText(text).includes(plainText(words))
