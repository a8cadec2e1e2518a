import { describe, expect, test } from 'vitest'
import { type Bound, derive } from '../../src/dates/index.js'
import type { Kind } from '../../src/vocabulary/index.js'
import { appeared, claim, daysOf, type Written } from './claims.js'

type Rows = readonly (readonly [why: string, readonly Written[], readonly [Bound, Bound, Bound, Bound]])[]

const daysFrom = (kind: Kind, claims: readonly Written[], asked = false) =>
  daysOf(derive(kind, claims.map(claim), appeared, { asked }))

const [fellow, rogue, global] = ['fellow-outcasts', 'putins-rogue-friends', 'global-threat']

describe('an event took place', () => {
  const rows: Rows = [
    ['within its date', [{ date: '2025-08' }], ['2025-08-01', '2025-08-31', '2025-08-01', '2025-08-31']],
    [
      'from its start to its end',
      [{ start: '2022-02', end: '2022-04' }],
      ['2022-02-01', '2022-02-28', '2022-04-01', '2022-04-30'],
    ],
    [
      'on its start, where no end is told',
      [{ start: '2022-02' }],
      ['2022-02-01', '2022-02-28', '2022-02-01', '2022-02-28'],
    ],
    [
      'on its end, where no start is told',
      [{ end: '2022-04' }],
      ['2022-04-01', '2022-04-30', '2022-04-01', '2022-04-30'],
    ],
    ['as of its day', [{ asOf: '2025-04' }], ['2025-04-01', '2025-04-30', '2025-04-01', '2025-04-30']],
    ['before the words on it', [{ said: '2025-05' }], [null, '2025-05-31', null, '2025-05-31']],
    ['before its document', [{ document: fellow }], [null, '2022-11-23', null, '2022-11-23']],
    [
      'before the first of its documents',
      [{ document: fellow }, { date: '202X' }],
      ['2020-01-01', '2022-11-23', '2020-01-01', '2022-11-23'],
    ],
    [
      'no later than its document',
      [{ document: fellow, date: '2022-11' }],
      ['2022-11-01', '2022-11-23', '2022-11-01', '2022-11-23'],
    ],
    [
      'where its dates meet',
      [{ date: '2022' }, { date: '[2022-12..2023-01]' }],
      ['2022-12-01', '2022-12-31', '2022-12-01', '2022-12-31'],
    ],
    [
      'on any of its dates, where they exclude each other',
      [{ date: '2022-02' }, { date: '2025-03' }],
      ['2022-02-01', '2025-03-31', '2022-02-01', '2025-03-31'],
    ],
    [
      'on any day up to its date, where it was told of before',
      [{ document: fellow }, { date: '2025-03' }],
      [null, '2025-03-31', null, '2025-03-31'],
    ],
    [
      'within a year, begun in May',
      [{ start: '2022-05', end: '2022' }],
      ['2022-05-01', '2022-05-31', '2022-05-01', '2022-12-31'],
    ],
    [
      'begun within a year, over in May',
      [{ start: '2022', end: '2022-05' }],
      ['2022-01-01', '2022-05-31', '2022-05-01', '2022-05-31'],
    ],
    [
      'begun in May, over before a day',
      [{ start: '2022-05', end: '[..2023]' }],
      ['2022-05-01', '2022-05-31', '2022-05-01', '2023-12-31'],
    ],
    [
      'where starts and ends agree, though not with each other',
      [
        { start: '2022-06', end: '[..2022-12]' },
        { start: '[..2022-12]', end: '2022-03' },
      ],
      [null, '2022-12-31', null, '2022-12-31'],
    ],
  ]
  test.each(rows)('%s', (_, claims, days) => expect(daysFrom('event', claims)).toEqual(days))
  test.each(rows)('%s: a statement too', (_, claims, days) => expect(daysFrom('statement', claims)).toEqual(days))

  const going: Rows = [
    ['goes on', [{ start: '2022', end: 'open' }], ['2022-01-01', '2022-12-31', '2025-09-01', null]],
    [
      'goes on, as one claim of two tells it',
      [{ start: '2022', end: 'open' }, { date: '2022' }],
      ['2022-01-01', '2022-12-31', '2025-09-01', null],
    ],
  ]
  test.each(going)('as a thing that stands, where it %s', (_, claims, days) =>
    expect(daysFrom('event', claims)).toEqual(days),
  )
})

