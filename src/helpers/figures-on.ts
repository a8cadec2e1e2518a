import * as queries from '../api/queries.js'
import type { FiguresOnOptions } from '../find/options.js'
import { figures } from '../generated/figures.js'
import type { PartyName } from '../generated/names.js'
import type { Figure } from '../types/index.js'
import { home } from './home.js'

/**
 * The measured values that are about a party or one of its bodies, on either side, by earliest start, latest start and id;
 * undated last. The numbers stand on the claims, each with its bounds: see {@link estimatesOf}.
 *
 * @param party - The party.
 * @param options - Which of them.
 * @returns A frozen array; empty where no record of the documents matches, which is no evidence that nothing was measured.
 * @throws RangeError for a name, option value or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option and for values of the wrong type.
 * @example
 * ```ts
 * figuresOn('Belarus', { measure: 'inflation' }).map(({ claims }) => claims[0].quantity?.min) // [7.3]
 * ```
 */
export function figuresOn(party: PartyName, options?: FiguresOnOptions): readonly Figure[] {
  return queries.figuresOn(figures, home(), party, options)
}
