import { type Html, html, raw, type Value } from '../../html.js'
import { capital } from '../../words.js'
import { linesOf, widthOf } from '../parts/measure.js'
import { choice, linesFrom } from '../parts/picture.js'
import type { Told } from '../queries/estimates.js'
import type { State } from '../state/state.js'
import { amountPlot, highOf, lowOf } from './amount-plot.js'
import { type Grid, gridFor, type Line, labelLines, linesFor } from './rows.js'
import { timePlot } from './time-plot.js'
import { amountText, shortAmountText, toldText } from './words.js'

interface Panel {
  readonly lines: readonly Line[]
  readonly grid: Grid
  readonly ends: readonly [Date, Date]
  readonly state: State
}

/** Where a drawing ends, with what stands in it. */
interface Drawn {
  readonly body: Value
  readonly bottom: number
}

/** Puts a plot into the picture at a place. */
function put(plot: Element, x: number, y: number): Html {
  for (const [name, value] of Object.entries({ x, y, 'aria-hidden': true })) plot.setAttribute(name, String(value))
  for (const one of [plot, ...plot.querySelectorAll('[aria-label]')]) one.removeAttribute('aria-label')
  plot.querySelector('style')?.remove()
  return raw(new XMLSerializer().serializeToString(plot))
}

/** A row to choose: its words, and the ground that takes the click. */
const drawLine = ({ key, told }: Line, y: number, { width, row }: Grid, { pick }: State): Html =>
  choice(
    { look: 'told', pick: told.record.id, key, name: toldText(told), isPicked: pick === told.record.id },
    html`<rect class="ground" x="0" y="${y + 1}" width="${width}" height="${row - 2}"/><path class="between" d="M0,${y + row}H${width}"/>`,
  )

/** The words of a row, over the lines of the axes. */
const labelsOf = ({ told }: Line, y: number, grid: Grid): readonly Html[] =>
  labelLines(told, grid.label).map(
    ([style, text], at) =>
      html`<text class="row-label ${style}" aria-hidden="true" x="2" y="${y + 16 + at * 14.5}">${text}</text>`,
  )

/** Rows from some height on: over their grounds when each is told of, then what else is drawn, and over all that the words. */
function drawRows(
  { lines, grid, ends, state }: Panel,
  top: number,
  more: Value,
  words: (line: Line, y: number) => Html,
) {
  const each = <T>(draw: (line: Line, y: number) => T) => lines.map((line, at) => draw(line, top + at * grid.row))
  return [
    each((line, y) => drawLine(line, y, grid, state)),
    put(timePlot(lines, ends, grid), grid.time.x, top),
    more,
    each((line, y) => labelsOf(line, y, grid)),
    each(words),
  ]
}

/** The numbers of a unit on one axis, each in words over its first printed bound, or further in where there is no room. */
function drawNumbers(panel: Panel, top: number): Drawn {
  const { lines, grid, state } = panel
  if (lines.length === 0) return { body: [], bottom: top }
  const plot = amountPlot(lines, grid, state)
  const words = (line: Line, y: number) => {
    const text = shortAmountText(line.told)
    const start = plot.scale('x')?.apply(lowOf(line) ?? highOf(line)) as number
    const x = Math.max(0, grid.amount.x + Math.min(start, grid.amount.width - widthOf(text, 12.5)))
    return html`<text class="amount" x="${x}" y="${y + grid.above - 8}">${text}</text>`
  }
  const body = drawRows(panel, top, put(plot, grid.amount.x, top), words)
  return { body, bottom: top + lines.length * grid.row + 38 }
}

/** What is told in words, in rows of their own: where a bar would be, but at no place of the axis. */
function drawWords(panel: Panel, top: number): Drawn {
  const { lines, grid } = panel
  if (lines.length === 0) return { body: [], bottom: top }
  const words = ({ told }: Line, y: number) => {
    const texts = linesOf(amountText(told), grid.amount.width - 16, 12.5)
    const first = y + grid.above + 10 - (texts.length - 1) * 15
    return html`<text class="inwords">${linesFrom(texts, grid.amount.x + 8, first, 15)}</text>`
  }
  const heading = html`<text class="sub" x="2" y="${top + 12}">In words only</text>`
  return { body: [heading, drawRows(panel, top + 20, [], words)], bottom: top + 20 + lines.length * grid.row + 24 }
}

/** The panel of one unit from some height on. */
export function drawUnit(
  unit: string,
  list: readonly Told[],
  top: number,
  width: number,
  ends: Panel['ends'],
  state: State,
): Drawn {
  const { numbers, inWords } = linesFor(list, unit)
  const panel = (lines: readonly Line[]): Panel => ({ lines, grid: gridFor(width, lines), ends, state })
  const first = drawNumbers(panel(numbers), top + 22)
  const second = drawWords(panel(inWords), first.bottom)
  const heading = html`<text class="part" x="0" y="${top + 12}">${unit === 'percent' ? 'Per cent' : capital(unit)}</text>`
  return { body: html`<g>${heading}${first.body}${second.body}</g>`, bottom: second.bottom + 18 }
}
