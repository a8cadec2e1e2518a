import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documents, type Names, record, totalOf } from '../../src/index.js'
import { contextOf } from '../../src/names/context.js'
import { findTotal, type leftOutReasons } from '../../src/numbers/total.js'
import { dataOf, dozens, drones, flow, lateDrones } from './made-up.js'

type Lists = Parameters<typeof dataOf>[0]
type Options = Parameters<ReturnType<typeof dataOf>['totalOf']>[1]

/** The bounds of a total of made-up records, and why which were left out: `id: why with`. */
function total(lists: Lists, options: Partial<Options> = {}) {
  const data = dataOf(lists)
  const { min, max, leftOut } = data.totalOf(data.records, { unit: 'drones', ...options })
  return [min, max, ...leftOut.map((one) => [`${one.record}: ${one.why}`, one.with ?? []].flat().join(' '))]
}

type Told = NonNullable<Parameters<typeof flow>[1]['claims']>[number]
const ofFlow = (...claims: readonly Told[]) => total({ transfers: [flow('it', { claims })] })
const stock = (id: string, actor: string, row: object) =>
  ({ id, actor, ability: 'possesses', goods: 'drone', ...row }) as const
const ofStock = (...claims: readonly Told[]) =>
  total({ capabilities: [stock('it', 'A', { claims: claims.map(({ stage: _, ...claim }) => claim) })] })

const since = { cumulativeSince: '2020' }

describe('one flow', () => {
  test.each<[string, readonly Told[], readonly [number | null, number | null]]>([
    [
      'claims that agree are intersected',
      [drones(400, { form: 'atLeast' }), drones(200, { form: 'moreThan' }), drones(900, { form: 'upTo' })],
      [400, 900],
    ],
    ['claims that contradict each other are spanned', [drones(5), drones(9)], [5, 9]],
    ['also where they only exclude what they share', [drones(5, { form: 'moreThan' }), drones(5)], [5, null]],
    [
      'and what nothing contradicts still bounds them',
      [drones(5), drones(9), drones(12, { form: 'upTo' }), drones(3, { form: 'atLeast' })],
      [5, 9],
    ],
    ['a word bounds nothing, and unbounds nothing', [dozens(), drones(60, { form: 'upTo' })], [null, 60]],
    ['but a later word may stand for more', [drones(60, { form: 'upTo' }), dozens({ document: 'late' })], [null, null]],
    ['a later running total takes the place of an earlier one', [drones(10, since), lateDrones(30, since)], [30, 30]],
    ['and of two that contradict each other', [drones(10, since), drones(15, since), lateDrones(30, since)], [30, 30]],
    ['a later total that is lower contradicts an earlier one', [drones(30), lateDrones(10)], [10, 30]],
    [
      'a later total may be of narrower goods, which leave the rest open',
      [drones(10), lateDrones(30, { goods: 'small-drone' })],
      [30, null],
    ],
    ['a later total that is open above stays open', [drones(10), lateDrones(30, { form: 'moreThan' })], [30, null]],
    ['a later upper bound leaves the earlier total standing', [drones(10), lateDrones(30, { form: 'upTo' })], [10, 30]],
    [
      'amounts of two years may both be parts',
      [drones(10, { date: '2000' }), drones(20, { date: '2005' })],
      [20, null],
    ],
    [
      'amounts of days without a bound may be parts as well',
      [drones(10, { date: '[..2001]' }), drones(20, { date: '[2000..]' })],
      [20, null],
    ],
    [
      'amounts of which only the ends are told may both be parts',
      [drones(10, { end: '2001' }), drones(20, { end: '2005' })],
      [20, null],
    ],
    [
      'and are not contained in their last year',
      [drones(3, { end: '2001', form: 'atLeast' }), drones(5, { date: '2001' })],
      [5, null],
    ],
    ['a total of all years contains that of one', [drones(10, { date: '2000' }), drones(30)], [30, 30]],
    ['a year contains a month of it', [drones(10, { date: '2000-05' }), drones(30, { date: '2000' })], [30, 30]],
    [
      'totals of two windows may both leave something out',
      [drones(10, since), lateDrones(30, { cumulativeSince: '2023' })],
      [30, null],
    ],
    ['what is merely alleged sets no lower bound', [drones(5, { modality: 'alleged' })], [null, 5]],
    [
      'and can only widen the range',
      [drones(5), drones(9, { hedge: 'may' }), drones(7, { hedge: 'may', form: 'upTo' })],
      [5, 9],
    ],
    [
      'a promise and a denial count nothing beside what was delivered',
      [drones(5), drones(9, { stage: 'promised' }), drones(7, { modality: 'denied' })],
      [5, 5],
    ],
    [
      'a negation takes the lower bound away',
      [drones(5), { document: 'late', stage: 'delivered', negated: true }],
      [null, 5],
    ],
    [
      'but not from what was told after it',
      [{ document: 'early', stage: 'delivered', negated: true }, lateDrones(5)],
      [5, 5],
    ],
    [
      'a price is no number of its own',
      [drones(5), { ...drones(9), quantity: { count: 9, unit: 'drones', per: 'drone' } }],
      [5, 5],
    ],
  ])('%s', (_, claims, bounds) => {
    expect(ofFlow(...claims)).toEqual(bounds)
  })
})

