import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certaintyWithin } from '../../src/dates/index.js'
import { type Dated, dayIndex } from '../../src/query/day-index.js'

const day = fc
  .tuple(fc.integer({ min: 1899, max: 1901 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

/** Four days of which start and end may overlap, each of them missing at times. */
const period = fc
  .tuple(
    fc.array(day, { minLength: 4, maxLength: 4 }),
    fc.boolean(),
    fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }),
  )
  .map(([days, apart, missing]) => {
    const [a, b, c, d] = days.sort().map((one, i) => (missing[i] === 0 ? null : one)) as [
      string,
      string,
      string,
      string,
    ]
    return { earliestStart: a, latestStart: apart ? b : c, earliestEnd: apart ? c : b, latestEnd: d }
  })
const dated: fc.Arbitrary<Dated> = fc.record({ period, strength: fc.constantFrom('definite', 'possible', 'no') })
const window = fc.tuple(day, day, fc.boolean()).map(([a, b, isOne]) => {
  const [first, last] = isOne ? [a, a] : ([a, b].sort() as [string, string])
  return { first, last }
})

const held = (list: readonly Dated[], at: { first: string; last: string }, certainty: 'definite' | 'possible') =>
  list.filter((one) => {
    const answer = certaintyWithin(one.period, at)
    if (one.strength === 'no' || answer === 'no') return false
    return certainty === 'possible' || (answer === 'definite' && one.strength === 'definite')
  })

describe('dayIndex', () => {
  test('finds what reading every record finds, in the same order', () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 60 }), fc.array(window, { minLength: 1 }), (list, windows) => {
        const index = dayIndex(list, (one) => one)
        for (const at of windows)
          for (const certainty of ['definite', 'possible'] as const) {
            const found = index.at(at, certainty)
            expect(found).toEqual(held(list, at, certainty))
            expect(Object.isFrozen(found)).toBe(true)
          }
      }),
    )
  })

  test('keeps to 40 bytes a record, whether ties are brief or lasting', () => {
    for (const years of [0, 20, 100]) {
      const list = Array.from({ length: 2000 }, (_, i): Dated => {
        const [start, end] = [`${1800 + (i % 100)}-01-01`, `${1800 + (i % 100) + years}-12-31`]
        const days = { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end }
        return { period: days, strength: 'definite' }
      })
      expect(dayIndex(list, (one) => one).bytes / list.length).toBeLessThanOrEqual(40)
    }
  })

  test.each([20, 100])('ties that begin month by month and last %i years are listed about twice', (years) => {
    const list = Array.from({ length: 2000 }, (_, i): Dated => {
      const [year, month] = [1800 + Math.floor(i / 12), String((i % 12) + 1).padStart(2, '0')]
      const [start, end] = [`${year}-${month}-01`, `${year + years}-${month}-28`]
      const days = { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end }
      return { period: days, strength: 'definite' }
    })
    // two runs: each with two days, about two places in the list, and what little the cuts take
    const bytes = dayIndex(list, (one) => one).bytes / list.length
    expect(bytes).toBeGreaterThan(28)
    expect(bytes).toBeLessThan(32)
  })
})
