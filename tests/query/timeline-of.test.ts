import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { type ActorName, actors, timelineOf } from '../../src/index.js'

const points = (...given: Parameters<typeof timelineOf>) =>
  timelineOf(...given).map(({ record, mark, earliest, latest }) => [record.id, mark, earliest, latest])

test.each([
  [
    'what began',
    { kind: 'deployment' },
    [['deployments/iran/trainers-in-crimea', 'began', '2022-10-01', '2022-10-31']],
  ],
  [
    'a date of each precision',
    { kind: 'event', during: '2022-07' },
    [
      ['events/iran/putin-and-raisi-in-tehran', 'happened', '2022-07-01', '2022-07-31'],
      ['events/iran/putins-visit-to-tehran', 'happened', '2022-07-01', '2022-07-31'],
      ['events/iran/putins-visit-to-tehran', 'happened', '2022-07-19', '2022-07-19'],
    ],
  ],
  [
    'the dates that surely lie within',
    { kind: 'event', during: '2022-07-19' },
    [['events/iran/putins-visit-to-tehran', 'happened', '2022-07-19', '2022-07-19']],
  ],
  [
    'and none that may lie before',
    { kind: 'event', during: '2022-07-19/2022-09-30' },
    [['events/iran/putins-visit-to-tehran', 'happened', '2022-07-19', '2022-07-19']],
  ],
  [
    'a total, on the day it was told',
    { kind: 'transfer', claimant: 'European Union' },
    [
      ['transfers/iran-russia/ballistic-missiles', 'told', '2023-01-20', '2023-01-20'],
      ['transfers/iran-russia/ballistic-missiles', 'told', '2024-09-01', '2024-09-30'],
      ['transfers/iran-russia/ballistic-missiles', 'happened', '2024-09-01', '2024-09-30'],
    ],
  ],
] as const)("timelineOf('Iran', …): %s", (_, options, expected) => {
  expect(points('Iran', options)).toEqual(expected)
})

test('during with certainty takes the dates that can lie within', () => {
  const sure = points('Iran', { during: '2022-07-19' })
  const possible = points('Iran', { during: '2022-07-19', certainty: 'possible' })
  expect(possible).toEqual(expect.arrayContaining(sure))
  expect(possible).toContainEqual(['events/iran/putin-and-raisi-in-tehran', 'happened', '2022-07-01', '2022-07-31'])
})

test('entries stand in the order of time, and each gives the claims that date it', () => {
  for (const { name, type } of actors) {
    if (type === 'voice') continue
    const entries = timelineOf(name as ActorName)
    const keys = entries.map(
      ({ earliest, latest, record }) => `${earliest ?? latest ?? '~'} ${latest ?? '~'} ${record.id}`,
    )
    expect(keys).toEqual([...keys].sort())
    for (const { claims, record, kind } of entries) {
      expect(claims.length).toBeGreaterThan(0)
      expect(kind).toBe(record.kind)
      for (const claim of claims) expect(record.claims).toContain(claim)
    }
  }
})

test('knownBy takes the dates back to what was known', () => {
  const visit = points('Iran', { kind: 'event', knownBy: '2022-12-31' }).filter(
    ([id]) => id === 'events/iran/putins-visit-to-tehran',
  )
  expect(visit).toEqual([['events/iran/putins-visit-to-tehran', 'happened', '2022-07-01', '2022-07-31']])
})

describe('marks', () => {
  const marks = (claim: object) => {
    const data = createDataset({
      ties: [{ id: 't', type: 'treaty', between: ['A', 'B'], ...claim }],
      attestedTo: '2000-01-01',
    })
    return data.timelineOf('A').map(({ mark, earliest, latest }) => `${mark} ${earliest} ${latest}`)
  }

  test.each([
    ['no date', {}, []],
    ['an open end marks nothing', { start: '1990', end: 'open' }, ['began 1990-01-01 1990-12-31']],
    ['both sides', { start: '1990', end: '1991' }, ['began 1990-01-01 1990-12-31', 'ended 1991-01-01 1991-12-31']],
    ['one date', { date: '1990' }, ['happened 1990-01-01 1990-12-31']],
    [
      'an as-of beside them',
      { start: '1990', asOf: '1995' },
      ['began 1990-01-01 1990-12-31', 'told 1995-01-01 1995-12-31'],
    ],
    ['a day of saying, where there is no other', { said: '1995' }, ['told 1995-01-01 1995-12-31']],
    ['a day of saying beside a date', { start: '1990', said: '1995' }, ['began 1990-01-01 1990-12-31']],
    [
      'a denial',
      { claims: [{ start: '1990' }, { start: '1991', modality: 'denied' }, { start: '1990', asOf: '[..1999]' }] },
      ['began 1990-01-01 1990-12-31', 'told null 1999-12-31'],
    ],
    ['no bound', { date: '[1990..]' }, ['happened 1990-01-01 null']],
  ])('%s', (_, claim, expected) => {
    expect(marks(claim)).toEqual(expected)
  })

  test('a date without a bound can lie in any window that it reaches', () => {
    const data = createDataset({
      ties: [{ id: 't', type: 'treaty', between: ['A', 'B'], start: '[..1990]', end: '[1995..]' }],
      attestedTo: '2000-01-01',
    })
    const within = (during: string) => data.timelineOf('A', { during, certainty: 'possible' }).map(({ mark }) => mark)
    expect([within('1950'), within('1993'), within('1999')]).toEqual([['began'], [], ['ended']])
    expect(data.timelineOf('A', { during: '1900/2000' })).toEqual([])
  })
})
