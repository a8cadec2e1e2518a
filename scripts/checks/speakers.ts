import { factsCited } from '../evidence/cited.js'
import type { Context } from '../evidence/context.js'
import { isNamed, mentionsOf } from '../evidence/mentions.js'
import type { Facts } from '../passages/facts.js'
import type { Problem } from '../read/problems.js'
import type { Resolved, ResolvedClaim } from '../read/resolve.js'

const speakersOf = ({ entry, fields }: Resolved, { claimant }: ResolvedClaim) => [
  ...(claimant === undefined ? [] : [claimant]),
  ...(entry.kind === 'statement' ? (fields.speaker as string[]) : []),
]

/** Persons in an office of a party, and its bodies. */
const voicesOf = ({ sources }: Context, party: string) =>
  [...sources.actors].flatMap(([name, { of, roles = [] }]) =>
    of === party || roles.some((role) => role.of === party) ? [name] : [],
  )

/** What is wrong with a speaker: nobody by that name speaks, or one who belongs to it does. */
function faultOf(context: Context, name: string, speaking: Facts, claimants: readonly string[]): string | undefined {
  const speaks = (one: string) => isNamed(speaking, mentionsOf(context.sources, one))
  if (!speaks(name)) return 'a speaker stands by a word of saying, or is excused'
  const closer = voicesOf(context, name).some(
    (one) => mentionsOf(context.sources, one).length > 0 && speaks(one) && !claimants.includes(one),
  )
  return closer ? 'the speaker is the one who speaks, not whom he belongs to, or is excused' : undefined
}

/** Whoever is said to have spoken stands by a word of saying, where the cited passages have one with a name; or is excused. */
export function checkSpeakers(context: Context, record: Resolved): Problem[] {
  return record.claims.flatMap(({ claim, excused, key }) => {
    const facts = factsCited(context, claim)
    const { speakers } = facts
    if (speakers.length === 0) return []
    const speaking = { ...facts, names: speakers, nouns: speakers }
    const names = speakersOf(record, claim)
    return names.flatMap((name) => {
      const rule = faultOf(context, name, speaking, names)
      return rule === undefined || name in excused
        ? []
        : [{ file: record.entry.file, key, rule, got: `'${name}'`, expected: speakers.join(', ') }]
    })
  })
}
