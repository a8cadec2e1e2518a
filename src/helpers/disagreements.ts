import { type Disagreement, type DisagreementsOptions, findDisagreements } from '../numbers/disagreements.js'
import { read as readRecords } from '../records.js'
import type { OurNames } from '../types/index.js'
import { home } from './home.js'

/**
 * Where claims about one record differ (in a number, by a denial or negation, by starts that exclude each other), and
 * which records contradict each other, in the order of `records`.
 *
 * Not all of these are contradictions: `relation` says whether all can be true. `spread` says how far the printed
 * numbers lie apart, even where they can. Different stages are no disagreement.
 *
 * @param options - `on`, `relation`, `knownBy`, `document`.
 * @returns A frozen array.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * disagreements({ on: 'Iran' }).filter(({ about }) => about === 'denial').map(({ record }) => record.id)
 * // ['transfers/iran-russia/any-arms', 'transfers/iran-russia/shahed-136']
 * ```
 */
export function disagreements(options?: DisagreementsOptions): readonly Disagreement<OurNames>[] {
  return findDisagreements(readRecords(), home(), options)
}
