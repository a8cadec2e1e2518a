import type { CheckedClaim, Resolved } from '../read/resolve.js'

/** A claim that cites a passage, with its record. */
export interface Citation {
  readonly record: Resolved
  readonly checked: CheckedClaim
}

/** Where a passage is cited: `fellow-outcasts p4.s1`. */
export const passageKey = (document: string, id: string): string => `${document} ${id}`

/** The claims that cite each passage. */
export function citationsOf(records: readonly Resolved[]): ReadonlyMap<string, readonly Citation[]> {
  const cited = new Map<string, Citation[]>()
  for (const record of records)
    for (const checked of record.claims)
      for (const id of checked.claim.passages) {
        const key = passageKey(checked.claim.document, id)
        cited.set(key, [...(cited.get(key) ?? []), { record, checked }])
      }
  return cited
}
