import { type Html, html } from '../../html.js'
import { linesOf } from '../parts/measure.js'
import { linesFrom, type Picture, slanted } from '../parts/picture.js'
import { counted } from '../parts/words.js'
import { type Flow, flowsShown, type Way } from '../queries/flows.js'
import type { State } from '../state/state.js'
import { drawFlow } from './bands.js'
import { graphOf } from './graph.js'
import { drawStops } from './stops.js'

const hatch = (id: string) => slanted(id, 5, html`<rect width="2.2" height="5" class="${id}"/>`)

/** Where a drawing ends, with what stands in it. */
interface Drawn {
  readonly body: readonly Html[]
  readonly bottom: number
}

/** One diagram with its heading, from some height on. */
function drawPart(title: string, flows: readonly Flow[], way: Way, y: number, width: number, state: State): Drawn {
  const [russia, other] = width < 500 ? [84, 104] : [124, 164]
  const [left, right] = way === 'to' ? [other, russia] : [russia, other]
  const { graph, height } = graphOf(flows, left, width - right)
  const lines = linesOf(`${title} (${counted(flows.length, 'record')})`, width, 13.5, 700)
  const top = 12 + lines.length * 16
  const rooms = [left - 8, (width - left - right) * 0.6, right - 8]
  const group = html`<g transform="translate(0,${y})"><text class="part">${linesFrom(lines, 0, 13, 16)}</text>
<g transform="translate(0,${top})">${flows.map((flow) => drawFlow(flow, graph, state))}${drawStops(graph.nodes, rooms, height + 12, state)}</g></g>`
  return { body: [group], bottom: y + top + height + 26 }
}

/** The diagrams of one direction, one below the other: what moved, then what is only told of. */
function drawColumn(flows: readonly Flow[], way: Way, width: number, state: State): Drawn {
  const place = way === 'to' ? 'To Russia' : 'From Russia'
  const parts = [
    [`${place}: delivered`, flows.filter(({ moved }) => moved)],
    [`${place}, not delivered: asked for, promised, prepared or refused`, flows.filter(({ moved }) => !moved)],
  ] as const
  return parts
    .filter(([, own]) => own.length > 0)
    .reduce<Drawn>(
      ({ body, bottom }, [title, own]) => {
        const part = drawPart(title, own, way, bottom, width, state)
        return { body: [...body, ...part.body], bottom: part.bottom }
      },
      { body: [], bottom: 0 },
    )
}

/** The flows to and from Russia by goods. The width of a band tells nothing: each is one record. */
export function drawFlows(state: State, width: number): Picture {
  const isNarrow = width < 1050
  const half = isNarrow ? width : (width - 36) / 2
  const [inward, outward] = [flowsShown(state, 'to'), flowsShown(state, 'from')]
  const [to, from] = [drawColumn(inward, 'to', half, state), drawColumn(outward, 'from', half, state)]
  const [x, y] = isNarrow ? [0, to.bottom + 10] : [half + 36, 0]
  const count = counted(inward.length + outward.length, 'record')
  return {
    ...{ look: 'flows', name: `Flows to and from Russia by goods: ${count}, each drawn equally wide` },
    ...{ width, height: Math.max(to.bottom, y + from.bottom) },
    body: html`<defs>${hatch('hatch')}${hatch('hatch-from')}</defs>${to.body}<g transform="translate(${x},${y})">${from.body}</g>`,
  }
}
