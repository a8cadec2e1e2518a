import type { CheckedDate, DateInput } from '../dates/index.js'
import { holdsIn } from '../find/holds-at.js'
import type { HoldsAtOptions } from '../find/options.js'
import type { AnyRecord, Certainty } from '../types/index.js'
import { home } from './home.js'

/**
 * Whether a record held on at least one day of a date: `definite` if a firm claim certainly covers it, `no` if every
 * claim rules it out, else `possible`.
 *
 * What is planned or alleged is possible at most. Of a transfer it is the movement that is asked about, not its
 * promise or refusal. Between two days that firm claims cover, a tie, stance, deployment or capability is taken to
 * last.
 *
 * @param record - A record, or a view of one; not an id.
 * @param date - A day, month, year or interval.
 * @param options - `of`, `knownBy`, `document`.
 * @throws RangeError for a date that is none.
 * @throws TypeError for anything that is not a record, an unknown option, and a `Date` that is not at midnight UTC.
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
  options?: HoldsAtOptions,
): Certainty {
  return holdsIn(record, home(), date, options)
}
