import type { DateInput } from '../dates/index.js'
import type { Names, OurNames, SpeakerOf } from '../types/index.js'
import type { Domain, Kind, Modality, Stage, Standing, TieType } from '../vocabulary/index.js'

/** At which state of knowledge to answer. */
export interface KnownOptions {
  /** A day: only claims of documents that had surely appeared by then; records come back as they were known. */
  readonly knownBy?: DateInput | undefined
}

/** Which records to take. One and the same claim in view must meet `modality`, `claimant` and what a helper adds to them. */
export interface SelectOptions<N extends Names = OurNames> extends KnownOptions {
  /** Only records that held on at least one day of this date: a day, month, year or interval. */
  readonly during?: DateInput | undefined
  /** `definite` (the default): on every reading of the claims; `possible`: also those that are not ruled out. */
  readonly certainty?: 'definite' | 'possible' | undefined
  /** How the claim is put forward; one or several. */
  readonly modality?: Modality | readonly Modality[] | undefined
  /** Who says so, according to the document. */
  readonly claimant?: SpeakerOf<N> | undefined
}

/** What {@link transfersTo} and {@link transfersFrom} share. */
export interface TransferOptions<N extends Names = OurNames> extends SelectOptions<N> {
  /** The goods, or anything under them in the tree of goods. */
  readonly goods?: N['goods'] | undefined
  /** With `goods`: also claims that name only wider goods ("drones" when asked for Shahed-136). */
  readonly includeUnspecified?: boolean | undefined
  /** How far the transfer had got; one or several. */
  readonly stage?: Stage<'transfer'> | readonly Stage<'transfer'>[] | undefined
}

/** The options of {@link transfersTo}. */
export interface TransfersToOptions<N extends Names = OurNames> extends TransferOptions<N> {
  /** The sender, alone or among others. */
  readonly from?: N['party'] | undefined
}

/** The options of {@link transfersFrom}. */
export interface TransfersFromOptions<N extends Names = OurNames> extends TransferOptions<N> {
  /** The recipient, alone or among others. */
  readonly to?: N['party'] | undefined
}

/** The options of {@link tiesBetween}. */
export interface TiesBetweenOptions<N extends Names = OurNames> extends SelectOptions<N> {
  /** The type of tie; one or several. */
  readonly type?: TieType | readonly TieType[] | undefined
  /** What the tie is about; one or several. */
  readonly domain?: Domain | readonly Domain[] | undefined
  /** Whether it puts the parties together, against each other, or neither; one or several. */
  readonly standing?: Standing | readonly Standing[] | undefined
  /** How far it had got; one or several. */
  readonly stage?: Stage<'tie'> | readonly Stage<'tie'>[] | undefined
}

/** The options of {@link tiesOf}. */
export interface TiesOfOptions<N extends Names = OurNames> extends TiesBetweenOptions<N> {
  /** The other party, on whichever side. */
  readonly with?: N['party'] | undefined
}

/** The options of {@link tiesAt}. */
export interface TiesAtOptions<N extends Names = OurNames> extends Omit<TiesOfOptions<N>, 'during'> {
  /** A party, on whichever side. */
  readonly of?: N['party'] | undefined
}

/** The options of {@link recordsOn}. */
export interface RecordsOnOptions<K extends Kind = Kind, N extends Names = OurNames> extends SelectOptions<N> {
  /** The kind of record. */
  readonly kind?: K | undefined
}
