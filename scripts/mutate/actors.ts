import { reachOf } from '../checks/known-names.js'
import { factsAround, factsOfEach, merged } from '../evidence/cited.js'
import type { Context } from '../evidence/context.js'
import { isNamed, mentionsOf } from '../evidence/mentions.js'
import type { Facts } from '../passages/facts.js'
import type { AuthoredRecord } from '../read/authoring.js'
import type { Entry } from '../read/load.js'
import { inClaims, type Mutate } from './operator.js'
import { oneOf } from './random.js'

/** A name in a record, with the record as it would be with another in its place. */
interface Slot {
  readonly field: string
  readonly name: string
  /** All names that can stand there. */
  readonly names: Iterable<string>
  readonly isActor: boolean
  readonly replace: (name: string) => AuthoredRecord
}

/** Every name in the fields of a record. */
export function slotsOf({ kind, body }: Entry, context: Context): readonly Slot[] {
  const { title: _t, summary: _s, claims: _c, participants = {}, ...fields } = body
  const reached = Object.entries({ ...fields, participants: Object.keys(participants) })
  return reached.flatMap(([field, value]) => {
    const reach = reachOf(context, kind, field)
    if (reach === undefined) return []
    const isActor = [context.parties, context.actors, context.sources.actors].some((names) => names === reach.names)
    const names = [value].flat() as string[]
    return names.map((name, at): Slot => {
      const withOther = (other: string): unknown => {
        const list = names.map((old, i) => (i === at ? other : old))
        if (field !== 'participants') return Array.isArray(value) ? list : other
        return Object.fromEntries(list.map((one, i) => [one, Object.values(participants)[i]]))
      }
      const replace = (other: string): AuthoredRecord => ({ ...body, [field]: withOther(other) })
      return { field, name, names: reach.names.keys(), isActor, replace }
    })
  })
}

/** Whether facts name an actor, or miss one whom they could name. */
const isThere = ({ sources }: Context, facts: Facts, name: string, isWanted: boolean): boolean => {
  const mentions = mentionsOf(sources, name)
  return mentions.length > 0 && isNamed(facts, mentions) === isWanted
}

/** Who may stand in a place: anyone, those whom the passages name, or those whom they don't. */
export type Who = 'anyone' | 'named' | 'unnamed'

const fits = (who: Who, context: Context, facts: Facts) => (name: string) =>
  who === 'anyone' || isThere(context, facts, name, who === 'named')

/** The record with each of its actors replaced by another that would fit there. */
export const otherActors =
  (who: Who): Mutate =>
  (entry, { context, random }) => {
    const { claims } = entry.body
    const slots = slotsOf(entry, context).filter(({ isActor }) => isActor)
    const present = slots.map(({ name }) => name)
    const cited = merged(claims.flatMap((claim) => factsOfEach(context, claim)))
    const around = merged(claims.map((claim) => factsAround(context, claim)))
    return slots.flatMap(({ field, names, replace }) => {
      const facts = who === 'unnamed' && field === 'about' ? around : cited
      const pool = [...names].filter((name) => !present.includes(name)).filter(fits(who, context, facts))
      const other = oneOf(pool, random)
      return other === undefined ? [] : [replace(other)]
    })
  }

/** The record with each of its claimants replaced by another. */
export const otherClaimants = (who: Who): Mutate =>
  inClaims((claim, { context, random }) => {
    if (claim.claimant === undefined) return []
    const facts = merged(factsOfEach(context, claim))
    const speakers = [...context.sources.actors].filter(([, { type }]) => type !== 'group' && type !== 'unknown')
    const others = speakers.map(([name]) => name).filter((name) => name !== claim.claimant)
    const claimant = oneOf(others.filter(fits(who, context, facts)), random)
    return claimant === undefined ? [] : [{ claimant }]
  })

const swapped = <T extends AuthoredRecord | Readonly<Record<string, string>>>(body: T, a: string, b: string) =>
  body[a] === undefined || body[b] === undefined ? [] : [{ ...body, [a]: body[b], [b]: body[a] }]

/** The record with its sides, or the roles of two participants, exchanged. */
export const turned: Mutate = ({ kind, body }) => {
  if (kind === 'transfer' || kind === 'tie') return swapped(body, 'from', 'to')
  if (kind === 'deployment') return swapped(body, 'of', 'host')
  const { participants = {} } = body
  const [first, ...others] = Object.keys(participants)
  const other = others.find((name) => participants[name] !== participants[first as string])
  return first === undefined || other === undefined
    ? []
    : swapped(participants, first, other).map((roles) => ({ ...body, participants: roles }))
}
