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

// Each query is written once, over a list and what its names mean: the package binds it to its lists, `createDataset` to a
// reader's. A query of one kind is `find` with the condition that its argument sets.

/** The records of a list that meet all conditions. */
export const find = <R extends Any>(list: Rows<R>, context: Context, where: unknown): Rows<R> =>
  findIn(list, context, where, { query: 'find' })

/** The transfers to a party. */
export const transfersTo = <R extends Any>(list: Rows<R>, context: Context, to: unknown, options: unknown): Rows<R> =>
  findIn(list, context, options, { query: 'transfersTo', fixed: { to } })

/** The transfers from a party. */
export const transfersFrom = <R extends Any>(
  list: Rows<R>,
  context: Context,
  from: unknown,
  options: unknown,
): Rows<R> => findIn(list, context, options, { query: 'transfersFrom', fixed: { from } })

/** The ties that held at a date. */
export const tiesAt = <R extends Any>(list: Rows<R>, context: Context, during: unknown, options: unknown): Rows<R> =>
  findIn(list, context, options, { query: 'tiesAt', fixed: { during } })

/** The ties of a party. */
export const tiesOf = <R extends Any>(list: Rows<R>, context: Context, of: unknown, options: unknown): Rows<R> =>
  findIn(list, context, options, { query: 'tiesOf', fixed: { of } })

/** The ties between two parties. */
export const tiesBetween = <R extends Any>(
  list: Rows<R>,
  context: Context,
  of: unknown,
  other: unknown,
  options: unknown,
): Rows<R> => findIn(list, context, options, { query: 'tiesBetween', fixed: { of, with: other } })

/** The events that happened at a date. */
export const eventsDuring = <R extends Any>(
  list: Rows<R>,
  context: Context,
  during: unknown,
  options: unknown,
): Rows<R> => findIn(list, context, options, { query: 'eventsDuring', fixed: { during } })

/** The positions of a party or person. */
export const stancesOf = <R extends Any>(list: Rows<R>, context: Context, holder: unknown, options: unknown): Rows<R> =>
  findIn(list, context, options, { query: 'stancesOf', fixed: { holder } })

/** What a speaker said. */
export const statementsBy = <R extends Any>(
  list: Rows<R>,
  context: Context,
  speaker: unknown,
  options: unknown,
): Rows<R> => findIn(list, context, options, { query: 'statementsBy', fixed: { speaker } })

/** The measured values that are about a party. */
export const figuresOn = <R extends Any>(list: Rows<R>, context: Context, on: unknown, options: unknown): Rows<R> =>
  findIn(list, context, options, { query: 'figuresOn', fixed: { on } })

/** The records that name an actor. */
export const recordsOn = <R extends Any>(list: Rows<R>, context: Context, on: unknown, options: unknown): Rows<R> =>
  findIn(list, context, options, { query: 'recordsOn', fixed: { on } })

/** Whether a record held at a date. */
export const holdsAt = (record: Any, context: Context, when: unknown, options: unknown): Certainty => {
  at('holdsAt', () => isRecord(record, context))
  const window = at('holdsAt', () => date(when))
  const view = viewOf(record, viewIn(readOptions('holdsAt', options, viewSpecs, context)), context)
  return view === undefined ? 'no' : certaintyIn(judge(view.kind, claimsOf(view), context.appeared), window)
}
