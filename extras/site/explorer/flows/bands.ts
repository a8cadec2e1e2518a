import { sankeyLinkHorizontal } from 'd3-sankey'
import { type Html, html } from '../../html.js'
import { goodsText, listText } from '../../words.js'
import { choice } from '../parts/picture.js'
import { actorText } from '../parts/words.js'
import type { Flow } from '../queries/flows.js'
import type { State } from '../state/state.js'
import type { Band, Graph, Link, Node, Stop } from './graph.js'

/** A flow in words, as its name. */
function flowText({ record, certainty, moved }: Flow): string {
  const way = `from ${listText(record.from.map(actorText))} to ${listText(record.to.map(actorText))}`
  const how = moved ? `${certainty} movement` : 'not said to have moved'
  return `${goodsText(record.goods)} ${way}: ${record.stage ?? 'stage not told'}, ${how}. ${record.title}`
}

const look = ({ record, certainty, moved }: Flow) =>
  moved ? (certainty === 'definite' ? 'sure' : 'unsure') : record.stage === 'refused' ? 'refused' : 'planned'

const pathOf = sankeyLinkHorizontal<Stop, Band>()

/** The ends of a band, which its layout has placed. */
const endsOf = ({ source, target, y0, y1 }: Link) =>
  [(source as Node).x1, (target as Node).x0, y0, y1] as readonly [number, number, number, number]

/** The outline of a band, so that a hollow one can be drawn too. */
function outline(link: Link): string {
  const [x0, x1, y0, y1] = endsOf(link)
  const [half, mid] = [Math.max(1, (link.width as number) / 2 - 1), (x0 + x1) / 2]
  const top = `M${x0},${y0 - half}C${mid},${y0 - half} ${mid},${y1 - half} ${x1},${y1 - half}`
  return `${top}V${y1 + half}C${mid},${y1 + half} ${mid},${y0 + half} ${x0},${y0 + half}Z`
}

/** The sign on what was refused, where its band is crossed out. */
function cross(link: Link): Html {
  const [x0, x1, y0, y1] = endsOf(link)
  return html`<path class="cross" d="M${(x0 + x1) / 2 - 5},${(y0 + y1) / 2 - 5}l10,10m0,-10l-10,10"/>`
}

/** One record as a band from its sender over its goods to its recipient. */
export function drawFlow(flow: Flow, { links }: Graph, { pick }: State): Html {
  const { id } = flow.record
  const own = links.filter((link) => link.flow === flow)
  return choice(
    {
      ...{ look: `flow ${flow.way} ${look(flow)}`, name: flowText(flow) },
      ...{ pick: id, key: `${flow.way}:${id}`, isPicked: pick === id },
    },
    own.map((link) => html`<path class="reach" d="${pathOf(link)}"/>`),
    own.map((link) => html`<path class="band" d="${outline(link)}"/>`),
    look(flow) === 'refused' && own.slice(0, 1).map(cross),
  )
}
