import { describe, expect, test } from 'vitest'
import { additiveReader } from '../../src/flat/additive.js'
import { records, totalOf, transfers, type Unit } from '../../src/index.js'
import { contextOf } from '../../src/names/context.js'
import type { AnyRecord, Claim, Names } from '../../src/types/index.js'
import { rowsOf } from './ours.js'

const published = { earliest: '2024-01-01', latest: '2024-01-01', reasoning: 'made up' }
const context = contextOf({
  actors: ['A', 'B', 'C'].map((name) => ({ name, type: 'state' })) as never,
  goods: [{ name: 'arms' }, { name: 'tanks', parent: 'arms' }] as never,
  documents: [{ id: 'doc', published }] as never,
  places: [],
})

type Told = Claim<string, Names>

const claim = (change: object = {}): Told =>
  ({
    ...{ document: 'doc', passages: ['p1.s1'], modality: 'asserted', stage: 'delivered' },
    quantity: { form: 'stated', min: 5, max: 5, unit: 'tanks' },
    ...change,
  }) as unknown as Told

const period = { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null }
const transfer = (id: string, claims: readonly Told[], change: object = {}): AnyRecord<Names> =>
  ({
    ...{ id, kind: 'transfer', title: id, summary: id, period, goods: 'tanks', joint: false, from: ['A'], to: ['B'] },
    ...{ claims, ...change },
  }) as unknown as AnyRecord<Names>

/** Why the number of the first claim may not be added. */
const reasons = (record: AnyRecord<Names>, ...others: readonly AnyRecord<Names>[]) =>
  additiveReader([...others, record], context)(record, record.claims[0] as Told)

const stated = (more: object) => ({ quantity: { form: 'stated', min: 5, max: 5, unit: 'tanks', ...more } })
const since = { edtf: '2022', earliest: '2022-01-01', latest: '2022-12-31' }

test('a number of a delivered flow, told once, may be added', () => {
  expect(reasons(transfer('t', [claim()]))).toEqual([])
  expect(reasons(transfer('t', [claim(stated({ form: 'upTo', min: undefined }))]))).toEqual([])
})

/** Why a number may not be added, and a claim that shows it. */
const reasonsOf: readonly (readonly [reason: string, change: object])[] = [
  ['no number', { quantity: undefined }],
  ['no number', { quantity: { form: 'magnitude', magnitude: 'dozens', unit: 'tanks' } }],
  ['a percentage', stated({ unit: 'percent', of: 'all' })],
  ['a price', stated({ per: 'drone' })],
  ['a running total', stated({ cumulativeSince: since })],
  ['within another number', { within: 'x' }],
  ['denied or negated', { modality: 'denied' }],
  ['denied or negated', { negated: true }],
  ['not told as certain', { modality: 'alleged' }],
  ['not told as certain', { hedge: 'may' }],
  ['not delivered', { stage: 'promised' }],
  ['not delivered', { stage: 'refused' }],
]

test('each reason', () => {
  const wrong = reasonsOf.filter(([reason, change]) => reasons(transfer('t', [claim(change)])).join() !== reason)
  expect(wrong).toEqual([])
})

test('what has two reasons names both', () => {
  expect(reasons(transfer('t', [claim({ modality: 'planned', stage: 'agreed' })]))).toEqual([
    'not told as certain',
    'not delivered',
  ])
})

test.each<[string, object]>([
  ['joint parties', { joint: true, from: ['A', 'C'] }],
  ['a level, stock or count, not a flow', { kind: 'capability', actor: ['A'], ability: 'possesses' }],
])('%s: %o', (reason, change) => {
  expect(reasons(transfer('t', [claim()], change))).toEqual([reason])
})

describe('beside other claims and records', () => {
  test('the same flow in two claims counts once: neither is added', () => {
    expect(reasons(transfer('t', [claim(), claim()]))).toEqual(['told again in another claim'])
  })

  test('another unit and a word for a number are no second telling', () => {
    const word = claim({ quantity: { form: 'magnitude', magnitude: 'dozens', unit: 'tanks' } })
    expect(
      reasons(transfer('t', [claim(), claim(stated({ unit: 'USD' })), word, claim({ quantity: undefined })])),
    ).toEqual([])
  })

  test('of two flows of which one may contain the other only one may be added', () => {
    const [wider, narrower] = [transfer('wider', [claim()], { goods: 'arms' }), transfer('t', [claim()])]
    expect([reasons(narrower, wider), reasons(wider, narrower)].sort()).toEqual([
      [],
      ['may count what another record counts'],
    ])
  })

  test('a flow in another unit does not stand in its way', () => {
    const other = transfer('other', [claim(stated({ unit: 'missiles' }))])
    expect(reasons(transfer('t', [claim()]), other)).toEqual([])
  })

  test.each<[string, Told]>([
    ['a promise of it', claim({ stage: 'promised' })],
    ['a denial of it', claim({ modality: 'denied' })],
    ['its price', claim(stated({ per: 'drone' }))],
  ])('nor does one that is counted in another unit beside %s', (_, second) => {
    const other = transfer('other', [claim(stated({ unit: 'missiles' })), second], { from: ['C'] })
    expect(reasons(transfer('t', [claim()]), other)).toEqual([])
  })

  test('a stock that it is part of does not: no stock is added', () => {
    const stock = transfer('stock', [claim()], { kind: 'capability', actor: ['A'], ability: 'possesses' })
    expect(reasons(transfer('t', [claim()], { partOf: 'stock' }), stock)).toEqual([])
  })

  test('a flow between others is', () => {
    expect(reasons(transfer('t', [claim()]), transfer('other', [claim()], { from: ['C'] }))).toEqual([])
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
