import { reachOf } from '../checks/known-names.js'
import type { Context } from '../evidence/context.js'
import { isNamed, mentionsOf } from '../evidence/mentions.js'
import type { Facts } from '../passages/facts.js'
import type { AuthoredRecord } from '../read/authoring.js'
import type { Entry } from '../read/load.js'

/** A name in a record, with the record as it would be with another in its place. */
export interface Slot {
  readonly field: string
  readonly name: string
  readonly replace: (name: string) => AuthoredRecord
}

const own = ['title', 'summary', 'claims', 'participants']

function participantSlots(body: AuthoredRecord): Slot[] {
  const roles = Object.entries((body.participants ?? {}) as Record<string, string>)
  return roles.map(([name, role], i) => ({
    field: 'participants',
    name,
    replace: (other) => ({
      ...body,
      participants: Object.fromEntries(roles.map((pair, j) => (i === j ? [other, role] : pair))),
    }),
  }))
}

/** Every name in the fields of a record. */
export function slotsOf({ kind, body }: Entry, context: Context): readonly Slot[] {
  const named = Object.entries(body).filter(([field]) => !own.includes(field) && reachOf(context, kind, field))
  const slots = named.flatMap(([field, value]) =>
    ([value].flat() as string[]).map(
      (name, i): Slot => ({
        field,
        name,
        replace: (other) => ({
          ...body,
          [field]: Array.isArray(value) ? value.map((old, j) => (i === j ? other : old)) : other,
        }),
      }),
    ),
  )
  return [...slots, ...participantSlots(body)]
}

/** Whether a field holds parties, persons or voices. */
export const isActorField = (kind: string, field: string, context: Context): boolean => {
  const names = reachOf(context, kind, field)?.names
  return names === context.parties || names === context.actors || names === context.sources.actors
}

/** Whether facts name an actor that can be missed. */
export function namedIn({ sources }: Context, facts: Facts, name: string): boolean {
  const mentions = mentionsOf(sources, name)
  return mentions.length > 0 && isNamed(facts, mentions)
}
