import type { Window } from '../dates/index.js'

/** A list of records with ways to find some of them faster than by reading it all. */
export interface Source<R> {
  /** All of them, in order. */
  readonly list: readonly R[]
  /** Those that can name one actor of each of these sets, in order, of no sets all; others may be among them. */
  readonly naming: (...actors: readonly ReadonlySet<string>[]) => readonly R[]
  /** Exactly those that held at a date, in order; absent: read the list. */
  readonly at?: ((window: Window, certainty: 'definite' | 'possible') => readonly R[]) | undefined
}

/** A source that reads the whole list each time: right for a list as short as ours. */
export const scan = <R>(list: readonly R[]): Source<R> => ({ list, naming: () => list })
