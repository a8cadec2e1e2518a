import { expect, test } from 'vitest'
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

test('the earliest and latest of several days, without a bound passed over or not', () => {
  const rows: readonly (readonly [days: readonly Bound[], earliest: Bound, latest: Bound])[] = [
    [[], null, null],
    [[null], null, null],
    [[b], b, b],
    [[b, a, c], a, c],
    [[c, a, b], a, c],
    [[null, b, a], a, b],
    [[b, null, a], a, b],
    [[b, a, null], a, b],
  ]
  const found = rows.map(([days]) => [earliestOf(days), latestOf(days), earliestOrOpen(days), latestOrOpen(days)])
  expect(found).toEqual(
    rows.map(([days, first, last]) => (days.includes(null) ? [first, last, null, null] : [first, last, first, last])),
  )
})

test('isAfter', () => {
  const pairs: readonly (readonly [Bound, Bound])[] = [
    [b, a],
    [a, b],
    [a, a],
    [null, a],
    [a, null],
    [null, null],
  ]
  expect(pairs.map(([day, other]) => isAfter(day, other))).toEqual([true, false, false, false, false, false])
})

test('notAfter', () => {
  expect([notAfter(a, b), notAfter(b, a), notAfter(b, null), notAfter(null, a)]).toEqual([a, a, b, null])
})

test('cutAt', () => {
  const rows: readonly (readonly [Bound, Bound, day: Bound, Bound, Bound])[] = [
    [a, c, b, a, b],
    [a, b, c, a, b],
    [a, null, b, a, b],
    [null, c, b, null, b],
    [b, b, b, b, b],
    [b, c, a, b, c],
    [a, c, null, a, c],
  ]
  const found = rows.map(([earliest, latest, day]) => cutAt({ earliest, latest }, day))
  expect(found).toEqual(rows.map(([, , , earliest, latest]) => ({ earliest, latest })))
})
