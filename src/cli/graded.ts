import type { Window } from '../dates/index.js'
import { release } from '../generated/release.js'

/** What was asked of a query: the date, and whether possible things count. */
export interface Asking {
  /** The days asked for; absent: at whatever time. */
  readonly window?: Window | undefined
  /** Whether what is not ruled out counts. */
  readonly possible?: boolean | undefined
}

/** What a query found, and how sure it is. */
export interface Graded<R> {
  /** The records to show. */
  readonly shown: readonly R[]
  /** Whether one of them is definite at the date; `undefined`: no date was asked for. */
  readonly isSure: (record: R) => boolean | undefined
  /** What the reader should know besides. */
  readonly hints: readonly string[]
}

/** What is to be said where nothing, or only part, was found. */
export const emptyHint = 'No record matches; that is no evidence that nothing happened.'

const plural = (count: number) => (count === 1 ? '1 more is' : `${count} more are`)

function hintsFor({ window, possible }: Asking, shown: number, more: number): readonly string[] {
  const { last } = release.coverage
  const late = window !== undefined && !possible && window.first > (last as string)
  return [
    ...(late ? [`Nothing is definite after ${last}; try --possible.`] : []),
    ...(more > 0 ? [`${plural(more)} possible${late ? '' : ': try --possible'}.`] : []),
    ...(shown === 0 && more === 0 ? [emptyHint] : []),
  ]
}

/** Asks a query for what is definite and for what is possible, and tells the two apart. */
export function graded<R>(query: (certainty: 'definite' | 'possible') => readonly R[], asking: Asking): Graded<R> {
  const all = query('possible')
  if (asking.window === undefined)
    return { shown: all, isSure: () => undefined, hints: hintsFor(asking, all.length, 0) }
  const sure = new Set(query('definite'))
  const shown = asking.possible ? all : all.filter((one) => sure.has(one))
  return {
    shown,
    isSure: (one) => sure.has(one),
    hints: hintsFor(asking, shown.length, all.length - shown.length),
  }
}
