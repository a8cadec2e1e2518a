import type { Citation } from '../evidence/citations.js'
import type { Context } from '../evidence/context.js'
import { type Problem, problemsOf, unless } from '../read/problems.js'

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
  const isUnused = id in (sources.unused.get(document) ?? {})
  const isCited = citations.length > 0
  return problemsOf(fileOf(document), id, [
    ...unless(!isUnused || !isCited, 'a passage is cited or unused', 'both'),
    ...unless(isUnused || isCited, 'a passage is cited or stands here with a reason', 'neither'),
  ])
}

/** What stands in data/unused/ is a passage, with a reason of the closed list. */
export const checkUnused = ({ sources, passages }: Context): Problem[] =>
  [...sources.unused].flatMap(([document, unused]) => {
    const known = [...(passages.get(document)?.keys() ?? [])]
    return Object.entries(unused).flatMap(([id, reason]) => {
      const reasons = [...unusedReasons, ...known.filter((other) => other !== id).map((other) => `repeats ${other}`)]
      return problemsOf(fileOf(document), id, [
        ...unless(known.includes(id), `a passage of ${document}`, id),
        ...unless(reasons.includes(reason), 'a reason of the closed list', `'${reason}'`, unusedReasons.join(', ')),
      ])
    })
  })
