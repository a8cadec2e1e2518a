/** The address of the project's site. */
export const site = 'https://russia-ties.github.io/russia-ties/'

/** The address of the page on a record, below that of a site. */
export const pageOf = (id: string, start = site): string => `${start}records/${id}.html`
