import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certaintyIn, type Judgement } from '../../src/certainty/index.js'
import { createDataset } from '../../src/dataset/index.js'
import { dayIndex } from '../../src/find/days.js'
import { find, holdsAt, records } from '../../src/index.js'
import { ids, seeded } from '../support.js'

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
          const index = dayIndex(judgements, (one) => one)
          const window = { first: dayOf(from), last: dayOf(from + length) }
          for (const certainty of ['definite', 'possible'] as const) {
            const runs = (one: Judgement) => (certainty === 'definite' ? one : { sure: one.open, open: [] })
            const expected = judgements.flatMap((one, i) => (certaintyIn(runs(one), window) === 'definite' ? [i] : []))
            expect([...index.at(window, certainty)]).toEqual(expected)
            const some = [...judgements.keys()].filter((i) => i % 3 > 0)
            expect([...index.at(window, certainty, some)]).toEqual(some.filter((i) => expected.includes(i)))
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
    expect(dayIndex([{ sure: runs, open: [] }], (one) => one).last()).toBe('2000-02-01')
    expect(dayIndex([], (one: Judgement) => one).last()).toBe(null)
  })
})

describe('the index of names and pairs', () => {
  const random = seeded(23)
  const bodiesOf = (of: string) => Array.from({ length: 20 }, (_, i) => ({ name: `${of} ${i}`, of }))
  const actors = ['Big', 'Other'].flatMap(bodiesOf)
  const around = (name: string) => [name, ...actors.flatMap((body) => (body.of === name ? [body.name] : []))]
  const names = ['Big', 'Other', 'A', 'B', 'C', 'D', ...actors.map(({ name }) => name)]
  const some = (most: number, without: readonly string[] = []) =>
    [...new Set(Array.from({ length: 1 + random(most) }, () => names[random(names.length)] as string))].filter(
      (name) => !without.includes(name),
    )

  /** Hostilities that all come from one party, some of them to one that is rarely named, and alliances of a few or of many. */
  const rows = Array.from({ length: 600 }, (_, n) => {
    const [start, end] = [dayOf(n % 250), dayOf((n % 250) + 9)]
    const from = ['Everyone', ...some(2)]
    const to = [...some(3, from), ...(n % 97 === 0 ? ['Rare'] : [])]
    const row = { id: `${n}`, start, end }
    if (n % 5 > 0 && to.length > 0) return { ...row, type: 'hostility' as const, from, to, between: [] }
    return { ...row, type: 'alliance' as const, between: [...from, 'Friend', ...some(6, from)], from: [], to: [] }
  })
  const ties = rows.map(({ from, to, between, ...row }) =>
    between.length > 0 ? { ...row, between } : { ...row, from, to },
  )
  const data = createDataset({ ties, actors, attestedTo: '2002-01-01' })

  const parties = ['Big', 'Other', 'A', 'Friend', 'Everyone', 'Rare']
  const pairs = parties.flatMap((one) => parties.map((other) => [one, other] as const))
  type Row = (typeof rows)[number]
  const isIn = (side: readonly string[], name: string) => around(name).some((one) => side.includes(one))
  const isBetween = (side: readonly string[], facing: readonly string[], [one, other]: (typeof pairs)[number]) =>
    side.some(
      (name) => around(one).includes(name) && facing.some((next) => next !== name && around(other).includes(next)),
    )
  const isAcross = ({ from, to, between }: Row, pair: (typeof pairs)[number]) =>
    isBetween(from, to, pair) || isBetween(to, from, pair) || isBetween(between, between, pair)
  const isBeside = ({ from, to }: Row, pair: (typeof pairs)[number]) =>
    isBetween(from, from, pair) || isBetween(to, to, pair)
  const differs = (where: object, isWanted: (row: Row) => boolean) =>
    [...ids(data.find(data.ties, where))].sort().join() !== ids(rows.filter(isWanted)).slice().sort().join()

  test('finds those between two parties and their bodies, across, on one side and anyhow', () => {
    const wrong = pairs.filter((pair) => {
      const where = { of: pair[0], with: pair[1] }
      return (
        differs(where, (row) => isAcross(row, pair)) ||
        differs({ ...where, sides: 'same' }, (row) => isBeside(row, pair)) ||
        differs({ ...where, sides: 'any' }, (row) => isAcross(row, pair) || isBeside(row, pair))
      )
    })
    expect(wrong).toEqual([])
  })

  test('finds those from one to another, at a date and not', () => {
    const [first, last] = [dayOf(40), dayOf(44)]
    const wrong = pairs.filter(([from, to]) => {
      const isFrom = (row: Row) => isIn(row.from, from) && isIn(row.to, to)
      return (
        differs({ from, to }, isFrom) ||
        differs({ from, to, during: `${first}/${last}` }, (row) => isFrom(row) && row.start <= last && row.end >= first)
      )
    })
    expect(wrong).toEqual([])
  })
})

describe('of our own records', () => {
  test('those that held at a date are those of which holdsAt says so', () => {
    const dates = '1999 2015-06-01 2022-02-24 2022 2023/2024 2024-06-10 2025-09-01 2025-09-02 2030'.split(' ')
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
})
