import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certaintyIn, type Judgement } from '../../src/certainty/index.js'
import { dayIndex } from '../../src/find/days.js'
import { actors, find, holdsAt, type PartyName, records, recordsOn, transfers } from '../../src/index.js'
import { ids } from '../support.js'

// What the index finds is what reading the whole list finds.

const dayOf = (n: number) =>
  `2000-${String(Math.floor(n / 28) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`
const anyDay = fc.integer({ min: 0, max: 200 })
const anyRun = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(anyDay, fc.integer({ min: -5, max: 40 }))
      .map(([first, length]) => ({ first: dayOf(first), last: dayOf(Math.max(0, first + length)) })),
  },
  { weight: 1, arbitrary: anyDay.map((last) => ({ first: '', last: dayOf(last) })) },
  { weight: 1, arbitrary: anyDay.map((first) => ({ first: dayOf(first), last: '~' })) },
)
const anyJudgement: fc.Arbitrary<Judgement> = fc.record({
  sure: fc.array(anyRun, { maxLength: 3 }),
  open: fc.array(
    anyRun.filter(({ first, last }) => first <= last),
    { maxLength: 2 },
  ),
})

describe('the index of days', () => {
  test('finds at any window what each record answers', () => {
    fc.assert(
      fc.property(
        fc.array(anyJudgement, { maxLength: 30 }),
        anyDay,
        fc.integer({ min: 0, max: 20 }),
        (judgements, from, length) => {
          const index = dayIndex(judgements)
          const window = { first: dayOf(from), last: dayOf(from + length) }
          for (const certainty of ['definite', 'possible'] as const) {
            const runs = (one: Judgement) => (certainty === 'definite' ? one : { sure: one.open, open: [] })
            const expected = judgements.flatMap((one, i) => (certaintyIn(runs(one), window) === 'definite' ? [i] : []))
            expect([...index.at(window, certainty)]).toEqual(expected)
            expect(judgements.flatMap((_, i) => (index.test(window, certainty)(i) ? [i] : []))).toEqual(expected)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('knows the last day that is sure', () => {
    const runs = [
      { first: '2000-01-01', last: '2000-02-01' },
      { first: '2000-05-01', last: '2000-04-01' },
    ]
    expect(dayIndex([{ sure: runs, open: [] }]).last()).toBe('2000-02-01')
    expect(dayIndex([]).last()).toBe(null)
  })
})

describe('of our own records', () => {
  test('those that held at a date are those of which holdsAt says so', () => {
    const dates = [
      '1999',
      '2015-06-01',
      '2022-02-24',
      '2022',
      '2023/2024',
      '2024-06-10',
      '2025-09-01',
      '2025-09-02',
      '2030',
    ]
    const wrong = dates.filter((during) => {
      const held = records.map((one) => holdsAt(one, during))
      const sure = records.filter((_, i) => held[i] === 'definite')
      const open = records.filter((_, i) => held[i] !== 'no')
      return (
        ids(find(records, { during })).join() !== ids(sure).join() ||
        ids(find(records, { during, certainty: 'possible' })).join() !== ids(open).join()
      )
    })
    expect(wrong).toEqual([])
  })

  test('those that name a party are found by any of its parts', () => {
    const parties = actors.filter(({ type }) => type === 'state').map(({ name }) => name as PartyName)
    const wrong = parties.filter((name) => {
      const from = transfers.filter((one) => one.from.includes(name))
      const sent = find(transfers, { from: name, exactly: true, negated: 'also' })
      return (
        ids(sent).join() !== ids(from).join() || sent.some((one) => !recordsOn(name, { negated: 'also' }).includes(one))
      )
    })
    expect(wrong).toEqual([])
  })
})
