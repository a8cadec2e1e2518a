import { type Estimate, estimatesOf } from 'russia-ties'
import type { AnyRecord, Claim, OurNames } from '../types.js'
import { claimsOf } from '../world.js'

/** A number with the claim that gives it. */
export interface Bar {
  readonly claim: Claim
  readonly estimate: Estimate<OurNames>
}

/** The numbers of a record, in the order of the moments that they are of. */
export const barsOf = (record: AnyRecord): readonly Bar[] =>
  estimatesOf(record).map((estimate) => ({
    estimate,
    claim: claimsOf(record).find(
      ({ quantity, document, passages }) =>
        quantity?.unit === estimate.unit && document === estimate.document && passages === estimate.passages,
    ) as Claim,
  }))

/** The end of the scale: a hundred for shares, else a quarter beyond the greatest number; 0: there is no number. */
export const reach = (bars: readonly Bar[]): number => {
  const most = Math.max(0, ...bars.flatMap(({ estimate: { low, high } }) => [low ?? 0, high ?? 0]))
  const isShare = bars.every(({ estimate: { unit } }) => unit === 'percent') && most <= 100
  return isShare && most > 0 ? 100 : most * 1.25
}
