import type { DateInput } from '../dates/index.js'
import type { Width } from '../dates/reader.js'
import type {
  Ability,
  Act,
  AssessmentType,
  DirectedTieType,
  Domain,
  EventType,
  Measure,
  MutualTieType,
  Outcome,
  Position,
  Role,
  StanceSubject,
} from '../vocabulary/index.js'
import type { Maybe, OneOrMore, RowInput } from './row-input.js'

/** A transfer as a reader writes it. */
export interface TransferInput<P extends string, G extends string> extends RowInput<G> {
  /** The senders. */
  readonly from: OneOrMore<P>
  /** The recipients. */
  readonly to: OneOrMore<P>
  /** What is sent. */
  readonly goods: G
  /** The id of the transfer that it answers. */
  readonly inReturnFor?: Maybe<string>
}

/** A tie as a reader writes it: `from` and `to`, or `between`, as its type wants. */
export interface TieInput<P extends string> extends RowInput {
  /** What sort of relation. */
  readonly type: DirectedTieType | MutualTieType
  /** The side that a directed tie runs from. */
  readonly from?: Maybe<OneOrMore<P>>
  /** The side that it runs to. */
  readonly to?: Maybe<OneOrMore<P>>
  /** The parties of a mutual tie, two or more. */
  readonly between?: Maybe<readonly P[]>
  /** What it is about; absent: `general`. */
  readonly domain?: Maybe<Domain>
}

/** An event as a reader writes it. */
export interface EventInput<P extends string> extends RowInput {
  /** What sort of happening. */
  readonly type: EventType
  /** Who took part, and how. */
  readonly participants: readonly { readonly actor: P; readonly role: Role }[]
  /** Where. */
  readonly place?: Maybe<string>
  /** What came of it. */
  readonly outcome?: Maybe<Outcome>
  /** The ids of the records that it concerns. */
  readonly about?: Maybe<readonly string[]>
}

/** A deployment as a reader writes it. */
export interface DeploymentInput<P extends string, G extends string> extends RowInput<G> {
  /** What is deployed. */
  readonly what: G
  /** Whose people or materiel it is. */
  readonly of: OneOrMore<P>
  /** Who sent it. */
  readonly sentBy?: Maybe<OneOrMore<P>>
  /** Under whom it serves. */
  readonly under?: Maybe<OneOrMore<P>>
  /** Whose territory it is on. */
  readonly host?: Maybe<OneOrMore<P>>
  /** Where. */
  readonly place?: Maybe<string>
  /** The id of the transfer that brought it there. */
  readonly sent?: Maybe<string>
}

/** A capability as a reader writes it. */
export interface CapabilityInput<P extends string, G extends string> extends RowInput<G> {
  /** Who has it. */
  readonly actor: OneOrMore<P>
  /** How they have it. */
  readonly ability: Ability
  /** What they have, make or develop. */
  readonly goods: G
  /** Whose help or design it rests on. */
  readonly with?: Maybe<OneOrMore<P>>
  /** Whose territory it is on. */
  readonly host?: Maybe<OneOrMore<P>>
}

/** A figure as a reader writes it. */
export interface FigureInput<P extends string, G extends string> extends RowInput<G> {
  /** What is measured. */
  readonly measure: Measure
  /** Whom the value is about. */
  readonly of: OneOrMore<P>
  /** The other side of a value between two. */
  readonly with?: Maybe<OneOrMore<P>>
  /** The goods that are measured. */
  readonly goods?: Maybe<G>
}

/** A statement as a reader writes it. */
export interface StatementInput<P extends string> extends RowInput {
  /** How it was said. */
  readonly act: Act
  /** Who said it. */
  readonly speaker: OneOrMore<P>
  /** To whom. */
  readonly addressee?: Maybe<OneOrMore<P>>
  /** Whom it is about. */
  readonly concerns?: Maybe<OneOrMore<P>>
  /** The ids of the records that it is about. */
  readonly about?: Maybe<readonly string[]>
}

