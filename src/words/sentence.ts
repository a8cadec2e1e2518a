import type { AnyRecord, Claim, Names } from '../types/index.js'
import { sourceText, type Wording } from './wording.js'

/** What one document says of a record. */
export interface Said {
  /** The document's id. */
  readonly document: string
  /** Its name and date: `Christine Karelska, Visegrad Insight, 20 January 2023`. */
  readonly source: string
  /** A sentence for each claim, each once. */
  readonly says: readonly string[]
}

/** What each document says of a record, by the claims in view, in their order. */
export const saidOf = <N extends Names>(
  record: AnyRecord<N>,
  claims: readonly Claim<string, N>[],
  wording: Wording,
): readonly Said[] =>
  [...new Set(claims.map(({ document }) => document))].map((document) => {
    const own = claims.filter((claim) => claim.document === document)
    const says = [...new Set(own.map((claim) => wording.claim(record, claim)))]
    return { document, source: sourceText(wording.document(document)), says }
  })

/** The title of a record, then each document's name and date with what it says. */
export function sentence<N extends Names>(
  record: AnyRecord<N>,
  claims: readonly Claim<string, N>[],
  wording: Wording,
): string {
  if (claims.length === 0) return `${record.title}. No document in view says anything about this.`
  const said = saidOf<N>(record, claims, wording).map(({ source, says }) => `${source}: ${says.join(' ')}`)
  return [`${record.title}.`, ...said].join(' ')
}
