import type { ClaimPeriod, DayRange, Rank } from '../types/index.js'
import type {
  Ability,
  Act,
  AssessmentType,
  Basis,
  DirectedTieType,
  Domain,
  EventType,
  Form,
  Hedge,
  Magnitude,
  Measure,
  Modality,
  MutualTieType,
  Outcome,
  Per,
  Position,
  Role,
  Stage,
  StanceSubject,
  TrendWord,
  Unit,
} from '../vocabulary/index.js'

/** One of something, or several. */
export type OneOrMore<T> = T | readonly T[]

/** A date in EDTF, or one that is worked out already, as on the records of this package. */
export type DateText = string | DayRange

/** A number as a reader writes it: `{ form: 'atLeast', count: 400, unit: 'missiles' }`, or with `min` and `max`. */
export interface QuantityInput {
  /** How the number is given; absent: `stated`. */
  readonly form?: Form | undefined
  /** The number, where it is one; `form` says which bound it is. */
  readonly count?: number | undefined
  /** The lower bound of a range. */
  readonly min?: number | undefined
  /** The upper bound of a range. */
  readonly max?: number | undefined
  /** The word where no number is given. */
  readonly magnitude?: Magnitude | undefined
  /** The unit. */
  readonly unit: Unit
  /** What it is counted for. */
  readonly per?: Per | undefined
  /** The whole that a share is of. */
  readonly of?: string | undefined
  /** The first moment of a running total, in EDTF. */
  readonly cumulativeSince?: DateText | undefined
}

/** What a claim tells, as a reader writes it. All dates are EDTF: `2024-06-19`, `2024-06`, `2024`, `[2025-01..2025-04]`. */
export interface ClaimInput {
  /** The document; absent: the register itself. */
  readonly document?: string | undefined
  /** Where in it: a row, a page, a passage; absent: the id of the record. */
  readonly passages?: readonly string[] | undefined
  /** How it is put forward; absent: `asserted`. */
  readonly modality?: Modality | undefined
  /** Who says so. */
  readonly claimant?: string | undefined
  /** Who relays it. */
  readonly via?: string | undefined
  /** A hedge word: `reportedly`, `possibly`. A weak one makes the thing possible at most. */
  readonly hedge?: Hedge | undefined
  /** It is *not* so. */
  readonly negated?: true | undefined
  /** How far it had got. */
  readonly stage?: Stage | undefined
  /** When it began. Absent: unknown. */
  readonly start?: string | undefined
  /** When it ended; `open`: it goes on. Absent: unknown, which is another thing than open. */
  readonly end?: string | undefined
  /** Both, for what happened at one time. */
  readonly date?: string | undefined
  /** The moment that a total or state is told of. */
  readonly asOf?: DateText | undefined
  /** When it was said. */
  readonly said?: DateText | undefined
  /** The number. */
  readonly quantity?: QuantityInput | undefined
  /** The record that contains this number. */
  readonly within?: string | undefined
  /** A superlative. */
  readonly rank?: Rank | undefined
  /** A change; `since` in EDTF. */
  readonly trend?: { readonly is: TrendWord; readonly since?: DateText | undefined } | undefined
  /** What the parties bind themselves to. */
  readonly obligations?: readonly string[] | undefined
  /** What it lacks. */
  readonly lacks?: readonly string[] | undefined
  /** A label, four words at most. */
  readonly called?: string | undefined
  /** How a date was got. */
  readonly basis?: Basis | undefined
  /** How, in a few words. */
  readonly how?: string | undefined
}

/** One of several claims of a record; a claim of this package's records is one. */
export interface OneClaimInput<G extends string> extends ClaimInput {
  /** Narrower goods than those of the record. */
  readonly goods?: G | undefined
  /** Beginning and end, worked out already. */
  readonly period?: ClaimPeriod | undefined
}

/** What every record has. A row of a table is a record of one claim: its claim's fields stand beside its own. */
export interface RowInput<G extends string = string> extends ClaimInput {
  /** The id, unique in the data set. */
  readonly id: string
  /** A name, 60 characters at most; absent: made from the parties. */
  readonly title?: string | undefined
  /** A sentence; absent: the title. */
  readonly summary?: string | undefined
  /** The wider record that this one is part of. */
  readonly partOf?: string | undefined
  /** Several claims; then the row has no claim fields of its own. */
  readonly claims?: readonly OneClaimInput<G>[] | undefined
}

/** A transfer as a reader writes it. */
export interface TransferInput<P extends string, G extends string> extends RowInput<G> {
  readonly from: OneOrMore<P>
  readonly to: OneOrMore<P>
  readonly goods: G
  readonly inReturnFor?: string | undefined
}

/** A tie as a reader writes it: `from` and `to`, or `between`, as its type wants. */
export interface TieInput<P extends string> extends RowInput {
  readonly type: DirectedTieType | MutualTieType
  readonly from?: OneOrMore<P> | undefined
  readonly to?: OneOrMore<P> | undefined
  readonly between?: readonly P[] | undefined
  /** What it is about; absent: `general`. */
  readonly domain?: Domain | undefined
}

/** An event as a reader writes it. */
export interface EventInput<P extends string> extends RowInput {
  readonly type: EventType
  readonly participants: readonly { readonly actor: P; readonly role: Role }[]
  readonly place?: string | undefined
  readonly outcome?: Outcome | undefined
  readonly about?: readonly string[] | undefined
}

/** A deployment as a reader writes it. */
export interface DeploymentInput<P extends string, G extends string> extends RowInput<G> {
  readonly what: G
  readonly of: OneOrMore<P>
  readonly sentBy?: OneOrMore<P> | undefined
  readonly under?: OneOrMore<P> | undefined
  readonly host?: OneOrMore<P> | undefined
  readonly place?: string | undefined
  readonly sent?: string | undefined
}

/** A capability as a reader writes it. */
export interface CapabilityInput<P extends string, G extends string> extends RowInput<G> {
  readonly actor: OneOrMore<P>
  readonly ability: Ability
  readonly goods: G
  readonly with?: OneOrMore<P> | undefined
  readonly host?: OneOrMore<P> | undefined
}

/** A figure as a reader writes it. */
export interface FigureInput<P extends string, G extends string> extends RowInput<G> {
  readonly measure: Measure
  readonly of: OneOrMore<P>
  readonly with?: OneOrMore<P> | undefined
  readonly goods?: G | undefined
}

/** A statement as a reader writes it. */
export interface StatementInput<P extends string> extends RowInput {
  readonly act: Act
  readonly speaker: OneOrMore<P>
  readonly addressee?: OneOrMore<P> | undefined
  readonly concerns?: readonly P[] | undefined
  readonly about?: readonly string[] | undefined
}

/** A stance as a reader writes it. */
export interface StanceInput<P extends string> extends RowInput {
  readonly holder: OneOrMore<P>
  readonly subject: StanceSubject
  readonly position: Position
}

/** An assessment as a reader writes it. */
export interface AssessmentInput<P extends string> extends RowInput {
  readonly type: AssessmentType
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
  readonly transfers?: readonly TransferInput<P, G>[] | undefined
  readonly ties?: readonly TieInput<P>[] | undefined
  readonly events?: readonly EventInput<P>[] | undefined
  readonly deployments?: readonly DeploymentInput<P, G>[] | undefined
  readonly capabilities?: readonly CapabilityInput<P, G>[] | undefined
  readonly figures?: readonly FigureInput<P, G>[] | undefined
  readonly statements?: readonly StatementInput<P>[] | undefined
  readonly stances?: readonly StanceInput<P>[] | undefined
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
