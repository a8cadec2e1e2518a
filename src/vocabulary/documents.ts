/** What sort of text a document is. */
export const genres = ['news', 'opinion', 'think-tank analysis', 'unsigned web article'] as const

/** The genre of a document. */
export type Genre = (typeof genres)[number]

/** How a date was got where no passage prints it. */
export const bases = ['resolved', 'convention', 'inferred'] as const

/**
 * How a date was got, where the passage doesn't print it as it stands: `resolved` from a relative word and the day of
 * the document, by a `convention` of the editor's guide ("early 2025"), or `inferred` from other passages.
 */
export type Basis = (typeof bases)[number]

/** What an actor is. */
export const actorTypes = ['state', 'organisation', 'body', 'group', 'unknown', 'person', 'voice'] as const

/** What an actor is: parties are the first five, persons speak and act, voices only speak. */
export type ActorType = (typeof actorTypes)[number]
