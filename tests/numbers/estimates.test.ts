import { describe, expect, test } from 'vitest'
import { claims, dataOf, flow } from './made-up.js'

/** The estimates of one flow from A to B. */
const rowsOf = (text: string, options?: Parameters<ReturnType<typeof dataOf>['estimatesOf']>[1]) => {
  const data = dataOf({ transfers: [flow('it', { claims: claims(text) })] })
  return data.estimatesOf(data.record('it'), options)
}

test('a flat row for each number', () => {
  expect(rowsOf('atLeast 400 stage:delivered claimant:A goods:small-drone passages:p1+p2 says:So.')).toEqual([
    {
      ...{ record: 'it', asOfFrom: '2022-01-01', asOfTo: '2022-01-01' },
      ...{ low: 400, high: null, open: true, unit: 'drones', form: 'atLeast', magnitude: null },
      ...{ goods: 'small-drone', stage: 'delivered', cumulativeSince: null, within: null },
      ...{ modality: 'asserted', hedge: null, negated: false, claimant: 'A', says: 'So.' },
      ...{ document: 'early', passages: ['p1', 'p2'] },
    },
  ])
})

test.each([
  ['stated 5', { low: 5, high: 5, open: false, says: null }],
  ['about 5', { low: 5, high: 5, open: false }],
  ['moreThan 5', { low: 5, high: null, open: true }],
  ['nearly 5', { low: null, high: 5, open: true }],
  ['dozens', { low: null, high: null, magnitude: 'dozens' }],
])('the words give the bounds and no others: %s', (text, bounds) => {
  expect(rowsOf(text)).toMatchObject([bounds])
})

describe('the days that a number is told of', () => {
  test.each([
    ['its own as-of', '1 asOf:1999-05 said:1999-06', ['1999-05-01', '1999-05-31']],
    ['the day it was said', '1 said:1999-06 date:1998', ['1999-06-01', '1999-06-30']],
    ['the span of the thing', '1 start:1998 end:1999', ['1998-01-01', '1999-12-31']],
    ['its end alone', '1 end:1999', ['1999-01-01', '1999-12-31']],
    ['the document, of what goes on', '1 start:1998 end:open', ['2022-01-01', '2022-01-01']],
    ['no first day', '1 asOf:[..1999]', [null, '1999-12-31']],
  ])('%s', (_, text, days) => {
    expect(rowsOf(text).map(({ asOfFrom, asOfTo }) => [asOfFrom, asOfTo])).toEqual([days])
  })

  test('are the order of the rows', () => {
    const rows = rowsOf('0 asOf:1999, 1 asOf:[1999..], 2 asOf:[..1998], 3 asOf:1998')
    expect(rows.map(({ low }) => low)).toEqual([2, 3, 0, 1])
  })
})

test('the goods are those that the record counts, where it counts any', () => {
  const data = dataOf({
    deployments: [{ id: 'd', of: 'A', what: 'drone', claims: claims('1') }],
    figures: [{ id: 'f', of: 'A', measure: 'losses', claims: claims('1') }],
  })
  expect(['d', 'f'].map((id) => data.estimatesOf(data.record(id))[0]?.goods)).toEqual(['drone', null])
})

test.each([
  [{ unit: 'drones' }, [5, 9]],
  [{ unit: ['tons', 'drones'] }, [5, 9, 1]],
  [{ unit: 'rounds' }, []],
  [{ knownBy: '2022-01-01' }, [5]],
  [{ document: 'late', unit: 'drones' }, [9]],
  [{ knownBy: '2021-01-01' }, []],
] as const)('the option %j', (options, lows) => {
  expect(rowsOf('5, late 9, late 1 unit:tons', options).map(({ low }) => low)).toEqual(lows)
})
