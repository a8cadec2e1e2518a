import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Bound, inOrder, sortedInTime } from '../../src/dates/index.js'

const placed = (earliestStart: Bound, latestStart: Bound, id: string) => ({
  id,
  period: { earliestStart, latestStart, earliestEnd: null, latestEnd: null },
})

const ordered = [
  placed('1999-01-01', '1999-12-31', 'z'),
  placed('2022-02-01', '2022-02-24', 'z'),
  placed('2022-02-01', '2022-02-28', 'a'),
  placed('2022-02-01', '2022-02-28', 'b'),
  placed('2022-02-01', null, 'a'),
  placed('2022-02-24', '2022-02-24', 'a'),
  placed(null, '2009-12-31', 'z'),
  placed(null, '2022-11-02', 'a'),
  placed(null, null, 'a'),
  placed(null, null, 'b'),
]

test('inOrder: earliest start, latest start, id; undated last', () =>
  expect([...ordered].reverse().sort(inOrder)).toEqual(ordered))

test('inOrder of two is -1, turned round 1', () => {
  const pairs = ordered.slice(1).map((next, i) => [ordered[i] as typeof next, next] as const)
  expect(pairs.filter(([one, next]) => inOrder(one, next) !== -1 || inOrder(next, one) !== 1)).toEqual([])
})

test('inOrder of two that share dates and id is 0', () =>
  expect(inOrder(placed('2022-02-01', null, 'a'), placed('2022-02-01', null, 'a'))).toBe(0))

test('sortedInTime gives any list in that order, frozen', () => {
  const start = fc.constantFrom<Bound[]>(null, '0000-01-01', '2022-02-24', '2022-03-24', '9999-12-31')
  const one = fc.tuple(start, start, fc.constantFrom(...'abc'))
  fc.assert(
    fc.property(fc.array(one), (rows) => {
      const sorted = sortedInTime(rows.map((row) => placed(...row)))
      expect(sorted).toEqual(rows.map((row) => placed(...row)).sort(inOrder))
      expect(Object.isFrozen(sorted)).toBe(true)
    }),
  )
})
