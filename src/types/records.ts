import type { DirectedTieType, Kind, ListOf, MutualTieType, Stage, Standing } from '../vocabulary/index.js'
import type { Claim } from './claim.js'
import type { Period, Spell } from './dates.js'
import type { ActorOf, Names, OurNames, Some, SpeakerOf } from './names.js'

/** What every record has: a thing in the world, and what the documents claim about it. */
export interface RecordBase<K extends Kind, S extends string, N extends Names> {
  /** The id, which never changes and is never reused: `transfers/iran-russia/shahed-136`. */
  readonly id: N['record']
  /** What sort of thing it is. */
  readonly kind: K
  /** A name for the thing, 60 characters at most: no figure, no date, no outcome. */
  readonly title: string
  /** What the record is about, in one neutral sentence, where the title doesn't say it all; no figure, no date, no outcome. */
  readonly summary?: string | undefined
  /** Its overall span, for display and sorting: derived from the claims in view. */
  readonly period: Period
  /** The runs of days on which it is definite, in order: derived from the claims in view. Gaps are real. */
  readonly spells: readonly Spell[]
  /** How far it has got: derived from the claims in view; absent where they tell no stage. */
  readonly stage?: S | undefined
  /** Whether a firm claim says that it has got so far; absent where no claim in view affirms the record. */
  readonly certainty?: 'definite' | 'possible' | undefined
  /** The version of the data set in which the record first stood. */
  readonly since?: string | undefined
  /** The wider record that this one is a part of; the two are never added. */
  readonly partOf?: N['record'] | undefined
  /** Records that contradict this one, as an editor found; each of them names this one too. */
  readonly disputes?: Some<N['record']> | undefined
  /** What the documents say, by date of the document and then by passage; one or more. */
  readonly claims: Some<Claim<S, N>>
}

/** What all transfers share. */
export interface TransferBase<N extends Names = OurNames> extends RecordBase<'transfer', Stage<'transfer'>, N> {
  /** What moves: the widest goods that hold for every claim. */
  readonly goods: N['goods']
  /** The transfer that this one is given in return for, where a document says so. */
  readonly inReturnFor?: N['record'] | undefined
}

/** A transfer from one party to one party. */
export interface SoleTransfer<N extends Names = OurNames> extends TransferBase<N> {
  /** One sender and one recipient. */
  readonly joint: false
  /** The sender. */
  readonly from: readonly [N['party']]
  /** The recipient. */
  readonly to: readonly [N['party']]
}

/** A transfer of several senders or recipients whose shares no document tells apart. */
export interface JointTransfer<N extends Names = OurNames> extends TransferBase<N> {
  /** Several senders or several recipients: the quantity is theirs together. */
  readonly joint: true
  /** The senders. */
  readonly from: Some<N['party']>
  /** The recipients. */
  readonly to: Some<N['party']>
}

/** Named goods, people, money, data, know-how or a service from one side to another. */
export type Transfer<N extends Names = OurNames> = SoleTransfer<N> | JointTransfer<N>

/** People or materiel of one side at a place. */
export interface Deployment<N extends Names = OurNames> extends RecordBase<'deployment', Stage<'deployment'>, N> {
  /** What is deployed. */
  readonly what: N['goods']
  /** Whose people or materiel it is. */
  readonly of: Some<N['party']>
  /** Who sent it; absent where no document says so, as for nationals whom nobody sent. */
  readonly sentBy?: Some<N['party']> | undefined
  /** Under whom it serves. */
  readonly under?: Some<N['party']> | undefined
  /** Whose territory it is on, where a document says so. */
  readonly host?: Some<N['party']> | undefined
  /** Where it is. */
  readonly place?: N['place'] | undefined
  /** The transfer that brought it there; the two numbers are never added. */
  readonly sent?: N['record'] | undefined
}

/** What an actor has, makes, develops or is able to offer. */
export interface Capability<N extends Names = OurNames> extends RecordBase<'capability', Stage<'capability'>, N> {
  /** Who has it. */
  readonly actor: Some<N['party']>
  /** How they have it. */
  readonly ability: N['words']['abilities']
  /** What they have, make or develop. */
  readonly goods: N['goods']
  /** Whose help or design it rests on. */
  readonly with?: Some<N['party']> | undefined
  /** Whose territory it is on. */
  readonly host?: Some<N['party']> | undefined
}

/** A measured value or level. */
export interface Figure<N extends Names = OurNames> extends RecordBase<'figure', never, N> {
  /** What is measured. */
  readonly measure: N['words']['measures']
  /** Whom the value is about. */
  readonly of: Some<N['party']>
  /** The other side of a value between two: the partner of a trade, the supplier of an import. */
  readonly with?: Some<N['party']> | undefined
  /** The goods that are measured. */
  readonly goods?: N['goods'] | undefined
}

