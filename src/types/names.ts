import type {
  DocumentId,
  GoodsName,
  PartyName,
  PersonName,
  PlaceName,
  RecordId,
  VoiceName,
} from '../generated/names.js'
import type { OpenList, WordOf } from '../vocabulary/index.js'

/** The lists of content that a register of one's own may add words to; all other closed lists decide how records are read. */
export type Words = { readonly [L in OpenList]: string }

/** The words of this package, each list a union of literals. */
export type OurWords = { readonly [L in OpenList]: WordOf<L> }

/** The sets of names that records draw on. Our records use {@link OurNames}; a reader's own data set uses its own. */
export interface Names {
  /** States, organisations, bodies and groups. */
  readonly party: string
  /** Persons. */
  readonly person: string
  /** Unnamed sources. */
  readonly voice: string
  /** Goods. */
  readonly goods: string
  /** Places. */
  readonly place: string
  /** Documents. */
  readonly document: string
  /** The ids of records. */
  readonly record: string
  /** The words of the open lists: units, types of events, measures and so on. */
  readonly words: Words
}

/** The names of this package, each a union of literals. */
export interface OurNames extends Names {
  /** States, organisations, bodies and groups. */
  readonly party: PartyName
  /** Persons. */
  readonly person: PersonName
  /** Unnamed sources. */
  readonly voice: VoiceName
  /** Goods. */
  readonly goods: GoodsName
  /** Places. */
  readonly place: PlaceName
  /** Documents. */
  readonly document: DocumentId
  /** The ids of records. */
  readonly record: RecordId
  /** The words of the open lists. */
  readonly words: OurWords
}

/** Parties and persons: whoever can act or speak. */
export type ActorOf<N extends Names> = N['party'] | N['person']

/** Whoever can stand behind words: parties, persons and unnamed voices. */
export type SpeakerOf<N extends Names> = ActorOf<N> | N['voice']

/** One or more, in the order in which the document names them. */
export type Some<T> = readonly [T, ...T[]]
