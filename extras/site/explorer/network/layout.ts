import { ties } from 'russia-ties'
import { actorText } from '../parts/words.js'
import { partiesOf } from '../queries/ties.js'
import { settle } from './anneal.js'
import { groupOf } from './links.js'
import type { Box, Wire } from './room.js'

/** Where things stand, and in what space. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
}

const names = [...new Set(ties.flatMap(partiesOf))].sort(
  (a, b) => Number(b === 'Russia') - Number(a === 'Russia') || (a < b ? -1 : 1),
)
const groups = [...new Set(ties.map(groupOf))].sort()
const joint = groups.filter((group) => group.split('|').length > 2)
/** How many lines can lie side by side between the parties of a group. */
const sideBySide = (group: string) =>
  new Set(
    ties
      .filter((tie) => groupOf(tie) === group)
      .flatMap((tie) => [tie.standing, `${tie.standing} ${tie.period.latestStart !== null}`]),
  ).size / 2

type Line = readonly [from: string, to: string, count: number]

const lines = groups.flatMap((group): readonly Line[] => {
  const parties = group.split('|')
  const [one, other] = parties as [string, string]
  return parties.length === 2 ? [[one, other, sideBySide(group)]] : parties.map((name) => [group, name, 1])
})

/** A box on a ring around the middle, with a width that is guessed from its letters, so that every browser gives the same. */
function boxAt(id: string, at: number, count: number, width: number, height: number, letter: number): Box {
  const size = id.includes('|') ? { w: 18, h: 18 } : { w: Math.round(actorText(id).length * letter + 14), h: 23 }
  if (id === 'Russia') return { id, w: size.w + 16, h: 30, x: width / 2, y: height / 2 }
  const angle = (2 * Math.PI * at) / count
  return { id, ...size, x: width * (0.5 + 0.4 * Math.cos(angle)), y: height * (0.5 + 0.4 * Math.sin(angle)) }
}

/** The places of all parties over all ties, so that no date moves them; the same each time. */
export function layout(width: number, height: number, letter: number, seed: number, rounds = 24_000): Layout {
  const all = [...names, ...joint]
  const boxes = all.map((id, at) => boxAt(id, at, all.length, width, height, letter))
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const wires = lines.map(([a, b, count]): Wire => [byId.get(a) as Box, byId.get(b) as Box, count])
  settle({ boxes, wires, width, height, seed }, rounds)
  return { width, height, boxes: boxes.map((box) => ({ ...box, x: Math.round(box.x), y: Math.round(box.y) })) }
}

/** The layout for a wide page and for a narrow one. */
export const bothLayouts = (): Readonly<Record<'wide' | 'narrow', Layout>> => ({
  wide: layout(900, 610, 6.6, 1),
  narrow: layout(376, 700, 6.3, 6),
})