describe('one level, which may rise and fall', () => {
  test.each<[string, readonly Told[], readonly [number | null, number | null]]>([
    ['at one moment', [drones(5, { form: 'atLeast' }), drones(9, { form: 'upTo' })], [5, 9]],
    ['at two moments', [drones(9), lateDrones(5)], [5, 9]],
    ['at two moments, once in a word', [drones(9), dozens({ document: 'late' })], [null, null]],
    [
      'of two spans, which may be parts',
      [drones(9, { start: '2000', end: '2002' }), drones(5, { start: '2010', end: '2011' })],
      [5, null],
    ],
    ['of narrower goods', [drones(9), drones(5, { goods: 'small-drone' })], [9, 9]],
    ['as running totals', [drones(5, since), lateDrones(9, since)], [9, 9]],
  ])('%s', (_, claims, bounds) => {
    expect(ofStock(...claims)).toEqual(bounds)
  })
})

describe('several records', () => {
  test('are added up where nothing speaks against it', () => {
    const transfers = [
      flow('a', drones(10)),
      flow('b', { from: 'C', ...drones(5, { form: 'upTo' }) }),
      flow('c', { goods: 'tank', ...drones(2) }),
    ]
    expect(total({ transfers })).toEqual([12, 17])
  })

  test.each<[string, Lists, readonly unknown[]]>([
    [
      'two years of one pair',
      { transfers: [flow('a', drones(10, { date: '2000' })), flow('b', drones(20, { date: '2005' }))] },
      [20, null, 'a: may overlap b'],
    ],
    [
      'narrower goods',
      { transfers: [flow('a', drones(10)), flow('b', { ...drones(5), goods: 'tiny-drone' })] },
      [10, null, 'b: may overlap a'],
    ],
    [
      'a party and its body',
      { transfers: [flow('a', drones(10)), flow('b', { ...drones(5), from: 'Guards' })] },
      [10, null, 'b: may overlap a'],
    ],
    [
      'a joint flow and that of one party',
      { transfers: [flow('a', drones(5)), flow('b', { ...drones(9), from: ['A', 'C'] })] },
      [5, null, 'b: joint a'],
    ],
    [
      'a flow and a stock of the same party',
      { transfers: [flow('a', drones(10))], capabilities: [stock('b', 'B', { ...drones(50), stage: undefined })] },
      [50, null, 'a: may overlap b'],
    ],
    [
      'a figure without goods',
      {
        figures: [
          { id: 'f', of: 'A', measure: 'losses', document: 'early', quantity: { count: 7, unit: 'drones' } },
          { id: 'g', of: 'C', measure: 'losses', document: 'early', quantity: { count: 7, unit: 'drones' } },
        ],
        transfers: [flow('a', drones(10))],
      },
      [17, null, 'f: may overlap a'],
    ],
    [
      'a part',
      {
        transfers: [
          flow('a', { ...drones(100), from: 'C' }),
          flow('b', { ...drones(4), partOf: 'a' }),
          flow('c', { ...drones(3), goods: 'tank', within: 'b' }),
        ],
      },
      [100, 100, 'b: part of a', 'c: part of b'],
    ],
    [
      'a part of what has no number',
      {
        transfers: [
          flow('a', { document: 'early', stage: 'delivered', from: 'C' }),
          flow('b', { ...drones(4), partOf: 'a' }),
        ],
      },
      [4, null, 'a: no number'],
    ],
    [
      'a part through something without a number',
      {
        transfers: [
          flow('a', { ...drones(9), from: 'C' }),
          flow('b', { document: 'early', stage: 'delivered', partOf: 'a' }),
          flow('c', { ...drones(4), partOf: 'b', from: 'D' }),
        ],
      },
      [9, 9, 'b: part of a', 'c: part of a'],
    ],
    [
      'a part greater than its whole',
      { transfers: [flow('a', { ...drones(3), from: 'C' }), flow('b', { ...drones(4), partOf: 'a' })] },
      [3, null, 'b: part of a'],
    ],
    [
      'a deployment and the transfer that brought it',
      {
        transfers: [flow('a', drones(9))],
        deployments: [
          { id: 'b', of: 'A', what: 'drone', document: 'early', sent: 'a', quantity: { count: 8, unit: 'drones' } },
        ],
      },
      [9, 9, 'b: part of a'],
    ],
  ])('nothing is added twice: %s', (_, lists, expected) => {
    expect(total(lists)).toEqual(expected)
  })

  test.each<[keyof typeof leftOutReasons, Parameters<typeof flow>[1], boolean]>([
    ['no number', { document: 'early', stage: 'delivered' }, false],
    ['only a word', dozens(), false],
    ['other unit', { document: 'early', stage: 'delivered', quantity: { count: 1, unit: 'tons' } }, false],
    ['price', { document: 'early', stage: 'delivered', quantity: { count: 1, unit: 'drones', per: 'drone' } }, false],
    ['not moved', drones(4, { stage: 'promised' }), true],
    ['not moved', drones(4, { stage: 'refused' }), true],
    ['not moved', drones(4, { modality: 'forecast' }), true],
    ['not so', drones(4, { modality: 'denied' }), true],
    ['not so', drones(4, { negated: true }), true],
  ])('left out for "%s"', (why, row, isBounded) => {
    const lists = { transfers: [flow('a', { ...drones(10), from: 'C' }), flow('b', row)] }
    expect(total(lists)).toEqual([10, isBounded ? 10 : null, `b: ${why}`])
  })

  test('that are separate things are all added up', () => {
    const transfers = [
      flow('a', drones(10, { date: '2000' })),
      flow('b', { ...drones(20, { date: '2005' }), partOf: 'a' }),
      flow('c', { ...drones(1), from: ['A', 'C'] }),
    ]
    expect(total({ transfers }, { distinct: true })).toEqual([31, 31])
    expect(total({ transfers: [...transfers, flow('d', dozens())] }, { distinct: true })).toEqual([
      31,
      null,
      'd: only a word',
    ])
  })

  test('of nothing come to nothing', () => {
    expect(total({ attestedTo: '2020-01-01' })).toEqual([null, null])
  })

  test('as a view shows them', () => {
    const transfers = [flow('a', { claims: [drones(10), lateDrones(30)] })]
    expect(total({ transfers }, { knownBy: '2023-01-01' })).toEqual([10, 10])
    expect(total({ transfers }, { document: 'late' })).toEqual([30, 30])
    expect(total({ transfers }, { knownBy: '2021-01-01' })).toEqual([null, null])
  })

  test('each once: a view beside its record changes nothing', () => {
    const data = dataOf({ transfers: [flow('a', { claims: [drones(10), lateDrones(30)] })] })
    const views = data.transfersTo('B', { knownBy: '2023-01-01' })
    const whole = data.totalOf(data.transfers, { unit: 'drones' })
    expect(data.totalOf([...views, ...data.transfers], { unit: 'drones' })).toEqual(whole)
    expect(data.totalOf([...data.transfers, ...views], { unit: 'drones' })).toEqual(whole)
    const late = data.transfersTo('B', { document: 'late' })
    expect(data.totalOf([...views, ...late], { unit: 'drones' })).toEqual(
      data.totalOf([...late, ...views], { unit: 'drones' }),
    )
  })
})

