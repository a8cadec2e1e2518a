import type { DateInput } from '../dates/index.js'
import type { ActorOf, Names, OurNames, SpeakerOf } from '../types/index.js'
import type { Hedge, Kind, Modality, Stage, Standing, TieType } from '../vocabulary/index.js'

/** One of something, or several: any of them. */
export type OneOrMore<T> = T | readonly T[]

/** Whose claims to look at. Everything is worked out again from the claims in view. */
export interface ViewOptions<N extends Names = OurNames> {
  /** A day: only claims of documents that had surely appeared by then. */
  readonly knownBy?: DateInput | undefined
  /** A document, or several: only their claims. */
  readonly document?: OneOrMore<N['document']> | undefined
}

/** The options of {@link holdsAt}. */
export interface HoldsAtOptions<N extends Names = OurNames> extends ViewOptions<N> {
  /** A party of the record: whether it held for that party, by the dates that claims give for it alone. */
  readonly of?: OneOrMore<N['party']> | undefined
}

/** Conditions on records of every kind. One and the same claim in view must meet all those that are about a claim. */
export interface SharedOptions<N extends Names = OurNames> extends ViewOptions<N> {
  /** Only records that held on at least one day of this date: a day, month, year or interval. */
  readonly during?: DateInput | undefined
  /** `definite` (the default with `during`): on every reading of the claims; `possible`: also those that are not ruled out. */
  readonly certainty?: 'definite' | 'possible' | undefined
  /** The kind of record, for lists of several kinds. */
  readonly kind?: OneOrMore<Kind> | undefined
  /** A party, person or place that the record names, in whatever part. */
  readonly on?: OneOrMore<ActorOf<N> | N['place']> | undefined
  /** The wider record that it is part of. */
  readonly partOf?: OneOrMore<N['record']> | undefined
  /** How a claim is put forward. */
  readonly modality?: OneOrMore<Modality> | undefined
  /** Who says so, according to the document. */
  readonly claimant?: OneOrMore<SpeakerOf<N>> | undefined
  /** The hedge word of a claim. */
  readonly hedge?: OneOrMore<Hedge> | undefined
  /** The unit of a number that a claim gives. */
  readonly unit?: OneOrMore<N['words']['units']> | undefined
  /** Words of the label that a speaker gives (`called`), in whatever case. */
  readonly label?: string | undefined
  /** `true`: only records that a claim in view says are not so; `'also'`: those too. */
  readonly negated?: boolean | 'also' | undefined
  /** Only the very names asked for: not the bodies and leaders of a state, nor the state of a body or leader. */
  readonly exactly?: boolean | undefined
}

/** Two parties of a record with sides. */
export interface SideOptions<N extends Names = OurNames> {
  /** A party, on whichever side. */
  readonly of?: OneOrMore<N['party']> | undefined
  /** The other party. */
  readonly with?: OneOrMore<N['party']> | undefined
  /** Where two parties are asked for: across the tie (`opposite`, the default), on one side of it, or anyhow. */
  readonly sides?: 'opposite' | 'same' | 'any' | undefined
}

/** Conditions on transfers. */
export interface TransferOptions<N extends Names = OurNames> extends SharedOptions<N> {
  /** The sender, alone or among others. */
  readonly from?: OneOrMore<N['party']> | undefined
  /** The recipient, alone or among others. */
  readonly to?: OneOrMore<N['party']> | undefined
  /** The goods, or anything under them in the tree of goods. */
  readonly goods?: OneOrMore<N['goods']> | undefined
  /** With `goods`: also claims that name only wider goods ("drones" when asked for Shahed-136). */
  readonly includeUnspecified?: boolean | undefined
  /** How far it had got. With `during` it is this stage that is dated, not the movement. */
  readonly stage?: OneOrMore<Stage<'transfer'>> | undefined
  /** Whether several senders or recipients share it. */
  readonly joint?: boolean | undefined
  /** The transfer that it is given in return for. */
  readonly inReturnFor?: OneOrMore<N['record']> | undefined
}

