import type { AuthoredClaim } from '../read/authoring.js'
import type { Change } from './operator.js'

/** The claim's quantity with each of its numbers changed in turn. */
export function numberChanges(
  { quantity }: AuthoredClaim,
  others: (value: number) => readonly number[],
): readonly Change[] {
  return (['count', 'min', 'max'] as const).flatMap((field) => {
    const value = quantity?.[field]
    return value === undefined ? [] : others(value).map((other) => ({ quantity: { ...quantity, [field]: other } }))
  })
}

/** The claim with each of its dates changed in turn. */
export function dateChanges(claim: AuthoredClaim, others: (edtf: string) => readonly string[]): readonly Change[] {
  const { quantity, trend } = claim
  const plain = (['start', 'end', 'date', 'asOf', 'said'] as const).flatMap((field) => {
    const edtf = claim[field]
    return edtf === undefined || edtf === 'open' ? [] : others(edtf).map((other) => ({ [field]: other }))
  })
  const since =
    trend?.since === undefined ? [] : others(trend.since).map((other) => ({ trend: { ...trend, since: other } }))
  const counted = quantity?.cumulativeSince === undefined ? [] : others(quantity.cumulativeSince)
  return [...plain, ...since, ...counted.map((other) => ({ quantity: { ...quantity, cumulativeSince: other } }))]
}
