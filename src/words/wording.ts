import { valueAt } from '../objects.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Publication } from '../types/reference.js'
import { daysText } from './dates.js'

/** What a document is called in running text, and when it was published. */
export interface Source {
  /** Its name: `Christine Karelska, Visegrad Insight`. */
  readonly name: string
  /** When it was published. */
  readonly published: Pick<Publication, 'earliest' | 'latest'>
}

/** How names read in a sentence. */
export interface Wording {
  /** The name of goods: `semiconductors`. */
  readonly goods: (name: string) => string
  /** The name of an actor, with its article: `the European Union`. */
  readonly actor: (name: string) => string
  /** A document, by its id. */
  readonly document: (id: string) => Source
  /** What a claim says. */
  readonly claim: (record: AnyRecord<Names>, claim: Claim<string, Names>) => string
}

/** How a claim reads. */
type Telling = (...given: [...Parameters<Wording['claim']>, wording: Wording]) => string

/** A document that is known by its id alone. */
const idText = (id: string) => (id === 'register' ? 'the register' : `document ${id}`)

/** Something with a name for queries and one to show. */
interface Labelled {
  readonly name: string
  readonly label?: string | undefined
}

/** What the wording is made from. */
interface WordingParts {
  readonly goods?: readonly Labelled[] | undefined
  readonly actors?:
    | readonly (Labelled & { readonly type?: string | undefined; readonly the?: boolean | undefined })[]
    | undefined
  readonly documents: readonly {
    readonly id: string
    readonly name?: string | undefined
    readonly title?: string | undefined
    readonly published: Source['published']
  }[]
}

/**
 * How the names of these goods, actors and documents read; an actor beside them reads as it is. A claim reads as its editor
 * wrote it, unless something else tells it.
 */
export function wordingOf(
  { goods = [], actors = [], documents }: WordingParts,
  tell: Telling = (_, { says = '' }) => says,
): Wording {
  const labels = new Map(goods.map(({ name, label = name }) => [name, label]))
  const named = new Map(
    actors.map(({ name, label = name, the, type }) => [
      name,
      type === 'unknown' ? 'an unnamed party' : the ? `the ${label}` : label,
    ]),
  )
  const sources = new Map(
    documents.map(({ id, name, title, published }): [string, Source] => [
      id,
      { name: name ?? (title === undefined ? idText(id) : `“${title}”`), published },
    ]),
  )
  const wording: Wording = {
    goods: (name) => valueAt(labels, name),
    actor: (name) => named.get(name) ?? name,
    document: (id) => valueAt(sources, id),
    claim: (record, claim) => tell(record, claim, wording),
  }
  return wording
}

/** The first letter large. Joined, since a sum of texts holds on to its parts. */
export const capital = (text: string): string => [text.charAt(0).toUpperCase(), text.slice(1)].join('')

/** Names in a row: `China, Iran and North Korea`. */
export const listText = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** A document as it stands before what it says: `Christine Karelska, Visegrad Insight, 20 January 2023`. */
export const sourceText = ({ name, published }: Source): string =>
  `${capital(name)}, ${daysText(published.earliest, published.latest)}`