describe('laws', () => {
  const form = fc.constantFrom('stated', 'about', 'atLeast', 'moreThan', 'upTo', 'lessThan')
  const anyClaim = fc.record(
    {
      form,
      cumulativeSince: fc.constantFrom('2020', '2021'),
      modality: fc.constantFrom('asserted', 'alleged', 'denied'),
      goods: fc.constantFrom('small-drone', 'tiny-drone'),
      stage: fc.constantFrom('delivered', 'promised', 'halted'),
      date: fc.constantFrom('2000', '2000-05', '2005'),
      document: fc.constantFrom('early', 'late'),
    },
    { requiredKeys: ['form'] },
  )
  const anyTold = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.integer({ min: 1, max: 9 }), anyClaim).map(([count, more]) => drones(count, more)),
    },
    { weight: 1, arbitrary: fc.constantFrom(dozens(), dozens({ document: 'late' })) },
  )
  /** A claim names no goods but those under its record's. */
  const isSound = ({ goods, claims }: { readonly goods: string; readonly claims: readonly Told[] }) =>
    claims.every(
      (claim) =>
        claim.goods === undefined || goods === 'drone' || (goods === 'small-drone' && claim.goods === 'tiny-drone'),
    )
  const anyRow = fc
    .record({
      from: fc.constantFrom('A', 'C', 'Guards', ['A', 'C']),
      goods: fc.constantFrom('drone', 'small-drone', 'tank'),
      claims: fc.array(anyTold, { minLength: 1, maxLength: 5 }),
      above: fc.option(fc.nat(3), { nil: undefined, freq: 4 }),
    })
    .filter(isSound)
  const anyList = fc
    .array(anyRow, { minLength: 1, maxLength: 6 })
    .map((rows) =>
      rows.map(({ above, ...row }, i) =>
        flow(`t${i}`, above === undefined || above >= i ? row : { ...row, partOf: `t${above}` }),
      ),
    )
  const totalOver = (transfers: Lists['transfers'] & {}, distinct = false) => {
    const data = dataOf({ transfers })
    return data.totalOf(data.transfers, { unit: 'drones', distinct })
  }
  const bounds = ({ min, max }: { readonly min: number | null; readonly max: number | null }) => ({
    min: min ?? 0,
    max: max ?? Number.POSITIVE_INFINITY,
  })

  test('the order of records and claims changes nothing', () => {
    const shuffled = anyList.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.func(fc.nat())),
    )
    fc.assert(
      fc.property(shuffled, ([list, others, rank]) => {
        const data = dataOf({ transfers: list })
        const again = others.map(({ id }) => {
          const one = data.record(id)
          return { ...one, claims: [...one.claims].sort((a, b) => rank(a) - rank(b)) }
        })
        const plain = (total: ReturnType<typeof data.totalOf>) => ({
          ...total,
          parts: total.parts.map((part) => ({
            ...part,
            estimates: part.estimates.map((row) => JSON.stringify(row)).sort(),
          })),
        })
        expect(plain(data.totalOf(again as never, { unit: 'drones' }))).toEqual(
          plain(data.totalOf(data.transfers, { unit: 'drones' })),
        )
      }),
    )
  })

  test('no total is below its least or bounded beyond what was left out', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const found = totalOver(list)
        const { min, max } = bounds(found)
        expect(min).toBeLessThanOrEqual(max)
        for (const part of found.parts) expect(bounds(part).min).toBeLessThanOrEqual(bounds(part).max)
        const open = found.leftOut.filter(({ why }) => !['not so', 'not moved', 'part of'].includes(why))
        if (open.length > 0) expect(found.max).toBeNull()
        expect([...found.parts, ...found.leftOut].map((one) => one.record).sort()).toEqual(
          list.map(({ id }) => id).sort(),
        )
      }),
    )
  })

  test('one more record never lowers the least, nor adds an upper bound', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const [all, fewer] = [totalOver(list, true), totalOver(list.slice(0, -1).concat(flow('zero', drones(0))), true)]
        expect(bounds(all).min).toBeGreaterThanOrEqual(bounds(fewer).min)
        if (fewer.max === null) expect(all.max).toBeNull()
      }),
    )
  })

  test('the work grows with the number of records', () => {
    const context = contextOf({ actors: [], goods: [], documents, places: [] })
    const lookups = (count: number) => {
      let made = 0
      const above = (name: string) => {
        made++
        return context.above(name)
      }
      const one = record('transfers/iran-russia/shahed-136')
      const list = Array.from({ length: count }, (_, i) => ({ ...one, id: `transfers/${i}` }))
      expect(findTotal<Names>(list, { ...context, above }, { unit: 'drones' }).leftOut).toHaveLength(count - 1)
      return made
    }
    expect(lookups(400)).toBeLessThan(2.1 * lookups(200))
  })
})

