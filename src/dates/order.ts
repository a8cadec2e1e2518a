import type { Day, Period } from '../types/index.js'

/** What has a place in time and an id. */
interface Placed {
  readonly period: Period
  readonly id: string
}

const text = (day: Day | null) => day ?? '~'
const key = ({ period, id }: Placed) => `${text(period.earliestStart)} ${text(period.latestStart)} ${id}`

/** The order of every list and answer: earliest start, latest start, id; undated last. */
export function inOrder(a: Placed, b: Placed): number {
  const [left, right] = [key(a), key(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
