import type { CheckedDate, DateInput } from '../dates/index.js'
import type { Explanation } from '../find/explain.js'
import type {
  EventsDuringOptions,
  FiguresOnOptions,
  RecordOptions,
  RecordsOnOptions,
  StancesOfOptions,
  StatementsByOptions,
  TiesAtOptions,
  TiesBetweenOptions,
  TiesOfOptions,
  TransfersFromOptions,
  TransfersToOptions,
  ViewOptions,
  Where,
} from '../find/options.js'
import type { TimelineEntry, TimelineOfOptions } from '../find/timeline.js'
import type { Disagreement, DisagreementsOptions } from '../numbers/disagreements.js'
import type { Estimate, EstimatesOfOptions } from '../numbers/estimates.js'
import type { Total, TotalOfOptions } from '../numbers/total.js'
import type { Hit } from '../search/search.js'
import type { Evidence } from '../sources/evidence.js'
import type {
  ActorOf,
  AnyRecord,
  Assessment,
  Capability,
  Certainty,
  Deployment,
  Figure,
  Happening,
  Names,
  RecordsByKind,
  SpeakerOf,
  Stance,
  Statement,
  Tie,
  Transfer,
} from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'

/** The names of a reader's own data set: parties and goods are those of its records. */
export interface NamesOf<P extends string, G extends string> extends Names {
  /** The parties of the records and of `actors`. */
  readonly party: P
  /** None: every actor is a party. */
  readonly person: never
  /** Any text: a claimant need not be an actor. */
  readonly voice: string
  /** The goods of the records and of `goods`. */
  readonly goods: G
}

/** A party of a reader's own data set: every name of a record is one. */
export interface DatasetActor<P extends string> {
  /** The name that queries take. */
  readonly name: P
  /** The party that it belongs to. */
  readonly of?: P
  /** Other names. */
  readonly aliases?: readonly string[]
  /** Whether the name takes the article in a sentence. */
  readonly the?: boolean
}

/** Goods of a reader's own data set. */
export interface DatasetGoods<G extends string> {
  /** The name that queries take. */
  readonly name: G
  /** The wider goods. */
  readonly parent?: G
  /** The name to show. */
  readonly label?: string
}

/** The queries of the package over a reader's own records. Each does what the helper of the same name does. */
export interface Dataset<N extends Names> {
  /** Every record, in order. */
  readonly records: readonly AnyRecord<N>[]
  /** The transfers, in order. */
  readonly transfers: readonly Transfer<N>[]
  /** The ties, in order. */
  readonly ties: readonly Tie<N>[]
  /** The events, in order. */
  readonly events: readonly Happening<N>[]
  /** The deployments, in order. */
  readonly deployments: readonly Deployment<N>[]
  /** The capabilities, in order. */
  readonly capabilities: readonly Capability<N>[]
  /** The figures, in order. */
  readonly figures: readonly Figure<N>[]
  /** The statements, in order. */
  readonly statements: readonly Statement<N>[]
  /** The stances, in order. */
  readonly stances: readonly Stance<N>[]
  /** The assessments, in order. */
  readonly assessments: readonly Assessment<N>[]
  /** The parties: those of the records, and those that the input gives beside them. */
  readonly actors: readonly DatasetActor<N['party']>[]
  /** The goods: those of the records, and those that the input gives beside them. */
  readonly goods: readonly DatasetGoods<N['goods']>[]
  /** The party with this name or alias, whatever its case; `undefined` where there is none. */
  readonly findActor: (text: string) => DatasetActor<N['party']> | undefined
  /** The records whose sentences, titles, labels, names or goods hold all the words, the best match first. */
  readonly search: (text: string, where?: RecordOptions<Kind, N>) => readonly Hit<AnyRecord<N>>[]
  /** The records of a list that meet all conditions. */
  readonly find: <R extends AnyRecord<N>>(list: readonly R[], where?: Where<R['kind'], N>) => readonly R[]
  /** Why `find` gives what it gives. */
  readonly explain: <R extends AnyRecord<N>>(list: readonly R[], where?: Where<R['kind'], N>) => Explanation
  /** The transfers to a party. */
  readonly transfersTo: (to: N['party'], options?: TransfersToOptions<N>) => readonly Transfer<N>[]
  /** The transfers from a party. */
  readonly transfersFrom: (from: N['party'], options?: TransfersFromOptions<N>) => readonly Transfer<N>[]
  /** The ties that held at a date. */
  readonly tiesAt: <const D extends DateInput>(
    date: D & CheckedDate<D>,
    options?: TiesAtOptions<N>,
  ) => readonly Tie<N>[]
  /** The ties of a party. */
  readonly tiesOf: (party: N['party'], options?: TiesOfOptions<N>) => readonly Tie<N>[]
  /** The ties between two parties. */
  readonly tiesBetween: (one: N['party'], other: N['party'], options?: TiesBetweenOptions<N>) => readonly Tie<N>[]
  /** The events that happened at a date. */
  readonly eventsDuring: <const D extends DateInput>(
    date: D & CheckedDate<D>,
    options?: EventsDuringOptions<N>,
  ) => readonly Happening<N>[]
  /** The stances of an actor. */
  readonly stancesOf: (holder: ActorOf<N>, options?: StancesOfOptions<N>) => readonly Stance<N>[]
  /** The statements of a speaker. */
  readonly statementsBy: (speaker: SpeakerOf<N>, options?: StatementsByOptions<N>) => readonly Statement<N>[]
  /** The figures on a party. */
  readonly figuresOn: (party: N['party'], options?: FiguresOnOptions<N>) => readonly Figure<N>[]
  /** The records of any kind that name an actor. */
  readonly recordsOn: <const K extends Kind = Kind>(
    actor: ActorOf<N>,
    options?: RecordsOnOptions<K, N>,
  ) => readonly RecordsByKind<N>[K][]
  /** The dated points of the records that name an actor. */
  readonly timelineOf: <const K extends Kind = Kind>(
    actor: ActorOf<N>,
    options?: TimelineOfOptions<K, N>,
  ) => readonly TimelineEntry<N, K>[]
  /** The record with an id. */
  readonly record: (id: string) => AnyRecord<N>
  /** Whether a value is the id of a record. */
  readonly isRecordId: (value: unknown) => boolean
  /** Whether a value is the name of a party. */
  readonly isPartyName: (value: unknown) => value is N['party']
  /** Whether a record held at a date. */
  readonly holdsAt: <const D extends DateInput>(
    record: AnyRecord<N>,
    date: D & CheckedDate<D>,
    options?: ViewOptions<N>,
  ) => Certainty
  /** For each claim of a record, its document and passages. */
  readonly evidenceOf: (record: AnyRecord<N>) => readonly Evidence<N>[]
  /** The numbers that the claims of a record give. */
  readonly estimatesOf: (record: AnyRecord<N>, options?: EstimatesOfOptions<N>) => readonly Estimate<N>[]
  /** Where the claims of a record differ. */
  readonly disagreements: (options?: DisagreementsOptions<N>) => readonly Disagreement<N>[]
  /** The total of a list of records. */
  readonly totalOf: (list: readonly AnyRecord<N>[], options: TotalOfOptions<N>) => Total<N>
  /** One hedged sentence on a record. */
  readonly sentenceOf: (record: AnyRecord<N>, options?: ViewOptions<N>) => string
}
