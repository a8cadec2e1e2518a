import { reachOf } from '../checks/known-names.js'
import type { AuthoredClaim, AuthoredRecord } from '../read/authoring.js'
import type { Entry } from '../read/load.js'
import { isActorField, slotsOf } from './fields.js'
import type { Change, Lab } from './operator.js'
import { oneOf } from './random.js'

function swapped(body: AuthoredRecord, a: string, b: string): readonly AuthoredRecord[] {
  return body[a] === undefined || body[b] === undefined ? [] : [{ ...body, [a]: body[b], [b]: body[a] }]
}

function swappedRoles(body: AuthoredRecord): readonly AuthoredRecord[] {
  const pairs = Object.entries((body.participants ?? {}) as Record<string, string>)
  const other = pairs.findIndex(([, role]) => role !== pairs[0]?.[1])
  if (other < 1) return []
  const roles = pairs.map(([, role]) => role)
  const role = (i: number) => roles[i === 0 ? other : i === other ? 0 : i]
  return [{ ...body, participants: Object.fromEntries(pairs.map(([name], i) => [name, role(i)])) }]
}

/** The record with its sides, or the roles of two participants, exchanged. */
export const turned = ({ kind, body }: Entry): readonly AuthoredRecord[] => {
  if (kind === 'transfer' || kind === 'tie') return swapped(body, 'from', 'to')
  if (kind === 'deployment') return swapped(body, 'of', 'host')
  return kind === 'event' ? swappedRoles(body) : []
}

/** The record with each of its actors replaced by another that would fit there. */
export function otherActors(entry: Entry, lab: Lab, fits: (name: string) => boolean): readonly AuthoredRecord[] {
  const slots = slotsOf(entry, lab.context)
  const present = slots.map(({ name }) => name)
  return slots.flatMap(({ field, replace }) => {
    if (!isActorField(entry.kind, field, lab.context)) return []
    const pool = [...(reachOf(lab.context, entry.kind, field)?.names.keys() ?? [])]
    const other = oneOf(
      pool.filter((name) => !present.includes(name) && fits(name)),
      lab.random,
    )
    return other === undefined ? [] : [replace(other)]
  })
}

/** Another speaker in the place of the claimant. */
export function otherClaimants(lab: Lab, claim: AuthoredClaim, fits: (name: string) => boolean): readonly Change[] {
  if (claim.claimant === undefined) return []
  const pool = [...lab.context.sources.actors].filter(
    ([name, { type }]) => name !== claim.claimant && type !== 'group' && type !== 'unknown' && fits(name),
  )
  const other = oneOf(pool, lab.random)?.[0]
  return other === undefined ? [] : [{ claimant: other }]
}
