import { type Disagreement, type DisagreementsOptions, findDisagreements } from '../numbers/disagreements.js'
import { records } from '../records.js'
import type { OurNames } from '../types/index.js'
import { home } from './home.js'

/**
 * Where the claims of one record differ: about a number (an entry for each unit with two or more), by a denial, by a
 * negation, or by starts that exclude each other. In the order of {@link records}.
 *
 * `relation` says whether they can all be so; `spread` says how far the printed numbers lie apart even where they can.
 *
 * @param options - Whose records, and the state of knowledge.
 * @returns A frozen array.
 * @throws RangeError for a name or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option and for values of the wrong type.
 * @example
 * ```ts
 * disagreements({ on: 'Iran' }).filter(({ about }) => about === 'denial').map(({ record }) => record.id)
 * // ['transfers/iran-russia/any-arms', 'transfers/iran-russia/shahed-136']
 * ```
 */
export function disagreements(options?: DisagreementsOptions): readonly Disagreement<OurNames>[] {
  return findDisagreements(records, home(), options)
}
