import type { DateValue } from '../dates/reader.js'
import type { ClaimPeriod, Names, Spell } from '../types/index.js'
import type { Basis, Form, Hedge, Magnitude, Modality, Stage, TrendWord } from '../vocabulary/index.js'

/** The names and words of a data set, and the columns that its rows have beside the fields of records. */
export interface RowNames extends Names {
  /** Columns of a register's own. */
  readonly extra: unknown
}

/** One of something, or several. */
export type OneOrMore<T> = T | readonly T[]

/** Something that a row may leave out; `null` is the same as leaving it out, whatever the field. */
export type Maybe<T> = T | null | undefined

/** A number as a reader writes it: `{ form: 'atLeast', count: 400, unit: 'missiles' }`, or with `min` and `max`. */
export interface QuantityInput<N extends Names = Names> {
  /** How the number is given; absent: `stated`. */
  readonly form?: Maybe<Form>
  /** The number, where it is one; `form` says which bound it is. */
  readonly count?: Maybe<number | bigint>
  /** The lower bound of a range. */
  readonly min?: Maybe<number | bigint>
  /** The upper bound of a range. */
  readonly max?: Maybe<number | bigint>
  /** The word where no number is given. */
  readonly magnitude?: Maybe<Magnitude>
  /** The unit. */
  readonly unit: N['words']['units']
  /** What it is counted for. */
  readonly per?: Maybe<N['words']['pers']>
  /** The whole that a share is of. */
  readonly of?: Maybe<string>
  /** The first moment of a running total. */
  readonly cumulativeSince?: Maybe<DateValue>
}

/** A span of several: when it began and ended, or a `date` for both. */
export interface SpellInput {
  /** When it began. */
  readonly start?: Maybe<DateValue>
  /** When it ended; `open`: it goes on. */
  readonly end?: Maybe<DateValue>
  /** Both. */
  readonly date?: Maybe<DateValue>
}

/** What a claim tells, as a reader writes it; dates as {@link DateValue} takes them. */
export interface ClaimInput<N extends Names = Names> {
  /** The document; absent: the register itself. */
  readonly document?: Maybe<string>
  /** Where in it: a row, a page, a passage; absent: the id of the record. */
  readonly passages?: Maybe<readonly string[]>
  /** How it is put forward; absent: `asserted`. */
  readonly modality?: Maybe<Modality>
  /** The claim in one sentence; absent: one is made from the fields. */
  readonly says?: Maybe<string>
  /** The parties of the record of which alone it speaks: their own dates, where each joined or left at another time. */
  readonly parties?: Maybe<OneOrMore<N['party']>>
  /** Who says so. */
  readonly claimant?: Maybe<string>
  /** Who relays it. */
  readonly via?: Maybe<string>
  /** A hedge word: `reportedly`, `possibly`. A weak one makes the thing possible at most. */
  readonly hedge?: Maybe<Hedge>
  /** It is *not* so. */
  readonly negated?: Maybe<boolean>
  /** How far it had got. */
  readonly stage?: Maybe<Stage>
  /** When it began. Absent: unknown. */
  readonly start?: Maybe<DateValue>
  /** When it ended; `open`: it goes on. Absent: unknown, which is another thing than open. */
  readonly end?: Maybe<DateValue>
  /** Both, for what happened at one time. */
  readonly date?: Maybe<DateValue>
  /** Several spans instead of one: each becomes a claim of its own, and what lies between them is not covered. */
  readonly spells?: Maybe<readonly SpellInput[] | readonly Spell[]>
  /** The moment that a total or state is told of. */
  readonly asOf?: Maybe<DateValue>
  /** When it was said. */
  readonly said?: Maybe<DateValue>
  /** The number. */
  readonly quantity?: Maybe<QuantityInput<N>>
  /** The record that contains this number. */
  readonly within?: Maybe<string>
  /** A superlative. */
  readonly rank?: Maybe<{ readonly as: N['words']['ranks']; readonly among: string }>
  /** A change, and since when. */
  readonly trend?: Maybe<{ readonly is: TrendWord; readonly since?: Maybe<DateValue> }>
  /** What the parties bind themselves to. */
  readonly obligations?: Maybe<readonly string[]>
  /** What it lacks. */
  readonly lacks?: Maybe<readonly string[]>
  /** A label, four words at most. */
  readonly called?: Maybe<string>
  /** How a date was got. */
  readonly basis?: Maybe<Basis>
  /** How, in a few words. */
  readonly how?: Maybe<string>
}

/** One of several claims of a record; a claim of this package's records is one. */
export interface OneClaimInput<N extends Names = Names> extends ClaimInput<N> {
  /** Narrower goods than those of the record. */
  readonly goods?: Maybe<N['goods']>
  /** Beginning and end, worked out already. */
  readonly period?: Maybe<ClaimPeriod>
}

/** What every record has. A row of a table is a record of one claim: its claim's fields stand beside its own. */
export interface RowInput<N extends RowNames = RowNames> extends ClaimInput<N> {
  /** The id, unique in the data set. */
  readonly id: string
  /** A name, 60 characters at most; absent: made from the parties. */
  readonly title?: Maybe<string>
  /** What it is about, in a sentence, where the title doesn't say it all. */
  readonly summary?: Maybe<string>
  /** The wider record that this one is part of. */
  readonly partOf?: Maybe<string>
  /** Records that contradict this one. */
  readonly disputes?: Maybe<OneOrMore<string>>
  /** Columns of your own, passed on as they are. */
  readonly extra?: Maybe<N['extra']>
  /** Several claims; then the row has no claim fields of its own. */
  readonly claims?: Maybe<readonly OneClaimInput<N>[]>
}
