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
