import type { DateInput } from '../dates/index.js'
import type { Width } from '../dates/reader.js'
import type { DirectedTieType, MutualTieType, OpenList } from '../vocabulary/index.js'
import type { NamesOf } from './dataset.js'
import type { Maybe, OneOrMore, RowInput, RowNames } from './row-input.js'

/** Lists of words of a register's own, beside those of this package. `signedUnits` are units that may be below zero. */
export type Vocabulary = { readonly [L in OpenList | 'signedUnits']?: Maybe<readonly string[]> }

/** A transfer as a reader writes it. */
export interface TransferInput<N extends RowNames = RowNames> extends RowInput<N> {
  /** The senders. */
  readonly from: OneOrMore<N['party']>
  /** The recipients. */
  readonly to: OneOrMore<N['party']>
  /** What is sent. */
  readonly goods: N['goods']
  /** The id of the transfer that it answers. */
  readonly inReturnFor?: Maybe<string>
}

/** A tie as a reader writes it: `from` and `to`, or `between`, as its type wants. */
export interface TieInput<N extends RowNames = RowNames> extends RowInput<N> {
  /** What sort of relation. */
  readonly type: DirectedTieType | MutualTieType
  /** The side that a directed tie runs from. */
  readonly from?: Maybe<OneOrMore<N['party']>>
  /** The side that it runs to. */
  readonly to?: Maybe<OneOrMore<N['party']>>
  /** The parties of a mutual tie, two or more. */
  readonly between?: Maybe<readonly N['party'][]>
  /** What it is about; absent: `general`. */
  readonly domain?: Maybe<N['words']['domains']>
}

/** An event as a reader writes it. */
export interface EventInput<N extends RowNames = RowNames> extends RowInput<N> {
  /** What sort of happening. */
  readonly type: N['words']['eventTypes']
  /** Who took part, and how. */
  readonly participants: readonly { readonly actor: N['party']; readonly role: N['words']['roles'] }[]
  /** Where. */
  readonly place?: Maybe<string>
  /** What came of it. */
  readonly outcome?: Maybe<N['words']['outcomes']>
  /** The ids of the records that it concerns. */
  readonly about?: Maybe<readonly string[]>
}

/** A deployment as a reader writes it. */
export interface DeploymentInput<N extends RowNames = RowNames> extends RowInput<N> {
  /** What is deployed. */
  readonly what: N['goods']
  /** Whose people or materiel it is. */
  readonly of: OneOrMore<N['party']>
  /** Who sent it. */
  readonly sentBy?: Maybe<OneOrMore<N['party']>>
  /** Under whom it serves. */
  readonly under?: Maybe<OneOrMore<N['party']>>
  /** Whose territory it is on. */
  readonly host?: Maybe<OneOrMore<N['party']>>
  /** Where. */
  readonly place?: Maybe<string>
  /** The id of the transfer that brought it there. */
  readonly sent?: Maybe<string>
}

/** A capability as a reader writes it. */
export interface CapabilityInput<N extends RowNames = RowNames> extends RowInput<N> {
  /** Who has it. */
  readonly actor: OneOrMore<N['party']>
  /** How they have it. */
  readonly ability: N['words']['abilities']
  /** What they have, make or develop. */
  readonly goods: N['goods']
  /** Whose help or design it rests on. */
  readonly with?: Maybe<OneOrMore<N['party']>>
  /** Whose territory it is on. */
  readonly host?: Maybe<OneOrMore<N['party']>>
}

/** A figure as a reader writes it. */
export interface FigureInput<N extends RowNames = RowNames> extends RowInput<N> {
  /** What is measured. */
  readonly measure: N['words']['measures']
  /** Whom the value is about. */
  readonly of: OneOrMore<N['party']>
  /** The other side of a value between two. */
  readonly with?: Maybe<OneOrMore<N['party']>>
  /** The goods that are measured. */
  readonly goods?: Maybe<N['goods']>
}

