import { describe, expect, test } from 'vitest'
import { type Bound, derive } from '../../src/dates/index.js'
import type { Kind } from '../../src/vocabulary/index.js'
import { answer, appeared, claim, daysOf, type Written } from './claims.js'

type Days = readonly [Bound, Bound, Bound, Bound]
type Rows = readonly (readonly [why: string, Kind, readonly Written[], Days])[]

const daysFrom = (kind: Kind, claims: readonly Written[]) => daysOf(derive(kind, claims.map(claim), appeared))

const [fellow, rogue, global, axis] = ['fellow-outcasts', 'putins-rogue-friends', 'global-threat', 'axis-of-upheaval']

describe('the start', () => {
  const rows: Rows = [
    [
      'of a tie: where the stated ones meet',
      'tie',
      [{ start: '2022' }, { start: '2022-02' }],
      ['2022-02-01', '2022-02-28', '2022-02-01', null],
    ],
    [
      'of a tie: a silent claim does not widen it',
      'tie',
      [{ start: '2022-02' }, {}],
      ['2022-02-01', '2022-02-28', '2022-02-01', null],
    ],
    [
      'of a tie: all of them where they exclude each other',
      'tie',
      [{ start: '2015' }, { start: '2022-02' }],
      ['2015-01-01', '2022-02-28', '2022-02-01', null],
    ],
    [
      'of a tie: unknown where one that is excluded has no bound',
      'tie',
      [{ start: '[..2015]' }, { start: '2022' }, { start: '2023' }],
      [null, '2023-12-31', '2023-01-01', null],
    ],
    [
      'of a tie: back to an attestation before it',
      'tie',
      [{ document: fellow }, { start: '2024-06' }],
      ['2022-11-02', '2024-06-30', '2024-06-01', null],
    ],
    [
      'of a tie: not before a bound',
      'tie',
      [{ start: '[2024-06..]', said: '[2024-06..]' }],
      ['2024-06-01', '2025-09-07', '2024-06-01', null],
    ],
    [
      'of a tie: on the day told, though its document may be older',
      'tie',
      [{ document: fellow, start: '2022-11-10' }],
      ['2022-11-10', '2022-11-10', '2022-11-10', null],
    ],
    [
      'of a tie: never for sure, where the document may be older than any day told',
      'tie',
      [{ document: fellow, start: '[2022-11-10..]' }],
      ['2022-11-10', null, '2022-11-10', null],
    ],
    [
      'of a tie: by its end',
      'tie',
      [{ start: '201X', end: '2014' }],
      ['2010-01-01', '2014-12-31', '2014-01-01', '2014-12-31'],
    ],
    [
      'of a flow: from the first part to the first witness',
      'transfer',
      [{ start: '2022' }, { start: '2023' }],
      ['2022-01-01', '2022-12-31', '2023-01-01', null],
    ],
    [
      'of a flow: with the part that was halted, where that tells when it began',
      'transfer',
      [{ start: '2023' }, { stage: 'halted', start: '2022', end: '2024' }],
      ['2022-01-01', '2022-12-31', '2024-01-01', '2024-12-31'],
    ],
    [
      'of a flow: unknown where a part is silent',
      'transfer',
      [{ start: '2022' }, {}],
      [null, '2022-12-31', '2022-01-01', null],
    ],
    [
      'of a flow: an uncertain part may reach back further',
      'transfer',
      [{ start: '2022' }, { modality: 'alleged', start: '2020' }],
      ['2020-01-01', '2022-12-31', '2022-01-01', null],
    ],
    [
      'of a tie: an uncertain claim does not count beside a sure one',
      'tie',
      [{ start: '2022' }, { modality: 'alleged', start: '2020' }],
      ['2022-01-01', '2022-12-31', '2022-01-01', null],
    ],
    [
      'of a tie: an uncertain claim counts alone',
      'tie',
      [{ modality: 'alleged', start: '2020' }],
      ['2020-01-01', '2020-12-31', '2020-01-01', null],
    ],
  ]
  test.each(rows)('%s', (_, kind, claims, days) => expect(daysFrom(kind, claims)).toEqual(days))

  test('of a tie: not told by a change without a first day', () => {
    const growing = { ...claim({ start: '2015' }), trend: { is: 'rising' as const } }
    expect(daysOf(derive('tie', [growing], appeared))).toEqual(['2015-01-01', '2015-12-31', '2015-01-01', null])
  })
})

