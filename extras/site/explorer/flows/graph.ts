import { type SankeyGraph, type SankeyLink, type SankeyNode, sankey } from 'd3-sankey'
import { goodsText, listText } from '../../words.js'
import { actorText } from '../parts/words.js'
import type { Flow } from '../queries/flows.js'

/** A sender, recipient or sort of goods. */
export interface Stop {
  readonly id: string
  readonly text: string
  readonly pick: string
  readonly column: 0 | 1 | 2
}

/** One half of the way of a record: to its goods, or on from them. */
export interface Band {
  readonly flow: Flow
}

export type Node = SankeyNode<Stop, Band>
export type Link = SankeyLink<Stop, Band>
export type Graph = SankeyGraph<Stop, Band>

const band = 10
const gap = 13

/** How far along the way the goods stand: near the start, so that their names have room. */
const goodsAt = 0.26

function partyStop(names: readonly string[], column: 0 | 2): Stop {
  const text = listText(names.map(actorText)) + (names.length > 1 ? ', jointly' : '')
  const pick = names.length > 1 ? `pair:${names.join('|')}` : `actor:${names[0]}`
  return { id: `${column}:${names.join('|')}`, text, pick, column }
}

const goodsStop = ({ record: { goods } }: Flow): Stop => ({
  ...{ id: `1:${goods}`, text: goodsText(goods), pick: `goods:${goods}`, column: 1 },
})

/** How many bands pass through the stops of a column, and how many stops there are. */
function heightOf(flows: readonly Flow[], stops: readonly Stop[]): number {
  const most = Math.max(...[0, 1, 2].map((at) => stops.filter(({ column }) => column === at).length))
  return flows.length * band + (most - 1) * gap + 4
}

/** The places of flows between senders, goods and recipients: each record is one band, all of the same width. */
export function graphOf(flows: readonly Flow[], left: number, right: number): { graph: Graph; height: number } {
  const stops = new Map<string, Stop>()
  const keep = (stop: Stop) => stops.set(stop.id, stop) && stop.id
  const links = flows.flatMap((flow) => {
    const { from, to } = flow.record
    const [source, goods, target] = [keep(partyStop(from, 0)), keep(goodsStop(flow)), keep(partyStop(to, 2))]
    return [
      { source, target: goods, value: 1, flow },
      { source: goods, target, value: 1, flow },
    ]
  })
  const height = heightOf(flows, [...stops.values()])
  const place = sankey<Stop, Band>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeWidth(6)
    .nodePadding(gap)
    .iterations(24)
    .extent([
      [left, 2],
      [right, height - 2],
    ])
  const graph = place({ nodes: [...stops.values()].map((stop) => ({ ...stop })), links })
  const x = left + (right - left) * goodsAt
  for (const node of graph.nodes) if (node.column === 1) Object.assign(node, { x0: x, x1: x + 6 })
  return { graph, height }
}
