import { reachOf } from '../checks/known-names.js'
import { factsAround, factsOfEach, merged } from '../evidence/cited.js'
import { mentionsOf } from '../evidence/mentions.js'
import type { Facts } from '../passages/facts.js'
import type { AuthoredRecord } from '../read/authoring.js'
import type { Entry } from '../read/load.js'
import { isActorField, namedIn, slotsOf } from './fields.js'
import { type Lab, withClaim } from './operator.js'
import { oneOf } from './random.js'

/** Someone who could stand there but whom the facts don't name. */
const stranger = ({ context, random }: Lab, names: Iterable<string>, facts: Facts) =>
  oneOf(
    [...names].filter((name) => mentionsOf(context.sources, name).length > 0 && !namedIn(context, facts, name)),
    random,
  ) ?? 'nobody'

/** The record with each of its actors replaced by one whom the passages don't name. */
export function strangersInFields(entry: Entry, lab: Lab): readonly AuthoredRecord[] {
  const around = merged(entry.body.claims.map((claim) => factsAround(lab.context, claim)))
  const cited = merged(entry.body.claims.flatMap((claim) => factsOfEach(lab.context, claim)))
  const slots = slotsOf(entry, lab.context).filter(({ field }) => isActorField(entry.kind, field, lab.context))
  const present = slots.map(({ name }) => name)
  return slots.map(({ field, replace }) => {
    const pool = [...(reachOf(lab.context, entry.kind, field)?.names.keys() ?? [])].filter(
      (name) => !present.includes(name),
    )
    return replace(stranger(lab, pool, field === 'about' ? around : cited))
  })
}

/** The record with each claimant replaced by a speaker whom the passages don't name. */
export const strangersAsClaimants = ({ body }: Entry, lab: Lab): readonly AuthoredRecord[] =>
  body.claims.flatMap((claim, i) =>
    claim.claimant
      ? [
          withClaim(body, i, {
            claimant: stranger(lab, lab.context.sources.actors.keys(), merged(factsOfEach(lab.context, claim))),
          }),
        ]
      : [],
  )
