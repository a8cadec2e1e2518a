import { barX, type Markish, tickX, vector } from '@observablehq/plot'
import type { Line } from './rows.js'

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
  const way =
    negated || modality === 'denied'
      ? 'denied'
      : modality === 'asserted'
        ? 'asserted'
        : modality === 'reported'
          ? 'reported'
          : 'weak'
  return `${side} ${way}`
}

const isPoint = ({ told: { estimate } }: Line) => estimate.low !== null && estimate.low === estimate.high

/** The bars, one mark for each look; a missing bound runs to the end of the axis and fades there. */
export function bars(lines: readonly Line[], [least, most]: Ends, inset: object): readonly Markish[] {
  const wide = lines.filter((line) => !isPoint(line))
  return [...new Set(wide.map(lookOf))].map((look) =>
    barX(
      wide.filter((line) => lookOf(line) === look),
      {
        x1: (one: Line) => lowOf(one) ?? closeTo(one) ?? least,
        x2: (one: Line) => highOf(one) ?? most,
        y: key,
        ...inset,
        className: `bar ${look}`,
      },
    ),
  )
}

/** The bounds that are told: a closed line where the number is within, a broken one where it is left out. */
export function bounds(lines: readonly Line[], inset: { insetTop: number; insetBottom: number }): readonly Markish[] {
  const told = lines
    .flatMap((line) => [lowOf(line), highOf(line)].map((x) => ({ line, x })))
    .filter(({ x }) => x !== null)
  const isOut = ({ line }: { line: Line }) => ['moreThan', 'lessThan', 'nearly'].includes(line.told.estimate.form)
  const taller = { insetTop: inset.insetTop - 4, insetBottom: inset.insetBottom - 4 }
  const place = { x: 'x', y: ({ line }: { line: Line }) => line.key, ...taller }
  return [
    tickX(
      told.filter((one) => !isOut(one)),
      { ...place, className: 'x-bound' },
    ),
    tickX(told.filter(isOut), { ...place, className: 'x-bound out' }),
  ]
}

/** The arrows where a bound is missing. */
export function arrows(lines: readonly Line[], [least, most]: Ends, dy: number): readonly Markish[] {
  const shape = { y: key, dy, length: 9, shape: 'arrow' as const, className: 'arrow' }
  return [
    vector(
      lines.filter((line) => highOf(line) === null),
      { ...shape, x: most, rotate: 90, anchor: 'end' },
    ),
    vector(
      lines.filter((line) => lowOf(line) === null && closeTo(line) === null),
      { ...shape, x: least, rotate: -90, anchor: 'end' },
    ),
  ]
}