describe('the end', () => {
  const rows: Rows = [
    [
      'of a tie: unknown where no claim tells it',
      'tie',
      [{ start: '2022' }],
      ['2022-01-01', '2022-12-31', '2022-01-01', null],
    ],
    [
      'of a tie: unknown after the last that finds it going on',
      'tie',
      [
        { document: fellow, end: 'open' },
        { document: global, end: 'open' },
      ],
      [null, '2022-11-02', '2024-11-18', null],
    ],
    [
      'of a tie: unknown where one claim is silent',
      'tie',
      [{ start: '2022', end: '2023' }, {}],
      ['2022-01-01', '2022-12-31', '2023-01-01', null],
    ],
    [
      'of a tie: where the stated ones meet',
      'tie',
      [{ start: '2015', end: '2024' }, { end: '[2023-06..2024-02]' }],
      ['2015-01-01', '2015-12-31', '2024-01-01', '2024-02-29'],
    ],
    [
      'of a tie: the last where they exclude each other',
      'tie',
      [{ start: '2015', end: '2022' }, { end: '2024' }],
      ['2015-01-01', '2015-12-31', '2024-01-01', '2024-12-31'],
    ],
    [
      'of a tie: not before an as-of',
      'tie',
      [{ start: '2015', end: '2024', asOf: '2024-03' }],
      ['2015-01-01', '2015-12-31', '2024-03-01', '2024-12-31'],
    ],
    [
      'of a tie: still to come, so that it lasts as far as it is attested',
      'tie',
      [{ start: '2015', end: '2030' }],
      ['2015-01-01', '2015-12-31', '2025-09-01', '2030-12-31'],
    ],
    [
      'of a tie: told by a document that may be older',
      'tie',
      [{ document: axis, start: '2015', end: '2024-10' }],
      ['2015-01-01', '2015-12-31', '2024-10-01', '2024-10-31'],
    ],
    [
      'of a tie: before the last of starts that exclude each other',
      'tie',
      [
        { start: '2014', end: '2016' },
        { start: '[2015..2020]', end: '[2016..2019]' },
      ],
      ['2014-01-01', '2016-12-31', '2016-01-01', '2016-12-31'],
    ],
    [
      'of a tie: no later than the day that finds it ended',
      'tie',
      [{ start: '2015', stage: 'ended', end: '[2024..]', asOf: '2023' }],
      ['2015-01-01', '2015-12-31', '2023-12-31', '2023-12-31'],
    ],
    [
      'of a tie: told as of a later day',
      'tie',
      [{ start: '2015', end: '2022', asOf: '2024-03' }],
      ['2015-01-01', '2015-12-31', '2022-12-31', '2022-12-31'],
    ],
    [
      'of a tie: told as of a later day, beside a later end',
      'tie',
      [{ start: '2015', end: '2022', asOf: '2024-03' }, { end: '2023' }],
      ['2015-01-01', '2015-12-31', '2023-01-01', '2023-12-31'],
    ],
    [
      'of a tie: as sure claims tell it, whatever an uncertain one finds going on',
      'tie',
      [
        { start: '2015', end: '2022' },
        { modality: 'alleged', end: 'open' },
      ],
      ['2015-01-01', '2015-12-31', '2022-01-01', '2022-12-31'],
    ],
    [
      'of a tie: no later than the first end',
      'tie',
      [
        { start: '2015', end: 'open', stage: 'signed', document: fellow },
        { stage: 'ended', end: '2023' },
      ],
      ['2015-01-01', '2015-12-31', '2023-01-01', '2023-12-31'],
    ],
    [
      'of a tie: before the day that tells it ended',
      'tie',
      [{ start: '2015' }, { document: global, stage: 'ended' }],
      ['2015-01-01', '2015-12-31', '2015-01-01', '2024-11-18'],
    ],
    [
      'of a tie: an as-of of the ended state attests no day',
      'tie',
      [{ start: '2015' }, { stage: 'ended', asOf: '2024-03' }],
      ['2015-01-01', '2015-12-31', '2015-01-01', '2024-03-31'],
    ],
    [
      'of a tie: open again where a later claim finds it going on',
      'tie',
      [
        { document: fellow, start: '2015', stage: 'ended', end: '2022' },
        { document: global, end: 'open' },
      ],
      ['2015-01-01', '2015-12-31', '2024-11-18', null],
    ],
    [
      'of a tie: the last of two ends',
      'tie',
      [
        { document: fellow, start: '2015', stage: 'ended', end: '2021' },
        { stage: 'ended', end: '2023' },
      ],
      ['2015-01-01', '2015-12-31', '2023-01-01', '2023-12-31'],
    ],
    [
      'of a tie: later than an end without a day, where one is told',
      'tie',
      [
        { document: fellow, start: '2015', stage: 'ended' },
        { stage: 'ended', end: '2023' },
      ],
      ['2015-01-01', '2015-12-31', '2023-01-01', '2023-12-31'],
    ],
    [
      'of a tie: an uncertain end rules nothing out',
      'tie',
      [
        { start: '2015', end: 'open', document: fellow },
        { stage: 'ended', end: '2023', hedge: 'may' },
      ],
      ['2015-01-01', '2015-12-31', '2022-11-02', null],
    ],
    [
      'of a tie: an uncertain end counts alone',
      'tie',
      [{ start: '2015', stage: 'ended', end: '2023', hedge: 'may' }],
      ['2015-01-01', '2015-12-31', '2023-01-01', '2023-12-31'],
    ],
    [
      'of a deployment: a planned end closes nothing',
      'deployment',
      [{ modality: 'planned', stage: 'withdrawn', asOf: '2025-04' }],
      [null, '2025-04-30', '2025-04-01', null],
    ],
    [
      'of a deployment: an end that is only expected closes nothing',
      'deployment',
      [{ modality: 'forecast', stage: 'withdrawn', asOf: '2025-04' }],
      [null, '2025-04-30', '2025-04-01', null],
    ],
    [
      'of a flow: the last of its parts',
      'transfer',
      [{ date: '2022' }, { date: '2024' }],
      ['2022-01-01', '2022-12-31', '2024-01-01', '2024-12-31'],
    ],
    [
      'of a flow: unknown where a part is silent',
      'transfer',
      [{ date: '2022' }, { start: '2023' }],
      ['2022-01-01', '2022-12-31', '2023-01-01', null],
    ],
    [
      'of a flow: unknown where a part has no last day',
      'transfer',
      [{ date: '2022' }, { start: '2023', end: '[2023..]' }],
      ['2022-01-01', '2022-12-31', '2023-01-01', null],
    ],
    [
      'of a flow: a halt before the only sure part, whatever start is alleged',
      'transfer',
      [{ stage: 'halted', end: '2022' }, { date: '2024' }, { modality: 'alleged', date: '2021' }],
      [null, '2022-12-31', '2024-01-01', '2024-12-31'],
    ],
    [
      'of a flow: a halt alone, whatever start is alleged',
      'transfer',
      [
        { stage: 'halted', end: '2024' },
        { modality: 'alleged', start: '2022', end: '2023' },
      ],
      [null, '2024-12-31', '2024-01-01', '2024-12-31'],
    ],
    [
      'of a flow: when it was halted',
      'transfer',
      [{ date: '2022' }, { stage: 'halted', end: '2024' }],
      ['2022-01-01', '2022-12-31', '2024-01-01', '2024-12-31'],
    ],
    [
      'of a flow: a halt of one part, where another part comes later',
      'transfer',
      [{ stage: 'halted', end: '2022' }, { date: '2024' }],
      [null, '2022-12-31', '2024-01-01', '2024-12-31'],
    ],
  ]
  test.each(rows)('%s', (_, kind, claims, days) => expect(daysFrom(kind, claims)).toEqual(days))
})

