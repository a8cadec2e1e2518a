import { mapValues } from '../../src/objects.js'
import { type Facts, factsOf } from '../passages/facts.js'
import type { ResolvedClaim } from '../read/resolve.js'
import type { Context } from './context.js'

/** What a claim cites. */
interface Cites {
  readonly document: string
  readonly passages: readonly string[]
}

const none = factsOf('')

/** The facts of several passages, together. */
export const merged = (all: readonly Facts[]): Facts =>
  mapValues(none, (sort) => all.flatMap((facts): readonly unknown[] => facts[sort])) as Facts

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
export function factsAround(context: Context, { document, passages }: Cites): Facts {
  const near = passages.flatMap((id) => [paragraphOf(id) - 1, paragraphOf(id)])
  const ids = [...(context.passages.get(document)?.keys() ?? [])].filter((id) => near.includes(paragraphOf(id)))
  return merged(factsOfEach(context, { document, passages: ids }))
}
