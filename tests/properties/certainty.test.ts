import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bound, certaintyWithin, type Window, windowOf } from '../../src/dates/index.js'
import type { Certainty, Period } from '../../src/types/index.js'
import { dayBetween } from './days.js'

const ranks: readonly Certainty[] = ['no', 'possible', 'definite']

/** The days that bounds and windows are made of, across a leap day; a day before and one after stand for all others. */
const [before, ...rest] = [
  '2024-02-26',
  '2024-02-27',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-03-02',
  '2024-03-03',
]
const days = rest.slice(0, -1)
const after = rest.at(-1) as string
const all = [before as string, ...days, after]

const bounds: readonly Bound[] = [...days, null]
const inOrder = (a: Bound, b: Bound) => a === null || b === null || a <= b

/** Whether the four days are in order, and it lasted at least on its first. */
const isSound = ({ earliestStart, latestStart, earliestEnd, latestEnd }: Period) =>
  inOrder(earliestStart, latestStart) &&
  inOrder(earliestEnd, latestEnd) &&
  inOrder(earliestStart, earliestEnd) &&
  inOrder(latestStart, latestEnd) &&
  inOrder(earliestStart, latestEnd) &&
  (earliestEnd !== null || earliestStart === null || latestStart === null)

const periods: readonly Period[] = bounds
  .flatMap((earliestStart) => bounds.map((latestStart) => ({ earliestStart, latestStart })))
  .flatMap((starts) => bounds.map((earliestEnd) => ({ ...starts, earliestEnd })))
  .flatMap((three) => bounds.map((latestEnd) => ({ ...three, latestEnd })))
  .filter(isSound)

const windows: readonly Window[] = days.flatMap((first, i) => days.slice(i).map((last) => ({ first, last })))

const between = (first: Bound, last: Bound) =>
  all.filter((day) => (first === null || day >= first) && (last === null || day <= last))

/** Every pair of start and end that the four days allow; `null` where the thing may never begin. */
function readingsOf({ earliestStart, latestStart, earliestEnd, latestEnd }: Period): readonly (Window | null)[] {
  const ends = between(earliestEnd, latestEnd)
  const pairs = between(earliestStart, latestStart).flatMap((first) =>
    ends.filter((last) => first <= last).map((last) => ({ first, last })),
  )
  return latestStart === null ? [...pairs, null] : pairs
}

function oracle(period: Period, { first, last }: Window): Certainty {
  const readings = readingsOf(period)
  const held = readings.filter((reading) => reading !== null && reading.first <= last && reading.last >= first)
  if (held.length === readings.length) return 'definite'
  return held.length > 0 ? 'possible' : 'no'
}

describe('certaintyWithin agrees with every reading of the four days', () => {
  test.each(windows)('in the window of $first to $last', (window) => {
    const differing = periods.filter((period) => certaintyWithin(period, window) !== oracle(period, window))
    expect(differing).toEqual([])
  })

  test('and each answer comes up', () => {
    const answers = windows.flatMap((window) => periods.map((period) => oracle(period, window)))
    expect(new Set(answers)).toEqual(new Set(ranks))
  })
})

const bound = fc.option(dayBetween('2022-01-01', '2022-12-31'))
const anyPeriod = fc.record({ earliestStart: bound, latestStart: bound, earliestEnd: bound, latestEnd: bound })
const year = ['2022-01-01', '2022-12-31'] as const

test('a wider window is never less sure', () =>
  fc.assert(
    fc.property(anyPeriod, fc.array(dayBetween(...year), { minLength: 4, maxLength: 4 }), (period, four) => {
      const [a, b, c, d] = four.sort() as [string, string, string, string]
      const inner = certaintyWithin(period, { first: b, last: c })
      const outer = certaintyWithin(period, { first: a, last: d })
      expect(ranks.indexOf(outer)).toBeGreaterThanOrEqual(ranks.indexOf(inner))
    }),
  ))

test('of a window, one day that is definite makes it definite, and only days that are no make it no', () =>
  fc.assert(
    fc.property(anyPeriod.filter(isSound), (period) => {
      const { first, last } = windowOf('2022-03')
      const days = Array.from({ length: 31 }, (_, i) => `2022-03-${String(i + 1).padStart(2, '0')}`)
      const single = days.map((day) => certaintyWithin(period, windowOf(day)))
      const whole = certaintyWithin(period, { first, last })
      if (single.includes('definite')) expect(whole).toBe('definite')
      expect(whole === 'no').toBe(single.every((certainty) => certainty === 'no'))
    }),
  ))
