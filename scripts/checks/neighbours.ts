import { factsOfEach } from '../evidence/cited.js'
import type { ClaimCheck } from '../evidence/context.js'
import { factsIn } from '../says/sentence.js'

/** How many more words of the sentence make a neighbour the better evidence: one may be chance. */
const margin = 2

/** No passage beside a cited one holds more of the sentence in its place; what is only background is excused by its id. */
export const checkNeighbours: ClaimCheck = (context, _, { claim: { document, passages, says = '' }, excused }) => {
  const unused = context.sources.unused.get(document) ?? {}
  const ids = [...(context.passages.get(document)?.keys() ?? [])]
  const { stems } = factsIn(says)
  const wordsShared = (passages: readonly string[]) => {
    const held = new Set(factsOfEach(context, { document, passages }).flatMap((facts) => facts.stems))
    return stems.filter((stem) => held.has(stem)).length
  }
  const enough = wordsShared(passages) + margin
  return passages
    .filter((id) => !(id in excused))
    .flatMap((id) => {
      const beside = ids.filter((_, i) => ids[i - 1] === id || ids[i + 1] === id)
      const free = beside.filter((other) => !(other in unused) && !passages.includes(other))
      return free.filter((other) => wordsShared(passages.map((one) => (one === id ? other : one))) >= enough)
    })
    .map((other) => ({ rule: 'no neighbour of a cited passage holds more of the sentence', got: `'${other}'` }))
}
