import { itemAt } from '../objects.js'
import type { Day, Period } from '../types/index.js'
import { dayNumber } from './day.js'

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

/** No day comes last. */
const numberOf = (day: Day | null) => (day === null ? 4_194_303 : dayNumber(day))

const [bits, mask] = [11, 2047]

const valueAt = (values: Uint32Array, i: number) => values[i] as number

/** Puts places into the order of one digit of their keys; those with the same digit stay as they were. */
function byDigit(places: Uint32Array, keys: Uint32Array, shift: number): Uint32Array {
  const next = new Uint32Array(mask + 2)
  const digitOf = (place: number) => (valueAt(keys, place) >>> shift) & mask
  for (let i = 0; i < places.length; i++) {
    const digit = digitOf(i)
    next[digit + 1] = valueAt(next, digit + 1) + 1
  }
  for (let i = 1; i <= mask; i++) next[i] = valueAt(next, i) + valueAt(next, i - 1)
  const sorted = new Uint32Array(places.length)
  for (let i = 0; i < places.length; i++) {
    const place = valueAt(places, i)
    const to = valueAt(next, digitOf(place))
    sorted[to] = place
    next[digitOf(place)] = to + 1
  }
  return sorted
}

/** A list in the order of {@link inOrder}, frozen. It may be long: it is sorted by the digits of its days, and by id where they tie. */
export function sortedInTime<T extends Placed>(list: readonly T[]): readonly T[] {
  const [first, last] = [new Uint32Array(list.length), new Uint32Array(list.length)]
  let places: Uint32Array = new Uint32Array(list.length)
  list.forEach(({ period: { earliestStart, latestStart } }, i) => {
    const key = numberOf(earliestStart)
    first[i] = key
    last[i] = latestStart === earliestStart ? key : numberOf(latestStart)
    places[i] = i
  })
  for (const keys of [last, first]) for (const shift of [0, bits]) places = byDigit(places, keys, shift)
  const sorted: T[] = []
  for (const place of places) sorted.push(itemAt(list, place))
  const isTied = (keys: Uint32Array, a: number, b: number) =>
    valueAt(keys, valueAt(places, a)) === valueAt(keys, valueAt(places, b))
  for (let begin = 0, i = 1; i <= sorted.length; i++) {
    if (isTied(first, begin, i) && isTied(last, begin, i)) continue
    if (i - begin > 1)
      for (const one of sorted.slice(begin, i).sort((a, b) => compared(a.id, b.id))) sorted[begin++] = one
    begin = i
  }
  return Object.freeze(sorted)
}
