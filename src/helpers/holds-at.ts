import * as queries from '../api/queries.js'
import type { CheckedDate, DateInput } from '../dates/index.js'
import type { ViewOptions } from '../find/options.js'
import type { AnyRecord, Certainty } from '../types/index.js'
import { home } from './home.js'

/**
 * Whether a record held at a date: `definite` on every reading of its claims, `possible` on some, `no` on none.
 *
 * What is alleged, planned or expected is possible at most; what no claim in view affirms is `no`. For a transfer it is
 * the movement that is asked about, not its promise or refusal.
 *
 * @param record - A record, or a view of one.
 * @param date - A day, or a month, year or interval: on at least one day of it.
 * @param options - The state of knowledge.
 * @throws RangeError for a date that is none.
 * @throws TypeError for an unknown option, values of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * const treaty = record('ties/north-korea-russia/mutual-defence-treaty')
 * holdsAt(treaty, '2024-05-31') // 'no'
 * holdsAt(treaty, '2024-06-10') // 'possible'
 * holdsAt(treaty, '2024-07-01') // 'definite'
 * ```
 */
export function holdsAt<const D extends DateInput>(
  record: AnyRecord,
  date: D & CheckedDate<D>,
  options?: ViewOptions,
): Certainty {
  return queries.holdsAt(record, home(), date, options)
}