/** A statement as a reader writes it. */
export interface StatementInput<N extends RowNames = RowNames> extends RowInput<N> {
  /** How it was said. */
  readonly act: N['words']['acts']
  /** Who said it. */
  readonly speaker: OneOrMore<N['party']>
  /** To whom. */
  readonly addressee?: Maybe<OneOrMore<N['party']>>
  /** Whom it is about. */
  readonly concerns?: Maybe<OneOrMore<N['party']>>
  /** The ids of the records that it is about. */
  readonly about?: Maybe<readonly string[]>
}

/** A stance as a reader writes it. */
export interface StanceInput<N extends RowNames = RowNames> extends RowInput<N> {
  /** Who holds it. */
  readonly holder: OneOrMore<N['party']>
  /** What it is on. */
  readonly subject: N['words']['subjects']
  /** What it is. */
  readonly position: N['words']['positions']
}

/** An assessment as a reader writes it. */
export interface AssessmentInput<N extends RowNames = RowNames> extends RowInput<N> {
  /** What sort of assessment. */
  readonly type: N['words']['assessmentTypes']
  /** Whom it is about. */
  readonly about: OneOrMore<N['party']>
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
  /** The author, for citations. */
  readonly author?: Maybe<string>
  /** Who published it, for citations. */
  readonly publisher?: Maybe<string>
  /** Its address. */
  readonly url?: Maybe<string>
  /** The years, days or intervals that it looked at; absent: all. Outside them, it rules nothing out. */
  readonly observed?: Maybe<OneOrMore<DayInput | number>>
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
export interface DatasetInput<P extends string, G extends string, V extends Vocabulary, E> {
  /** The transfers. */
  readonly transfers?: Maybe<readonly TransferInput<NamesOf<P, G, V, E>>[]>
  /** The ties. */
  readonly ties?: Maybe<readonly TieInput<NamesOf<P, G, V, E>>[]>
  /** The events. */
  readonly events?: Maybe<readonly EventInput<NamesOf<P, G, V, E>>[]>
  /** The deployments. */
  readonly deployments?: Maybe<readonly DeploymentInput<NamesOf<P, G, V, E>>[]>
  /** The capabilities. */
  readonly capabilities?: Maybe<readonly CapabilityInput<NamesOf<P, G, V, E>>[]>
  /** The figures. */
  readonly figures?: Maybe<readonly FigureInput<NamesOf<P, G, V, E>>[]>
  /** The statements. */
  readonly statements?: Maybe<readonly StatementInput<NamesOf<P, G, V, E>>[]>
  /** The stances. */
  readonly stances?: Maybe<readonly StanceInput<NamesOf<P, G, V, E>>[]>
  /** The assessments. */
  readonly assessments?: Maybe<readonly AssessmentInput<NamesOf<P, G, V, E>>[]>
  /** Actors with what the records don't tell of them. */
  readonly actors?: Maybe<readonly ActorInput<P>[]>
  /** Goods with the wider goods that they are under. */
  readonly goods?: Maybe<readonly GoodsInput<G>[]>
  /** The documents that claims name. */
  readonly documents?: Maybe<readonly DocumentInput[]>
  /** The day up to which the register speaks: what goes on is definite until then. Needed where a claim names no document. */
  readonly attestedTo?: Maybe<DayInput>
  /** The years, days or intervals that the register looked at: `'1816/2014'`; absent: all. Outside them, nothing is "no". */
  readonly observed?: Maybe<OneOrMore<DayInput | number>>
  /** Values that stand for "not told" in any field, as text or number: `['-9', 'NA', '9999-12-31']`. */
  readonly unknown?: Maybe<readonly (string | number)[]>
  /** How far dates marked `~`, `?` or `%` may be off, on either side: `{ years: 1 }` reads `1950~` as `[1949..1951]`. */
  readonly approximate?: Maybe<Width>
  /** Words that our lists lack: `{ units: ['aircraft'], eventTypes: ['war'] }`. Rows and queries take them beside ours. */
  readonly vocabulary?: Maybe<V>
  /** Called every some thousand rows, and at the end, with the rows read and those that there are. */
  readonly onProgress?: Maybe<(done: number, total: number) => void>
}
