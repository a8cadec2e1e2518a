import type { CheckedDate, DateInput } from '../dates/index.js'
import type { TiesAtOptions, TiesBetweenOptions, TiesOfOptions } from '../find/options.js'
import type { PartyName } from '../generated/names.js'
import { read as readTies } from '../generated/ties.js'
import type { Tie } from '../types/index.js'
import { ask } from './home.js'

/**
 * The ties that held on at least one day of a date, by earliest start, latest start and id; undated last.
 *
 * Only definite ones, unless `certainty: 'possible'` adds those that are not ruled out. After `release.coverage.last`
 * nothing is definite, so the answer for today is empty.
 *
 * @param date - A day, month, year or interval.
 * @param options - `of`, `with`, `sides`, `type`, `directed`, `from`, `to`, `between`, `standing`, `domain`, `stage`,
 * `certainty`, `knownBy`, `document`, `on`, `partOf`, `modality`, `claimant`, `hedge`, `unit`, `label`, `negated`,
 * `exactly`.
 * @returns A frozen array. Empty means that no record matches, not that nothing held.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * tiesAt('2024-07-01', { of: 'Russia', with: 'North Korea', type: 'treaty' }).map(({ id }) => id)
 * // ['ties/north-korea-russia/mutual-defence-treaty']
 * ```
 */
export function tiesAt<const D extends DateInput>(date: D & CheckedDate<D>, options?: TiesAtOptions): readonly Tie[] {
  return ask('tiesAt', readTies(), { during: date }, options)
}

/**
 * The ties of a party, on whichever side, by earliest start, latest start and id; undated last.
 *
 * They may be over, or only planned: look at `stage`, or ask with `during`.
 *
 * @param party - The party; its bodies and leaders count too.
 * @param options - `with`, `sides`, `type`, `directed`, `from`, `to`, `between`, `standing`, `domain`, `stage`,
 * `during`, `certainty`, `knownBy`, `document`, `on`, `partOf`, `modality`, `claimant`, `hedge`, `unit`, `label`,
 * `negated`, `exactly`.
 * @returns A frozen array. Empty means that no record matches, not that there is no tie.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * tiesOf('Armenia', { standing: 'against' }).map(({ type }) => type) // ['conflict', 'hostility']
 * ```
 */
export function tiesOf(party: PartyName, options?: TiesOfOptions): readonly Tie[] {
  return ask('tiesOf', readTies(), { of: party }, options)
}

/**
 * The ties between two parties, found from either side, by earliest start, latest start and id; undated last.
 *
 * Two parties of a directed tie must be on opposite sides: two senders of a hostility are not hostile to each other.
 * `sides: 'same'` or `'any'` asks for something else.
 *
 * @param one - One party.
 * @param other - The other.
 * @param options - `sides`, `type`, `directed`, `from`, `to`, `between`, `standing`, `domain`, `stage`, `during`,
 * `certainty`, `knownBy`, `document`, `on`, `partOf`, `modality`, `claimant`, `hedge`, `unit`, `label`, `negated`,
 * `exactly`.
 * @returns A frozen array. Empty means that no record matches, not that there is no tie.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * tiesBetween('Iran', 'Russia', { type: 'treaty' }).map(({ stage }) => stage) // ['signed']
 * ```
 */
export function tiesBetween(one: PartyName, other: PartyName, options?: TiesBetweenOptions): readonly Tie[] {
  return ask('tiesBetween', readTies(), { of: one, with: other }, options)
}
