import { type Estimate, estimatesOf } from '../../../../src/index.js'
import type { Claim, OurNames } from '../types.js'
import { claimsOf, recordOf } from '../world.js'

/** The records whose numbers the chart shows: what the documents say has moved to Russia, number by number. */
export const charted = [
  'transfers/iran-russia/shahed-136',
  'transfers/iran-russia/ballistic-missiles',
  'transfers/north-korea-russia/ballistic-missiles',
  'transfers/north-korea-russia/artillery-shells',
  'transfers/north-korea-russia/containers-of-arms',
]

/** A number with the claim that gives it. */
export interface Bar {
  readonly claim: Claim
  readonly estimate: Estimate<OurNames>
}

/** The numbers of a record, in the order in which they are told. */
export const barsOf = (id: string): readonly Bar[] => {
  const record = recordOf(id)
  return estimatesOf(record).map((estimate) => ({
    estimate,
    claim: claimsOf(record).find(
      (claim) => claim.quantity && claim.document === estimate.document && claim.passages === estimate.passages,
    ) as Claim,
  }))
}

/** The end of the scale: a quarter beyond the greatest number. */
export const reach = (bars: readonly Bar[]): number =>
  Math.max(...bars.flatMap(({ estimate: { low, high } }) => [low ?? 0, high ?? 0])) * 1.25
