import type { Standing } from 'russia-ties'
import { type Html, html } from '../../html.js'
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
function edge({ x, y, w, h }: Box, to: Point, room: number): Point {
  const [dx, dy] = [to.x - x, to.y - y]
  const share = (side: number, way: number) => (side / 2 + room) / Math.max(1e-6, Math.abs(way))
  const part = Math.min(1, share(w, dx), share(h, dy))
  return { x: x + dx * part, y: y + dy * part }
}

const round = (value: number) => Math.round(value * 10) / 10
const written = ({ x, y }: Point) => `${round(x)},${round(y)}`

/** A curve between two boxes; bundles of the same parties lie side by side. */
export function curveOf(a: Box, b: Box, { place, among }: Pick<Bundle, 'place' | 'among'>): Curve {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const aside = ((place - (among - 1) / 2) * 34) / (Math.hypot(dx, dy) || 1)
  const bend = { x: (a.x + b.x) / 2 - dy * aside, y: (a.y + b.y) / 2 + dx * aside }
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

const square = (r: number) => `M${-r},${-r}H${r}V${r}H${-r}Z`
const diamond = (r: number) => `M0,${-r}L${r},0L0,${r}L${-r},0Z`
const circle = (r: number) => `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`

const outlines: Readonly<Record<Standing, (isBig: boolean) => string>> = {
  with: (isBig) => circle(isBig ? 8 : 4),
  against: (isBig) => diamond(isBig ? 10.5 : 5.5),
  neither: (isBig) => square(isBig ? 7 : 3.6),
}

/** The mark that tells the standing by its shape: disc with, diamond against, hollow square neither; with a count from two on. */
export const standingMark = (standing: Standing, count: number, { x, y }: Point): Html =>
  html`<g class="mark" transform="translate(${x.toFixed(1)},${y.toFixed(1)})"><path d="${outlines[standing](count > 1)}"/>${count > 1 && html`<text y="3.7">${count}</text>`}</g>`
