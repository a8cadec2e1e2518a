import type { Basis, Hedge, Modality, Stage } from '../vocabulary/index.js'
import type { ClaimPeriod, DayRange } from './dates.js'
import type { ActorOf, Names, OurNames, Some, SpeakerOf } from './names.js'
import type { Quantity, Rank, Trend } from './quantity.js'

/** What one document says about a thing, with the passages that say it. */
export interface Claim<S extends string = Stage, N extends Names = OurNames> {
  /** The document: `axis-of-upheaval`. */
  readonly document: N['document']
  /** The passages of the document that carry the claim: `p3.s1` is paragraph 3, sentence 1. */
  readonly passages: Some<string>
  /** The whole claim in one plain sentence, written by an editor; readers' own rows may lack it. */
  readonly says?: string | undefined
  /** The parties of the record of which alone it speaks: when each joined and left. Absent: of all. */
  readonly parties?: Some<N['party']> | undefined
  /** How the passage puts the thing forward. */
  readonly modality: Modality
  /** Who says so, according to the document; absent: the document itself. */
  readonly claimant?: SpeakerOf<N> | undefined
  /** Who passes the claimant's words on. */
  readonly via?: ActorOf<N> | undefined
  /** The hedge word of the passage. */
  readonly hedge?: Hedge | undefined
  /** The claim says that it is not so ("has not deployed"); another thing than a denial. */
  readonly negated?: true | undefined
  /** How far the thing had got, as this claim tells it. */
  readonly stage?: S | undefined
  /** When it began and ended, as far as this claim tells it. */
  readonly period?: ClaimPeriod | undefined
  /** The moment that a total or a state is told of. */
  readonly asOf?: DayRange | undefined
  /** When the claimant said it, where that is told. */
  readonly said?: DayRange | undefined
  /** The number that the passage gives. */
  readonly quantity?: Quantity<N> | undefined
  /** The record that contains this number: the same document gives these rounds inside those containers. */
  readonly within?: N['record'] | undefined
  /** Narrower goods than those of the record. */
  readonly goods?: N['goods'] | undefined
  /** The superlative that the passage gives. */
  readonly rank?: Rank<N> | undefined
  /** The change that the passage tells. */
  readonly trend?: Trend | undefined
  /** What the parties of a tie bind themselves to, as this claim tells it, in our words. */
  readonly obligations?: readonly string[] | undefined
  /** What this claim says that the thing lacks, in our words. */
  readonly lacks?: readonly string[] | undefined
  /** The label that the speaker gives, four words at most: always to be shown in quotes. */
  readonly called?: string | undefined
  /** How a date was got that the passage doesn't print; absent: it is printed. */
  readonly basis?: Basis | undefined
  /** How that date was got, in a few words. */
  readonly how?: string | undefined
}
