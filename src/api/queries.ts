import { certaintyIn, judge } from '../certainty/index.js'
import { findIn } from '../find/find.js'
import { isRecord } from '../find/is-record.js'
import { at, date, readOptions, viewIn } from '../find/read.js'
import { viewSpecs } from '../find/specs.js'
import { claimsOf, viewOf } from '../find/view.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Certainty, Names } from '../types/index.js'

type Rows<R> = readonly R[]
type Any = AnyRecord<Names>

/**
 * The queries, each written once over a list and what its names mean: the package binds them to its lists, `createDataset`
 * to a reader's. A query of one kind is `find` with the condition that its argument sets.
 */
export const queries = {
  find: <R extends Any>(list: Rows<R>, context: Context, where: unknown): Rows<R> =>
    findIn(list, context, where, { query: 'find' }),

  transfersTo: <R extends Any>(list: Rows<R>, context: Context, to: unknown, options: unknown): Rows<R> =>
    findIn(list, context, options, { query: 'transfersTo', fixed: { to } }),

  transfersFrom: <R extends Any>(list: Rows<R>, context: Context, from: unknown, options: unknown): Rows<R> =>
    findIn(list, context, options, { query: 'transfersFrom', fixed: { from } }),

  tiesAt: <R extends Any>(list: Rows<R>, context: Context, during: unknown, options: unknown): Rows<R> =>
    findIn(list, context, options, { query: 'tiesAt', fixed: { during } }),

  tiesOf: <R extends Any>(list: Rows<R>, context: Context, of: unknown, options: unknown): Rows<R> =>
    findIn(list, context, options, { query: 'tiesOf', fixed: { of } }),

  tiesBetween: <R extends Any>(list: Rows<R>, context: Context, of: unknown, other: unknown, options: unknown): Rows<R> =>
    findIn(list, context, options, { query: 'tiesBetween', fixed: { of, with: other } }),

  eventsDuring: <R extends Any>(list: Rows<R>, context: Context, during: unknown, options: unknown): Rows<R> =>
    findIn(list, context, options, { query: 'eventsDuring', fixed: { during } }),

  stancesOf: <R extends Any>(list: Rows<R>, context: Context, holder: unknown, options: unknown): Rows<R> =>
    findIn(list, context, options, { query: 'stancesOf', fixed: { holder } }),

  statementsBy: <R extends Any>(list: Rows<R>, context: Context, speaker: unknown, options: unknown): Rows<R> =>
    findIn(list, context, options, { query: 'statementsBy', fixed: { speaker } }),

  figuresOn: <R extends Any>(list: Rows<R>, context: Context, on: unknown, options: unknown): Rows<R> =>
    findIn(list, context, options, { query: 'figuresOn', fixed: { on } }),

  recordsOn: <R extends Any>(list: Rows<R>, context: Context, on: unknown, options: unknown): Rows<R> =>
    findIn(list, context, options, { query: 'recordsOn', fixed: { on } }),

  holdsAt: (record: Any, context: Context, when: unknown, options: unknown): Certainty => {
    at('holdsAt', () => isRecord(record, context))
    const window = at('holdsAt', () => date(when))
    const view = viewOf(record, viewIn(readOptions('holdsAt', options, viewSpecs, context)), context)
    return view === undefined ? 'no' : certaintyIn(judge(view.kind, claimsOf(view), context.appeared), window)
  },
} as const
