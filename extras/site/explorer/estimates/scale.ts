import type { Told } from '../queries/estimates.js'
import type { State } from '../state/state.js'
import type { Line } from './rows.js'

/** Whether the numbers are shares of a whole, which end at a hundred. */
export const isShare = (lines: readonly Line[]): boolean =>
  lines.every(
    ({ told: { estimate } }) => estimate.unit === 'percent' && Math.max(estimate.low ?? 0, estimate.high ?? 0) <= 100,
  )

/** The ends of an axis of amounts. On a scale of ratios there is no zero. */
export function amountEnds(lines: readonly Line[], scale: State['scale']): readonly [number, number] {
  const printed = lines.flatMap(({ told: { estimate } }) => [estimate.low, estimate.high]).filter((n) => n !== null)
  const [least, most] = [Math.min(...printed), Math.max(...printed)]
  if (isShare(lines)) return [0, 100]
  if (scale === 'linear' || least <= 0) return [Math.min(0, least), most * 1.18 || 1]
  const low = 10 ** Math.floor(Math.log10(least))
  return [low === least ? low / 10 : low, 10 ** Math.ceil(Math.log10(most * 1.05))]
}

/** The lines of a scale of ratios: powers of ten, and twice and five times those where there are few. */
export function ratioTicks([least, most]: readonly [number, number]): number[] {
  const [from, to] = [Math.round(Math.log10(least)), Math.round(Math.log10(most))]
  const powers = Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at))
  const within = to - from < 3 ? [1, 2, 5] : [1]
  return powers.flatMap((power) => within.map((one) => one * power)).filter((one) => one <= most)
}

const millions = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })

/** A number on the axis: `5M`, `400`. */
export const tickText = (value: number): string =>
  value >= 1e5 ? millions.format(value) : value.toLocaleString('en', { maximumFractionDigits: 2 })

const utc = (day: string) => new Date(`${day}T00:00:00Z`)

/** The ends of the time axis: whole years around the moments that the numbers are told of. */
export function timeEnds(list: readonly Told[]): readonly [Date, Date] {
  const years = list
    .flatMap(({ estimate: { asOfFrom, asOfTo, cumulativeSince } }) => [asOfFrom, asOfTo, cumulativeSince])
    .flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]))
  if (years.length === 0) return [utc('2022-01-01'), utc('2026-01-01')]
  return [utc(`${Math.min(...years)}-01-01`), utc(`${Math.max(...years) + 1}-01-01`)]
}

/** The span of days that a number is told of, cut to the axis. */
export function momentOf({ told: { estimate } }: Line, [first, last]: readonly [Date, Date]) {
  const { asOfFrom, asOfTo } = estimate
  return { from: asOfFrom === null ? first : utc(asOfFrom), to: asOfTo === null ? last : utc(asOfTo) }
}

/** Which side of the span has no bound. */
export const openSide = ({ told: { estimate } }: Line): string =>
  `${estimate.asOfFrom === null ? ' open-low' : ''}${estimate.asOfTo === null ? ' open-high' : ''}`

/** The start of a running total on the axis, as EDTF gives it: the first day that it can be. */
export function sinceOf({ told: { quantity } }: Line): Date | undefined {
  const day = quantity.cumulativeSince?.earliest
  return day ? utc(day) : undefined
}
