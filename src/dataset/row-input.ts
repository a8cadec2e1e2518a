import type { ClaimPeriod, Rank } from '../types/index.js'
import type { Basis, Hedge, Modality, Stage, TrendWord } from '../vocabulary/index.js'
import type { WrittenDate, WrittenQuantity } from '../written/claim.js'

/** One of something, or several. */
export type OneOrMore<T> = T | readonly T[]

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
  readonly asOf?: WrittenDate | undefined
  /** When it was said. */
  readonly said?: WrittenDate | undefined
  /** The number. */
  readonly quantity?: WrittenQuantity | undefined
  /** The record that contains this number. */
  readonly within?: string | undefined
  /** A superlative. */
  readonly rank?: Rank | undefined
  /** A change; `since` in EDTF. */
  readonly trend?: { readonly is: TrendWord; readonly since?: WrittenDate | undefined } | undefined
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
