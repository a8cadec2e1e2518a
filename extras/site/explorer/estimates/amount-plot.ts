import { axisX, gridX, plot } from '@observablehq/plot'
import type { State } from '../state/state.js'
import { arrows, bars, bounds, highOf, key, lowOf } from './amount-marks.js'
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