describe('what has not begun', () => {
  const later: Written = { document: global, end: 'open' }
  const from = (start: Bound): Days => [start, '2024-11-18', '2024-11-18', null]
  const rows: Rows = [
    [
      'a negation rules out every day up to its own',
      'deployment',
      [{ document: rogue, negated: true }, later],
      from('2023-01-21'),
    ],
    [
      'the last of several',
      'deployment',
      [{ document: fellow, negated: true }, { document: rogue, negated: true }, later],
      from('2023-01-21'),
    ],
    [
      'a preparation does too',
      'deployment',
      [{ document: rogue, modality: 'planned', stage: 'in preparation' }, later],
      from('2023-01-21'),
    ],
    [
      'a refusal does too',
      'transfer',
      [
        { document: rogue, stage: 'refused' },
        { ...later, stage: 'delivered' },
      ],
      from('2023-01-21'),
    ],
    [
      'a denial of a refusal does not',
      'transfer',
      [
        { document: rogue, modality: 'denied', stage: 'refused' },
        { ...later, stage: 'delivered' },
      ],
      from(null),
    ],
    [
      'a promise of goods does not: other parts may have moved',
      'transfer',
      [{ document: rogue, modality: 'planned', stage: 'promised' }, later],
      from(null),
    ],
    ['a plan without a stage does not', 'deployment', [{ document: rogue, modality: 'planned' }, later], from(null)],
    ['a denial does not', 'deployment', [{ document: rogue, modality: 'denied' }, later], from(null)],
    [
      'an allegation that it is not so does not',
      'deployment',
      [{ document: rogue, modality: 'alleged', negated: true }, later],
      from(null),
    ],
    [
      'a weakly hedged negation does not',
      'deployment',
      [{ document: rogue, hedge: 'appears', negated: true }, later],
      from(null),
    ],
    [
      'a negation of any day up to a bound does not',
      'deployment',
      [{ document: rogue, asOf: '[..2022-12]', negated: true }, later],
      from(null),
    ],
    ['a negation after the first witness does not', 'deployment', [{ negated: true }, later], from(null)],
    [
      'a negation after the first witness does not, though before the end',
      'deployment',
      [
        { asOf: '2023-06-01', negated: true },
        { document: rogue, end: '2024' },
      ],
      [null, '2023-01-20', '2023-01-20', '2024-12-31'],
    ],
    [
      'a negation of a span rules out what came before its end at most',
      'deployment',
      [{ document: rogue, negated: true, end: '2022' }, later],
      from('2022-01-02'),
    ],
    [
      'a negation of a span without a first day does not',
      'deployment',
      [{ document: rogue, negated: true, end: '[..2022]' }, later],
      from(null),
    ],
    [
      'a negation of a span to come does not reach beyond its document',
      'deployment',
      [{ document: rogue, negated: true, end: '2024-06' }, later],
      from('2023-01-21'),
    ],
    [
      'a stated start that is later stands',
      'deployment',
      [
        { document: rogue, negated: true },
        { ...later, start: '2024-06' },
      ],
      ['2024-06-01', '2024-06-30', '2024-11-18', null],
    ],
    [
      'a stated start that is wider is cut',
      'deployment',
      [
        { document: rogue, negated: true },
        { ...later, start: '202X' },
      ],
      from('2023-01-21'),
    ],
  ]
  test.each(rows)('%s', (_, kind, claims, days) => expect(daysFrom(kind, claims)).toEqual(days))
})

