import type { Actor, Claim as AnyClaim, AnyRecord, Disagreement, Kind, OurNames, SourceDocument } from 'russia-ties'
import { actors, disagreements, documents, find, records } from 'russia-ties'

export type { AnyRecord, Kind, OurNames, SourceDocument } from 'russia-ties'

/** A claim of a record of any kind. */
export type Claim = AnyClaim<string>

const recordsById = new Map<string, AnyRecord>(records.map((record) => [record.id, record]))
const documentsById = new Map<string, SourceDocument>(documents.map((document) => [document.id, document]))

const known = <T>(found: T | undefined, name: string): T => {
  if (found === undefined) throw new Error(`nothing is called ${name}`)
  return found
}

export const recordOf = (id: string): AnyRecord => known(recordsById.get(id), id)
export const documentOf = (id: string): SourceDocument => known(documentsById.get(id), id)

/** The claims of a record, whatever its kind. */
export const claimsOf = (record: AnyRecord): readonly Claim[] => record.claims as readonly Claim[]

/** The records of one kind among some. */
export const ofKind = <K extends Kind>(list: readonly AnyRecord[], kind: K) =>
  list.filter((record): record is Extract<AnyRecord, { kind: K }> => record.kind === kind)

const differing = disagreements()

/** Where the claims of a record differ. */
export const disagreementsOn = (id: string): readonly Disagreement<OurNames>[] =>
  differing.filter(({ record, other }) => record.id === id || other?.id === id)

const homesOf = ({ of, roles = [] }: Actor): readonly string[] => [...(of ? [of] : []), ...roles.map((role) => role.of)]

/** A party with its bodies, theirs, and the holders of their offices: those whose records stand on its page. */
export function ownNames(name: string): ReadonlySet<string> {
  const found = new Set([name])
  for (const one of found) for (const actor of actors) if (homesOf(actor).includes(one)) found.add(actor.name)
  return found
}

/** The records that name one of some parties or persons, also those that are only denied or negated. */
export const recordsNaming = (names: ReadonlySet<string>): readonly AnyRecord[] =>
  find(records, { on: [...names] as OurNames['party'][], exactly: true, negated: 'also' })
