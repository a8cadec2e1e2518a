import type { Appearances } from '../dates/index.js'
import type { Actor, Goods, SourceDocument } from '../types/reference.js'
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
  /** The party itself and the bodies that belong to it. */
  readonly withBodies: (party: string) => ReadonlySet<string>
  /** The actor itself, the bodies that belong to it, and the persons who hold its offices. */
  readonly withOffices: (actor: string) => ReadonlySet<string>
  /** The goods themselves and everything under them. */
  readonly under: (goods: string) => ReadonlySet<string>
  /** The goods that the goods are directly under. */
  readonly parentOf: (goods: string) => string | undefined
  /** Everything that the goods are under. */
  readonly above: (goods: string) => ReadonlySet<string>
  /** When each document appeared. */
  readonly appeared: Appearances
  /** Whether this is the id of a document. */
  readonly isDocument: (id: unknown) => boolean
}

/** The parts of actors, goods and documents that queries need. */
export interface ContextParts {
  readonly actors: readonly Pick<Actor, 'name' | 'type' | 'aliases' | 'iso' | 'of' | 'roles'>[]
  readonly goods: readonly Pick<Goods, 'name' | 'parent'>[]
  readonly documents: readonly Pick<SourceDocument, 'id' | 'published'>[]
}

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

/** A root and everything that reaches it by following `up`. */
function closure<T>(
  root: string,
  items: readonly T[],
  nameOf: (item: T) => string,
  up: (item: T) => readonly (string | undefined)[],
) {
  const found = new Set([root])
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const item of items) if (up(item).some((name) => found.has(name as string))) found.add(nameOf(item))
  }
  return found
}

/** The other names of an actor: aliases and codes. */
const otherNames = ({ name, aliases = [], iso }: ContextParts['actors'][number]): (readonly [string, string])[] =>
  [...aliases, ...(iso ? [iso.alpha2, iso.alpha3, iso.numeric] : [])].map((alias) => [alias, name] as const)

/** Makes the context from actors, goods and documents. */
export function contextOf({ actors, goods, documents }: ContextParts): Context {
  const partyLike = actors.filter(({ type }) => type !== 'person' && type !== 'voice')
  const actorLike = actors.filter(({ type }) => type !== 'voice')
  const known = (what: string, list: ContextParts['actors']) =>
    directory<string>(
      what,
      list.map(({ name }) => name),
      list.flatMap(otherNames),
    )
  const published = new Map<string, SourceDocument['published']>(
    documents.map((document) => [document.id, document.published]),
  )
  const parents = new Map<string, string | undefined>(goods.map(({ name, parent }) => [name, parent]))
  return {
    parties: known('a party name', partyLike),
    actors: known('a party or person name', actorLike),
    speakers: known('the name of a party, person or voice', actors),
    goods: directory<string>('the name of goods', parents.keys()),
    withBodies: once((party) =>
      closure(
        party,
        partyLike,
        ({ name }) => name,
        ({ of }) => [of],
      ),
    ),
    withOffices: once((actor) =>
      closure(
        actor,
        actorLike,
        ({ name }) => name,
        ({ of, roles = [] }) => [of, ...roles.map((role) => role.of)],
      ),
    ),
    under: once((name) =>
      closure(
        name,
        goods,
        (one) => one.name,
        ({ parent }) => [parent],
      ),
    ),
    parentOf: (name) => parents.get(name),
    above: once((name) => {
      const found = new Set<string>()
      for (let up = parents.get(name); up !== undefined && !found.has(up); up = parents.get(up)) found.add(up)
      return found
    }),
    isDocument: (id) => published.has(id as string),
    appeared: (document) => published.get(document) as SourceDocument['published'],
  }
}
