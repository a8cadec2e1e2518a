import type { CheckedDate, DateInput } from '../dates/index.js'
import type { EventsDuringOptions } from '../find/options.js'
import { read as readEvents } from '../generated/events.js'
import type { Happening } from '../types/index.js'
import { ask } from './home.js'

/**
 * The events that happened on at least one day of a date, by earliest start, latest start and id; undated last.
 *
 * An event dated to a month is definite in that month and only possible on a day of it. What was scheduled is possible
 * at most.
 *
 * @param date - A day, month, year or interval.
 * @param options - `type`, `of`, `with`, `role`, `place`, `outcome`, `about`, `stage`, `certainty`, `knownBy`,
 * `document`, `on`, `partOf`, `modality`, `claimant`, `hedge`, `unit`, `label`, `negated`, `exactly`.
 * @returns A frozen array. Empty means that no record matches, not that nothing happened.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * eventsDuring('2022-07', { of: 'Iran', type: 'visit' }).map(({ place }) => place) // ['Tehran']
 * ```
 */
export function eventsDuring<const D extends DateInput>(
  date: D & CheckedDate<D>,
  options?: EventsDuringOptions,
): readonly Happening[] {
  return ask('eventsDuring', readEvents(), { during: date }, options)
}
