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
import type { OneOrMore, RowInput } from './row-input.js'

/** A transfer as a reader writes it. */
export interface TransferInput<P extends string, G extends string> extends RowInput<G> {
  /** The senders. */
  readonly from: OneOrMore<P>
  /** The recipients. */
  readonly to: OneOrMore<P>
  /** What is sent. */
  readonly goods: G
  /** The id of the transfer that it answers. */
  readonly inReturnFor?: string | undefined
}

/** A tie as a reader writes it: `from` and `to`, or `between`, as its type wants. */
export interface TieInput<P extends string> extends RowInput {
  /** What sort of relation. */
  readonly type: DirectedTieType | MutualTieType
  /** The side that a directed tie runs from. */
  readonly from?: OneOrMore<P> | undefined
  /** The side that it runs to. */
  readonly to?: OneOrMore<P> | undefined
  /** The parties of a mutual tie, two or more. */
  readonly between?: readonly P[] | undefined
  /** What it is about; absent: `general`. */
  readonly domain?: Domain | undefined
}

/** An event as a reader writes it. */
export interface EventInput<P extends string> extends RowInput {
  /** What sort of happening. */
  readonly type: EventType
  /** Who took part, and how. */
  readonly participants: readonly { readonly actor: P; readonly role: Role }[]
  /** Where. */
  readonly place?: string | undefined
  /** What came of it. */
  readonly outcome?: Outcome | undefined
  /** The ids of the records that it concerns. */
  readonly about?: readonly string[] | undefined
}

/** A deployment as a reader writes it. */
export interface DeploymentInput<P extends string, G extends string> extends RowInput<G> {
  /** What is deployed. */
  readonly what: G
  /** Whose people or materiel it is. */
  readonly of: OneOrMore<P>
  /** Who sent it. */
  readonly sentBy?: OneOrMore<P> | undefined
  /** Under whom it serves. */
  readonly under?: OneOrMore<P> | undefined
  /** Whose territory it is on. */
  readonly host?: OneOrMore<P> | undefined
  /** Where. */
  readonly place?: string | undefined
  /** The id of the transfer that brought it there. */
  readonly sent?: string | undefined
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
  readonly with?: OneOrMore<P> | undefined
  /** Whose territory it is on. */
  readonly host?: OneOrMore<P> | undefined
}

/** A figure as a reader writes it. */
export interface FigureInput<P extends string, G extends string> extends RowInput<G> {
  /** What is measured. */
  readonly measure: Measure
  /** Whom the value is about. */
  readonly of: OneOrMore<P>
  /** The other side of a value between two. */
  readonly with?: OneOrMore<P> | undefined
  /** The goods that are measured. */
  readonly goods?: G | undefined
}

/** A statement as a reader writes it. */
export interface StatementInput<P extends string> extends RowInput {
  /** How it was said. */
  readonly act: Act
  /** Who said it. */
  readonly speaker: OneOrMore<P>
  /** To whom. */
  readonly addressee?: OneOrMore<P> | undefined
  /** Whom it is about. */
  readonly concerns?: OneOrMore<P> | undefined
  /** The ids of the records that it is about. */
  readonly about?: readonly string[] | undefined
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

/** A document of a reader's own. */
export interface DocumentInput {
  /** The id that claims name. */
  readonly id: string
  /** The title. */
  readonly title?: string | undefined
  /** The day on which it appeared, or the two days between which it did. */
  readonly published: string | { readonly earliest: string; readonly latest: string }
  /** Its address. */
  readonly url?: string | undefined
}

/** Everything that a data set is made from. Names are taken from the records; `actors` and `goods` add what belongs to whom. */
export interface DatasetInput<P extends string, G extends string> {
  /** The transfers. */
  readonly transfers?: readonly TransferInput<P, G>[] | undefined
  /** The ties. */
  readonly ties?: readonly TieInput<P>[] | undefined
  /** The events. */
  readonly events?: readonly EventInput<P>[] | undefined
  /** The deployments. */
  readonly deployments?: readonly DeploymentInput<P, G>[] | undefined
  /** The capabilities. */
  readonly capabilities?: readonly CapabilityInput<P, G>[] | undefined
  /** The figures. */
  readonly figures?: readonly FigureInput<P, G>[] | undefined
  /** The statements. */
  readonly statements?: readonly StatementInput<P>[] | undefined
  /** The stances. */
  readonly stances?: readonly StanceInput<P>[] | undefined
  /** The assessments. */
  readonly assessments?: readonly AssessmentInput<P>[] | undefined
  /** Actors with aliases, codes, a party that they belong to, or an article (`the`) in sentences. */
  readonly actors?:
    | readonly {
        readonly name: P
        readonly of?: P | undefined
        readonly aliases?: readonly string[] | undefined
        readonly the?: boolean | undefined
      }[]
    | undefined
  /** Goods with the wider goods that they are under. */
  readonly goods?:
    | readonly { readonly name: G; readonly parent?: G | undefined; readonly label?: string | undefined }[]
    | undefined
  /** The documents that claims name. */
  readonly documents?: readonly DocumentInput[] | undefined
  /** The day up to which the register speaks: what goes on is definite until then. Needed where a claim names no document. */
  readonly attestedTo?: string | undefined
}
