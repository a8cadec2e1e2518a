import { describe, expect, test } from 'vitest'
import {
  type Bound,
  cutAt,
  earliestOf,
  earliestOrOpen,
  isAfter,
  latestOf,
  latestOrOpen,
  notAfter,
} from '../../src/dates/index.js'

const [a, b, c] = ['2022-02-24', '2022-11-02', '2024-11-18']

describe.each<[days: Bound[], earliest: Bound, latest: Bound]>([
  [[], null, null],
  [[null], null, null],
  [[b], b, b],
  [[b, a, c], a, c],
  [[c, a, b], a, c],
  [[null, b, a], a, b],
  [[b, null, a], a, b],
  [[b, a, null], a, b],
])('of the days %j', (days, earliest, latest) => {
  test(`earliestOf is ${earliest}`, () => expect(earliestOf(days)).toBe(earliest))
  test(`latestOf is ${latest}`, () => expect(latestOf(days)).toBe(latest))

  const open = days.includes(null)
  test('earliestOrOpen is none where one has no bound', () => expect(earliestOrOpen(days)).toBe(open ? null : earliest))
  test('latestOrOpen is none where one has no bound', () => expect(latestOrOpen(days)).toBe(open ? null : latest))
})

test.each<[Bound, Bound, boolean]>([
  [b, a, true],
  [a, b, false],
  [a, a, false],
  [null, a, false],
  [a, null, false],
  [null, null, false],
])('isAfter(%j, %j) is %j', (day, other, is) => expect(isAfter(day, other)).toBe(is))

test.each<[Bound, Bound, Bound]>([
  [a, b, a],
  [b, a, a],
  [b, null, b],
  [null, a, null],
])('notAfter(%j, %j) is %j', (day, limit, is) => expect(notAfter(day, limit)).toBe(is))

test.each<[Bound, Bound, day: Bound, Bound, Bound]>([
  [a, c, b, a, b],
  [a, b, c, a, b],
  [a, null, b, a, b],
  [null, c, b, null, b],
  [b, b, b, b, b],
  [b, c, a, b, c],
  [a, c, null, a, c],
])('cutAt({ %j, %j }, %j) is { %j, %j }', (earliest, latest, day, first, last) =>
  expect(cutAt({ earliest, latest }, day)).toEqual({ earliest: first, latest: last }),
)
