import { svg } from '../parts/dom.js'
import { linesOf, spread, widthOf } from '../parts/measure.js'
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
function drawName({ node, lines, middle }: Named, x: number): readonly SVGElement[] {
  const isGoods = node.column === 1
  const y = middle + 4 - ((lines.length - 1) * pitch) / 2
  const grounds = lines.map((line, at) =>
    svg('rect', {
      ...{ class: 'behind', x: x - 4, height: pitch + 1 },
      ...{ y: y + at * pitch - pitch + 2.5, width: widthOf(line, size) + 8 },
    }),
  )
  const text = svg(
    'text',
    { 'text-anchor': anchors[node.column] as string },
    lines.map((line, at) => svg('tspan', { x, y: y + at * pitch }, line)),
    !isGoods && svg('tspan', { class: 'x-count', dx: 4 }, String(node.value)),
  )
  return [...(isGoods ? grounds : []), text]
}

/** A sender, goods or recipient: a bar as high as its records are many, with its name. */
function drawStop(named: Named, state: State): SVGGElement {
  const { node } = named
  const [x0, x1, y0, y1] = [node.x0 as number, node.x1 as number, node.y0 as number, node.y1 as number]
  const name = `${node.text}: ${counted(node.value ?? 0, 'record')}`
  return svg(
    'g',
    {
      class: `stop${state.pick === node.pick ? ' picked' : ''}`,
      ...{ role: 'button', tabindex: -1, 'data-pick': node.pick, 'data-key': `${node.id}:${Math.round(x0)}` },
      ...{ 'aria-label': name, 'aria-pressed': String(state.pick === node.pick) },
    },
    svg('title', {}, name),
    drawName(named, node.column === 0 ? x0 - 6 : x1 + 6),
    svg('rect', { x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0) }),
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
