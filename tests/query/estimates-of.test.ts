import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { estimatesOf, record } from '../../src/index.js'

const missiles = record('transfers/iran-russia/ballistic-missiles')
const shells = record('transfers/north-korea-russia/artillery-shells')

test('estimatesOf gives a flat row for each number', () => {
  expect(estimatesOf(missiles)[0]).toEqual({
    record: 'transfers/iran-russia/ballistic-missiles',
    asOfFrom: '2024-09-01',
    asOfTo: '2024-09-30',
    low: 400,
    high: null,
    open: true,
    unit: 'missiles',
    form: 'atLeast',
    magnitude: null,
    goods: 'short-range-ballistic-missile',
    stage: 'delivered',
    cumulativeSince: null,
    within: null,
    modality: 'reported',
    hedge: null,
    negated: false,
    claimant: 'European Union',
    document: 'axis-of-upheaval',
    passages: ['p4.s1'],
  })
})

test('a word gives no number, and a running total says since when', () => {
  expect(
    estimatesOf(shells).map(({ low, high, magnitude, cumulativeSince, within }) => ({
      low,
      high,
      magnitude,
      cumulativeSince,
      within,
    })),
  ).toMatchObject([
    { low: null, high: null, magnitude: 'significant number' },
    { low: null, high: null, magnitude: 'not insignificant' },
    {
      low: 5_000_000,
      high: 5_000_000,
      cumulativeSince: '2023-09',
      within: 'transfers/north-korea-russia/containers-of-arms',
    },
    { low: 12_000_000, high: null, cumulativeSince: null },
  ])
})

test.each([
  ['stated', 5, 5, false],
  ['atLeast', 5, null, true],
  ['upTo', null, 5, true],
] as const)('a number whose form is %s has these bounds', (form, low, high, open) => {
  const data = createDataset({
    figures: [{ id: 'f', of: 'A', measure: 'losses', quantity: { form, count: 5, unit: 'tanks' } }],
    attestedTo: '2000-01-01',
  })
  expect(data.estimatesOf(data.record('f'))).toMatchObject([{ low, high, open }])
})

test.each([
  [{ unit: 'missiles' }, 2],
  [{ unit: 'rounds' }, 0],
  [{ knownBy: '2024-12-31' }, 1],
  [{ knownBy: '2023-01-20' }, 0],
  [{ knownBy: '2022-11-23' }, 0],
] as const)('estimatesOf(missiles, %o) has %i rows', (options, count) => {
  expect(estimatesOf(missiles, options)).toHaveLength(count)
})

describe('the days that a number is told of', () => {
  const quantity = { count: 1, unit: 'tons' } as const
  const daysOf = (claim: object) => {
    const data = createDataset({
      figures: [{ id: 'f', of: 'A', measure: 'losses', quantity, document: 'paper', ...claim }],
      documents: [{ id: 'paper', published: { earliest: '2000-01-01', latest: '2000-01-31' } }],
    })
    return data.estimatesOf(data.record('f')).map(({ asOfFrom, asOfTo, goods }) => [asOfFrom, asOfTo, goods])
  }

  test.each([
    ['its own as-of', { asOf: '1999-05', said: '1999-06' }, ['1999-05-01', '1999-05-31', null]],
    ['the day it was said', { said: '1999-06' }, ['1999-06-01', '1999-06-30', null]],
    ['the span of the thing', { start: '1998', end: '1999' }, ['1998-01-01', '1999-12-31', null]],
    ['its end alone', { end: '1999' }, ['1999-01-01', '1999-12-31', null]],
    ['the document, of what goes on', { start: '1998', end: 'open' }, ['2000-01-01', '2000-01-31', null]],
    ['the document', { goods: 'salt' }, ['2000-01-01', '2000-01-31', 'salt']],
    ['no first day', { asOf: '[..1999]' }, [null, '1999-12-31', null]],
  ])('%s', (_, claim, expected) => {
    expect(daysOf(claim)).toEqual([expected])
  })

  test('rows stand in the order of those days', () => {
    const data = createDataset({
      deployments: [
        {
          id: 'd',
          of: 'A',
          what: 'troops',
          claims: [
            { quantity, asOf: '1999' },
            { quantity, asOf: '[1999..]' },
            { quantity, asOf: '[..1998]' },
            { quantity, asOf: '1998' },
            { quantity, asOf: '1998' },
          ],
        },
      ],
      attestedTo: '2000-01-01',
    })
    const rows = data.estimatesOf(data.record('d'))
    expect(rows.map(({ asOfFrom, asOfTo }) => `${asOfFrom} ${asOfTo}`)).toEqual([
      'null 1998-12-31',
      '1998-01-01 1998-12-31',
      '1998-01-01 1998-12-31',
      '1999-01-01 1999-12-31',
      '1999-01-01 null',
    ])
    expect(rows[0]?.goods).toBe('troops')
  })
})