/** A stance as a reader writes it. */
export interface StanceInput<P extends string> extends RowInput {
  /** Who holds it. */
  readonly holder: OneOrMore<P>
  /** What it is on. */
  readonly subject: StanceSubject
  /** What it is. */
  readonly position: Position
}

/** An assessment as a reader writes it. */
export interface AssessmentInput<P extends string> extends RowInput {
  /** What sort of assessment. */
  readonly type: AssessmentType
  /** Whom it is about. */
  readonly about: OneOrMore<P>
}

/** A single day: `'2024-12-31'`, `{ year, month, day }`, or a `Date` at midnight UTC. */
export type DayInput = DateInput

/** A document of a reader's own. */
export interface DocumentInput {
  /** The id that claims name. */
  readonly id: string
  /** What to call it in running text. */
  readonly name?: Maybe<string>
  /** The title. */
  readonly title?: Maybe<string>
  /** The day on which it appeared, or the two days between which it did. */
  readonly published: DayInput | { readonly earliest: DayInput; readonly latest: DayInput }
  /** Its address. */
  readonly url?: Maybe<string>
}

/** An actor of a reader's own. */
export interface ActorInput<P extends string> {
  /** The name that records use. */
  readonly name: P
  /** The party that it belongs to. */
  readonly of?: Maybe<P>
  /** Other names. */
  readonly aliases?: Maybe<readonly string[]>
  /** Whether the name takes the article in a sentence. */
  readonly the?: Maybe<boolean>
}

/** Goods of a reader's own. */
export interface GoodsInput<G extends string> {
  /** The name that records use. */
  readonly name: G
  /** The wider goods that they are under. */
  readonly parent?: Maybe<G>
  /** The name to show. */
  readonly label?: Maybe<string>
}

/**
 * Everything that a data set is made from. Names are taken from the records; `actors` and `goods` add what belongs to whom.
 * Whatever the field, `null` means the same as leaving it out: the table doesn't tell.
 */
export interface DatasetInput<P extends string, G extends string> {
  /** The transfers. */
  readonly transfers?: Maybe<readonly TransferInput<P, G>[]>
  /** The ties. */
  readonly ties?: Maybe<readonly TieInput<P>[]>
  /** The events. */
  readonly events?: Maybe<readonly EventInput<P>[]>
  /** The deployments. */
  readonly deployments?: Maybe<readonly DeploymentInput<P, G>[]>
  /** The capabilities. */
  readonly capabilities?: Maybe<readonly CapabilityInput<P, G>[]>
  /** The figures. */
  readonly figures?: Maybe<readonly FigureInput<P, G>[]>
  /** The statements. */
  readonly statements?: Maybe<readonly StatementInput<P>[]>
  /** The stances. */
  readonly stances?: Maybe<readonly StanceInput<P>[]>
  /** The assessments. */
  readonly assessments?: Maybe<readonly AssessmentInput<P>[]>
  /** Actors with what the records don't tell of them. */
  readonly actors?: Maybe<readonly ActorInput<P>[]>
  /** Goods with the wider goods that they are under. */
  readonly goods?: Maybe<readonly GoodsInput<G>[]>
  /** The documents that claims name. */
  readonly documents?: Maybe<readonly DocumentInput[]>
  /** The day up to which the register speaks: what goes on is definite until then. Needed where a claim names no document. */
  readonly attestedTo?: Maybe<DayInput>
  /** Values that stand for "not told" in any field, as text or number: `['-9', 'NA', '9999-12-31']`. */
  readonly unknown?: Maybe<readonly (string | number)[]>
  /** How far dates marked `~`, `?` or `%` may be off, on either side: `{ years: 1 }` reads `1950~` as `[1949..1951]`. */
  readonly approximate?: Maybe<Width>
  /** Called every some thousand rows, and at the end, with the rows read and those that there are. */
  readonly onProgress?: Maybe<(done: number, total: number) => void>
}
