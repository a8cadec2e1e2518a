import { expect, test } from 'vitest'
import { type Bound, inOrder } from '../../src/dates/index.js'

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

test.each(ordered.slice(1).map((next, i) => [ordered[i], next] as const))(
  'inOrder(%o, %o) is -1, turned round 1',
  (a, b) => {
    expect(inOrder(a as typeof b, b)).toBe(-1)
    expect(inOrder(b, a as typeof b)).toBe(1)
  },
)

test('inOrder of two that share dates and id is 0', () =>
  expect(inOrder(placed('2022-02-01', null, 'a'), placed('2022-02-01', null, 'a'))).toBe(0))
