import { svg } from '../parts/dom.js'
import { linesOf } from '../parts/measure.js'
import { counted } from '../parts/words.js'
import { type Flow, flowsShown, type Way } from '../queries/flows.js'
import type { State } from '../state/state.js'
import { drawFlow } from './bands.js'
import { graphOf } from './graph.js'
import { drawStops } from './stops.js'

interface Part {
  readonly title: string
  readonly flows: readonly Flow[]
  readonly way: Way
}

const hatch = (id: string) =>
  svg(
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { width: 2.2, height: 5, class: id }),
  )

/** The diagrams of one direction: what moved, then what is only told of. */
function partsOf(state: State, way: Way): readonly Part[] {
  const flows = flowsShown(state, way)
  const place = way === 'to' ? 'To Russia' : 'From Russia'
  return [
    { title: `${place}: delivered`, flows: flows.filter(({ moved }) => moved) },
    {
      title: `${place}, not delivered: asked for, promised, prepared or refused`,
      flows: flows.filter(({ moved }) => !moved),
    },
  ]
    .map((part) => ({ ...part, way }))
    .filter((part) => part.flows.length > 0)
}

/** The room for names on both sides. */
function marginsFor(way: Way, isNarrow: boolean) {
  const [russia, other] = isNarrow ? [84, 104] : [124, 164]
  return way === 'to' ? { left: other, right: russia } : { left: russia, right: other }
}

/** One diagram with its heading, and how high it is. */
function drawPart({ title, flows, way }: Part, x: number, y: number, width: number, state: State) {
  const { left, right } = marginsFor(way, width < 500)
  const { graph, height } = graphOf(flows, left, width - right)
  const lines = linesOf(`${title} (${counted(flows.length, 'record')})`, width, 13.5, 700)
  const top = 12 + lines.length * 16
  const group = svg(
    'g',
    { transform: `translate(${x},${y})` },
    svg(
      'text',
      { class: 'part' },
      lines.map((text, at) => svg('tspan', { x: 0, y: 13 + at * 16 }, text)),
    ),
    svg(
      'g',
      { transform: `translate(0,${top})` },
      flows.map((flow) => drawFlow(flow, graph, state)),
      drawStops(graph.nodes, [left - 8, (width - left - right) * 0.6, right - 8], height + 12, state),
    ),
  )
  return { group, bottom: y + top + height + 26 }
}

function drawColumn(parts: readonly Part[], x: number, top: number, width: number, state: State) {
  let y = top
  const groups = parts.map((part) => {
    const { group, bottom } = drawPart(part, x, y, width, state)
    y = bottom
    return group
  })
  return { groups, bottom: y }
}

/** The flows to and from Russia by goods. The width of a band tells nothing: each is one record. */
export function drawFlows(state: State, width: number): SVGSVGElement {
  const isNarrow = width < 1050
  const half = isNarrow ? width : (width - 36) / 2
  const to = drawColumn(partsOf(state, 'to'), 0, 0, half, state)
  const from = drawColumn(partsOf(state, 'from'), isNarrow ? 0 : half + 36, isNarrow ? to.bottom + 10 : 0, half, state)
  const height = Math.max(to.bottom, from.bottom)
  const flows = [...flowsShown(state, 'to'), ...flowsShown(state, 'from')]
  return svg(
    'svg',
    {
      ...{ viewBox: `0 0 ${width} ${height}`, width, height, class: 'flows', role: 'group' },
      'aria-label': `Flows to and from Russia by goods: ${counted(flows.length, 'record')}, each drawn equally wide`,
    },
    svg('defs', {}, hatch('hatch'), hatch('hatch-from')),
    to.groups,
    from.groups,
  )
}
