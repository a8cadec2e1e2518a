import type { Day } from '../types/index.js'

/** A day, or no bound. */
export type Bound = Day | null

/** The latest of the days; `null` where there are none. Days without a bound are passed over. */
export const latestOf = (days: readonly Bound[]): Bound =>
  days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null)

/** The earliest of the days; `null` where there are none. Days without a bound are passed over. */
export const earliestOf = (days: readonly Bound[]): Bound =>
  days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null)

/** The latest of the days, where one without a bound lies beyond them all. */
export const latestOrOpen = (days: readonly Bound[]): Bound => (days.includes(null) ? null : latestOf(days))

/** The earliest of the days, where one without a bound lies before them all. */
export const earliestOrOpen = (days: readonly Bound[]): Bound => (days.includes(null) ? null : earliestOf(days))
