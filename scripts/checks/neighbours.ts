import { factsOfEach } from '../evidence/cited.js'
import type { Context } from '../evidence/context.js'
import type { Problem } from '../read/problems.js'
import type { Resolved, ResolvedClaim } from '../read/resolve.js'
import { factsIn } from '../says/sentence.js'

/** How many more words of the sentence make a neighbour the better evidence: one may be chance. */
const margin = 2

/** The passages right before and right after one, but for those that hold no claim. */
function beside({ passages, sources }: Context, { document }: ResolvedClaim, id: string): readonly string[] {
  const ids = [...(passages.get(document)?.keys() ?? [])]
  const unused = sources.unused.get(document) ?? {}
  return ids.filter((other, i) => (ids[i - 1] === id || ids[i + 1] === id) && !(other in unused))
}

/** How many words of the sentence some passages hold. */
function wordsShared(context: Context, { document, says = '' }: ResolvedClaim, passages: readonly string[]): number {
  const held = new Set(factsOfEach(context, { document, passages }).flatMap(({ stems }) => stems))
  return factsIn(says).stems.filter((stem) => held.has(stem)).length
}

/** No passage beside a cited one holds more of the sentence in its place; what is only background is excused by its id. */
export function checkNeighbours(context: Context, { entry: { file }, claims }: Resolved): Problem[] {
  const rule = 'no neighbour of a cited passage holds more of the sentence'
  return claims.flatMap(({ claim, excused, key }) => {
    const { passages } = claim
    const enough = wordsShared(context, claim, passages) + margin
    const swapped = (id: string, other: string) => passages.map((one) => (one === id ? other : one))
    const isBetter = (id: string, other: string) =>
      !passages.includes(other) && wordsShared(context, claim, swapped(id, other)) >= enough
    return passages
      .filter((id) => !(id in excused))
      .flatMap((id) => beside(context, claim, id).filter((other) => isBetter(id, other)))
      .map((other) => ({ file, key, rule, got: `'${other}'` }))
  })
}
