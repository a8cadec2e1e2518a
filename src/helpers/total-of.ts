import { findTotal, type Total, type TotalOfOptions } from '../numbers/total.js'
import type { AnyRecord, OurNames } from '../types/index.js'
import { home } from './home.js'

/**
 * The total of a list of records in one unit, which adds nothing twice, and what was left out of it, with the reason.
 * It doesn't depend on the order of the list.
 *
 * `max` is `null` as soon as something is open or was left out that might add to it. Rows of a register are separate
 * things: say so with `distinct`.
 *
 * @param list - The records.
 * @param options - `unit` (needed; no percentages or ordinals), `distinct`, `knownBy`, `document`.
 * @returns A frozen object; `min` and `max` are in the unit.
 * @throws RangeError for a unit that can't be added up.
 * @throws TypeError for anything that is not a list of records, a missing unit, and an unknown option.
 * @example
 * ```ts
 * totalOf(transfersTo('Russia', { from: 'North Korea', goods: 'ballistic-missile' }), { unit: 'missiles' }).min // 100
 * ```
 */
export function totalOf(list: readonly AnyRecord[], options: TotalOfOptions): Total<OurNames> {
  return findTotal(list, home(), options)
}
