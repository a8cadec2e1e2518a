import type { Period } from '../types/index.js'

/** What has a place in time and an id. */
interface Placed {
  readonly period: Period
  readonly id: string
}

const undated = '~'

/** Which of two texts comes first, for sorting: code unit by code unit. */
export const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order of every list and answer: earliest start, latest start, id; undated last. */
export const inOrder = (a: Placed, b: Placed): number =>
  compared(a.period.earliestStart ?? undated, b.period.earliestStart ?? undated) ||
  compared(a.period.latestStart ?? undated, b.period.latestStart ?? undated) ||
  compared(a.id, b.id)

/** A day as a number that sorts as the day does, of 22 bits; no day comes last. */
function numberOf(day: string | null): number {
  if (day === null) return 4_194_303
  const digit = (i: number) => day.charCodeAt(i) - 48
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
  return year * 384 + (digit(5) * 10 + digit(6)) * 32 + digit(8) * 10 + digit(9)
}

const [bits, mask] = [11, 2047]

/** Puts places into the order of one digit of their keys; those with the same digit stay as they were. */
function byDigit(places: Uint32Array, keys: Uint32Array, shift: number): Uint32Array {
  const next = new Uint32Array(mask + 2)
  const digitOf = (place: number) => ((keys[place] as number) >>> shift) & mask
  for (const place of places) next[digitOf(place) + 1] = (next[digitOf(place) + 1] as number) + 1
  for (let i = 1; i <= mask; i++) next[i] = (next[i] as number) + (next[i - 1] as number)
  const sorted = new Uint32Array(places.length)
  for (const place of places) {
    const to = next[digitOf(place)] as number
    sorted[to] = place
    next[digitOf(place)] = to + 1
  }
  return sorted
}

/** A list in the order of {@link inOrder}, frozen. It may be long: it is sorted by the digits of its days, and by id where they tie. */
export function sortedInTime<T extends Placed>(list: readonly T[]): readonly T[] {
  const first = Uint32Array.from(list, ({ period }) => numberOf(period.earliestStart))
  const last = Uint32Array.from(list, ({ period }) => numberOf(period.latestStart))
  let places: Uint32Array = Uint32Array.from(list.keys())
  for (const keys of [last, first]) for (const shift of [0, bits]) places = byDigit(places, keys, shift)
  const sorted = Array.from(places, (place) => list[place] as T)
  for (let begin = 0, i = 1; i <= places.length; i++) {
    const [place, before] = [places[i] as number, places[begin] as number]
    if (i < places.length && first[place] === first[before] && last[place] === last[before]) continue
    if (i - begin > 1)
      for (const [k, one] of sorted
        .slice(begin, i)
        .sort((a, b) => compared(a.id, b.id))
        .entries())
        sorted[begin + k] = one
    begin = i
  }
  return Object.freeze(sorted)
}
