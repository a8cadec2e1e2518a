import { records } from 'russia-ties'
import { type AnyRecord, claimsOf } from '../world.js'

/** How one record names others, and how those are named by it in turn. */
const relations = {
  partOf: ['A part of', 'Its parts'],
  inReturnFor: ['Given in return for', 'Given in return for this'],
  sent: ['Brought there by', 'Deployed from this transfer'],
  about: ['Concerns', 'Events and statements about it'],
  within: ['Its number lies within that of', 'Numbers that lie within it'],
} as const

type Relation = keyof typeof relations

const isId = (id: unknown): id is string => typeof id === 'string'

/** The ids that a record names, by relation; the `about` of an assessment names actors. */
function named(record: AnyRecord): Readonly<Partial<Record<Relation, readonly string[]>>> {
  const { partOf, inReturnFor, sent, about } = record as unknown as { readonly [field: string]: unknown }
  return {
    partOf: [partOf].filter(isId),
    inReturnFor: [inReturnFor].filter(isId),
    sent: [sent].filter(isId),
    about: record.kind === 'assessment' ? [] : ((about as readonly string[] | undefined) ?? []),
    within: claimsOf(record).flatMap(({ within }) => within ?? []),
  }
}

const backward = new Map<string, readonly (readonly [Relation, string])[]>()
for (const record of records) {
  for (const [relation, ids] of Object.entries(named(record)) as [Relation, readonly string[]][])
    for (const id of new Set(ids)) backward.set(id, [...(backward.get(id) ?? []), [relation, record.id]])
}

/** The records that a record names and those that name it, under what they are to each other. */
export function relatedTo(record: AnyRecord): readonly (readonly [label: string, ids: readonly string[]])[] {
  const own = named(record)
  const back = backward.get(record.id) ?? []
  return (Object.keys(relations) as Relation[])
    .flatMap((relation): (readonly [string, readonly string[]])[] => [
      [relations[relation][0], [...new Set(own[relation] ?? [])]],
      [relations[relation][1], back.filter(([one]) => one === relation).map(([, id]) => id)],
    ])
    .filter(([, ids]) => ids.length > 0)
}
