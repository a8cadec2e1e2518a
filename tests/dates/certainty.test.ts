import { describe, expect, test } from 'vitest'
import { type Bound, certaintyWithin, windowOf } from '../../src/dates/index.js'
import type { Certainty } from '../../src/types/index.js'

const answersOf = (days: readonly [Bound, Bound, Bound, Bound]) => (date: string) => {
  const [earliestStart, latestStart, earliestEnd, latestEnd] = days
  return certaintyWithin({ earliestStart, latestStart, earliestEnd, latestEnd }, windowOf(date))
}

type Rows = readonly (readonly [string, Certainty])[]

describe('certaintyWithin a period of four known days', () => {
  const at = answersOf(['2022-02-10', '2022-02-20', '2024-05-01', '2024-05-31'])
  const rows: Rows = [
    ['2022-02-09', 'no'],
    ['2022-02-10', 'possible'],
    ['2022-02-19', 'possible'],
    ['2022-02-20', 'definite'],
    ['2023-01-01', 'definite'],
    ['2024-05-01', 'definite'],
    ['2024-05-02', 'possible'],
    ['2024-05-31', 'possible'],
    ['2024-06-01', 'no'],
    ['2022-01', 'no'],
    ['2022-02', 'definite'],
    ['2022-02-01/2022-02-19', 'possible'],
    ['2024-05', 'definite'],
    ['2024-05-02/2024-06-30', 'possible'],
    ['2024-06/2025', 'no'],
    ['2000/2030', 'definite'],
  ]
  test.each(rows)('%s is %s', (date, certainty) => expect(at(date)).toBe(certainty))
})

describe('certaintyWithin a happening somewhere in a month', () => {
  const at = answersOf(['2022-11-01', '2022-11-30', '2022-11-01', '2022-11-30'])
  const rows: Rows = [
    ['2022-10-31', 'no'],
    ['2022-11-15', 'possible'],
    ['2022-11-02/2022-11-30', 'possible'],
    ['2022-11', 'definite'],
    ['2022-12', 'no'],
  ]
  test.each(rows)('%s is %s', (date, certainty) => expect(at(date)).toBe(certainty))
})

describe('certaintyWithin a period without bounds', () => {
  const rows: readonly [string, readonly [Bound, Bound, Bound, Bound], string, Certainty][] = [
    ['nothing known', [null, null, null, null], '2024', 'possible'],
    ['no first day', [null, '2022-12-31', '2024-01-01', '2024-12-31'], '1850', 'possible'],
    ['no last day', ['2022-01-01', '2022-12-31', '2024-01-01', null], '2150', 'possible'],
    ['it may never begin', ['2022-01-01', null, '2024-01-01', null], '2023', 'possible'],
    ['no day of sure lasting', ['2022-01-01', '2022-12-31', null, null], '2022', 'possible'],
    ['no first day, after the last', [null, '2022-12-31', '2024-01-01', '2024-12-31'], '2025', 'no'],
    ['no last day, before the first', ['2022-01-01', '2022-12-31', '2024-01-01', null], '2021', 'no'],
  ]
  test.each(rows)('%s: %j at %s is %s', (_, days, date, certainty) => expect(answersOf(days)(date)).toBe(certainty))
})
