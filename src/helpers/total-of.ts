import { findTotal, type Total, type TotalOfOptions } from '../numbers/total.js'
import type { AnyRecord, OurNames } from '../types/index.js'
import { home } from './home.js'

/**
 * The total of a list of records in one unit, with everything that was left out of it. Nothing is added twice: no running
 * total to a later one, no part to its container or umbrella, no joint flow to that of one of its parties, no deployment to
 * the transfer that it links. What is promised, prepared, denied or negated counts nothing.
 *
 * @param list - The records.
 * @param options - The unit, and the state of knowledge.
 * @returns `min` and `max` in the unit; `null` where the claims give no such bound, or a record gives no number.
 * @throws RangeError for records that are counted in other units only, and for percentages.
 * @throws TypeError for anything that is not a list of records, a missing unit, and an unknown option.
 * @example
 * ```ts
 * totalOf(transfersTo('Russia', { from: 'North Korea', goods: 'ballistic-missile' }), { unit: 'missiles' }).min // 100
 * ```
 */
export function totalOf(list: readonly AnyRecord[], options: TotalOfOptions): Total<OurNames> {
  return findTotal(list, home(), options)
}
