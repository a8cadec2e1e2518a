import * as queries from '../api/queries.js'
import type { StancesOfOptions } from '../find/options.js'
import type { ActorName } from '../generated/names.js'
import { stances } from '../generated/stances.js'
import type { Stance } from '../types/index.js'
import { home } from './home.js'

/**
 * The positions of a party or person, those of its bodies and holders of its offices among them, by earliest start, latest
 * start and id; undated last. "Has not condemned" is a position of its own: no support is read into it.
 *
 * @param holder - Who holds them.
 * @param options - Which of them.
 * @returns A frozen array; empty where no record of the documents matches, which is no evidence that there is no position.
 * @throws RangeError for a name, option value or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option and for values of the wrong type.
 * @example
 * ```ts
 * stancesOf('India', { subject: 'invasion' }).map(({ position }) => position)
 * // ['has not condemned', 'neutral']
 * ```
 */
export function stancesOf(holder: ActorName, options?: StancesOfOptions): readonly Stance[] {
  return queries.stancesOf(stances, home(), holder, options)
}
