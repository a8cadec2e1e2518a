import type { Day } from '../types/index.js'

/** A day, or no bound. */
export type Bound = Day | null

/** The days within which something lies. */
export interface Bounds {
  readonly earliest: Bound
  readonly latest: Bound
}

/** Whether the first day lies after the second; a missing bound never does. */
export const isAfter = (day: Bound, other: Bound): boolean => day !== null && other !== null && day > other

/** The latest of the days; `null` where there are none. Days without a bound are passed over. */
export const latestOf = (days: readonly Bound[]): Bound =>
  days.reduce((a, b) => (a === null || isAfter(b, a) ? b : a), null)

/** The earliest of the days; `null` where there are none. Days without a bound are passed over. */
export const earliestOf = (days: readonly Bound[]): Bound =>
  days.reduce((a, b) => (a === null || isAfter(a, b) ? b : a), null)

/** The latest of the days, where one without a bound lies beyond them all. */
export const latestOrOpen = (days: readonly Bound[]): Bound => (days.includes(null) ? null : latestOf(days))

/** The earliest of the days, where one without a bound lies before them all. */
export const earliestOrOpen = (days: readonly Bound[]): Bound => (days.includes(null) ? null : earliestOf(days))

/** The day, or the limit where the day lies beyond it; no day stays none. */
export const notAfter = (day: Bound, limit: Bound): Bound => (isAfter(day, limit) ? limit : day)

/** Bounds cut at a day; bounds that lie wholly beyond it stay as they are. */
export const cutAt = ({ earliest, latest }: Bounds, day: Bound): Bounds =>
  isAfter(earliest, day) ? { earliest, latest } : { earliest, latest: earliestOf([latest, day]) }
