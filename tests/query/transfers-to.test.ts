import { describe, expect, test } from 'vitest'
import { type TransfersToOptions, transfersTo } from '../../src/index.js'
import { ids } from './ids.js'

const missiles = 'transfers/iran-russia/ballistic-missiles'
const shahed = 'transfers/iran-russia/shahed-136'
const shells = 'transfers/north-korea-russia/artillery-shells'
const jointDrones = 'transfers/north-korea-and-iran-russia/drones'

describe('transfersTo(Russia, …)', () => {
  test.each<[string, TransfersToOptions, readonly string[]]>([
    [
      'goods are found with all that is under them',
      { from: 'Iran', goods: 'uav' },
      [shahed, 'transfers/iran-russia/uav', jointDrones],
    ],
    ['wider goods are not', { from: 'Iran', goods: 'shahed-136' }, [shahed]],
    ['narrower goods of a claim are', { from: 'Iran', goods: 'short-range-ballistic-missile' }, [missiles]],
    ['a list of stages', { from: 'Iran', stage: ['refused', 'halted'] }, [missiles]],
    [
      'one claim must meet stage and goods',
      { from: 'Iran', stage: 'refused', goods: 'short-range-ballistic-missile' },
      [],
    ],
    ['a claimant', { claimant: 'Kyrylo Budanov' }, [shahed]],
    ['one claim must meet claimant and modality', { claimant: 'Kyrylo Budanov', modality: 'asserted' }, []],
    ['who denies', { modality: 'denied', claimant: 'Iran' }, ['transfers/iran-russia/any-arms', shahed]],
    ['an empty list of stages takes none', { stage: [] }, []],
  ])('%s: %o', (_, options, expected) => {
    expect(ids(transfersTo('Russia', options))).toEqual(expected)
  })

  test('includeUnspecified adds the claims that name only wider goods', () => {
    const found = ids(transfersTo('Russia', { from: 'Iran', goods: 'shahed-136', includeUnspecified: true }))
    expect(found).toEqual(
      expect.arrayContaining([shahed, 'transfers/iran-russia/uav', 'transfers/iran-russia/any-arms']),
    )
    expect(found).not.toContain(missiles)
    expect(ids(transfersTo('Russia', { goods: 'shahed-136', includeUnspecified: false }))).toEqual([shahed])
  })

  test('a joint transfer is found from each of its senders, and from all', () => {
    for (const options of [{ from: 'Iran' }, { from: 'North Korea' }, {}] as const) {
      const found = transfersTo('Russia', options).filter(({ id }) => id === jointDrones)
      expect(found.map(({ joint, from }) => ({ joint, from }))).toEqual([
        { joint: true, from: ['North Korea', 'Iran'] },
      ])
    }
  })

  test('what only denials or negations tell of is left out', () => {
    expect(ids(transfersTo('Wagner Group'))).toEqual(['transfers/north-korea-wagner-group/arms'])
  })
})

describe('transfersTo(…)', () => {
  test('finds a recipient through its bodies, and a group never', () => {
    expect(ids(transfersTo('Russia'))).toEqual(
      expect.arrayContaining([...ids(transfersTo('newly mobilised Russian troops'))]),
    )
    expect(ids(transfersTo('Russia'))).not.toContain('transfers/north-korea-wagner-group/arms')
  })

  test('keeps the direction', () => {
    for (const { to } of transfersTo('Iran')) expect(to).toContain('Iran')
    expect(transfersTo('United States')).toEqual([])
  })

  test.each<[string, TransfersToOptions, boolean]>([
    ['refused on that day', { goods: 'missile', stage: 'refused', during: '2023-01-20' }, true],
    ['not delivered on that day', { goods: 'missile', stage: 'delivered', during: '2023-01-20' }, false],
    ['nor possibly', { goods: 'missile', stage: 'delivered', during: '2023-01-20', certainty: 'possible' }, false],
    [
      'delivered in that month, not on a day of it',
      { goods: 'missile', stage: 'delivered', during: '2024-09-10' },
      false,
    ],
    [
      'possibly on a day of it',
      { goods: 'missile', stage: 'delivered', during: '2024-09-10', certainty: 'possible' },
      true,
    ],
  ])('ballistic missiles of Iran: %s', (_, options, found) => {
    expect(ids(transfersTo('Russia', { from: 'Iran', ...options })).includes(missiles)).toBe(found)
  })

  test.each([
    ['2023-06', 'definite', true],
    ['2025-06', 'definite', false],
    ['2025-06', 'possible', true],
    ['2022-06', 'definite', false],
  ] as const)('shells of North Korea during %s, %s: %s', (during, certainty, found) => {
    expect(ids(transfersTo('Russia', { goods: 'artillery-shells', during, certainty })).includes(shells)).toBe(found)
  })

  test('nothing is definite after the last day of the documents', () => {
    expect(transfersTo('Russia', { during: '2025-09-02/9999' })).toEqual([])
    expect(transfersTo('Russia', { during: '2025-09-02/9999', certainty: 'possible' })).not.toEqual([])
  })

  test('a denial is found at the dates of what it denies', () => {
    const denied = { modality: 'denied', during: '2023', certainty: 'possible' } as const
    expect(ids(transfersTo('Russia', denied))).toContain(shahed)
    expect(
      transfersTo('Russia', { ...denied, during: '1990' }).every(({ period }) => period.earliestStart === null),
    ).toBe(true)
  })

  test('options may be an object without a prototype', () => {
    const options: TransfersToOptions = Object.assign(Object.create(null), { from: 'Iran', goods: 'shahed-136' })
    expect(ids(transfersTo('Russia', options))).toEqual([shahed])
  })

  test('certainty without a date: what is affirmed without doubt', () => {
    const all = ids(transfersTo('Iran'))
    const sure = ids(transfersTo('Iran', { certainty: 'definite' }))
    expect(all).toContain('transfers/russia-iran/helicopters')
    expect(sure).not.toContain('transfers/russia-iran/helicopters')
    expect(ids(transfersTo('Russia', { certainty: 'definite' }))).toContain(missiles)
    expect(ids(transfersTo('Iran', { certainty: 'possible' }))).toEqual(all)
  })
})
