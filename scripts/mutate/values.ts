import { forms } from '../../src/vocabulary/index.js'
import type { AuthoredClaim } from '../read/authoring.js'
import type { Change } from './operator.js'

/** The claim's quantity with each of its numbers changed in turn. */
export const numberChanges = (
  { quantity }: AuthoredClaim,
  others: (value: number) => readonly number[],
): readonly Change[] =>
  (['count', 'min', 'max'] as const).flatMap((field) => {
    const value = quantity?.[field]
    return value === undefined ? [] : others(value).map((other) => ({ quantity: { ...quantity, [field]: other } }))
  })

/** The claim with each of its dates changed in turn. */
export function dateChanges(claim: AuthoredClaim, change: (edtf: string) => string): readonly Change[] {
  const { quantity, trend } = claim
  const dates = (['start', 'end', 'date', 'asOf', 'said'] as const).flatMap((field) => {
    const edtf = claim[field]
    return edtf === undefined || edtf === 'open' ? [] : [{ [field]: change(edtf) }]
  })
  const [since, counted] = [trend?.since, quantity?.cumulativeSince]
  return [
    ...dates,
    ...(since === undefined ? [] : [{ trend: { ...trend, since: change(since) } }]),
    ...(counted === undefined ? [] : [{ quantity: { ...quantity, cumulativeSince: change(counted) } }]),
  ]
}

const opposite: Readonly<Record<string, string>> = {
  atLeast: 'upTo',
  moreThan: 'lessThan',
  upTo: 'atLeast',
  nearly: 'moreThan',
  lessThan: 'moreThan',
}

/** The quantity as the opposite bound, at least for up to, or with another form of one number. */
export const formChanges = ({ quantity }: AuthoredClaim, isOpposite: boolean): readonly Change[] =>
  quantity?.count === undefined
    ? []
    : forms
        .filter((form) => form !== 'range' && form !== 'magnitude' && form !== quantity.form)
        .filter((form) => (form === opposite[quantity.form]) === isOpposite)
        .map((form) => ({ quantity: { ...quantity, form } }))

/** A date one year, or one decade, earlier. */
export const movedYear = (edtf: string): string =>
  edtf
    .replace(/\d{4}/g, (year) => String(Number(year) - 1))
    .replace(/(\d{2})(\d)X/g, (_, a, b) => `${a}${(Number(b) + 9) % 10}X`)