/** Conditions on deployments. */
export interface DeploymentOptions<N extends Names = OurNames> extends SharedOptions<N> {
  /** What is deployed, or anything under it in the tree of goods. */
  readonly what?: OneOrMore<N['goods']> | undefined
  /** Whose people or materiel it is. */
  readonly of?: OneOrMore<N['party']> | undefined
  /** Who sent it. */
  readonly sentBy?: OneOrMore<N['party']> | undefined
  /** Under whom it serves. */
  readonly under?: OneOrMore<N['party']> | undefined
  /** Whose territory it is on. */
  readonly host?: OneOrMore<N['party']> | undefined
  /** Where it is. */
  readonly place?: OneOrMore<N['place']> | undefined
  /** The transfer that brought it there. */
  readonly sent?: OneOrMore<N['record']> | undefined
  /** How far it had got. */
  readonly stage?: OneOrMore<Stage<'deployment'>> | undefined
}

/** Conditions on capabilities. */
export interface CapabilityOptions<N extends Names = OurNames> extends SharedOptions<N> {
  /** Who has it. */
  readonly actor?: OneOrMore<N['party']> | undefined
  /** How they have it. */
  readonly ability?: OneOrMore<N['words']['abilities']> | undefined
  /** What they have, or anything under it in the tree of goods. */
  readonly goods?: OneOrMore<N['goods']> | undefined
  /** Whose help or design it rests on. */
  readonly with?: OneOrMore<N['party']> | undefined
  /** Whose territory it is on. */
  readonly host?: OneOrMore<N['party']> | undefined
  /** How far it had got. */
  readonly stage?: OneOrMore<Stage<'capability'>> | undefined
}

/** Conditions on figures. */
export interface FigureOptions<N extends Names = OurNames> extends SharedOptions<N> {
  /** What is measured. */
  readonly measure?: OneOrMore<N['words']['measures']> | undefined
  /** Whom the value is about. */
  readonly of?: OneOrMore<N['party']> | undefined
  /** The other side of a value between two. */
  readonly with?: OneOrMore<N['party']> | undefined
  /** The goods that are measured, or anything under them. */
  readonly goods?: OneOrMore<N['goods']> | undefined
}

/** Conditions on events. */
export interface EventOptions<N extends Names = OurNames> extends SharedOptions<N> {
  /** The type of event. */
  readonly type?: OneOrMore<N['words']['eventTypes']> | undefined
  /** Somebody who took part, in whatever role. */
  readonly of?: OneOrMore<ActorOf<N>> | undefined
  /** Somebody else who took part. */
  readonly with?: OneOrMore<ActorOf<N>> | undefined
  /** The role of `of`, or of anybody. */
  readonly role?: OneOrMore<N['words']['roles']> | undefined
  /** Where. */
  readonly place?: OneOrMore<N['place']> | undefined
  /** What came of it. */
  readonly outcome?: OneOrMore<N['words']['outcomes']> | undefined
  /** The record that it concerns. */
  readonly about?: OneOrMore<N['record']> | undefined
  /** Whether it happened, was scheduled, declined or blocked. */
  readonly stage?: OneOrMore<Stage<'event'>> | undefined
}

/** Conditions on statements. */
export interface StatementOptions<N extends Names = OurNames> extends SharedOptions<N> {
  /** How it was said. */
  readonly act?: OneOrMore<N['words']['acts']> | undefined
  /** Who said it. */
  readonly speaker?: OneOrMore<SpeakerOf<N>> | undefined
  /** To whom. */
  readonly addressee?: OneOrMore<ActorOf<N>> | undefined
  /** Whom it is about, or to whom it was said. */
  readonly concerns?: OneOrMore<ActorOf<N>> | undefined
  /** The record that it is about. */
  readonly about?: OneOrMore<N['record']> | undefined
}