/** Who took part in an event, and how. */
export interface Participant<N extends Names = OurNames> {
  /** The party or person. */
  readonly actor: ActorOf<N>
  /** The part they played. */
  readonly role: N['words']['roles']
}

/** What happened, was scheduled, was declined or was blocked at a time. */
export interface Happening<N extends Names = OurNames> extends RecordBase<'event', Stage<'event'>, N> {
  /** What sort of happening. */
  readonly type: N['words']['eventTypes']
  /** Who took part, and how. */
  readonly participants: Some<Participant<N>>
  /** Where. */
  readonly place?: N['place'] | undefined
  /** What came of it, where every claim allows it to be said. */
  readonly outcome?: N['words']['outcomes'] | undefined
  /** The wider record that it concerns. */
  readonly about?: readonly N['record'][] | undefined
}

/** An act of saying by a named speaker. */
export interface Statement<N extends Names = OurNames> extends RecordBase<'statement', never, N> {
  /** How it was said. */
  readonly act: N['words']['acts']
  /** Who said it. */
  readonly speaker: Some<SpeakerOf<N>>
  /** To whom. */
  readonly addressee?: Some<ActorOf<N>> | undefined
  /** Whom it is about. */
  readonly concerns?: readonly ActorOf<N>[] | undefined
  /** The records that it is about. */
  readonly about?: readonly N['record'][] | undefined
}

/** What all ties share. */
export interface TieBase<N extends Names = OurNames> extends RecordBase<'tie', Stage<'tie'>, N> {
  /** Whether it puts the parties together, against each other, or neither. */
  readonly standing: Standing
  /** What the tie is about. */
  readonly domain: N['words']['domains']
}

/** A tie that runs from one side to another. */
export interface DirectedTie<N extends Names = OurNames> extends TieBase<N> {
  /** It has a direction. */
  readonly directed: true
  /** What sort of relation; `tieTypes[type].reads` is the sentence to read it by. */
  readonly type: DirectedTieType
  /** The side it runs from: who depends, supports, hosts, belongs. */
  readonly from: Some<N['party']>
  /** The side it runs to. */
  readonly to: Some<N['party']>
}

/** A tie that holds between its parties alike. */
export interface MutualTie<N extends Names = OurNames> extends TieBase<N> {
  /** It has no direction. */
  readonly directed: false
  /** What sort of relation; `tieTypes[type].reads` is the sentence to read it by. */
  readonly type: MutualTieType
  /** The parties, two or more. */
  readonly between: readonly [N['party'], N['party'], ...N['party'][]]
}

/** A relation between parties that stands over time. */
export type Tie<N extends Names = OurNames> = DirectedTie<N> | MutualTie<N>

/** A position on a subject of a closed list. */
export interface Stance<N extends Names = OurNames> extends RecordBase<'stance', never, N> {
  /** Who holds it. */
  readonly holder: Some<ActorOf<N>>
  /** What it is on. */
  readonly subject: N['words']['subjects']
  /** What it is. */
  readonly position: N['words']['positions']
}

/** A goal, motive, judgement, comparison or forecast. Its holder is the claimant of each claim, else the document. */
export interface Assessment<N extends Names = OurNames> extends RecordBase<'assessment', never, N> {
  /** What sort of assessment. */
  readonly type: N['words']['assessmentTypes']
  /** Whom it is about. */
  readonly about: Some<ActorOf<N>>
}

/** The columns of a register's own, in a data set whose rows have some. */
type Columns<N extends Names> = N extends { readonly extra: infer E }
  ? [E] extends [never]
    ? unknown
    : { readonly extra?: E | undefined }
  : unknown

/** The record type of each kind. */
export interface RecordsByKind<N extends Names = OurNames> {
  /** Goods, people, money, know-how or a service from one side to another. */
  readonly transfer: Transfer<N>
  /** People or materiel at a place. */
  readonly deployment: Deployment<N>
  /** What an actor has, makes or can offer. */
  readonly capability: Capability<N>
  /** A measured value. */
  readonly figure: Figure<N>
  /** What happened at a time. */
  readonly event: Happening<N>
  /** An act of saying. */
  readonly statement: Statement<N>
  /** A relation that stands. */
  readonly tie: Tie<N>
  /** A position on a subject. */
  readonly stance: Stance<N>
  /** A judgement, motive, goal or forecast. */
  readonly assessment: Assessment<N>
}

/** A record of a kind, with the columns of its data set. */
export type RecordIn<K extends Kind, N extends Names> = RecordsByKind<N>[K] & Columns<N>

/** A record of any kind; `kind` tells them apart. */
export type AnyRecord<N extends Names = OurNames> = RecordIn<Kind, N>

/** The records of each kind, by the name of their list. */
export type RecordLists<N extends Names = OurNames> = {
  readonly [K in Kind as ListOf<K>]: readonly RecordIn<K, N>[]
}
