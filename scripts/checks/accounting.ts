import type { Sources } from '../lib/load.js'
import type { Problem } from '../lib/problems.js'
import type { Resolved } from '../lib/resolve.js'

/** Why a passage yields no record. `repeats pX.sY` names the passage that it repeats. */
export const unusedReasons = [
  'heading',
  'document metadata',
  'image credit',
  'site furniture',
  'biography',
  'rhetoric',
  'question',
  'recommendation',
  'no checkable content',
] as const

/** The passages of each document that a claim or an office cites. */
export function citedPassages(sources: Sources, records: readonly Resolved[]): Map<string, Set<string>> {
  const cited = new Map([...sources.documents.keys()].map((slug) => [slug, new Set<string>()]))
  for (const { claims } of records)
    for (const { claim } of claims) for (const id of claim.passages) cited.get(claim.document)?.add(id)
  return cited
}

/** Every passage is cited or stands in data/unused/ with a reason, never both. */
export function checkAccounting(sources: Sources, records: readonly Resolved[]): Problem[] {
  const cited = citedPassages(sources, records)
  return [...sources.fingerprints].flatMap(([slug, passages]) => {
    const file = `data/unused/${slug}.yaml`
    const ids = new Set(passages.map(({ id }) => id))
    const unused = sources.unused.get(slug) ?? {}
    const open = passages.flatMap(({ id }) =>
      cited.get(slug)?.has(id) || id in unused
        ? []
        : [{ file, key: id, rule: 'a passage is cited or stands here with a reason', got: 'neither' }],
    )
    const listed = Object.entries(unused).flatMap(([id, reason]): Problem[] => {
      const repeats = /^repeats (p\d+\.s\d+)$/.exec(String(reason))?.[1]
      const known =
        unusedReasons.includes(reason as never) || (repeats !== undefined && ids.has(repeats) && repeats !== id)
      return [
        ...(ids.has(id) ? [] : [{ file, key: id, rule: `a passage of ${slug}`, got: id }]),
        ...(cited.get(slug)?.has(id) ? [{ file, key: id, rule: 'a passage is cited or unused', got: 'both' }] : []),
        ...(known
          ? []
          : [
              {
                file,
                key: id,
                rule: 'a reason of the closed list',
                got: `'${reason}'`,
                expected: unusedReasons.join(', '),
              },
            ]),
      ]
    })
    return [...open, ...listed]
  })
}
