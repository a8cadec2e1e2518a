import { describe, expect, test } from 'vitest'
import { eventsDuring, figuresOn, recordsOn, stancesOf, statementsBy } from '../../src/index.js'
import { ids } from './ids.js'

describe('eventsDuring', () => {
  const visit = 'events/iran/putins-visit-to-tehran'
  const meeting = 'events/iran/putin-and-raisi-in-tehran'

  test.each([
    ['a month', '2022-07', {}, [meeting, visit]],
    ['a day, of what is dated to it', '2022-07-19', {}, [visit]],
    ['a day, before it was known', '2022-07-19', { knownBy: '2022-12-31' }, []],
    ['a month, before it was known', '2022-07', { knownBy: '2022-12-31' }, [meeting, visit]],
    ['a type', '2022-07', { type: 'visit' }, [visit]],
    ['two parties, through holders of offices', '2022-07', { with: 'Russia' }, [meeting, visit]],
    ['a person', '2022-07', { of: 'Russia', with: 'Ebrahim Raisi' }, [meeting]],
    ['one party twice', '2022-07', { with: 'Iran' }, []],
  ] as const)('%s', (_, date, options, expected) => {
    expect(ids(eventsDuring(date, { of: 'Iran', ...options }))).toEqual(expected)
  })

  test('what is scheduled is possible at most', () => {
    expect(eventsDuring('2022/9999', { stage: 'scheduled' })).toEqual([])
    expect(ids(eventsDuring('2022/9999', { stage: 'scheduled', certainty: 'possible' }))).toContain(
      'events/us-sanctions-strategy/tariffs',
    )
  })

  test('without a party, all of them', () => {
    expect(ids(eventsDuring('2022-07'))).toEqual(expect.arrayContaining([meeting, visit]))
  })
})

describe('stancesOf', () => {
  test("'has not condemned' is a position of its own", () => {
    expect(stancesOf('India', { subject: 'invasion' }).map(({ position }) => position)).toEqual([
      'has not condemned',
      'neutral',
    ])
    expect(stancesOf('India', { position: 'supports' })).toEqual([])
  })

  test('a state is found through who holds its offices, the holder alone by name', () => {
    const own = ids(stancesOf('Vladimir Putin'))
    expect(own).toEqual(['stances/vladimir-putin/end-of-the-soviet-union'])
    expect(ids(stancesOf('Russia'))).toEqual(expect.arrayContaining(own as string[]))
  })

  test('during', () => {
    expect(ids(stancesOf('India', { during: '2024-01-01' }))).toEqual(['stances/india/no-condemnation'])
  })
})

describe('statementsBy', () => {
  test.each([
    [
      'the record it is about',
      'Iran',
      { about: 'transfers/iran-russia/shahed-136' },
      ['statements/iran/denial-of-drone-origins'],
    ],
    [
      'whom it concerns',
      'Volodymyr Zelensky',
      { concerns: 'China' },
      ['statements/zelensky-on-china/arms', 'statements/zelensky-on-china/recruitment'],
    ],
    [
      'to whom it was said, through a body',
      'United Kingdom',
      { concerns: 'United Nations' },
      ['statements/barbara-woodward/weapons-from-iran'],
    ],
    [
      'several acts',
      'John Kirby',
      { act: ['declined to say', 'did not say'] },
      [
        'statements/kirby-on-north-korea/interception',
        'statements/kirby-on-north-korea/source-of-intelligence',
        'statements/kirby-on-north-korea/stopover-countries',
      ],
    ],
    [
      'when it was said',
      'European Union',
      { during: '2024-09' },
      ['statements/european-union-on-iran/ballistic-missiles'],
    ],
    ['when it was known', 'European Union', { knownBy: '2024-11-18' }, []],
  ] as const)('%s', (_, speaker, options, expected) => {
    expect(ids(statementsBy(speaker, options))).toEqual(expected)
  })

  test('a state is found through who speaks for it', () => {
    expect(ids(statementsBy('United States'))).toEqual(expect.arrayContaining([...ids(statementsBy('John Kirby'))]))
  })
})

describe('figuresOn', () => {
  test.each([
    [
      'the other side of a value',
      'China',
      { with: 'Russia', measure: 'trade volume' },
      ['figures/china/trade-with-russia', 'figures/china/course-of-trade-with-russia'],
    ],
    [
      'either side',
      'Russia',
      { with: 'China', measure: 'trade volume' },
      ['figures/china/trade-with-russia', 'figures/china/course-of-trade-with-russia'],
    ],
    ['one party twice', 'Russia', { with: 'Russia' }, []],
    [
      'goods and all that is under them',
      'Russia',
      { goods: 'uav' },
      ['figures/shahed-136/cost-beside-ballistic-missiles', 'figures/shahed-136/unit-cost'],
    ],
    ['a day in the span that is measured', 'Belarus', { during: '2023-03-01' }, []],
    [
      'several measures',
      'Belarus',
      { measure: ['inflation', 'economic growth'] },
      ['figures/belarus/economic-growth', 'figures/belarus/inflation'],
    ],
  ] as const)('%s', (_, party, options, expected) => {
    expect(ids(figuresOn(party, options))).toEqual(expected)
  })

  test('a span holds on all of its days', () => {
    expect(ids(figuresOn('China', { during: '2023-03-01', with: 'Russia', measure: 'trade volume' }))).toEqual([
      'figures/china/trade-with-russia',
    ])
  })
})

describe('recordsOn', () => {
  test('finds every kind', () => {
    expect(new Set(recordsOn('Russia').map(({ kind }) => kind)).size).toBe(9)
  })

  test('a body alone, and its state with it', () => {
    const own = ids(recordsOn('Islamic Revolutionary Guard Corps'))
    expect(own).toEqual(['deployments/iran/trainers-in-crimea'])
    expect(ids(recordsOn('Iran', { kind: 'deployment' }))).toEqual(own)
  })

  test('a claimant alone is not found', () => {
    expect(ids(recordsOn('Kyrylo Budanov'))).not.toContain('transfers/iran-russia/shahed-136')
  })

  test('knownBy leaves out what was not known', () => {
    expect(recordsOn('Slovakia', { knownBy: '2023-01-20' })).toEqual([])
    expect(recordsOn('Slovakia').length).toBeGreaterThan(0)
  })
})
