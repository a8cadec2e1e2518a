import { axisX, barX, gridX, type Markish, plot, tickX, vector } from '@observablehq/plot'
import type { State } from '../state/state.js'
import type { Grid, Line } from './rows.js'
import { amountEnds, isShare, ratioTicks, tickText } from './scale.js'

/** The numbers of one unit as bars between their bounds. */
export function amountPlot(lines: readonly Line[], grid: Grid, state: State) {
  const first = lines[0]?.told.estimate.unit
  const canLog = lines.every((line) => (lowOf(line) ?? 1) > 0 && (highOf(line) ?? 1) > 0)
  const scale = state.scale === 'log' && canLog ? 'log' : 'linear'
  const ends = amountEnds(lines, scale)
  const inset = { insetTop: grid.above, insetBottom: grid.row - grid.above - 12 }
  const middle = grid.above + 6 - grid.row / 2
  const ticks = scale === 'log' ? ratioTicks(ends) : Math.max(2, Math.floor(grid.amount.width / 90))
  const unit = first === 'percent' ? 'per cent' : (first ?? '')
  const label = scale === 'log' ? `${unit}; log scale: equal steps are equal ratios` : unit
  return plot({
    ...{ width: grid.amount.width, height: lines.length * grid.row + 36, className: 'much' },
    ...{ margin: 0, marginBottom: 36, marginLeft: 12, marginRight: 26 },
    x: { type: scale, domain: ends as [number, number] },
    y: { type: 'band', domain: lines.map(key), padding: 0, axis: null },
    marks: [
      gridX({ ticks, className: 'x-grid' }),
      axisX({
        ...{ ticks, tickFormat: tickText as never, tickSize: 0, className: 'x-axis' },
        ...{ label, labelAnchor: 'right', labelArrow: 'none' },
      }),
      ...bars(lines, ends, inset),
      ...bounds(lines, inset),
      ...(isShare(lines) ? [] : arrows(lines, ends, middle)),
    ],
  })
}

/** The ends of an axis of amounts. */
export type Ends = readonly [number, number]

/** What tells rows apart on the axis of rows. */
export const key = ({ key: one }: Line) => one
/** A bound of a number. */
export const lowOf = ({ told }: Line) => told.estimate.low
/** A bound of a number. */
export const highOf = ({ told }: Line) => told.estimate.high

/** Where the bar of "nearly" begins: near its bound, though nobody says how near. */
const closeTo = (line: Line) => (line.told.estimate.form === 'nearly' ? (highOf(line) as number) * 0.9 : null)

/** How a bar looks: which side is open, and how the claim is put forward. */
export function lookOf({ told: { estimate } }: Line): string {
  const { low, high, modality, negated } = estimate
  const side = low === null ? 'open-low' : high === null ? 'open-high' : 'closed'
  const way = ['asserted', 'reported', 'denied'].includes(modality) ? modality : 'weak'
  return `${side} ${negated ? 'denied' : way}`
}

/** The bars, one mark for each look; a missing bound runs to the end of the axis and fades there. */
export function bars(lines: readonly Line[], [least, most]: Ends, inset: object): readonly Markish[] {
  const wide = lines.filter((line) => lowOf(line) === null || lowOf(line) !== highOf(line))
  const x1 = (one: Line) => lowOf(one) ?? closeTo(one) ?? least
  const x2 = (one: Line) => highOf(one) ?? most
  return [...new Set(wide.map(lookOf))].map((look) => {
    const alike = wide.filter((line) => lookOf(line) === look)
    return barX(alike, { x1, x2, y: key, ...inset, className: `bar ${look}` })
  })
}

/** The bounds that are told: a closed line where the number is within, a broken one where it is left out. */
export function bounds(lines: readonly Line[], inset: { insetTop: number; insetBottom: number }): readonly Markish[] {
  const told = lines
    .flatMap((line) => [lowOf(line), highOf(line)].map((x) => ({ line, x })))
    .filter(({ x }) => x !== null)
  const isOut = ({ line }: { line: Line }) => ['moreThan', 'lessThan', 'nearly'].includes(line.told.estimate.form)
  const taller = { insetTop: inset.insetTop - 4, insetBottom: inset.insetBottom - 4 }
  return [false, true].map((out) => {
    const alike = told.filter((one) => isOut(one) === out)
    const y = ({ line }: { line: Line }) => line.key
    return tickX(alike, { x: 'x', y, ...taller, className: `x-bound${out ? ' out' : ''}` })
  })
}

/** The arrows where a bound is missing. */
export function arrows(lines: readonly Line[], [least, most]: Ends, dy: number): readonly Markish[] {
  const shape = { y: key, dy, length: 9, shape: 'arrow' as const, className: 'arrow', anchor: 'end' as const }
  const above = lines.filter((line) => highOf(line) === null)
  const below = lines.filter((line) => lowOf(line) === null && closeTo(line) === null)
  return [vector(above, { ...shape, x: most, rotate: 90 }), vector(below, { ...shape, x: least, rotate: -90 })]
}
