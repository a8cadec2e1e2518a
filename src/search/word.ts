/** A word as it is indexed: without case, accents and the ending of a plural. */
export const wordOf = (term: string): string =>
  term
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
