/** The nine kinds of record, in the order in which an editor tries them. */
export const kinds = [
  'transfer',
  'deployment',
  'capability',
  'figure',
  'event',
  'statement',
  'tie',
  'stance',
  'assessment',
] as const

/** What a record is: the discriminant of {@link AnyRecord}. */
export type Kind = (typeof kinds)[number]
