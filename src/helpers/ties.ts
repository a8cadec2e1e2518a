import * as queries from '../api/queries.js'
import type { CheckedDate, DateInput } from '../dates/index.js'
import type { TiesAtOptions, TiesBetweenOptions, TiesOfOptions } from '../find/options.js'
import type { PartyName } from '../generated/names.js'
import { ties } from '../generated/ties.js'
import type { Tie } from '../types/index.js'
import { home } from './home.js'

/**
 * The ties that held at a date, by earliest start, latest start and id; undated last.
 *
 * Definite ones only, unless `certainty: 'possible'` adds those that are not ruled out. After the last day of
 * `release.coverage` nothing is definite, so the default is empty there.
 *
 * @param date - A day, or a month, year or interval: on at least one day of it.
 * @param options - Which of them.
 * @returns A frozen array; empty where no record of the documents matches, which is no evidence that nothing held.
 * @throws RangeError for a name, option value or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, values of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * tiesAt('2024-07-01', { of: 'Russia', with: 'North Korea', type: 'treaty' }).map(({ id }) => id)
 * // ['ties/north-korea-russia/mutual-defence-treaty']
 * ```
 */
export function tiesAt<const D extends DateInput>(date: D & CheckedDate<D>, options?: TiesAtOptions): readonly Tie[] {
  return queries.tiesAt(ties, home(), date, options)
}

/**
 * The ties of a party or one of its bodies, on whichever side, by earliest start, latest start and id; undated last.
 *
 * @param party - The party.
 * @param options - Which of them.
 * @returns A frozen array; empty where no record of the documents matches, which is no evidence that there is none.
 * @throws RangeError for a name, option value or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option and for values of the wrong type.
 * @example
 * ```ts
 * tiesOf('Armenia', { standing: 'against' }).map(({ type }) => type) // ['conflict', 'hostility']
 * ```
 */
export function tiesOf(party: PartyName, options?: TiesOfOptions): readonly Tie[] {
  return queries.tiesOf(ties, home(), party, options)
}

/**
 * The ties between two parties or their bodies, found from either side, by earliest start, latest start and id; undated
 * last. A directed tie keeps its direction: look at `from` and `to`.
 *
 * @param one - One party.
 * @param other - The other.
 * @param options - Which of them.
 * @returns A frozen array; empty where no record of the documents matches, which is no evidence that there is none.
 * @throws RangeError for a name, option value or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option and for values of the wrong type.
 * @example
 * ```ts
 * tiesBetween('Iran', 'Russia', { type: 'treaty' }).map(({ stage }) => stage) // ['signed']
 * ```
 */
export function tiesBetween(one: PartyName, other: PartyName, options?: TiesBetweenOptions): readonly Tie[] {
  return queries.tiesBetween(ties, home(), one, other, options)
}
