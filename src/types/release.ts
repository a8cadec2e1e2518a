import type { DocumentId, PartyName } from '../generated/names.js'
import type { Kind, Modality } from '../vocabulary/index.js'
import type { Day } from './dates.js'

/** The days for which the documents attest anything. */
export interface Coverage {
  /** The first day on which anything is definite; `null` where nothing ever is. */
  readonly first: Day | null
  /** The last day on which anything is definite: after it, helpers that take a date give nothing unless asked for `possible`. */
  readonly last: Day | null
  /** The documents that speak of it, in the order in which they became known. */
  readonly documents: readonly DocumentId[]
}

/** How many records and claims there are, and of which sort. */
export interface Counts {
  /** The number of records. */
  readonly records: number
  /** The number of claims. */
  readonly claims: number
  /** How many records rest on a single document. */
  readonly recordsOfOneDocument: number
  /** Records by kind. */
  readonly byKind: Readonly<Record<Kind, number>>
  /** Claims by document. */
  readonly byDocument: Readonly<Record<DocumentId, number>>
  /** Claims by modality. */
  readonly byModality: Readonly<Record<Modality, number>>
  /** Claims by the state or organisation of their claimant. */
  readonly byAffiliation: Readonly<Record<string, number>>
}

/** What the package says of itself. */
export interface Release {
  /** The version of the package. */
  readonly version: string
  /** The day of the release. */
  readonly date: Day
  /** The days that the documents cover: on the whole, and for each party that a record names. */
  readonly coverage: Coverage & {
    /** The same for each party that a record names. */
    readonly parties: { readonly [P in PartyName]?: Coverage }
  }
  /** How many records and claims there are. */
  readonly counts: Counts
  /** The SHA-256 of all data as JSON. */
  readonly hash: string
}
