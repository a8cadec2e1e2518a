import { nearest } from '../../src/names/nearest.js'
import { type FieldRole, type Kind, kindRules } from '../../src/vocabulary/index.js'
import type { ClaimCheck, Context, RecordCheck } from '../evidence/context.js'
import type { Fault } from '../read/problems.js'

/** The names that a field may hold, and what they are called. */
interface Reach {
  readonly names: { has(name: string): boolean; keys(): Iterable<string> }
  readonly what: string
}

/** What the fields hold that are not of a kind. */
const others: Readonly<Record<string, FieldRole>> = {
  partOf: 'record',
  disputes: 'record',
  within: 'record',
  claimant: 'speaker',
  via: 'speaker',
  goods: 'goods',
}

const reaches: Readonly<Record<string, (context: Context) => Reach>> = {
  party: ({ parties }) => ({ names: parties, what: 'a party of data/actors.yaml' }),
  actor: ({ actors }) => ({ names: actors, what: 'a party or person of data/actors.yaml' }),
  participants: ({ actors }) => ({ names: actors, what: 'a party or person of data/actors.yaml' }),
  speaker: ({ sources }) => ({ names: sources.actors, what: 'an actor of data/actors.yaml' }),
  goods: ({ sources }) => ({ names: sources.goods, what: 'goods of data/goods.yaml' }),
  place: ({ sources }) => ({ names: sources.places, what: 'a place of data/places.yaml' }),
  record: ({ ids }) => ({ names: ids, what: 'the id of a record' }),
}

/** What a field of a record or claim may name. */
export function reachOf(context: Context, kind: Kind, field: string): Reach | undefined {
  const own: Readonly<Record<string, FieldRole>> = kindRules[kind].fields
  return reaches[String(own[field] ?? others[field])]?.(context)
}

const unknown = ({ names, what }: Reach, value: unknown, field: string): readonly Fault[] =>
  ([value ?? []].flat() as string[]).flatMap((name) => {
    if (names.has(name)) return []
    const near = nearest(name, [...names.keys()])
    return [{ at: ` › ${field}`, rule: what, got: `'${name}'`, expected: near && `'${near}'?` }]
  })

/** Every name in the fields of a record is one that data/ defines, and of the right sort; every reference finds its record. */
export const checkNames: RecordCheck = (context, { entry: { kind, body }, fields }) =>
  Object.entries(fields).flatMap(([field, value]) => {
    const reach = reachOf(context, kind, field)
    const names = field === 'participants' ? Object.keys(body.participants ?? {}) : value
    return reach ? unknown(reach, names, field) : []
  })

/** The same of the names in a claim. */
export const checkClaimNames: ClaimCheck = (context, { entry: { kind } }, { claim }) => {
  const passages = context.passages.get(claim.document) ?? new Map()
  return [
    ...unknown({ names: context.sources.documents, what: 'a document of data/documents/' }, claim.document, 'document'),
    ...unknown({ names: passages, what: `a passage of ${claim.document}` }, claim.passages, 'passages'),
    ...(['claimant', 'via', 'goods', 'within'] as const).flatMap((field) => {
      const reach = reachOf(context, kind, field)
      return reach ? unknown(reach, claim[field], field) : []
    }),
  ]
}
