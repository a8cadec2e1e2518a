import type { Context } from '../names/context.js'
import type { Actor, Goods, Place, SourceDocument } from '../types/reference.js'

/** What records name: a flat row looks up codes, labels and dates here. */
export interface FlatSources {
  /** The actors. */
  readonly actors: readonly Actor[]
  /** The tree of goods. */
  readonly goods: readonly Goods[]
  /** The places. */
  readonly places: readonly Place[]
  /** The documents. */
  readonly documents: readonly SourceDocument[]
  /** What queries know of all of these. */
  readonly context: Context
}
