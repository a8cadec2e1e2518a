import { svg } from '../parts/dom.js'
import { linesOf, widthOf } from '../parts/measure.js'
import type { Told } from '../queries/estimates.js'
import type { State } from '../state/state.js'
import { highOf, lowOf } from './amount-marks.js'
import { amountPlot } from './amount-plot.js'
import { type Grid, gridFor, type Line, labelLines, linesFor } from './rows.js'
import { timePlot } from './time-plot.js'
import { amountText, shortAmountText, toldText } from './words.js'

/** Puts a plot into the picture at a place. */
function put(plot: Element, x: number, y: number): Element {
  for (const [name, value] of Object.entries({ x, y })) plot.setAttribute(name, String(value))
  for (const one of [plot, ...plot.querySelectorAll('[aria-label], [aria-describedby]')])
    one.removeAttribute('aria-label')
  plot.setAttribute('aria-hidden', 'true')
  plot.querySelector('style')?.remove()
  return plot
}

/** A row to choose: its words, and the ground that takes the click. */
function drawLine({ key, told }: Line, y: number, grid: Grid, state: State): SVGGElement {
  const isPicked = state.pick === told.record.id
  return svg(
    'g',
    {
      class: `told${isPicked ? ' picked' : ''}`,
      ...{ role: 'button', tabindex: -1, 'data-pick': told.record.id, 'data-key': key },
      ...{ 'aria-label': toldText(told), 'aria-pressed': String(isPicked) },
    },
    svg('title', {}, toldText(told)),
    svg('rect', { class: 'ground', x: 0, y: y + 1, width: grid.width, height: grid.row - 2 }),
    svg('path', { class: 'between', d: `M0,${y + grid.row}H${grid.width}` }),
  )
}

/** The words of a row, over the lines of the axes. */
const labelsOf = ({ told }: Line, y: number, grid: Grid) =>
  labelLines(told, grid.label).map(([style, text], at) =>
    svg('text', { class: `row-label ${style}`, 'aria-hidden': 'true', x: 2, y: y + 16 + at * 14.5 }, text),
  )

/** The amount in words over its first printed bound, or further in where there is no room. */
function amountOf(line: Line, x: number, y: number, grid: Grid): SVGTextElement {
  const text = shortAmountText(line.told)
  const start = Math.min(x, grid.amount.width - widthOf(text, 12.5))
  return svg('text', { class: 'amount', x: Math.max(0, grid.amount.x + start), y: y + grid.above - 8 }, text)
}

/** The words that stand in place of a number, where its bar would be; no place on the axis. */
function wordsOf({ told }: Line, y: number, grid: Grid): SVGTextElement {
  const x = grid.amount.x + 8
  const lines = linesOf(amountText(told), grid.amount.width - 16, 12.5)
  const top = y + grid.above + 10 - (lines.length - 1) * 15
  return svg(
    'text',
    { class: 'inwords' },
    lines.map((text, at) => svg('tspan', { x, y: top + at * 15 }, text)),
  )
}

interface Panel {
  readonly unit: string
  readonly lines: readonly Line[]
  readonly grid: Grid
  readonly ends: readonly [Date, Date]
  readonly state: State
}

/** Rows from some height on: their words, and over them when each is told of. */
const drawRows = ({ lines, grid, ends, state }: Panel, top: number) => [
  ...lines.map((line, at) => drawLine(line, top + at * grid.row, grid, state)),
  put(timePlot(lines, ends, grid, true), grid.time.x, top),
]

/** The numbers of a unit on one axis. */
function drawNumbers(panel: Panel, top: number) {
  const { lines, grid, state } = panel
  if (lines.length === 0) return { parts: [], bottom: top }
  const plot = amountPlot(lines, grid, state)
  const placeOf = (line: Line) => plot.scale('x')?.apply(lowOf(line) ?? highOf(line)) as number
  const parts = [
    ...drawRows(panel, top),
    put(plot, grid.amount.x, top),
    ...lines.flatMap((line, at) => labelsOf(line, top + at * grid.row, grid)),
    ...lines.map((line, at) => amountOf(line, placeOf(line), top + at * grid.row, grid)),
  ]
  return { parts, bottom: top + lines.length * grid.row + 38 }
}

/** What is told in words, in rows of their own. */
function drawWords(panel: Panel, top: number) {
  const { lines, grid } = panel
  if (lines.length === 0) return { parts: [], bottom: top }
  const parts = [
    svg('text', { class: 'sub', x: 2, y: top + 12 }, 'In words only'),
    ...drawRows(panel, top + 20),
    ...lines.flatMap((line, at) => labelsOf(line, top + 20 + at * grid.row, grid)),
    ...lines.map((line, at) => wordsOf(line, top + 20 + at * grid.row, grid)),
  ]
  return { parts, bottom: top + 20 + lines.length * grid.row + 24 }
}

const unitText = (unit: string) =>
  unit === 'percent' ? 'Per cent' : unit.replace(/^[a-z]/, (sign) => sign.toUpperCase())

/** The panel of one unit, and where it ends. */
export function drawUnit(
  unit: string,
  list: readonly Told[],
  top: number,
  width: number,
  ends: Panel['ends'],
  state: State,
) {
  const { numbers, inWords } = linesFor(list, unit)
  const panel = (lines: readonly Line[]): Panel => ({
    unit,
    lines,
    ends,
    state,
    grid: gridFor(
      width,
      lines.map(({ told }) => told),
    ),
  })
  const first = drawNumbers(panel(numbers), top + 22)
  const second = drawWords(panel(inWords), first.bottom)
  const heading = svg('text', { class: 'part', x: 0, y: top + 12 }, unitText(unit))
  return { group: svg('g', {}, heading, first.parts, second.parts), bottom: second.bottom + 18 }
}
