import type { ResolvedClaim } from '../read/resolve.js'

/** The numbers of a claim, each once. */
export const numbersOf = ({ quantity }: Pick<ResolvedClaim, 'quantity'>): readonly number[] =>
  [...new Set([quantity?.min, quantity?.max])].filter((number) => number !== undefined)

/** Every EDTF date of a claim, with the field it stands in. */
export function datesOf({
  period,
  asOf,
  said,
  quantity,
  trend,
}: ResolvedClaim): readonly { field: string; edtf: string }[] {
  const end = period?.end === 'open' ? undefined : period?.end
  const all = { start: period?.start, end, asOf, said, since: trend?.since, cumulativeSince: quantity?.cumulativeSince }
  return Object.entries(all).flatMap(([field, range]) => (range ? [{ field, edtf: range.edtf }] : []))
}

/** The plain dates in an EDTF date: both sides of `[2022-02..2022-04]`. */
export const simpleDates = (edtf: string): readonly string[] => edtf.match(/\d{2}[\dX]{2}(-\d\d){0,2}/g) ?? []

/** Whether a date fact of a passage prints the date of a claim: `--06` prints no year. */
export const prints = (fact: string, date: string): boolean => fact === date || fact.startsWith(`${date}-`)

/** Whether a date fact prints the date of a claim, or is the decade in which it lies: `201X`. */
export const holds = (fact: string, date: string): boolean =>
  prints(fact, date) || (fact.endsWith('X') && date.startsWith(fact.slice(0, 3)))
