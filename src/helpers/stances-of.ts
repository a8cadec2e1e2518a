import type { StancesOfOptions } from '../find/options.js'
import type { ActorName } from '../generated/names.js'
import { read as readStances } from '../generated/stances.js'
import type { Stance } from '../types/index.js'
import { ask } from './home.js'

/**
 * The positions of an actor, by earliest start, latest start and id; undated last.
 *
 * A leader's positions are found with the state, and the state's with the leader, unless `exactly` is set. "Has not
 * condemned" is a position of its own: no support is read into it.
 *
 * @param holder - Who holds them.
 * @param options - `subject`, `position`, `during`, `certainty`, `knownBy`, `document`, `on`, `partOf`, `modality`,
 * `claimant`, `hedge`, `unit`, `label`, `negated`, `exactly`.
 * @returns A frozen array. Empty means that no record matches, not that there is no position.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * stancesOf('India', { subject: 'invasion' }).map(({ position }) => position)
 * // ['has not condemned', 'neutral']
 * ```
 */
export function stancesOf(holder: ActorName, options?: StancesOfOptions): readonly Stance[] {
  return ask('stancesOf', readStances(), { holder }, options)
}
