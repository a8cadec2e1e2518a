import { type Kind, kinds } from '../../src/vocabulary/index.js'
import type { Sources } from '../read/load.js'

/** How far a document is accounted for. */
export interface Coverage {
  readonly document: string
  readonly passages: number
  readonly cited: number
  /** Passages in data/unused/. */
  readonly unused: number
  /** Passages that are neither cited nor unused. */
  readonly open: readonly string[]
  /** Claims of each kind of record. */
  readonly claims: Readonly<Record<Kind, number>>
}

const claimsOn = ({ entries }: Sources, document: string) =>
  entries.flatMap(({ kind, body }) =>
    body.claims.filter((claim) => claim.document === document).map((claim) => ({ kind, claim })),
  )

/** The passages of a document that are neither cited nor unused. */
export const openPassages = (sources: Sources, document: string): readonly string[] =>
  coverageOf(sources, document).open

/** How far one document is accounted for. */
export function coverageOf(sources: Sources, document: string): Coverage {
  const ids = (sources.fingerprints.get(document) ?? []).map(({ id }) => id)
  const claims = claimsOn(sources, document)
  const cited = new Set(claims.flatMap(({ claim }) => claim.passages as readonly string[]))
  const unused = sources.unused.get(document) ?? {}
  return {
    document,
    passages: ids.length,
    cited: ids.filter((id) => cited.has(id)).length,
    unused: ids.filter((id) => id in unused).length,
    open: ids.filter((id) => !cited.has(id) && !(id in unused)),
    claims: Object.fromEntries(kinds.map((kind) => [kind, claims.filter((one) => one.kind === kind).length])) as Record<
      Kind,
      number
    >,
  }
}
