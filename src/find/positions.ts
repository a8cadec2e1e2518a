/** Positions of records in a list, in order. */
export type Positions = readonly number[] | Int32Array

/** No position. */
export const none: Positions = []

const valueAt = (positions: Positions, i: number) => positions[i] as number

/** What stands in either of two lists of positions, in order, each once. */
function merged(a: Positions, b: Positions): Positions {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a
  const found = new Int32Array(a.length + b.length)
  let [i, j, count] = [0, 0, 0]
  while (i < a.length || j < b.length) {
    const x = i < a.length ? valueAt(a, i) : Number.POSITIVE_INFINITY
    const y = j < b.length ? valueAt(b, j) : Number.POSITIVE_INFINITY
    found[count++] = Math.min(x, y)
    if (x <= y) i++
    if (y <= x) j++
  }
  return found.subarray(0, count)
}

/** What stands in any of some lists of positions, in order, each once. */
export const either = (lists: readonly Positions[]): Positions => lists.reduce(merged, none)

/** How many positions are before the wanted one. */
export function countBelow(positions: Positions, wanted: number): number {
  let [low, high] = [0, positions.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (valueAt(positions, middle) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * What stands in both of two lists of positions, the second of them no shorter. Two long ones are read side by side, without a
 * branch, which would be guessed wrong every few steps: each position is written down and kept if it counts. In a much longer
 * one each position is looked up.
 */
function shared(a: Positions, b: Positions): Positions {
  const found = new Int32Array(a.length + 1)
  let count = 0
  if (a.length * 16 < b.length) {
    for (let at = 0; at < a.length; at++) {
      const position = valueAt(a, at)
      if (b[countBelow(b, position)] === position) found[count++] = position
    }
    return found.subarray(0, count)
  }
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [valueAt(a, i), valueAt(b, j)]
    const [isBefore, isAfter] = [(x - y) >>> 31, (y - x) >>> 31]
    found[count] = x
    count += 1 - (isBefore | isAfter)
    i += 1 - isAfter
    j += 1 - isBefore
  }
  return found.subarray(0, count)
}

/** What stands in all of some lists of positions, in order. */
export function common(lists: readonly Positions[]): Positions {
  const [first = none, ...others] = lists.length < 2 ? lists : [...lists].sort((a, b) => a.length - b.length)
  return others.reduce(shared, first)
}
