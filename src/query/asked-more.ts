import type { ActorOf, Names, OurNames } from '../types/index.js'
import type { Act, EventType, Kind, Measure, Position, Stage, StanceSubject, Unit } from '../vocabulary/index.js'
import type { KnownOptions, SelectOptions } from './asked.js'

/** The options of {@link eventsDuring}. */
export interface EventsDuringOptions<N extends Names = OurNames> extends Omit<SelectOptions<N>, 'during'> {
  /** An actor that took part, as itself, through a body or through a holder of its offices. */
  readonly of?: ActorOf<N> | undefined
  /** Another one. */
  readonly with?: ActorOf<N> | undefined
  /** The type of event; one or several. */
  readonly type?: EventType | readonly EventType[] | undefined
  /** Whether it happened, was scheduled, declined or blocked; one or several. */
  readonly stage?: Stage<'event'> | readonly Stage<'event'>[] | undefined
}

/** The options of {@link stancesOf}. */
export interface StancesOfOptions<N extends Names = OurNames> extends SelectOptions<N> {
  /** The subject; one or several. */
  readonly subject?: StanceSubject | readonly StanceSubject[] | undefined
  /** The position; one or several. */
  readonly position?: Position | readonly Position[] | undefined
}

/** The options of {@link statementsBy}. */
export interface StatementsByOptions<N extends Names = OurNames> extends SelectOptions<N> {
  /** How it was said; one or several. */
  readonly act?: Act | readonly Act[] | undefined
  /** The id of the record that it is about. */
  readonly about?: N['record'] | undefined
  /** An actor whom it is about, or to whom it was said. */
  readonly concerns?: ActorOf<N> | undefined
}

/** The options of {@link figuresOn}. */
export interface FiguresOnOptions<N extends Names = OurNames> extends SelectOptions<N> {
  /** What is measured; one or several. */
  readonly measure?: Measure | readonly Measure[] | undefined
  /** The other side of a value between two. */
  readonly with?: N['party'] | undefined
  /** The goods that are measured, or anything under them. */
  readonly goods?: N['goods'] | undefined
}

/** The options of {@link timelineOf}. */
export interface TimelineOfOptions<N extends Names = OurNames> extends SelectOptions<N> {
  /** The kind of record. */
  readonly kind?: Kind | undefined
}

/** The options of {@link estimatesOf}. */
export interface EstimatesOfOptions extends KnownOptions {
  /** Only numbers in this unit. */
  readonly unit?: Unit | undefined
}

/** The options of {@link disagreements}. */
export interface DisagreementsOptions<N extends Names = OurNames> extends KnownOptions {
  /** Only records that name this actor, a body of it or a holder of its offices. */
  readonly on?: ActorOf<N> | undefined
}

/** The options of {@link totalOf}. */
export interface TotalOfOptions extends KnownOptions {
  /** The unit to add up. */
  readonly unit: Exclude<Unit, 'percent'>
}