/** Conditions on ties. */
export interface TieOptions<N extends Names = OurNames> extends SharedOptions<N>, SideOptions<N> {
  /** The type of tie. */
  readonly type?: OneOrMore<TieType> | undefined
  /** Whether it has a direction. */
  readonly directed?: boolean | undefined
  /** The side that a directed tie runs from. */
  readonly from?: OneOrMore<N['party']> | undefined
  /** The side that it runs to. */
  readonly to?: OneOrMore<N['party']> | undefined
  /** A party of a tie without direction. */
  readonly between?: OneOrMore<N['party']> | undefined
  /** Whether it puts the parties together, against each other, or neither. */
  readonly standing?: OneOrMore<Standing> | undefined
  /** What it is about. */
  readonly domain?: OneOrMore<N['words']['domains']> | undefined
  /** How far it had got. */
  readonly stage?: OneOrMore<Stage<'tie'>> | undefined
}

/** Conditions on stances. */
export interface StanceOptions<N extends Names = OurNames> extends SharedOptions<N> {
  /** Who holds it. */
  readonly holder?: OneOrMore<ActorOf<N>> | undefined
  /** What it is on. */
  readonly subject?: OneOrMore<N['words']['subjects']> | undefined
  /** What it is. */
  readonly position?: OneOrMore<N['words']['positions']> | undefined
}

/** Conditions on assessments. */
export interface AssessmentOptions<N extends Names = OurNames> extends SharedOptions<N> {
  /** The type of assessment. */
  readonly type?: OneOrMore<N['words']['assessmentTypes']> | undefined
  /** Whom it is about. */
  readonly about?: OneOrMore<ActorOf<N>> | undefined
}

/** Conditions on records of several kinds. */
export interface RecordOptions<K extends Kind = Kind, N extends Names = OurNames> extends SharedOptions<N> {
  /** The kind of record. */
  readonly kind?: OneOrMore<K> | undefined
}

/** The conditions that a list of each kind takes. */
export interface OptionsByKind<N extends Names = OurNames> {
  readonly transfer: TransferOptions<N>
  readonly deployment: DeploymentOptions<N>
  readonly capability: CapabilityOptions<N>
  readonly figure: FigureOptions<N>
  readonly event: EventOptions<N>
  readonly statement: StatementOptions<N>
  readonly tie: TieOptions<N>
  readonly stance: StanceOptions<N>
  readonly assessment: AssessmentOptions<N>
}

/** The options of {@link transfersTo}. */
export type TransfersToOptions<N extends Names = OurNames> = Omit<TransferOptions<N>, 'to'>

/** The options of {@link transfersFrom}. */
export type TransfersFromOptions<N extends Names = OurNames> = Omit<TransferOptions<N>, 'from'>

/** The options of {@link tiesAt}. */
export type TiesAtOptions<N extends Names = OurNames> = Omit<TieOptions<N>, 'during'>

/** The options of {@link tiesOf}. */
export type TiesOfOptions<N extends Names = OurNames> = Omit<TieOptions<N>, 'of'>

/** The options of {@link tiesBetween}. */
export type TiesBetweenOptions<N extends Names = OurNames> = Omit<TieOptions<N>, 'of' | 'with'>

/** The options of {@link eventsDuring}. */
export type EventsDuringOptions<N extends Names = OurNames> = Omit<EventOptions<N>, 'during'>

/** The options of {@link stancesOf}. */
export type StancesOfOptions<N extends Names = OurNames> = Omit<StanceOptions<N>, 'holder'>

/** The options of {@link statementsBy}. */
export type StatementsByOptions<N extends Names = OurNames> = Omit<StatementOptions<N>, 'speaker'>

/** The options of {@link figuresOn}. */
export type FiguresOnOptions<N extends Names = OurNames> = Omit<FigureOptions<N>, 'on'>

/** The options of {@link recordsOn}. */
export type RecordsOnOptions<K extends Kind = Kind, N extends Names = OurNames> = Omit<RecordOptions<K, N>, 'on'>

/** The conditions that a list takes: those of its kind, or of records of several kinds. */
export type Where<K extends Kind, N extends Names = OurNames> = [Kind] extends [K]
  ? RecordOptions<Kind, N>
  : OptionsByKind<N>[K]
