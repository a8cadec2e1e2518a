import { describe, expect, test } from 'vitest'
import { dataOf, dozens, drones, flow, lateDrones } from './made-up.js'

type Row = Parameters<typeof flow>[1]

/** The estimates of one flow from A to B. */
const rowsOf = (row: Row, options?: Parameters<ReturnType<typeof dataOf>['estimatesOf']>[1]) => {
  const data = dataOf({ transfers: [flow('it', row)] })
  return data.estimatesOf(data.record('it'), options)
}

test('a flat row for each number', () => {
  expect(
    rowsOf({ ...drones(400, { form: 'atLeast', claimant: 'A', goods: 'small-drone' }), passages: ['p1'] }),
  ).toEqual([
    {
      record: 'it',
      asOfFrom: '2022-01-01',
      asOfTo: '2022-01-01',
      low: 400,
      high: null,
      open: true,
      unit: 'drones',
      form: 'atLeast',
      magnitude: null,
      goods: 'small-drone',
      stage: 'delivered',
      cumulativeSince: null,
      within: null,
      modality: 'asserted',
      hedge: null,
      negated: false,
      claimant: 'A',
      says: null,
      document: 'early',
      passages: ['p1'],
    },
  ])
})

test('with the sentence that an editor wrote', () => {
  const says = 'A sent five drones to B.'
  expect(rowsOf({ claims: [{ ...drones(5), ...{ says } }] })[0]?.says).toBe(says)
})

test.each([
  ['stated', 5, 5, false],
  ['about', 5, 5, false],
  ['moreThan', 5, null, true],
  ['nearly', null, 5, true],
] as const)('the words give the bounds and no others: %s', (form, low, high, open) => {
  expect(rowsOf(drones(5, { form }))).toMatchObject([{ low, high, open }])
})

test('a word gives none', () => {
  expect(rowsOf(dozens())).toMatchObject([{ low: null, high: null, magnitude: 'dozens' }])
})

describe('the days that a number is told of', () => {
  test.each<[string, Row, readonly (string | null)[]]>([
    ['its own as-of', { asOf: '1999-05', said: '1999-06' }, ['1999-05-01', '1999-05-31']],
    ['the day it was said', { said: '1999-06', date: '1998' }, ['1999-06-01', '1999-06-30']],
    ['the span of the thing', { start: '1998', end: '1999' }, ['1998-01-01', '1999-12-31']],
    ['its end alone', { end: '1999' }, ['1999-01-01', '1999-12-31']],
    ['the document, of what goes on', { start: '1998', end: 'open' }, ['2022-01-01', '2022-01-01']],
    ['no first day', { asOf: '[..1999]' }, [null, '1999-12-31']],
  ])('%s', (_, row, days) => {
    expect(rowsOf({ ...drones(1), ...row }).map(({ asOfFrom, asOfTo }) => [asOfFrom, asOfTo])).toEqual([days])
  })

  test('are the order of the rows', () => {
    const claims = ['1999', '[1999..]', '[..1998]', '1998'].map((asOf, i) => drones(i, { asOf }))
    expect(rowsOf({ claims }).map(({ low }) => low)).toEqual([2, 3, 0, 1])
  })
})

test('the goods are those that the record counts, where it counts any', () => {
  const data = dataOf({
    deployments: [{ id: 'd', of: 'A', what: 'drone', ...drones(1), stage: 'present' }],
    figures: [{ id: 'f', of: 'A', measure: 'losses', document: 'early', quantity: { count: 1, unit: 'drones' } }],
  })
  expect(['d', 'f'].map((id) => data.estimatesOf(data.record(id))[0]?.goods)).toEqual(['drone', null])
})

describe('options', () => {
  const claims = [drones(5), lateDrones(9), { document: 'late', quantity: { count: 1, unit: 'tons' as const } }]
  test.each([
    [{ unit: 'drones' }, [5, 9]],
    [{ unit: ['tons', 'drones'] }, [5, 9, 1]],
    [{ unit: 'rounds' }, []],
    [{ knownBy: '2022-01-01' }, [5]],
    [{ document: 'late', unit: 'drones' }, [9]],
    [{ knownBy: '2021-01-01' }, []],
  ] as const)('%j', (options, lows) => {
    expect(rowsOf({ claims }, options).map(({ low }) => low)).toEqual(lows)
  })
})
