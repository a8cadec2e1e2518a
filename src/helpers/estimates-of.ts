import { type Estimate, type EstimatesOfOptions, findEstimates } from '../numbers/estimates.js'
import type { AnyRecord, OurNames } from '../types/index.js'
import { home } from './home.js'

/**
 * The numbers that the claims of a record give, one flat row each, by the time they refer to.
 *
 * A missing bound is `null`: "over 3,700" has no `high`, "dozens" has neither. Promised and prepared numbers are among
 * them: look at `stage`.
 *
 * @param record - A record of any kind, or a view of one.
 * @param options - `unit`, `knownBy`, `document`.
 * @returns A frozen array; empty if no claim gives a number.
 * @throws RangeError for an option value that is none of those expected.
 * @throws TypeError for anything that is not a record, and for an unknown option.
 * @example
 * ```ts
 * estimatesOf(record('transfers/iran-russia/ballistic-missiles')).map(({ low, high, form }) => [low, high, form])
 * // [[400, null, 'atLeast'], [200, null, 'moreThan']]
 * ```
 */
export function estimatesOf(record: AnyRecord, options?: EstimatesOfOptions): readonly Estimate<OurNames>[] {
  return findEstimates(record, home(), options)
}
