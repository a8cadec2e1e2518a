import type { Facts } from '../passages/facts.js'
import type { ResolvedClaim } from '../read/resolve.js'
import type { Context } from './context.js'

/** What a claim cites. */
interface Cites {
  readonly document: string
  readonly passages: readonly string[]
}

/** The facts of several passages, together. */
export const merged = (all: readonly Facts[]): Facts => ({
  numbers: all.flatMap(({ numbers }) => numbers),
  numberWords: all.flatMap(({ numberWords }) => numberWords),
  dates: all.flatMap(({ dates }) => dates),
  names: all.flatMap(({ names }) => names),
  nouns: all.flatMap(({ nouns }) => nouns),
  hedges: all.flatMap(({ hedges }) => hedges),
  bounds: all.flatMap(({ bounds }) => bounds),
  cues: all.flatMap(({ cues }) => cues),
  speakers: all.flatMap(({ speakers }) => speakers),
  labels: all.flatMap(({ labels }) => labels),
  stems: all.flatMap(({ stems }) => stems),
})

/** The facts of each passage that a claim cites. */
export const factsOfEach = ({ passages: known }: Context, { document, passages }: Cites): readonly Facts[] =>
  passages.flatMap((id) => known.get(document)?.get(id)?.facts ?? [])

/** The facts of all passages that a claim cites, together. */
export function factsCited(context: Context, claim: ResolvedClaim): Facts {
  const facts = context.cited.get(claim) ?? merged(factsOfEach(context, claim))
  context.cited.set(claim, facts)
  return facts
}

const paragraphOf = (id: string) => Number(id.slice(1).split('.')[0])

/** The facts of the paragraphs that a claim cites from and of those right before them: what its pronouns can mean. */
export function factsAround({ paragraphs }: Context, { document, passages }: Cites): Facts {
  const near = new Set(passages.flatMap((id) => [paragraphOf(id) - 1, paragraphOf(id)]))
  return merged([...near].flatMap((paragraph) => paragraphs.get(`${document} p${paragraph}`) ?? []))
}
