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
  for (let i = 0; i < places.length; i++) next[digitOf(i) + 1] = (next[digitOf(i) + 1] as number) + 1
  for (let i = 1; i <= mask; i++) next[i] = (next[i] as number) + (next[i - 1] as number)
  const sorted = new Uint32Array(places.length)
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    const to = next[digitOf(place)] as number
    sorted[to] = place
    next[digitOf(place)] = to + 1
  }
  return sorted
}

/** A list in the order of {@link inOrder}, frozen. It may be long: it is sorted by the digits of its days, and by id where they tie. */
export function sortedInTime<T extends Placed>(list: readonly T[]): readonly T[] {
  const { length } = list
  const first = new Uint32Array(length)
  const last = new Uint32Array(length)
  let places: Uint32Array = new Uint32Array(length)
  for (let i = 0; i < length; i++) {
    const { earliestStart, latestStart } = (list[i] as T).period
    first[i] = numberOf(earliestStart)
    last[i] = latestStart === earliestStart ? (first[i] as number) : numberOf(latestStart)
    places[i] = i
  }
  for (const keys of [last, first]) for (const shift of [0, bits]) places = byDigit(places, keys, shift)
  const sorted = Array.from<T>({ length })
  for (let i = 0; i < length; i++) sorted[i] = list[places[i] as number] as T
  for (let begin = 0, i = 1; i <= length; i++) {
    const [place, before] = [places[i] as number, places[begin] as number]
    if (i < length && first[place] === first[before] && last[place] === last[before]) continue
    if (i - begin > 1) {
      const tied = sorted.slice(begin, i).sort((a, b) => compared(a.id, b.id))
      for (let k = begin; k < i; k++) sorted[k] = tied[k - begin] as T
    }
    begin = i
  }
  return Object.freeze(sorted)
}
