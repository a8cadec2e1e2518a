import type { Citation } from '../evidence/citations.js'
import type { Context } from '../evidence/context.js'
import type { Problem } from '../read/problems.js'

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

const fileOf = (document: string) => `data/unused/${document}.yaml`

/** A passage is cited or stands in data/unused/, never both. */
export function checkAccounting(
  { sources }: Context,
  document: string,
  id: string,
  citations: readonly Citation[],
): Problem[] {
  const unused = id in (sources.unused.get(document) ?? {})
  if (citations.length > 0 === !unused) return []
  return unused
    ? [{ file: fileOf(document), key: id, rule: 'a passage is cited or unused', got: 'both' }]
    : [{ file: fileOf(document), key: id, rule: 'a passage is cited or stands here with a reason', got: 'neither' }]
}

function isReason(reason: unknown, id: string, passages: { has(id: string): boolean }): boolean {
  const repeats = /^repeats (p\d+\.s\d+)$/.exec(String(reason))?.[1]
  return unusedReasons.includes(reason as never) || (repeats !== undefined && passages.has(repeats) && repeats !== id)
}

/** What stands in data/unused/ is a passage, with a reason of the closed list. */
export function checkUnused({ sources, passages }: Context): Problem[] {
  return [...sources.unused].flatMap(([document, unused]) => {
    const file = fileOf(document)
    const known = passages.get(document) ?? new Map()
    return Object.entries(unused).flatMap(([id, reason]): Problem[] => [
      ...(known.has(id) ? [] : [{ file, key: id, rule: `a passage of ${document}`, got: id }]),
      ...(isReason(reason, id, known)
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
    ])
  })
}
