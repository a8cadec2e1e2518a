import type { CheckedDate, DateInput } from '../dates/index.js'
import type { Explanation } from '../find/explain.js'
import type {
  EventsDuringOptions,
  FiguresOnOptions,
  HoldsAtOptions,
  OptionsByKind,
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
import { holdsAtSpecs, type Specs, specsOf, viewSpecs, without } from '../find/specs.js'
import type { TimelineEntry, TimelineOfOptions } from '../find/timeline.js'
import { type Disagreement, type DisagreementsOptions, disagreementSpecs } from '../numbers/disagreements.js'
import { type Estimate, type EstimatesOfOptions, estimateSpecs } from '../numbers/estimates.js'
import { type Total, type TotalOfOptions, totalSpecs } from '../numbers/total.js'
import { mapValues } from '../objects.js'
import type { CitationStyles, Cite } from '../sources/cite.js'
import type { Evidence } from '../sources/evidence.js'
import type { ActorOf, AnyRecord, Certainty, Names, OurNames, RecordIn, SpeakerOf } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'

/** The queries that are `find` over one list, with conditions that their arguments set. */
export interface ListQueries<N extends Names> {
  /** The transfers to a party. */
  readonly transfersTo: (to: N['party'], options?: TransfersToOptions<N>) => readonly RecordIn<'transfer', N>[]
  /** The transfers from a party. */
  readonly transfersFrom: (from: N['party'], options?: TransfersFromOptions<N>) => readonly RecordIn<'transfer', N>[]
  /** The ties that held at a date. */
  readonly tiesAt: <const D extends DateInput>(
    date: D & CheckedDate<D>,
    options?: TiesAtOptions<N>,
  ) => readonly RecordIn<'tie', N>[]
  /** The ties of a party. */
  readonly tiesOf: (party: N['party'], options?: TiesOfOptions<N>) => readonly RecordIn<'tie', N>[]
  /** The ties between two parties. */
  readonly tiesBetween: (
    one: N['party'],
    other: N['party'],
    options?: TiesBetweenOptions<N>,
  ) => readonly RecordIn<'tie', N>[]
  /** The events that happened at a date. */
  readonly eventsDuring: <const D extends DateInput>(
    date: D & CheckedDate<D>,
    options?: EventsDuringOptions<N>,
  ) => readonly RecordIn<'event', N>[]
  /** The stances of an actor. */
  readonly stancesOf: (holder: ActorOf<N>, options?: StancesOfOptions<N>) => readonly RecordIn<'stance', N>[]
  /** The statements of a speaker. */
  readonly statementsBy: (
    speaker: SpeakerOf<N>,
    options?: StatementsByOptions<N>,
  ) => readonly RecordIn<'statement', N>[]
  /** The figures on a party. */
  readonly figuresOn: (party: N['party'], options?: FiguresOnOptions<N>) => readonly RecordIn<'figure', N>[]
  /** The records of any kind that name an actor. */
  readonly recordsOn: <const K extends Kind = Kind>(
    actor: ActorOf<N>,
    options?: RecordsOnOptions<K, N>,
  ) => readonly RecordIn<K, N>[]
}

/** Every query that the package and a reader's own data set have alike. */
export interface Queries<N extends Names> extends ListQueries<N> {
  /** The records of a list that meet all conditions. */
  readonly find: <R extends AnyRecord<N>>(list: readonly R[], where?: Where<R['kind'], N>) => readonly R[]
  /** Why `find` gives what it gives. */
  readonly explain: <R extends AnyRecord<N>>(list: readonly R[], where?: Where<R['kind'], N>) => Explanation
  /** The dated points of the records that name an actor. */
  readonly timelineOf: <const K extends Kind = Kind>(
    actor: ActorOf<N>,
    options?: TimelineOfOptions<K, N>,
  ) => readonly TimelineEntry<N, K>[]
  /** Whether a record held at a date. */
  readonly holdsAt: <const D extends DateInput>(
    record: AnyRecord<N>,
    date: D & CheckedDate<D>,
    options?: HoldsAtOptions<N>,
  ) => Certainty
  /** For each claim of a record, its document and passages. */
  readonly evidenceOf: (record: AnyRecord<N>) => readonly Evidence<N>[]
  /** How to cite records and documents: as plain text, BibTeX or CSL-JSON. */
  readonly cite: <S extends keyof CitationStyles = 'text'>(cited: Cite<N>, as?: S) => CitationStyles[S]
  /** The numbers that the claims of a record give. */
  readonly estimatesOf: (record: AnyRecord<N>, options?: EstimatesOfOptions<N>) => readonly Estimate<N>[]
  /** Where the claims of a record differ. */
  readonly disagreements: (options?: DisagreementsOptions<N>) => readonly Disagreement<N>[]
  /** The total of a list of records. */
  readonly totalOf: (list: readonly AnyRecord<N>[], options: TotalOfOptions<N>) => Total<N>
  /** One hedged sentence on a record. */
  readonly sentenceOf: (record: AnyRecord<N>, options?: ViewOptions<N>) => string
  /** Whether a value is the name of a party. */
  readonly isPartyName: (value: unknown) => value is N['party']
}

/** What the last argument of a query is. */
export type OptionsTaken<F extends (...args: never) => unknown> =
  Required<Parameters<F>> extends [...unknown[], infer O] ? O : never

/** The kind of the records that a query gives, and those of its conditions that are no options of it. */
type QueryRule<F extends (...args: never) => readonly AnyRecord<Names>[], K = ReturnType<F>[number]['kind']> = [
  Kind,
] extends [K]
  ? { readonly kind: undefined; readonly sets: readonly Exclude<keyof RecordOptions, keyof OptionsTaken<F>>[] }
  : { readonly kind: K; readonly sets: readonly Exclude<keyof OptionsByKind[K & Kind], keyof OptionsTaken<F>>[] }

/** What each of these queries looks in, and which conditions its arguments set, in their order. */
export const listQueries = {
  transfersTo: { kind: 'transfer', sets: ['to'] },
  transfersFrom: { kind: 'transfer', sets: ['from'] },
  tiesAt: { kind: 'tie', sets: ['during'] },
  tiesOf: { kind: 'tie', sets: ['of'] },
  tiesBetween: { kind: 'tie', sets: ['of', 'with'] },
  eventsDuring: { kind: 'event', sets: ['during'] },
  stancesOf: { kind: 'stance', sets: ['holder'] },
  statementsBy: { kind: 'statement', sets: ['speaker'] },
  figuresOn: { kind: 'figure', sets: ['on'] },
  recordsOn: { kind: undefined, sets: ['on'] },
} as const satisfies { readonly [Q in keyof ListQueries<OurNames>]: QueryRule<ListQueries<OurNames>[Q]> }

/** The conditions that the arguments of such a query set. */
export type Conditions<Q extends keyof ListQueries<Names>> = Readonly<
  Record<(typeof listQueries)[Q]['sets'][number], unknown>
>

/** The queries whose options don't depend on a list that is passed to them. */
export type QueryWithOptions = Exclude<keyof Queries<Names>, 'find' | 'explain' | 'evidenceOf' | 'cite' | 'isPartyName'>

/** The specifications of the options of each query, by name. */
export const specsByQuery = (): Readonly<Record<QueryWithOptions, Specs>> => ({
  ...mapValues(listQueries, (_, { kind, sets }) => without(specsOf(kind), sets)),
  timelineOf: without(specsOf(undefined), ['on', 'negated']),
  holdsAt: holdsAtSpecs,
  sentenceOf: viewSpecs,
  estimatesOf: estimateSpecs,
  disagreements: disagreementSpecs,
  totalOf: totalSpecs,
})
