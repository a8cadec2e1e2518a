import { angleMeets, type Box, covers, cross, marksMeet, overlap, type Wire } from './room.js'

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

interface Space {
  readonly boxes: readonly Box[]
  readonly wires: readonly Wire[]
  readonly width: number
  readonly height: number
  readonly seed: number
}

/** How bad the place of a box is among the others: on labels, or too near. */
function crowding(box: Box, { boxes, width, height }: Space): number {
  let cost = 0
  for (const other of boxes) {
    if (other === box) continue
    cost += 14 * overlap(box, other, 10) + 9000 / (60 + (box.x - other.x) ** 2 / 3 + (box.y - other.y) ** 2)
  }
  const edge = Math.min(box.x - box.w / 2, width - box.x - box.w / 2, box.y - box.h / 2, height - box.y - box.h / 2)
  return cost + Math.max(0, 4 - edge) * 50
}

/** How bad a line is: long or short, over labels, with crossings, or hard to tell from another one. */
function tangle(wire: Wire, { boxes, wires }: Space): number {
  const [dx, dy] = [wire[0].x - wire[1].x, wire[0].y - wire[1].y]
  let cost = Math.hypot(dx, dy) * 0.06 + Math.max(0, 92 + wire[2] * 30 - Math.hypot(dx * 0.8, dy)) * 1.4
  for (const other of boxes) cost += 7 * covers(other, wire, 4 + 5 * wire[2])
  for (const other of wires) {
    if (other === wire) continue
    cost +=
      (cross(wire, other) ? 9 : 0) +
      marksMeet(wire, other, 10 + 4 * (wire[2] + other[2])) * 1.6 +
      angleMeets(wire, other, 0.16) * 130
  }
  return cost
}

/** All that is bad about the place of a box, with its own lines. */
function costOf(box: Box, own: ReadonlySet<Wire>, space: Space): number {
  let cost = crowding(box, space)
  for (const wire of space.wires) cost += own.has(wire) ? tangle(wire, space) : 7 * covers(box, wire, 4 + 5 * wire[2])
  return cost
}

/** Moves boxes about until they lie well, ever more gently; the first one stays in the middle. */
export function settle(space: Space, rounds: number): void {
  const next = chance(space.seed)
  const { width, height } = space
  const free = space.boxes
    .slice(1)
    .map((box) => ({ box, own: new Set(space.wires.filter((wire) => wire.includes(box))) }))
  for (let round = 0; round < rounds; round++) {
    const heat = 1 - round / rounds
    const { box, own } = free[Math.floor(next() * free.length)] as (typeof free)[number]
    const { x, y } = box
    const before = costOf(box, own, space)
    const isJump = next() < 0.12 * heat
    const reach = 0.05 + 0.5 * heat
    box.x = isJump ? next() * width : x + (next() - 0.5) * width * reach
    box.y = isJump ? next() * height : y + (next() - 0.5) * height * reach
    const after = costOf(box, own, space)
    if (after >= before && next() >= Math.exp((before - after) / (30 * heat * heat + 0.01)))
      Object.assign(box, { x, y })
  }
}
