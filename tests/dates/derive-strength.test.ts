import { describe, expect, test } from 'vitest'
import { derive, type Strength } from '../../src/dates/index.js'
import type { Kind } from '../../src/vocabulary/index.js'
import { appeared, claim, daysOf, type Written } from './claims.js'

const unknown = [null, null, null, null]

describe('derive: how surely the claims affirm the thing', () => {
  test.each<[why: string, Kind, readonly Written[], Strength]>([
    ['one sure claim is enough', 'tie', [{ modality: 'alleged' }, {}, { modality: 'denied' }], 'definite'],
    ['reported is sure', 'tie', [{ modality: 'reported' }], 'definite'],
    ['alleged is possible', 'tie', [{ modality: 'alleged' }], 'possible'],
    ['weakly hedged is possible', 'tie', [{ hedge: 'appears' }], 'possible'],
    ['denied is not', 'tie', [{ modality: 'denied' }], 'no'],
    ['negated is not', 'tie', [{ negated: true }], 'no'],
    ['planned is possible', 'tie', [{ modality: 'planned' }], 'possible'],
    ['promised by a sure claim is possible', 'transfer', [{ stage: 'promised' }], 'possible'],
    ['refused is not', 'transfer', [{ stage: 'refused' }], 'no'],
    ['halted has been', 'transfer', [{ stage: 'halted' }], 'definite'],
    ['an opinion is possible', 'assessment', [{ modality: 'opinion' }], 'possible'],
    ['no claim at all is not', 'tie', [], 'no'],
  ])('%s', (_, kind, claims, strength) => expect(derive(kind, claims.map(claim), appeared).strength).toBe(strength))

  test('what is not has no days', () =>
    expect(daysOf(derive('tie', [claim({ modality: 'denied', date: '2022' })], appeared))).toEqual(unknown))
})

describe('derive of claims chosen by their stage takes each as telling of a thing that holds', () => {
  const ask = (claims: readonly Written[]) => derive('transfer', claims.map(claim), appeared, { asked: true })

  test('a sure promise is definite', () => expect(ask([{ stage: 'promised' }]).strength).toBe('definite'))
  test('a denied promise is not', () => expect(ask([{ stage: 'promised', modality: 'denied' }]).strength).toBe('no'))

  test('it has begun, so nothing rules out an earlier beginning', () =>
    expect(daysOf(ask([{ stage: 'refused', document: 'fellow-outcasts' }, { stage: 'refused' }]))).toEqual([
      null,
      '2022-11-02',
      null,
      null,
    ]))

  test('a halt ends nothing', () =>
    expect(daysOf(ask([{ stage: 'halted', asOf: '2024' }]))).toEqual([null, '2024-12-31', '2024-01-01', null]))

  test('a delivery still to come begins when it comes', () =>
    expect(
      daysOf(ask([{ document: 'putins-rogue-friends', modality: 'planned', date: '[2023-02..2023-04]' }])),
    ).toEqual(['2023-02-01', '2023-04-30', '2023-02-01', '2023-04-30']))
})

test('derive of some claims heeds what others of the record rule out', () => {
  const context = [{ document: 'putins-rogue-friends', negated: true as const }, { end: 'open' }].map(claim)
  const days = (options?: object) => daysOf(derive('deployment', context.slice(1), appeared, options))
  expect(days()).toEqual([null, '2025-09-01', '2025-09-01', null])
  expect(days({ context })).toEqual(['2023-01-21', '2025-09-01', '2025-09-01', null])
})
