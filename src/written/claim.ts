import { present } from '../objects.js'
import type { Claim, ClaimPeriod, DayRange, Names, Quantity } from '../types/index.js'
import type { Form, Kind, Magnitude, Modality, Per, TrendWord, Unit } from '../vocabulary/index.js'

/** A date in EDTF, or one that is worked out already, as on the records of this package. */
export type WrittenDate = string | DayRange

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
  readonly cumulativeSince?: WrittenDate | undefined
}

/** A claim as an editor writes it: its dates are EDTF. */
export interface WrittenClaim {
  readonly modality: Modality
  readonly stage?: string | undefined
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly date?: string | undefined
  readonly period?: ClaimPeriod | undefined
  readonly asOf?: WrittenDate | undefined
  readonly said?: WrittenDate | undefined
  readonly quantity?: WrittenQuantity | undefined
  readonly trend?: { readonly is: TrendWord; readonly since?: WrittenDate | undefined } | undefined
}

/** Reads an EDTF date. */
export type ReadDate = (edtf: string) => DayRange

const lower: readonly Form[] = ['stated', 'about', 'atLeast', 'moreThan']
const upper: readonly Form[] = ['stated', 'about', 'upTo', 'nearly', 'lessThan']

/** The bounds of a number: `{ form: 'upTo', count: 12000 }` has only `max`. */
export const boundsOf = ({
  form = 'stated',
  count,
  min,
  max,
}: Omit<WrittenQuantity, 'unit'>): Pick<Quantity, 'min' | 'max'> => ({
  min: count !== undefined && lower.includes(form) ? count : min,
  max: count !== undefined && upper.includes(form) ? count : max,
})

function quantityOf(
  { form = 'stated', count, min, max, cumulativeSince, ...rest }: WrittenQuantity,
  range: (date: WrittenDate | undefined) => DayRange | undefined,
): Quantity {
  return present({
    form,
    ...boundsOf({ form, count, min, max }),
    ...rest,
    cumulativeSince: range(cumulativeSince),
  })
}

/** An event is told of as having happened, unless its editor says otherwise or it lies ahead. */
export const eventStage = ({ stage, modality }: Pick<WrittenClaim, 'stage' | 'modality'>) =>
  stage ?? (modality === 'planned' || modality === 'forecast' ? 'scheduled' : 'happened')

/** Works out the dates and bounds of a claim. */
export function workedOut<W extends WrittenClaim>(kind: Kind, written: W, date: ReadDate): Claim<string, Names> {
  const { start, end, date: both, asOf, said, quantity, trend, ...rest } = written
  const range = (value: WrittenDate | undefined) => (typeof value === 'string' ? date(value) : value)
  const [from, to] = [start ?? both, end ?? both]
  const period = present({ start: range(from), end: to === 'open' ? to : range(to) })
  return present({
    ...rest,
    stage: kind === 'event' ? eventStage(written) : rest.stage,
    period: from === undefined && to === undefined ? written.period : period,
    asOf: range(asOf),
    said: range(said),
    quantity: quantity && quantityOf(quantity, range),
    trend: trend && present({ is: trend.is, since: range(trend.since) }),
  }) as unknown as Claim<string, Names>
}
