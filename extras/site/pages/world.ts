import { type Actor, type AnyRecord, actors, disagreements, documents, goods, records } from '../../../src/index.js'
import type { Disagreement } from '../../../src/query/disagreements.js'
import type { Claim, Kind, OurNames, SourceDocument } from './types.js'

const recordsById = new Map<string, AnyRecord>(records.map((record) => [record.id, record]))
const actorsByName = new Map<string, Actor>(actors.map((actor) => [actor.name, actor]))
const documentsById = new Map<string, SourceDocument>(documents.map((document) => [document.id, document]))
const goodsByName = new Map<string, string>(goods.map(({ name, label }) => [name, label]))

const known = <T>(found: T | undefined, name: string): T => {
  if (found === undefined) throw new Error(`nothing is called ${name}`)
  return found
}

export const recordOf = (id: string): AnyRecord => known(recordsById.get(id), id)
export const actorOf = (name: string): Actor => known(actorsByName.get(name), name)
export const documentOf = (id: string): SourceDocument => known(documentsById.get(id), id)
export const goodsLabel = (name: string): string => known(goodsByName.get(name), name)

/** The claims of a record, whatever its kind. */
export const claimsOf = (record: AnyRecord): readonly Claim[] => record.claims as readonly Claim[]

/** The records of one kind among some. */
export const ofKind = <K extends Kind>(list: readonly AnyRecord[], kind: K) =>
  list.filter((record): record is Extract<AnyRecord, { kind: K }> => record.kind === kind)

const differing = disagreements()

/** Where the claims of a record differ. */
export const disagreementsOn = (id: string): readonly Disagreement<OurNames>[] =>
  differing.filter(({ record }) => record.id === id)