describe('an event ahead', () => {
  const ahead = (written: Written): Written => ({ modality: 'planned', stage: 'scheduled', ...written })
  const rows: Rows = [
    ['within its date', [{ date: '2026' }], ['2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31']],
    ['on any day from its document', [{ document: rogue }], ['2023-01-20', null, null, null]],
    ['on any day from the words on it', [{ said: '2025-05' }], ['2025-05-01', null, null, null]],
    [
      'on any day from the first words on it',
      [{ document: rogue }, { document: fellow }],
      ['2022-11-02', null, null, null],
    ],
    ['by a day', [{ document: global, date: '[..2025]' }], ['2024-11-18', '2025-12-31', null, '2025-12-31']],
    [
      'on any of its dates, where they exclude each other',
      [{ date: '2026' }, { date: '[2028..]' }],
      ['2026-01-01', null, '2026-01-01', null],
    ],
    [
      'not over before it is told',
      [{ start: '[..2029]', end: '[2021..]' }],
      ['2025-09-01', '2029-12-31', '2025-09-01', null],
    ],
    ['by a day that was past', [{ document: global, date: '[..2024-06]' }], [null, '2024-06-30', null, '2024-06-30']],
    [
      'from a day on, where that is as far as it goes',
      [{ start: '2026', end: 'open' }],
      ['2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31'],
    ],
    [
      'by the first of two days',
      [{ start: '[..2026]', end: '2025-12' }],
      ['2025-09-01', '2025-12-31', '2025-12-01', '2025-12-31'],
    ],
  ]
  test.each(rows)('%s', (_, claims, days) => expect(daysFrom('event', claims.map(ahead))).toEqual(days))

  test('beyond its document, asked for by its stage', () =>
    expect(daysFrom('event', [ahead({ date: '2025-12' })], true)).toEqual([
      '2025-12-01',
      '2025-12-31',
      '2025-12-01',
      '2025-12-31',
    ]))
})

describe('a view was held', () => {
  const rows: Rows = [
    ['when its document appeared', [{ document: fellow }], ['2022-11-02', '2022-11-23', '2022-11-02', '2022-11-23']],
    [
      'from the first document to the last',
      [{ document: fellow }, { document: global }],
      ['2022-11-02', '2022-11-23', '2024-11-18', '2024-11-18'],
    ],
    ['when it was said', [{ said: '2022-12-19' }], ['2022-12-19', '2022-12-19', '2022-12-19', '2022-12-19']],
    ['not after its document', [{ said: '[2022..]' }], ['2022-01-01', '2025-09-07', '2022-01-01', '2025-09-07']],
    [
      'since nobody knows when',
      [{ said: '[..2022]' }, { document: global }],
      [null, '2022-12-31', '2024-11-18', '2024-11-18'],
    ],
    [
      'whatever day it is about',
      [{ document: fellow, asOf: '2022-02' }],
      ['2022-11-02', '2022-11-23', '2022-11-02', '2022-11-23'],
    ],
  ]
  test.each(rows)('%s', (_, claims, days) =>
    expect(
      daysFrom(
        'assessment',
        claims.map((one) => ({ modality: 'opinion', ...one })),
      ),
    ).toEqual(days),
  )
})

describe('a figure measures', () => {
  const rows: Rows = [
    ['all of its year', [{ date: '2023' }], ['2023-01-01', '2023-01-01', '2023-12-31', '2023-12-31']],
    ['all of its years', [{ start: '2015', end: '2024' }], ['2015-01-01', '2015-01-01', '2024-12-31', '2024-12-31']],
    ['what its document can have known', [{ date: '2025' }], ['2025-01-01', '2025-01-01', '2025-09-01', '2025-09-07']],
    [
      'at least its first day',
      [{ document: fellow, date: '[2022-11-10..2022-11-20]' }],
      ['2022-11-10', '2022-11-10', '2022-11-10', '2022-11-20'],
    ],
    ['since nobody knows when', [{ start: '[..2020]', end: '2023' }], [null, '2020-12-31', '2023-12-31', '2023-12-31']],
    [
      'until nobody knows when',
      [{ start: '2020', end: '[2023..]' }],
      ['2020-01-01', '2020-01-01', '2025-09-01', '2025-09-07'],
    ],
    [
      'what a span without a first day shares with another',
      [{ start: '[..2020]', end: '2023' }, { date: '2022' }],
      [null, '2022-01-01', '2022-12-31', '2023-12-31'],
    ],
    [
      'what two spans share for sure',
      [{ date: '2022' }, { start: '2021', end: '2023' }],
      ['2021-01-01', '2022-01-01', '2022-12-31', '2023-12-31'],
    ],
    ['a moment', [{ asOf: '2025-08' }], ['2025-08-01', '2025-08-31', '2025-08-01', '2025-08-31']],
    ['a level that goes on', [{ start: '2022', end: 'open' }], ['2022-01-01', '2022-12-31', '2025-09-01', null]],
    [
      'a level that one claim finds as of a day',
      [{ end: 'open', document: fellow }, { asOf: '2025-08' }],
      [null, '2022-11-02', '2025-08-01', null],
    ],
    ['a level since a year', [{ start: '2022' }], ['2022-01-01', '2022-12-31', '2022-01-01', null]],
    [
      'a level since a year, found as of a later day',
      [{ start: '2022', asOf: '2025-08' }],
      ['2022-01-01', '2022-12-31', '2025-08-01', null],
    ],
    [
      'a level since a year, though another claim gives a span',
      [{ start: '2022-01-01' }, { start: '2022-01-01', end: '2022-12-31' }],
      ['2022-01-01', '2022-01-01', '2022-12-31', null],
    ],
    ['a level of no day told', [{}], [null, '2025-09-01', null, null]],
  ]
  test.each(rows)('%s', (_, claims, days) => expect(daysFrom('figure', claims)).toEqual(days))

  test('what is only expected: from its day on', () =>
    expect(daysFrom('figure', [{ modality: 'forecast', date: '2026' }])).toEqual([
      '2026-01-01',
      null,
      null,
      '2026-12-31',
    ]))
})
