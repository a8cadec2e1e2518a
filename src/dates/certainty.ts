import type { Certainty, Day, Period } from '../types/index.js'
import { type Bound, isAfter } from './bounds.js'

/** A run of days, both ends included. */
export interface Window {
  readonly first: Day
  readonly last: Day
}

const atOrBefore = (a: Bound, b: Day) => a !== null && !isAfter(a, b)
const atOrAfter = (a: Bound, b: Day) => a !== null && !isAfter(b, a)

/**
 * Whether something with this period held on at least one day of the window: `definite` on every reading of its four
 * days, `possible` on some, `no` on none.
 */
export function certaintyWithin(period: Period, { first, last }: Window): Certainty {
  if (atOrBefore(period.latestStart, last) && atOrAfter(period.earliestEnd, first)) return 'definite'
  return isAfter(period.earliestStart, last) || isAfter(first, period.latestEnd) ? 'no' : 'possible'
}
