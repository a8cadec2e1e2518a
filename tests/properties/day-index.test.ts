import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certaintyWithin, type Strength, type Window } from '../../src/dates/index.js'
import { type Dated, dayIndex } from '../../src/query/day-index.js'

const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const near = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10))
const bound = fc.option(fc.oneof(day, near), { nil: null })
const strength = fc.constantFrom<Strength>('definite', 'possible', 'no')

const ordered = (a: string | null, b: string | null) => a === null || b === null || a <= b

const dated: fc.Arbitrary<Dated> = fc
  .record({
    strength,
    period: fc.record({ earliestStart: bound, latestStart: bound, earliestEnd: bound, latestEnd: bound }),
  })
  .filter(
    ({ period }) =>
      ordered(period.earliestStart, period.latestStart) &&
      ordered(period.earliestEnd, period.latestEnd) &&
      ordered(period.earliestStart, period.latestEnd),
  )

const window: fc.Arbitrary<Window> = fc
  .oneof(
    fc.tuple(near, near),
    fc.tuple(day, day),
    near.map((one) => [one, one] as const),
  )
  .map(([a, b]) => (a <= b ? { first: a, last: b } : { first: b, last: a }))

/** What the definition says, record by record. */
const scanned = (list: readonly Dated[], at: Window, certainty: 'definite' | 'possible') =>
  list.filter(({ strength: how, period }) => {
    const answer = how === 'no' ? 'no' : certaintyWithin(period, at)
    return certainty === 'possible' ? answer !== 'no' : answer === 'definite' && how === 'definite'
  })

test('the index gives exactly what reading the list gives, in its order', () => {
  fc.assert(
    fc.property(
      fc.array(dated, { maxLength: 120 }),
      fc.array(window, { minLength: 1, maxLength: 20 }),
      (list, windows) => {
        const index = dayIndex(list, (one) => one)
        for (const at of windows)
          for (const certainty of ['definite', 'possible'] as const) {
            const found = index.at(at, certainty)
            expect(found).toEqual(scanned(list, at, certainty))
            expect(Object.isFrozen(found)).toBe(true)
          }
      },
    ),
    { numRuns: 300 },
  )
})

test('it takes at most 40 bytes a record', () => {
  const list = Array.from({ length: 5000 }, (_, i): Dated => {
    const year = String(1500 + (i % 500))
    const end = `${1500 + (i % 500) + (i % 40)}-06-30`
    const period = {
      earliestStart: `${year}-01-01`,
      latestStart: `${year}-12-31`,
      earliestEnd: end,
      latestEnd: i % 3 === 0 ? null : end,
    }
    return { strength: 'definite', period }
  })
  expect(dayIndex(list, (one) => one).bytes / list.length).toBeLessThanOrEqual(40)
})
