import type { Sources } from '../read/load.js'

/** How far a document is accounted for: which of its passages are cited, which are in data/unused/, and which are neither. */
export function coverageOf({ entries, fingerprints, unused }: Sources, document: string) {
  const ids = (fingerprints.get(document) ?? []).map(({ id }) => id)
  const claims = entries.flatMap(({ body }) => body.claims.filter((claim) => claim.document === document))
  const cited = new Set(claims.flatMap(({ passages }): readonly string[] => passages))
  const reasons = unused.get(document) ?? {}
  return {
    passages: ids.length,
    cited: ids.filter((id) => cited.has(id)).length,
    unused: ids.filter((id) => id in reasons).length,
    open: ids.filter((id) => !cited.has(id) && !(id in reasons)),
    claims: claims.length,
  }
}
