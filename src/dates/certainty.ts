import type { Certainty, Day, Period } from '../types/index.js'

/** A run of days, both ends included. */
export interface Window {
  readonly first: Day
  readonly last: Day
}

const atOrBefore = (a: Day | null, b: Day) => a !== null && a <= b
const atOrAfter = (a: Day | null, b: Day) => a !== null && a >= b

/**
 * Whether something with this period held on at least one day of the window: `definite` on every reading of its four
 * days, `possible` on some, `no` on none.
 */
export function certaintyWithin(period: Period, { first, last }: Window): Certainty {
  if (atOrBefore(period.latestStart, last) && atOrAfter(period.earliestEnd, first)) return 'definite'
  const ruledOut =
    (period.earliestStart !== null && period.earliestStart > last) ||
    (period.latestEnd !== null && period.latestEnd < first)
  return ruledOut ? 'no' : 'possible'
}
