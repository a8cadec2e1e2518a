import { factsCited } from '../evidence/cited.js'
import type { ClaimCheck, Context } from '../evidence/context.js'
import { isNamed, listOf, mentionsOf } from '../evidence/mentions.js'

/** Persons in an office of a party, and its bodies, which some words name. */
const voicesOf = ({ sources }: Context, party: string) =>
  [...sources.actors].flatMap(([name, { of, roles = [] }]) =>
    (of === party || roles.some((role) => role.of === party)) && mentionsOf(sources, name).length > 0 ? [name] : [],
  )

/** Whoever is said to have spoken stands by a word of saying, where the cited passages have one with a name; or is excused. */
export const checkSpeakers: ClaimCheck = (context, { entry, fields }, { claim }) => {
  const facts = factsCited(context, claim)
  const { speakers } = facts
  if (speakers.length === 0) return []
  const speaks = (name: string) =>
    isNamed({ ...facts, names: speakers, nouns: speakers }, mentionsOf(context.sources, name))
  const names = listOf([claim.claimant ?? [], entry.kind === 'statement' ? fields.speaker : []].flat())
  return names.flatMap((name) => {
    const closer = voicesOf(context, name).some((one) => speaks(one) && !names.includes(one))
    if (speaks(name) && !closer) return []
    const rule = speaks(name)
      ? 'the speaker is the one who speaks, not whom he belongs to, or is excused'
      : 'a speaker stands by a word of saying, or is excused'
    return [{ rule, got: `'${name}'`, expected: speakers.join(', '), excuse: name }]
  })
}
