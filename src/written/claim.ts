import { present } from '../objects.js'
import type { Claim, ClaimPeriod, DayRange, Names, Quantity } from '../types/index.js'
import type { Form, Kind, Magnitude, Per, TrendWord, Unit } from '../vocabulary/index.js'

/** A number as it is written: `{ form: 'atLeast', count: 400, unit: 'missiles' }`, or with `min` and `max`. */
export interface WrittenQuantity {
  /** How the number is given; absent: `stated`. */
  readonly form?: Form | undefined
  /** The number, where it is one; `form` says which bound it is. */
  readonly count?: number | undefined
  /** The lower bound of a range. */
  readonly min?: number | undefined
  /** The upper bound of a range. */
  readonly max?: number | undefined
  /** The word where no number is given. */
  readonly magnitude?: Magnitude | undefined
  /** The unit. */
  readonly unit: Unit
  /** What it is counted for. */
  readonly per?: Per | undefined
  /** The whole that a share is of. */
  readonly of?: string | undefined
  /** The first moment of a running total, in EDTF. */
  readonly cumulativeSince?: string | undefined
}

/** A claim as an editor writes it: its dates are EDTF. */
export interface WrittenClaim extends Omit<Claim<string, Names>, 'period' | 'asOf' | 'said' | 'quantity' | 'trend'> {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly date?: string | undefined
  readonly asOf?: string | undefined
  readonly said?: string | undefined
  readonly quantity?: WrittenQuantity | undefined
  readonly trend?: { readonly is: TrendWord; readonly since?: string | undefined } | undefined
}

const lower: readonly Form[] = ['stated', 'about', 'atLeast', 'moreThan']
const upper: readonly Form[] = ['stated', 'about', 'upTo', 'nearly', 'lessThan']

/** The bounds of a number: `{ form: 'upTo', count: 12000 }` has only `max`. */
export const boundsOf = ({
  form = 'stated',
  count,
  min,
  max,
}: Pick<WrittenQuantity, 'form' | 'count' | 'min' | 'max'>): Pick<Quantity, 'min' | 'max'> => ({
  min: count !== undefined && lower.includes(form) ? count : min,
  max: count !== undefined && upper.includes(form) ? count : max,
})

/** An event is told of as having happened, unless its editor says otherwise or it lies ahead. */
export const eventStage = ({ stage, modality }: Pick<WrittenClaim, 'stage' | 'modality'>) =>
  stage ?? (modality === 'planned' || modality === 'forecast' ? 'scheduled' : 'happened')

/** Works out the dates and bounds of a claim. */
export function workedOut(kind: Kind, written: WrittenClaim, date: (edtf: string) => DayRange): Claim<string, Names> {
  const { start, end, date: both, asOf, said, quantity, trend, ...rest } = written
  const range = (edtf: string | undefined) => (edtf === undefined ? undefined : date(edtf))
  const [from, to] = [start ?? both, end ?? both]
  const numbers = ({ form = 'stated', count, min, max, cumulativeSince, ...told }: WrittenQuantity) =>
    present({ form, ...boundsOf({ form, count, min, max }), ...told, cumulativeSince: range(cumulativeSince) })
  const period: ClaimPeriod = present({ start: range(from), end: to === 'open' ? to : range(to) })
  return present({
    ...rest,
    stage: kind === 'event' ? eventStage(written) : rest.stage,
    period: from === undefined && to === undefined ? undefined : period,
    asOf: range(asOf),
    said: range(said),
    quantity: quantity && numbers(quantity),
    trend: trend && present({ is: trend.is, since: range(trend.since) }),
  })
}