describe('refused', () => {
  const data = dataOf({ transfers: [flow('a', drones(10))] })
  test.each<[string, unknown, unknown, string]>([
    [
      'a share',
      data.transfers,
      { unit: 'percent' },
      "totalOf: unit: 'percent' is not a unit that can be added up: expected one of 'drones', ",
    ],
    ['an ordinal', data.transfers, { unit: 'ordinal' }, "totalOf: unit: 'ordinal' is not a unit that can be added up"],
    ['no unit', data.transfers, {}, 'totalOf: unit: expected one of drones, missiles, '],
    ['no list', 'a', { unit: 'drones' }, "totalOf: 'a' is not a list of records"],
    ['no record', ['a'], { unit: 'drones' }, "totalOf: 'a' is not a record"],
    [
      'an unknown option',
      data.transfers,
      { unit: 'drones', separate: true },
      "totalOf: 'separate' is not an option of totalOf",
    ],
  ])('%s', (_, list, options, message) => {
    expect(() => data.totalOf(list as never, options as never)).toThrow(message)
  })
})

test.each([
  ['drones', ['transfers/iran-russia/shahed-136'], 3700, null],
  ['troops', ['deployments/north-korea/troops-in-kursk'], null, 12_000],
] as const)('our own %s of %j', (unit, ids, min, max) => {
  expect(
    totalOf(
      ids.map((id) => record(id)),
      { unit },
    ),
  ).toMatchObject({ min, max })
})
