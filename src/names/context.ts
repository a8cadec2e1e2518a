import type { Appearances } from '../certainty/index.js'
import { valueAt } from '../objects.js'
import type { Actor, SourceDocument } from '../types/reference.js'
import { type Directory, directory } from './directory.js'

/** What a query must know beside the records: who belongs to whom, what is under what, and when documents appeared. */
export interface Context {
  /** The parties that queries take. */
  readonly parties: Directory
  /** Parties and persons. */
  readonly actors: Directory
  /** Everyone who can be a claimant or speaker. */
  readonly speakers: Directory
  /** The goods that queries take. */
  readonly goods: Directory
  /** The places that records name. */
  readonly places: Directory
  /** Whoever and whatever a record can name: parties, persons and places. */
  readonly mentions: Directory
  /** The documents. */
  readonly documents: Directory
  /** The ids of the records, where they are at hand. */
  readonly ids: () => Directory | undefined
  /** A party with its bodies; a body also with the party that it belongs to. */
  readonly partiesOf: (party: string) => ReadonlySet<string>
  /** The same with persons: a party with the holders of its offices, a person with the parties of theirs. */
  readonly actorsOf: (actor: string) => ReadonlySet<string>
  /** The goods themselves and everything under them. */
  readonly under: (goods: string) => ReadonlySet<string>
  /** The goods that the goods are directly under. */
  readonly parentOf: (goods: string) => string | undefined
  /** Everything that the goods are under. */
  readonly above: (goods: string) => ReadonlySet<string>
  /** The lists of words to which a register adds its own, each with these. */
  readonly words: OwnWords
  /** When each document appeared. */
  readonly appeared: Appearances
}

/** For a list of ours the same with the words that a register adds. */
export type OwnWords = ReadonlyMap<readonly string[], readonly string[]>

/** What queries need of an actor. */
interface ActorPart {
  readonly name: string
  readonly type: string
  readonly aliases?: readonly string[] | undefined
  readonly iso?: Actor['iso']
  readonly of?: string | undefined
  readonly roles?: readonly { readonly of: string }[] | undefined
}

/** The parts of actors, goods, documents and places that queries need. */
export interface ContextParts {
  readonly actors: readonly ActorPart[]
  readonly goods: readonly {
    readonly name: string
    readonly parent?: string | undefined
    readonly label?: string | undefined
  }[]
  readonly documents: readonly { readonly id: string; readonly published: SourceDocument['published'] }[]
  readonly places: readonly string[]
  readonly ids?: (() => Directory) | undefined
  readonly words?: OwnWords | undefined
}

/** Makes something once for each name. */
const once = <T>(make: (name: string) => T) => {
  const made = new Map<string, T>()
  return (name: string): T => {
    const known = made.get(name)
    if (known !== undefined) return known
    const fresh = make(name)
    made.set(name, fresh)
    return fresh
  }
}

/** Who stands directly under each name. */
function membersOf(pairs: Iterable<readonly [member: string, of: string]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [member, of] of pairs) {
    const own = found.get(of)
    if (own) own.push(member)
    else found.set(of, [member])
  }
  return found
}

/** A name and everything under it. A set grows while it is read. */
function withAllUnder(name: string, members: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([name])
  for (const one of found) for (const member of members.get(one) ?? []) found.add(member)
  return found
}

/** The other names of an actor: aliases and codes. */
const otherNames = ({ name, aliases = [], iso }: ActorPart): (readonly [string, string])[] =>
  [...aliases, ...(iso ? [iso.alpha2, iso.alpha3, iso.numeric] : [])].map((alias) => [alias, name] as const)

/** The parties that an actor belongs to: that of a body, and those of a person's offices. */
const homesOf = ({ of, roles = [] }: ActorPart): readonly string[] => [
  ...(of === undefined ? [] : [of]),
  ...roles.map((role) => role.of),
]

/** Makes the context from actors, goods and documents. */
export function contextOf({ actors, goods, documents, places, ids, words }: ContextParts): Context {
  const named = (what: string, list: readonly ActorPart[]) => {
    const names = list.map(({ name }) => name)
    return directory<string>(what, names, { aliases: list.flatMap(otherNames) })
  }
  const around = (list: readonly ActorPart[]) => {
    const homes = new Map<string, readonly string[]>(list.map((actor) => [actor.name, homesOf(actor)]))
    const members = membersOf([...homes].flatMap(([name, of]) => of.map((home) => [name, home] as const)))
    return once((name) => {
      const found = withAllUnder(name, members)
      for (const home of homes.get(name) ?? []) found.add(home)
      return found
    })
  }
  const parties = actors.filter(({ type }) => type !== 'person' && type !== 'voice')
  const actorLike = actors.filter(({ type }) => type !== 'voice')
  const known = named('a party or person name', actorLike)
  const published = new Map<string, SourceDocument['published']>(documents.map((one) => [one.id, one.published]))
  const parents = new Map<string, string | undefined>(goods.map(({ name, parent }) => [name, parent]))
  const varieties = membersOf(
    goods.flatMap(({ name, parent }) => (parent === undefined ? [] : [[name, parent] as const])),
  )
  return {
    parties: named('a party name', parties),
    actors: known,
    speakers: named('the name of a party, person or voice', actors),
    goods: directory<string>('the name of goods', parents.keys(), {
      aliases: goods.flatMap(({ name, label }) => (label === undefined ? [] : [[label, name] as const])),
    }),
    places: directory('the name of a place', places),
    mentions: directory('the name of a party, person or place', [...known.names, ...places], {
      aliases: known.aliases,
    }),
    ids: ids ?? (() => undefined),
    words: words ?? new Map(),
    documents: directory<string>('the id of a document', published.keys(), { closed: true }),
    partiesOf: around(parties),
    actorsOf: around(actorLike),
    under: once((name) => withAllUnder(name, varieties)),
    parentOf: (name) => parents.get(name),
    above: once((name) => {
      const found = new Set<string>()
      for (let up = parents.get(name); up !== undefined && !found.has(up); up = parents.get(up)) found.add(up)
      return found
    }),
    appeared: (document) => valueAt(published, document),
  }
}