describe('what lies ahead is possible from the day that is told, and never sure', () => {
  const rows: Rows = [
    [
      'from its document on',
      'transfer',
      [{ document: rogue, modality: 'planned', stage: 'promised' }],
      ['2023-01-20', null, null, null],
    ],
    [
      'from the day it was said',
      'transfer',
      [{ modality: 'planned', stage: 'promised', said: '2025-05' }],
      ['2025-05-01', null, null, null],
    ],
    [
      'from its start, until its end',
      'transfer',
      [{ document: rogue, modality: 'planned', date: '[2023-02..2023-04]' }],
      ['2023-02-01', null, null, '2023-04-30'],
    ],
    [
      'from the first, without end where one has none',
      'tie',
      [
        { document: global, modality: 'planned', start: '2026' },
        { document: axis, modality: 'forecast', date: '2025' },
      ],
      ['2025-01-01', null, null, null],
    ],
    [
      'until an end that its document may be later than',
      'tie',
      [{ document: global, modality: 'planned', end: '[..2024-06]' }],
      ['2024-06-30', null, null, '2024-06-30'],
    ],
    [
      'without a first day where none is told',
      'tie',
      [{ modality: 'planned', asOf: '[..2024]' }],
      [null, null, null, null],
    ],
  ]
  test.each(rows)('%s', (_, kind, claims, days) => {
    expect(daysFrom(kind, claims)).toEqual(days)
    expect(answer(derive(kind, claims.map(claim), appeared), '0000/9999')).toBe('possible')
  })
})
