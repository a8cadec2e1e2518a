import * as queries from '../api/queries.js'
import type { CheckedDate, DateInput } from '../dates/index.js'
import type { EventsDuringOptions } from '../find/options.js'
import { events } from '../generated/events.js'
import type { Happening } from '../types/index.js'
import { home } from './home.js'

/**
 * The events that happened at a date, by earliest start, latest start and id; undated last.
 *
 * An event that is dated to a month happened on *some* day of it: it is definite in that month, and only possible on a day.
 * What was scheduled is possible at most.
 *
 * @param date - A day, or a month, year or interval: on at least one day of it.
 * @param options - Which of them.
 * @returns A frozen array; empty where no record of the documents matches, which is no evidence that nothing happened.
 * @throws RangeError for a name, option value or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, values of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * eventsDuring('2022-07', { of: 'Iran', type: 'visit' }).map(({ place }) => place) // ['Tehran']
 * ```
 */
export function eventsDuring<const D extends DateInput>(
  date: D & CheckedDate<D>,
  options?: EventsDuringOptions,
): readonly Happening[] {
  return queries.eventsDuring(events, home(), date, options)
}
