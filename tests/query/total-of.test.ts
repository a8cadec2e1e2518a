import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { type RecordId, record, recordsOn, totalOf, transfersTo } from '../../src/index.js'
import { thrownBy } from './ids.js'

const of = (...list: readonly RecordId[]) => list.map((id) => record(id))
const missiles = 'transfers/iran-russia/ballistic-missiles'
const sent = 'transfers/north-korea-russia/troops'
const stationed = 'deployments/north-korea/troops-in-kursk'

describe('totalOf over our records', () => {
  test('a lower bound without an upper one stays open', () => {
    expect(totalOf(of(missiles), { unit: 'missiles' })).toMatchObject({ unit: 'missiles', min: 200, max: null })
  })

  test('a joint flow is never added to that of one of its senders', () => {
    const list = transfersTo('Russia', { from: 'North Korea', goods: 'ballistic-missile' })
    expect(totalOf(list, { unit: 'missiles' })).toMatchObject({
      min: 100,
      parts: [{ record: 'transfers/north-korea-russia/ballistic-missiles' }],
      warnings: [
        'transfers/north-korea-and-iran-russia/ballistic-missiles is left out: it is told of joint parties, transfers/north-korea-russia/ballistic-missiles of one of them',
      ],
    })
  })

  test('a deployment is never added to the transfer that it links', () => {
    const total = totalOf(of(stationed, sent), { unit: 'troops' })
    expect(total).toMatchObject({ min: null, max: 12000, parts: [{ record: sent }] })
    expect(total.warnings).toEqual([`${stationed} is left out: its number is part of ${sent}`])
  })

  test('what is planned or expected counts nothing', () => {
    const total = totalOf(recordsOn('North Korea', { kind: 'deployment' }), { unit: 'troops' })
    expect(total.parts.map((part) => part.record)).toEqual([stationed])
    expect(total.max).toBeNull()
  })

  test('a container and what lies within it, in whichever order', () => {
    const rounds = 'transfers/north-korea-russia/artillery-shells'
    expect(
      thrownBy(() => totalOf(of(rounds, 'transfers/north-korea-russia/containers-of-arms'), { unit: 'rounds' })),
    ).toBe(
      "RangeError: totalOf: 'transfers/north-korea-russia/containers-of-arms' is counted in containers, not in rounds: leave it out, or ask for that unit",
    )
    expect(totalOf(of(rounds), { unit: 'rounds' })).toMatchObject({ min: 5_000_000, max: null })
  })

  test('a record twice, or with its own view, counts once', () => {
    const [view] = recordsOn('North Korea', { kind: 'deployment', knownBy: '2024-12-31' })
    expect(view).toBeDefined()
    expect(totalOf([...of(stationed, stationed)], { unit: 'troops' })).toEqual(
      totalOf(of(stationed), { unit: 'troops' }),
    )
  })

  test('knownBy', () => {
    expect(totalOf(of(missiles), { unit: 'missiles', knownBy: '2024-12-31' })).toMatchObject({ min: 400 })
    expect(totalOf(of(missiles), { unit: 'missiles', knownBy: '2023-01-20' })).toMatchObject({
      min: null,
      max: null,
      parts: [],
    })
    expect(totalOf(of(missiles), { unit: 'missiles', knownBy: '2022-01-01' })).toEqual(
      totalOf([], { unit: 'missiles' }),
    )
  })

  test('of nothing', () => {
    expect(totalOf([], { unit: 'missiles' })).toEqual({
      unit: 'missiles',
      min: null,
      max: null,
      parts: [],
      warnings: [],
    })
  })

  test.each([
    [
      'a percentage',
      () => totalOf([], { unit: 'percent' as never }),
      "RangeError: totalOf: unit: 'percent' can't be added up: each share is of a whole of its own",
    ],
    [
      'no unit',
      () => totalOf([], {} as never),
      /^TypeError: totalOf: unit: expected one of drones, missiles, (?!.*percent)/,
    ],
    [
      'an unknown unit',
      () => totalOf([], { unit: 'kilo' as never }),
      "RangeError: totalOf: unit: 'kilo' is not a unit",
    ],
  ])('%s is refused', (_, call, error) => {
    expect(thrownBy(call)).toMatch(error)
  })
})

