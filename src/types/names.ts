import type {
  DocumentId,
  GoodsName,
  PartyName,
  PersonName,
  PlaceName,
  RecordId,
  VoiceName,
} from '../generated/names.js'

/** The sets of names that records draw on. Our records use {@link OurNames}; a reader's own data set uses its own. */
export interface Names {
  readonly party: string
  readonly person: string
  readonly voice: string
  readonly goods: string
  readonly place: string
  readonly document: string
  readonly record: string
}

/** The names of this package, each a union of literals. */
export interface OurNames extends Names {
  readonly party: PartyName
  readonly person: PersonName
  readonly voice: VoiceName
  readonly goods: GoodsName
  readonly place: PlaceName
  readonly document: DocumentId
  readonly record: RecordId
}

/** Parties and persons: whoever can act or speak. */
export type ActorOf<N extends Names> = N['party'] | N['person']

/** Whoever can stand behind words: parties, persons and unnamed voices. */
export type SpeakerOf<N extends Names> = ActorOf<N> | N['voice']

/** One or more, in the order in which the document names them. */
export type Some<T> = readonly [T, ...T[]]
