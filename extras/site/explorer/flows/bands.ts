import { sankeyLinkHorizontal } from 'd3-sankey'
import { listText } from '../../words.js'
import { svg } from '../parts/dom.js'
import { actorText, goodsText } from '../parts/words.js'
import type { Flow } from '../queries/flows.js'
import type { State } from '../state/state.js'
import type { Graph, Link } from './graph.js'

/** A flow in words, as its name. */
export function flowText({ record, certainty, moved }: Flow): string {
  const way = `from ${listText(record.from.map(actorText))} to ${listText(record.to.map(actorText))}`
  const how = moved ? `${certainty} movement` : 'not said to have moved'
  return `${goodsText(record.goods)} ${way}: ${record.stage ?? 'stage not told'}, ${how}. ${record.title}`
}

const look = ({ record, certainty, moved }: Flow) =>
  moved ? (certainty === 'definite' ? 'sure' : 'unsure') : record.stage === 'refused' ? 'refused' : 'planned'

const pathOf = sankeyLinkHorizontal()

/** The outline of a band, so that a hollow one can be drawn too. */
function outline(link: Link): string {
  const [x0, x1] = [(link.source as { x1: number }).x1, (link.target as { x0: number }).x0]
  const [y0, y1, half] = [link.y0 as number, link.y1 as number, Math.max(1, (link.width as number) / 2 - 1)]
  const mid = (x0 + x1) / 2
  const top = `M${x0},${y0 - half}C${mid},${y0 - half} ${mid},${y1 - half} ${x1},${y1 - half}`
  return `${top}V${y1 + half}C${mid},${y1 + half} ${mid},${y0 + half} ${x0},${y0 + half}Z`
}

/** The sign on what was refused, where its band is crossed out. */
function cross(link: Link): SVGPathElement {
  const x = ((link.source as { x1: number }).x1 + (link.target as { x0: number }).x0) / 2
  const y = ((link.y0 as number) + (link.y1 as number)) / 2
  return svg('path', { class: 'cross', d: `M${x - 5},${y - 5}l10,10m0,-10l-10,10` })
}

/** One record as a band from its sender over its goods to its recipient. */
export function drawFlow(flow: Flow, { links }: Graph, state: State): SVGGElement {
  const own = links.filter((link) => link.flow === flow)
  const kind = look(flow)
  const isPicked = state.pick === flow.record.id
  return svg(
    'g',
    {
      class: `flow ${flow.way} ${kind}${isPicked ? ' picked' : ''}`,
      ...{ role: 'button', tabindex: -1, 'data-pick': flow.record.id, 'data-key': `${flow.way}:${flow.record.id}` },
      ...{ 'aria-label': flowText(flow), 'aria-pressed': String(isPicked) },
    },
    svg('title', {}, flowText(flow)),
    own.map((link) => svg('path', { class: 'reach', d: pathOf(link as never) ?? '' })),
    own.map((link) => svg('path', { class: 'band', d: outline(link) })),
    kind === 'refused' && own.slice(0, 1).map(cross),
  )
}
