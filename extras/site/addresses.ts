/** Where the pages stand, from the root of the site. Free of Node, so that the explorer can use it too. */

/** A name as part of an address: `russias-partners`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The page on a record; the end of what `urlOf` gives. */
export const recordAddress = (id: string): string => `records/${id}.html`

/** The page on a party, person or voice. */
export const actorAddress = (name: string): string => `actors/${slugOf(name)}.html`

/** The page on two parties, the same from either side. */
export const pairAddress = (one: string, other: string): string =>
  `pairs/${[slugOf(one), slugOf(other)].sort().join('--')}.html`

/** The page on a document. */
export const documentAddress = (id: string): string => `documents/${slugOf(id)}.html`

/** The place of a passage on the page of its document. */
export const passageAddress = (document: string, passage: string): string => `${documentAddress(document)}#${passage}`
