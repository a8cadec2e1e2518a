import { type Html, html } from '../../html.js'
import { linesOf, spread, widthOf } from '../parts/measure.js'
import { choice, linesFrom } from '../parts/picture.js'
import { counted } from '../parts/words.js'
import type { State } from '../state/state.js'
import type { Node } from './graph.js'

const anchors = ['end', 'start', 'start'] as const
const size = 12
const pitch = 14

/** A stop with the lines of its name and the middle of them. */
interface Named {
  readonly node: Node
  readonly lines: readonly string[]
  readonly middle: number
}

const middleOf = ({ y0 = 0, y1 = 0 }: Node) => (y0 + y1) / 2

/** The name of a stop in lines, the last of which has room for the number of its records. */
function linesIn({ text, column, value }: Node, room: number): readonly string[] {
  if (column === 1) return linesOf(text, room, size)
  const count = `\u00a0${value}`
  return linesOf(text + count, room, size).map((line) => (line.endsWith(count) ? line.slice(0, -count.length) : line))
}

/** The names of the stops of a column: as wide as its room, and apart from each other. */
function namesIn(nodes: readonly Node[], room: number, end: number): readonly Named[] {
  const named = [...nodes]
    .sort((a, b) => middleOf(a) - middleOf(b))
    .map((node) => ({ node, lines: linesIn(node, room), y: middleOf(node) }))
  const middles = spread(
    named.map(({ lines, y }) => ({ y, height: lines.length * pitch + 1 })),
    end,
  )
  return named.map(({ node, lines }, at) => ({ node, lines, middle: middles[at] as number }))
}

/** The name of a stop; that of goods has ground behind it, since bands pass there. */
function drawName({ node, lines, middle }: Named, x: number): Html {
  const isGoods = node.column === 1
  const y = middle + 4 - ((lines.length - 1) * pitch) / 2
  const grounds = lines.map(
    (line, at) =>
      html`<rect class="behind" x="${x - 4}" y="${y + at * pitch - pitch + 2.5}" width="${widthOf(line, size) + 8}" height="${pitch + 1}"/>`,
  )
  const count = html`<tspan class="x-count" dx="4">${node.value}</tspan>`
  return html`${isGoods && grounds}<text text-anchor="${anchors[node.column]}">${linesFrom(lines, x, y, pitch)}${!isGoods && count}</text>`
}

/** A sender, goods or recipient: a bar as high as its records are many, with its name. */
function drawStop(named: Named, state: State): Html {
  const { id, text, pick, column, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = named.node
  return choice(
    {
      ...{ look: 'stop', pick, key: `${id}:${Math.round(x0)}`, isPicked: state.pick === pick },
      name: `${text}: ${counted(value, 'record')}`,
    },
    drawName(named, column === 0 ? x0 - 6 : x1 + 6),
    html`<rect x="${x0}" y="${y0}" width="${x1 - x0}" height="${Math.max(1, y1 - y0)}"/>`,
  )
}

/** All stops of a diagram, each column with the room that its names have. */
export const drawStops = (nodes: readonly Node[], rooms: readonly number[], end: number, state: State) =>
  rooms.flatMap((room, column) =>
    namesIn(
      nodes.filter((node) => node.column === column),
      room,
      end,
    ).map((named) => drawStop(named, state)),
  )
