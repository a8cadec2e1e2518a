import type { FiguresOnOptions } from '../find/options.js'
import { read as readFigures } from '../generated/figures.js'
import type { PartyName } from '../generated/names.js'
import type { Figure } from '../types/index.js'
import { ask } from './home.js'

/**
 * The measured values that name a party, on either side, by earliest start, latest start and id; undated last.
 *
 * The numbers are on the claims, each with its bounds: see {@link estimatesOf}.
 *
 * @param party - The party; its bodies and leaders count too.
 * @param options - `measure`, `of`, `with`, `goods`, `during`, `certainty`, `knownBy`, `document`, `partOf`,
 * `modality`, `claimant`, `hedge`, `unit`, `label`, `negated`, `exactly`.
 * @returns A frozen array. Empty means that no record matches, not that nothing was measured.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * figuresOn('Belarus', { measure: 'inflation' }).map(({ claims }) => claims[0].quantity?.min) // [7.3]
 * ```
 */
export function figuresOn(party: PartyName, options?: FiguresOnOptions): readonly Figure[] {
  return ask('figuresOn', readFigures(), { on: party }, options)
}
