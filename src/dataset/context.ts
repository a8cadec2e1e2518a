import { freeze } from '../frozen.js'
import { present } from '../present.js'
import { claimsOf } from '../find/view.js'
import { actorsIn } from '../find/list.js'
import { type Context, type ContextParts, contextOf } from '../names/context.js'
import { directory } from '../names/directory.js'
import type { Citation } from '../sources/evidence.js'
import { register } from '../schema/dataset.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Publication } from '../types/reference.js'
import type { DatasetInput, DocumentInput } from './input.js'

type Input = DatasetInput<string, string>

const publicationOf = ({ published }: Pick<DocumentInput, 'published'>): Publication =>
  typeof published === 'string'
    ? { earliest: published, latest: published, reasoning: 'stated' }
    : { earliest: published.earliest, latest: published.latest, reasoning: 'stated' }

/** The documents of a data set; the register itself is one, where `attestedTo` says up to when it speaks. */
export function documentsOf({ documents = [], attestedTo }: Input): readonly Citation[] {
  const whole = attestedTo === undefined ? [] : [{ id: register, published: attestedTo }]
  const own = documents.map(({ id, title, url, published }) => present({ id, title, url, published }))
  return freeze([...own, ...whole].map((one) => ({ ...one, published: publicationOf(one) })))
}

/** What queries over the data set must know: its names are those of its records, and of the given actors and goods. */
export function contextFor(
  input: Input,
  records: readonly AnyRecord<Names>[],
  documents: ReadonlyMap<string, Publication>,
): Context {
  const claims = records.flatMap((record) => claimsOf(record))
  const given = new Map(input.actors?.map((actor) => [actor.name, actor]))
  const parties = new Set([...given].flatMap(([name, { of }]) => (of === undefined ? [name] : [name, of])))
  for (const record of records) for (const name of actorsIn(record)) parties.add(name)
  const claimants = new Set(claims.flatMap(({ claimant }) => claimant ?? []))
  const actors = [
    ...[...parties].map((name) => ({ ...given.get(name), name, type: 'organisation' as const })),
    ...[...claimants].map((name) => ({ name, type: 'voice' as const })),
  ]
  const ids = directory('the id of a record', records.map(({ id }) => id))
  const parts = {
    actors,
    goods: goodsOf(input, records, claims),
    documents: [...documents].map(([id, published]) => ({ id, published })),
    places: [...new Set(records.flatMap((record) => ('place' in record ? (record.place ?? []) : [])))],
    ids: () => ids,
  }
  return contextOf(parts as unknown as ContextParts)
}

/** The goods of the input, and those that only records, claims and parents name. */
function goodsOf({ goods = [] }: Input, records: readonly AnyRecord<Names>[], claims: readonly Claim<string, Names>[]) {
  const found = new Map<string, { readonly name: string; readonly parent?: string | undefined }>()
  const ofRecords = records.flatMap((record) => {
    const { goods: own, what } = record as { goods?: string; what?: string }
    return [own, what]
  })
  const named = [...goods.map(({ parent }) => parent), ...ofRecords, ...claims.map((claim) => claim.goods)]
  for (const name of named) if (name !== undefined) found.set(name, { name })
  for (const one of goods) found.set(one.name, one)
  return [...found.values()]
}
