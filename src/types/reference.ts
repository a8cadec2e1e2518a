import type { DocumentId, GoodsName, PartyName, PersonName, PlaceName, VoiceName } from '../generated/names.js'
import type { ActorType, Genre } from '../vocabulary/index.js'
import type { Day } from './dates.js'

/** ISO 3166-1 codes: identity, not a fact from the documents. */
export interface CountryCodes {
  /** Two letters: `KP`. */
  readonly alpha2: string
  /** Three letters: `PRK`. */
  readonly alpha3: string
  /** Three digits: `408`. */
  readonly numeric: string
}

/** An office that a document gives to a person, with the passage that says so. */
export interface Office {
  /** The title as the document gives it, in neutral words. */
  readonly title: string
  /** The party that the office belongs to. */
  readonly of: PartyName
  /** The document that says so. */
  readonly document: DocumentId
  /** The passages that say so. */
  readonly passages: readonly [string, ...string[]]
}

/** A state, organisation, body, group, person or voice that the documents speak of. */
export interface Actor {
  /** The name that queries take; it never changes. */
  readonly name: PartyName | PersonName | VoiceName
  /** What the actor is. */
  readonly type: ActorType
  /** The name to show, where it is not `name`; it may change. */
  readonly label?: string | undefined
  /** Whether the name takes the article in a sentence: the European Union. */
  readonly the?: true | undefined
  /** Other names: `DPRK`. {@link findActor} takes them. */
  readonly aliases?: readonly string[] | undefined
  /** The codes of a state that has them. */
  readonly iso?: CountryCodes | undefined
  /** The party that a body belongs to; a query for that party finds the body. */
  readonly of?: PartyName | undefined
  /** A person's offices, as the documents give them. */
  readonly roles?: readonly Office[] | undefined
}

/** A node in the tree of goods. */
export interface Goods {
  /** The name that queries take; it never changes. */
  readonly name: GoodsName
  /** The name to show. */
  readonly label: string
  /** The wider goods; absent at the top. A query for those finds these. */
  readonly parent?: GoodsName | undefined
}

/** A place, told without a verdict on whose it is. */
export interface Place {
  /** The name. */
  readonly name: PlaceName
}

/** The two days between which a document appeared, and how they are known. */
export interface Publication {
  /** The first day on which it can have appeared. */
  readonly earliest: Day
  /** The last day on which it can have appeared: from here on it counts as known. */
  readonly latest: Day
  /** How the two days are known. */
  readonly reasoning: string
}

/** One of the documents that the records rest on. */
export interface SourceDocument {
  /** The id that claims name. */
  readonly id: DocumentId
  /** What to call it in running text: `Christine Karelska, Visegrad Insight`, `an unsigned news report`. */
  readonly name: string
  /** The title; absent where the document has none. */
  readonly title?: string | undefined
  /** The author, where stated. */
  readonly author?: string | undefined
  /** The publisher, where stated. */
  readonly publisher?: string | undefined
  /** When it appeared. */
  readonly published: Publication
  /** What sort of text it is. */
  readonly genre: Genre
  /** The language, as a BCP 47 tag. */
  readonly language: string
  /** The address, where known. */
  readonly url?: string | undefined
  /** The number of its passages. */
  readonly passages: number
}
