import type { AnyRecord, Claim, Names } from '../types/index.js'
import { claimText } from './plain.js'
import { sourceText, type Wording } from './wording.js'

/**
 * What the documents say of a record: its title, then each document's name and date with its sentences. The claims are those in
 * view, in their order, and those of one document stand under one mention of it.
 */
export function sentence<N extends Names>(
  record: AnyRecord<N>,
  claims: readonly Claim<string, N>[],
  wording: Wording,
): string {
  if (claims.length === 0) return `${record.title}. No document in view says anything about this.`
  const said = [...new Set(claims.map(({ document }) => document))].map((id) => {
    const own = claims.filter(({ document }) => document === id).map((claim) => claimText<N>(record, claim, wording))
    return `${sourceText(wording.document(id))}: ${[...new Set(own)].join(' ')}`
  })
  return [`${record.title}.`, ...said].join(' ')
}
