import type { Queries } from '../api/queries.js'
import type { RecordOptions } from '../find/options.js'
import type { Hit } from '../search/search.js'
import type { AnyRecord, Names, RecordLists } from '../types/index.js'
import type { Kind, OpenList, WordOf } from '../vocabulary/index.js'
import type { Vocabulary } from './input.js'
import type { RowNames } from './row-input.js'

/** The names of a reader's own data set: parties and goods are those of its records. */
export interface NamesOf<P extends string, G extends string, V extends Vocabulary = NoWords, E = never>
  extends RowNames {
  /** The parties of the records and of `actors`. */
  readonly party: P
  /** None: every actor is a party. */
  readonly person: never
  /** Any text: a claimant need not be an actor. */
  readonly voice: string
  /** The goods of the records and of `goods`. */
  readonly goods: G
  /** Our words and those of `vocabulary`. */
  readonly words: WordsOf<V>
  /** The columns of `extra`. */
  readonly extra: E
}

/** A vocabulary without words. */
export type NoWords = Readonly<Record<never, never>>

type OwnWord<T> = T extends readonly (infer W extends string)[] ? W : never

/** The words of this package and of a vocabulary. */
export type WordsOf<V extends Vocabulary> = {
  readonly [L in OpenList]: WordOf<L> | OwnWord<V[L]> | (L extends 'units' ? OwnWord<V['signedUnits']> : never)
}

/** A party of a reader's own data set: every name of a record is one. */
export interface DatasetActor<P extends string> {
  /** The name that queries take. */
  readonly name: P
  /** The party that it belongs to. */
  readonly of?: P
  /** Other names. */
  readonly aliases?: readonly string[]
  /** Whether the name takes the article in a sentence. */
  readonly the?: boolean
}

/** Goods of a reader's own data set. */
export interface DatasetGoods<G extends string> {
  /** The name that queries take. */
  readonly name: G
  /** The wider goods. */
  readonly parent?: G
  /** The name to show. */
  readonly label?: string
}

/**
 * The queries of the package over a reader's own records. Each does what the helper of the same name does. Beside them, the
 * list of each kind, in order.
 */
export interface Dataset<N extends Names> extends RecordLists<N>, Queries<N> {
  /** Every record, in order. */
  readonly records: readonly AnyRecord<N>[]
  /** The parties: those of the records, and those that the input gives beside them. */
  readonly actors: readonly DatasetActor<N['party']>[]
  /** The goods: those of the records, and those that the input gives beside them. */
  readonly goods: readonly DatasetGoods<N['goods']>[]
  /** The party with this name or alias, whatever its case; `undefined` where there is none. */
  readonly findActor: (text: string) => DatasetActor<N['party']> | undefined
  /** The records whose sentences, titles, labels, names or goods hold all the words, the best match first. */
  readonly search: (text: string, where?: RecordOptions<Kind, N>) => readonly Hit<AnyRecord<N>>[]
  /** The record with an id. */
  readonly record: (id: string) => AnyRecord<N>
  /** Whether a value is the id of a record. */
  readonly isRecordId: (value: unknown) => boolean
}
