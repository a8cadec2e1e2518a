/** A label or junction with its place and size. */
export interface Box {
  readonly id: string
  w: number
  h: number
  x: number
  y: number
}

/** Two boxes with a line between them, and how many lines can lie side by side there. */
export type Wire = readonly [Box, Box, number]

/** How far two boxes lie in each other, with some room between them; 0: not at all. */
export function overlap(a: Box, b: Box, room: number): number {
  const overX = (a.w + b.w) / 2 + room - Math.abs(b.x - a.x)
  const overY = (a.h + b.h) / 2 + room - Math.abs(b.y - a.y)
  return overX <= 0 || overY <= 0 ? 0 : Math.min(overX, overY)
}

/** How far a box lies on the line between two others. */
export function covers(box: Box, [a, b]: Wire, room: number): number {
  if (box === a || box === b) return 0
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.sqrt(dx * dx + dy * dy) || 1
  const along = (box.x - a.x) * dx + (box.y - a.y) * dy
  if (along < 0 || along > length * length) return 0
  const off = Math.abs((box.y - a.y) * dx - (box.x - a.x) * dy) / length
  return Math.max(0, (Math.abs(dy / length) * box.w + Math.abs(dx / length) * box.h) / 2 + room - off)
}

const turn = (a: Box, b: Box, c: Box) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** Whether two lines cross. */
export function cross([a, b]: Wire, [c, d]: Wire): boolean {
  if (a === c || a === d || b === c || b === d) return false
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

/** How near the marks in the middle of two lines come to each other. */
export function marksMeet([a, b]: Wire, [c, d]: Wire, room: number): number {
  const apart = Math.max(Math.abs(a.x + b.x - c.x - d.x), Math.abs(a.y + b.y - c.y - d.y)) / 2
  return Math.max(0, room - apart)
}

const tau = 2 * Math.PI

/** How narrow the angle is between two lines from one box. */
export function angleMeets([a, b]: Wire, [c, d]: Wire, least: number): number {
  const hub = a === c || a === d ? a : b === c || b === d ? b : undefined
  if (hub === undefined) return 0
  const [one, two] = [hub === a ? b : a, hub === c ? d : c]
  const between = Math.abs(Math.atan2(one.y - hub.y, one.x - hub.x) - Math.atan2(two.y - hub.y, two.x - hub.x))
  return Math.max(0, least - Math.min(between, tau - between))
}
