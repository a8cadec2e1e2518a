import { describe, expect, test } from 'vitest'
import { additiveReader } from '../../src/flat/additive.js'
import { records, totalOf, transfers, type Unit } from '../../src/index.js'
import { contextOf } from '../../src/names/context.js'
import { claim, claims, dataOf, flow } from '../numbers/made-up.js'
import { rowsOf } from './ours.js'

const published = { earliest: '2022-01-01', latest: '2022-01-01', reasoning: 'made up' }
const context = contextOf({
  actors: ['A', 'B', 'C'].map((name) => ({ name, type: 'state' })),
  goods: [{ name: 'drone' }, { name: 'small-drone', parent: 'drone' }],
  documents: [{ id: 'early', published }],
  places: [],
})

type Lists = Parameters<typeof dataOf>[0]

/** Why the number of the first claim of a record may not be added. */
function reasons(lists: Lists, of = 't'): readonly string[] {
  const { records: all } = dataOf(lists)
  const read = additiveReader(all, context)
  return all.filter(({ id }) => id === of).flatMap((record) => read(record, record.claims[0]))
}

const ofFlow = (text: string, ...others: readonly ReturnType<typeof flow>[]) =>
  reasons({ transfers: [flow('t', { claims: claims(text) }), ...others] })

test.each([
  ['5', []],
  ['upTo 5', []],
  ['early', ['no number']],
  ['dozens', ['no number']],
  ['5 unit:percent of:all', ['a percentage']],
  ['5 unit:ordinal', ['a place in a series']],
  ['5 per:drone', ['a price']],
  ['5 since:2022', ['a running total']],
  ['5 within:other', ['within another number']],
  ['5 modality:denied', ['denied or negated']],
  ['5 negated', ['denied or negated']],
  ['5 modality:alleged', ['not told as certain']],
  ['5 hedge:may', ['not told as certain']],
  ['5 stage:promised', ['not delivered']],
  ['5 stage:refused', ['not delivered']],
  ['5 modality:planned stage:agreed', ['not told as certain', 'not delivered']],
  ['5, 5', ['told again in another claim']],
  ['5, 5 unit:USD, dozens, early', []],
])('of a flow, told once and delivered, is added: %s', (text, expected) => {
  expect(ofFlow(text, flow('other', { from: 'C', ...claim('5') }))).toEqual(expected)
})

test('neither joint flows nor stocks are added', () => {
  expect(reasons({ transfers: [flow('t', { from: ['A', 'C'], ...claim('5') })] })).toEqual(['joint parties'])
  const capabilities = [{ id: 't', actor: 'A', ability: 'possesses', goods: 'drone', claims: claims('5') }] as const
  expect(reasons({ capabilities })).toEqual(['a level, stock or count, not a flow'])
})

describe('beside other records', () => {
  test('of two flows of which one may contain the other only one may be added', () => {
    const lists = { transfers: [flow('t', { goods: 'small-drone', ...claim('5') }), flow('other', claim('5'))] }
    const told = [reasons(lists), reasons(lists, 'other')]
    expect(told.sort()).toEqual([[], ['may count what another record counts']])
  })

  test.each([
    ['in another unit', 'A', '5 unit:missiles'],
    ['in another unit, beside a promise of it', 'C', '5 unit:missiles, 5 stage:promised'],
    ['in another unit, beside a denial of it', 'C', '5 unit:missiles, 5 modality:denied'],
    ['in another unit, beside its price', 'C', '5 unit:missiles, 5 per:drone'],
    ['between others', 'C', '5'],
  ])('a flow %s does not stand in its way', (_, from, text) => {
    expect(ofFlow('5', flow('other', { from, claims: claims(text) }))).toEqual([])
  })

  test('a stock that it is part of does not: no stock is added', () => {
    const capabilities = [{ id: 's', actor: 'A', ability: 'possesses', goods: 'drone', claims: claims('5') }] as const
    expect(reasons({ capabilities, transfers: [flow('t', { partOf: 's', ...claim('5') })] })).toEqual([])
  })
})

test('of our own numbers these may be added', () => {
  const additive = rowsOf('claims').filter((row) => row.additive)
  expect(additive.map(({ record, quantity }) => `${record}: ${quantity}`)).toMatchInlineSnapshot(`
    [
      "transfers/ukraine-syria/wheat-flour: 500 tons",
      "transfers/north-korea-russia/ballistic-missiles: more than 100 missiles",
      "transfers/north-korea-russia/troops: up to 12,000 troops",
    ]
  `)
})

test('what may be added comes to no more than totalOf says', () => {
  const units = [...new Set(rowsOf('claims').flatMap((row) => (row.additive ? [row.unit as Unit] : [])))]
  for (const unit of units as Exclude<Unit, 'percent' | 'ordinal'>[]) {
    const ids = records.flatMap(({ id, claims }) => (claims.some((one) => one.quantity?.unit === unit) ? [id] : []))
    const total = totalOf(
      transfers.filter(({ id }) => ids.includes(id)),
      { unit },
    )
    const own = rowsOf('claims').filter((row) => row.additive && row.unit === unit)
    const sum = own.reduce((all, { quantity_min }) => all + Number(quantity_min ?? 0), 0)
    expect(sum).toBeLessThanOrEqual(total.min ?? 0)
  }
})
