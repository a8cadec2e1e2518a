import type { Bundle } from './links.js'
import type { Box } from './room.js'

/** A point. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A curved line with its middle and the directions at its ends. */
export interface Curve {
  readonly path: string
  readonly start: Point
  readonly end: Point
  readonly bend: Point
  readonly middle: Point
}

/** Where the way from the middle of a box to a point leaves it. */
function edge({ x = 0, y = 0, w, h }: Box, to: Point, room: number): Point {
  const [dx, dy] = [to.x - x, to.y - y]
  const part = Math.min(
    1,
    Math.min((w / 2 + room) / Math.max(1e-6, Math.abs(dx)), (h / 2 + room) / Math.max(1e-6, Math.abs(dy))),
  )
  return { x: x + dx * part, y: y + dy * part }
}

const round = (value: number) => Math.round(value * 10) / 10
const written = ({ x, y }: Point) => `${round(x)},${round(y)}`

/** A curve between two boxes; bundles of the same parties lie side by side. */
export function curveOf(a: Box, b: Box, { place, among }: Pick<Bundle, 'place' | 'among'>): Curve {
  const [ax, ay, bx, by] = [a.x as number, a.y as number, b.x as number, b.y as number]
  const length = Math.hypot(bx - ax, by - ay) || 1
  const aside = (place - (among - 1) / 2) * 34
  const bend = {
    x: (ax + bx) / 2 - ((by - ay) / length) * aside,
    y: (ay + by) / 2 + ((bx - ax) / length) * aside,
  }
  const [start, end] = [edge(a, bend, 2), edge(b, bend, 2)]
  const middle = { x: (start.x + 2 * bend.x + end.x) / 4, y: (start.y + 2 * bend.y + end.y) / 4 }
  return { path: `M${written(start)}Q${written(bend)} ${written(end)}`, start, end, bend, middle }
}

/** An arrowhead whose tip is at a point, seen from another one. */
export function headAt(tip: Point, from: Point, size = 8): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length]
  const corner = (side: number) => ({
    x: tip.x - ux * size - uy * size * 0.48 * side,
    y: tip.y - uy * size + ux * size * 0.48 * side,
  })
  return `M${written(tip)}L${written(corner(1))}L${written(corner(-1))}Z`
}