describe('totalOf over made-up records', () => {
  const drones = (count: number, more: object = {}) => ({
    stage: 'delivered' as const,
    quantity: { count, unit: 'drones' as const, ...more },
  })
  const data = createDataset({
    transfers: [
      {
        id: 'running',
        from: 'A',
        to: 'B',
        goods: 'drone',
        document: 'old',
        claims: undefined,
        ...drones(10, { cumulativeSince: '2020' }),
        asOf: '2021',
      },
      { id: 'umbrella', from: 'C', to: 'B', goods: 'drone', document: 'old', ...drones(100) },
      { id: 'part', from: 'D', to: 'B', goods: 'drone', document: 'old', partOf: 'umbrella', ...drones(40) },
      { id: 'part-of-part', from: 'E', to: 'B', goods: 'drone', document: 'old', partOf: 'part', ...drones(20) },
      { id: 'again', from: 'A', to: 'B', goods: 'small-drone', document: 'new', ...drones(5) },
      {
        id: 'promise',
        from: 'F',
        to: 'B',
        goods: 'drone',
        document: 'new',
        stage: 'promised',
        quantity: { count: 7, unit: 'drones' },
      },
      {
        id: 'price',
        from: 'G',
        to: 'B',
        goods: 'drone',
        document: 'new',
        stage: 'delivered',
        quantity: { count: 9, unit: 'USD', per: 'drone' },
      },
      {
        id: 'growing',
        from: 'H',
        to: 'B',
        goods: 'drone',
        claims: [
          { document: 'old', ...drones(10, { cumulativeSince: '2020' }), asOf: '2021' },
          { document: 'new', ...drones(30, { cumulativeSince: '2020' }), asOf: '2023' },
          { document: 'new', ...drones(99), modality: 'denied' },
          { document: 'new', ...drones(98), negated: true },
        ],
      },
      {
        id: 'bounded',
        from: 'I',
        to: 'B',
        goods: 'drone',
        document: 'new',
        stage: 'delivered',
        quantity: { form: 'upTo', count: 3, unit: 'drones' },
      },
      { id: 'joint', from: ['J', 'K'], to: 'B', goods: 'drone', document: 'new', ...drones(15) },
      { id: 'share', from: 'L', to: 'B', goods: 'drone', document: 'new', partOf: 'joint', ...drones(6) },
      { id: 'halted', from: 'M', to: 'B', goods: 'drone', document: 'new', ...drones(8), stage: 'halted' },
      {
        id: 'unbounded',
        from: 'N',
        to: 'B',
        goods: 'drone',
        claims: [
          { document: 'old', ...drones(4), asOf: '[2020..]' },
          { document: 'old', ...drones(5), asOf: '[..2023]' },
          { document: 'new', ...drones(6), asOf: '2023' },
        ],
      },
      { id: 'tanks', from: 'A', to: 'B', goods: 'tank', document: 'old', ...drones(2) },
      { id: 'small', from: 'O', to: 'B', goods: 'small-drone', document: 'old', partOf: 'umbrella', ...drones(3) },
      { id: 'lying', from: 'O', to: 'B', goods: 'drone', document: 'old', within: 'umbrella', ...drones(4) },
      { id: 'all', from: 'O', to: 'B', goods: 'drone', document: 'old', ...drones(5) },
      {
        id: 'two-goods',
        from: 'P',
        to: 'B',
        goods: 'drone',
        claims: [
          { document: 'old', ...drones(10), goods: 'small-drone' },
          { document: 'new', ...drones(30) },
        ],
      },
      {
        id: 'two-windows',
        from: 'P',
        to: 'B',
        goods: 'drone',
        claims: [
          { document: 'old', ...drones(10, { cumulativeSince: '2020' }) },
          { document: 'new', ...drones(30, { cumulativeSince: '2022' }) },
        ],
      },
      {
        id: 'two-years',
        from: 'P',
        to: 'B',
        goods: 'drone',
        claims: [
          { document: 'new', ...drones(10), date: '2021' },
          { document: 'new', ...drones(30), date: '2023' },
        ],
      },
      {
        id: 'two-ends',
        from: 'P',
        to: 'B',
        goods: 'drone',
        claims: [
          { document: 'new', ...drones(10), end: '2021' },
          { document: 'new', ...drones(30), end: '2023' },
        ],
      },
      {
        id: 'year-and-total',
        from: 'P',
        to: 'B',
        goods: 'drone',
        claims: [
          { document: 'new', ...drones(10), date: '2021' },
          { document: 'new', ...drones(30), asOf: '2023' },
        ],
      },
      {
        id: 'shorter-window',
        from: 'P',
        to: 'B',
        goods: 'drone',
        claims: [
          { document: 'new', ...drones(10, { cumulativeSince: '2022' }), asOf: '2023' },
          { document: 'new', ...drones(30, { cumulativeSince: '2020' }), asOf: '2023' },
        ],
      },
      {
        id: 'year-and-month',
        from: 'P',
        to: 'B',
        goods: 'drone',
        claims: [
          { document: 'new', ...drones(10), date: '2021-05' },
          { document: 'new', ...drones(30), date: '2021' },
        ],
      },
      {
        id: 'capped',
        from: 'P',
        to: 'B',
        goods: 'drone',
        claims: [
          { document: 'old', ...drones(10) },
          { document: 'new', ...drones(30, { form: 'upTo' }) },
        ],
      },
      {
        id: 'two-units',
        from: 'Q',
        to: 'B',
        goods: 'drone',
        claims: [
          { document: 'old', stage: 'delivered', quantity: { count: 1, unit: 'tons' } },
          { document: 'old', stage: 'delivered', quantity: { count: 2, unit: 'containers' } },
        ],
      },
    ],
    deployments: [
      {
        id: 'brought',
        of: 'A',
        what: 'drone',
        document: 'old',
        sent: 'umbrella',
        quantity: { count: 1, unit: 'drones' },
      },
      { id: 'standing', of: 'A', what: 'drone', document: 'old', quantity: { count: 2, unit: 'drones' } },
    ],
    capabilities: [
      {
        id: 'stock',
        actor: 'A',
        ability: 'possesses',
        goods: 'drone',
        document: 'old',
        quantity: { count: 50, unit: 'drones' },
      },
    ],
    goods: [{ name: 'small-drone', parent: 'drone' }],
    documents: [
      { id: 'old', published: '2022-01-01' },
      { id: 'new', published: '2024-01-01' },
    ],
  })
  const total = (...list: readonly string[]) => {
    const { min, max, warnings } = data.totalOf(
      list.map((id) => data.record(id)),
      { unit: 'drones' },
    )
    return { min, max, warnings }
  }

  test.each([
    ['two flows of different senders', ['running', 'umbrella'], 110, 110, []],
    ['a running total replaced by a later one', ['growing'], 30, 30, []],
    ['a part and its umbrella', ['part', 'umbrella'], 100, 100, ['part is left out: its number is part of umbrella']],
    [
      'a part of a part that is left out itself',
      ['part-of-part', 'part', 'umbrella'],
      100,
      100,
      ['part is left out: its number is part of umbrella', 'part-of-part is left out: its number is part of umbrella'],
    ],
    ['a part of what is not in the list', ['part-of-part'], 20, 20, []],
    [
      'the same flow under narrower goods',
      ['running', 'again'],
      10,
      10,
      ['again is left out: it may count the same goods as running'],
    ],
    ['a promise', ['running', 'promise'], 10, null, ['promise is left out: no claim in view counts what moved']],
    ['a price', ['running', 'price'], 10, null, ['price is left out: no claim in view counts what moved']],
    ['an upper bound alone', ['running', 'bounded'], 10, 13, []],
    ['a total of no last day, beside a later one', ['unbounded'], 4, 6, []],
    ['what was delivered before it was halted', ['halted'], 8, 8, []],
    [
      'a part of a joint flow, which is taken first',
      ['joint', 'share'],
      6,
      6,
      ['joint is left out: its number contains that of share'],
    ],
    ['only an upper bound', ['bounded'], null, 3, []],
    ['two goods of one sender', ['running', 'tanks'], 12, 12, []],
    [
      'a flow that is part of what is not in the list, beside one that may hold it',
      ['small', 'all'],
      5,
      5,
      ['small is left out: it may count the same goods as all'],
    ],
    [
      'a number within what is not in the list, beside one that may hold it',
      ['lying', 'all'],
      5,
      5,
      ['lying is left out: it may count the same goods as all'],
    ],
    ['a number within another', ['lying', 'umbrella'], 100, 100, ['lying is left out: its number is part of umbrella']],
    ['a flow and a stock of the same goods', ['running', 'stock'], 60, 60, []],
    ['a stock and a flow of the same goods', ['stock', 'running'], 60, 60, []],
    ['what stands in two places', ['standing', 'brought'], 3, 3, []],
    ['a later number of wider goods replaces none', ['two-goods'], 10, 30, []],
    ['a later running total of another window replaces none', ['two-windows'], 10, null, []],
    ['amounts of two years replace each other as little', ['two-years'], 10, null, []],
    ['amounts of which only the ends are told', ['two-ends'], 10, null, []],
    ['an amount of a year and a total of all years', ['year-and-total'], 10, 30, []],
    ['two windows of one last day', ['shorter-window'], 10, 30, []],
    ['amounts of a year and of a month of it', ['year-and-month'], 10, 30, []],
    ['a later number without a lower bound replaces none', ['capped'], 10, 30, []],
  ])('%s', (_, list, min, max, warnings) => {
    expect(total(...list)).toEqual({ min, max, warnings })
  })

  const partsOf = (...list: readonly string[]) =>
    data.totalOf(
      list.map((id) => data.record(id)),
      { unit: 'drones' },
    ).parts

  test('each part with the numbers that it rests on', () => {
    const low = (id: string) => partsOf(id).map(({ estimates }) => estimates.map((one) => one.low))
    expect([low('growing'), low('two-windows')]).toEqual([[[30]], [[10, 30]]])
  })

  test('what is contained comes last, the others as they were listed', () => {
    const ids = partsOf('brought', 'standing', 'running').map((part) => part.record)
    expect(ids).toEqual(['standing', 'running', 'brought'])
  })

  test('a record in other units is refused with all of its own', () => {
    expect(thrownBy(() => partsOf('two-units'))).toMatch("'two-units' is counted in tons, containers, not in drones:")
  })
})
