import { describe, expect, test } from 'vitest'
import { release, type TiesAtOptions, tiesAt, tiesBetween, tiesOf } from '../../src/index.js'
import { ids } from './ids.js'

const treaty = 'ties/north-korea-russia/mutual-defence-treaty'
const iranian = 'ties/iran-russia/treaty'

describe('tiesAt', () => {
  test.each<[string, TiesAtOptions, readonly string[]]>([
    ['2024-05-31', { of: 'North Korea', certainty: 'possible' }, []],
    ['2024-06-10', { of: 'North Korea' }, []],
    ['2024-06-10', { of: 'North Korea', certainty: 'possible' }, [treaty]],
    ['2024-06', { of: 'North Korea' }, [treaty]],
    ['2024-07-01', { of: 'North Korea' }, [treaty]],
    ['2024-07-01', { of: 'North Korea', knownBy: '2023-01-20', certainty: 'possible' }, []],
    ['2024-11-18', { of: 'North Korea', knownBy: '2024-11-18' }, [treaty]],
    ['2024-11-19', { of: 'North Korea', knownBy: '2024-11-18' }, []],
    ['2024-11-19', { of: 'North Korea', knownBy: '2024-11-18', certainty: 'possible' }, [treaty]],
    ['2025-09-01', { of: 'North Korea' }, [treaty]],
    ['2025-09-02', { of: 'North Korea' }, []],
    ['2024-12-01', { of: 'Iran', certainty: 'possible' }, []],
    ['2024-12-01', { of: 'Iran', certainty: 'possible', knownBy: '2024-11-18' }, [iranian]],
    ['2024-12-01', { of: 'Iran', knownBy: '2024-11-18' }, []],
    ['2025-04-30', { of: 'Iran' }, [iranian]],
    ['2025-04-30', { of: 'Iran', standing: 'with' }, [iranian]],
    ['2025-04-30', { of: 'Iran', standing: 'against' }, []],
  ])('%s %o of treaties', (date, options, expected) => {
    expect(ids(tiesAt(date, { type: 'treaty', ...options }))).toEqual(expected)
  })

  test('the default is empty after the last day of release.coverage, and not on it', () => {
    expect(release.coverage.last).toBe('2025-09-01')
    expect(tiesAt('2025-09-01').length).toBeGreaterThan(0)
    expect(tiesAt('2025-09-02/9999')).toEqual([])
    expect(tiesAt('2025-09-02/9999', { certainty: 'possible' }).length).toBeGreaterThan(0)
  })

  test('every form of a date gives the same', () => {
    const expected = tiesAt('2024-07-01')
    for (const date of [{ year: 2024, month: 7, day: 1 }, new Date('2024-07-01'), '2024-07-01/2024-07-01'])
      expect(tiesAt(date)).toEqual(expected)
  })

  test('of and with, in either order, ask for two different parties', () => {
    const one = tiesAt('2024-07-01', { of: 'Russia', with: 'Belarus' })
    expect(ids(one)).toContain('ties/belarus-russia/union-state')
    expect(tiesAt('2024-07-01', { of: 'Belarus', with: 'Russia' })).toEqual(one)
    expect(tiesAt('2024-07-01', { with: 'Belarus', of: undefined })).toEqual(tiesAt('2024-07-01', { of: 'Belarus' }))
    expect(tiesAt('2024-07-01', { of: 'Russia', with: 'Russia' })).toEqual([])
  })
})

describe('tiesOf', () => {
  test('finds both sides of a directed tie, and the side stays told', () => {
    const [tie] = tiesOf('CSTO', { type: 'membership', with: 'Armenia' })
    expect(tie).toMatchObject({ directed: true, from: ['Armenia'], to: ['CSTO'] })
    expect(tiesOf('Armenia', { type: 'membership' })).toEqual([tie])
  })

  test.each([
    [
      'domain',
      { domain: 'nuclear energy' },
      ['ties/iran-russia/nuclear-energy', 'ties/hungary-russia/paks', 'ties/russia-turkey/akkuyu'],
    ],
    ['stage', { stage: 'signed' }, ['ties/belarus-russia/union-state', treaty, iranian]],
    ['an earlier stage of a later treaty', { stage: 'in preparation' }, [iranian]],
    [
      'several types',
      { with: 'Hungary', type: ['project', 'alignment'] },
      ['ties/hungary-russia/ally', 'ties/hungary-russia/paks'],
    ],
    ['standing', { with: 'NATO', standing: 'against' }, ['ties/adversaries-of-iran-and-russia/russia-nato']],
  ] as const)("tiesOf('Russia', …) by %s", (_, options, expected) => {
    expect(ids(tiesOf('Russia', options))).toEqual(expected)
  })

  test('groups are never expanded', () => {
    expect(ids(tiesOf('Iran'))).not.toContain('ties/russia-russias-partners/close-ties')
  })
})

describe('tiesBetween', () => {
  test('is the same from either side', () => {
    const found = tiesBetween('Iran', 'Russia')
    expect(ids(found)).toContain(iranian)
    expect(tiesBetween('Russia', 'Iran')).toEqual(found)
  })

  test('finds parties side by side in a tie of several', () => {
    expect(ids(tiesBetween('China', 'Iran'))).toContain('ties/axis/cooperation')
  })

  test('a party has no ties with itself', () => {
    expect(tiesBetween('Russia', 'Russia')).toEqual([])
  })

  test('during and certainty', () => {
    expect(ids(tiesBetween('Iran', 'Russia', { type: 'treaty', during: '2025-01' }))).toEqual([])
    expect(ids(tiesBetween('Iran', 'Russia', { type: 'treaty', during: '2025-01', certainty: 'possible' }))).toEqual([
      iranian,
    ])
  })
})
