import { nearest } from '../../src/names/nearest.js'
import type { Context } from '../evidence/context.js'
import type { Problem } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'

/** The names that a field may hold, and what they are called. */
export interface Reach {
  readonly names: { has(name: string): boolean; keys(): Iterable<string> }
  readonly what: string
}

const partyFields = ['from', 'to', 'between', 'of', 'sentBy', 'under', 'host', 'with', 'actor']
const actorFields = ['holder', 'concerns', 'addressee', 'participants']
const speakerFields = ['speaker', 'claimant', 'via']
const recordFields = ['partOf', 'inReturnFor', 'sent', 'within', 'about', 'disputes']

/** What a field of a record or claim may name. */
export function reachOf({ sources, ids, parties, actors }: Context, kind: string, field: string): Reach | undefined {
  if (partyFields.includes(field)) return { names: parties, what: 'a party of data/actors.yaml' }
  if (actorFields.includes(field) || (field === 'about' && kind === 'assessment'))
    return { names: actors, what: 'a party or person of data/actors.yaml' }
  if (speakerFields.includes(field)) return { names: sources.actors, what: 'an actor of data/actors.yaml' }
  if (field === 'goods' || field === 'what') return { names: sources.goods, what: 'goods of data/goods.yaml' }
  if (field === 'place') return { names: sources.places, what: 'a place of data/places.yaml' }
  if (field === 'document') return { names: sources.documents, what: 'a document of data/documents/' }
  return recordFields.includes(field) ? { names: ids, what: 'the id of a record' } : undefined
}

function unknown({ names, what }: Reach, value: unknown, file: string, key: string): Problem[] {
  return ([value].flat() as (string | undefined)[]).flatMap((name) => {
    if (name === undefined || names.has(name)) return []
    const near = nearest(name, [...names.keys()])
    return [{ file, key, rule: what, got: `'${name}'`, expected: near && `'${near}'?` }]
  })
}

/** Every name that a record uses is one that data/ defines, and of the right sort; every reference finds its record. */
export function checkNames(context: Context, { entry, fields, claims }: Resolved): Problem[] {
  const look = (at: string, field: string, value: unknown): Problem[] => {
    const reach = reachOf(context, entry.kind, field)
    return reach ? unknown(reach, value, entry.file, `${at} › ${field}`) : []
  }
  const inFields = Object.entries(fields).flatMap(([field, value]) =>
    look(entry.key, field, field === 'participants' ? (value as { actor: string }[]).map(({ actor }) => actor) : value),
  )
  const inClaims = claims.flatMap(({ claim, key }) => {
    const known = context.passages.get(claim.document) ?? new Map()
    const passages = { names: known, what: `a passage of ${claim.document}` }
    const named = ['document', 'claimant', 'via', 'goods', 'within'] as const
    return [
      ...named.flatMap((field) => look(key, field, claim[field])),
      ...unknown(passages, [...claim.passages], entry.file, `${key} › passages`),
    ]
  })
  return [...inFields, ...inClaims]
}
