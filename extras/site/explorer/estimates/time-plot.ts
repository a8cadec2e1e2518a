import { axisX, barX, gridX, plot, ruleY, tickX } from '@observablehq/plot'
import type { Grid, Line } from './rows.js'
import { momentOf, openSide, sinceOf } from './scale.js'

/** When each number is told of, as bars of days; the line before a running total goes back to where its count began. */
export function timePlot(lines: readonly Line[], ends: readonly [Date, Date], grid: Grid) {
  const inset = { insetTop: grid.above, insetBottom: grid.row - grid.above - 12 }
  const key = ({ key: one }: Line) => one
  const running = lines.filter((line) => sinceOf(line) !== undefined)
  const years = Math.max(1, Math.ceil((+ends[1] - +ends[0]) / 31_557_600_000 / (grid.time.width / 42)))
  return plot({
    ...{ width: grid.time.width, height: lines.length * grid.row + 22, className: 'when' },
    ...{ margin: 0, marginBottom: 22, marginRight: 14, marginLeft: 14 },
    x: { type: 'utc', domain: ends as [Date, Date] },
    y: { type: 'band', domain: lines.map(key), padding: 0, axis: null },
    marks: [
      gridX({ ticks: `${years} years` as never, className: 'x-grid' }),
      axisX({ ticks: `${years} years` as never, tickFormat: '%Y', tickSize: 0, label: null, className: 'x-axis' }),
      ruleY(running, {
        ...{ x1: sinceOf, x2: (one) => momentOf(one, ends).from, y: key },
        ...{ dy: grid.above + 4 - grid.row / 2, className: 'since' },
      }),
      tickX(running, { x: sinceOf, y: key, ...inset, className: 'since' }),
      ...['', ' open-low', ' open-high', ' open-low open-high'].map((side) =>
        barX(
          lines.filter((one) => openSide(one) === side),
          {
            ...{ x1: (one) => momentOf(one, ends).from, x2: (one) => momentOf(one, ends).to, y: key },
            ...{ ...inset, insetLeft: -2, insetRight: -2, className: `moment${side}` },
          },
        ),
      ),
    ],
  })
}
