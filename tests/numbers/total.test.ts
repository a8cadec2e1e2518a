import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documents, type Names, record, totalOf } from '../../src/index.js'
import { contextOf } from '../../src/names/context.js'
import { findTotal } from '../../src/numbers/total.js'
import { claim, claims, dataOf, flow, flows } from './made-up.js'

type Lists = Parameters<typeof dataOf>[0]
type Options = Parameters<ReturnType<typeof dataOf>['totalOf']>[1]

/** The bounds of a total of made-up records, and why which were left out: `id: why with`. */
function total(lists: Lists, options: Partial<Options> = {}) {
  const data = dataOf(lists)
  const { min, max, leftOut } = data.totalOf(data.records, { unit: 'drones', ...options })
  return [min, max, ...leftOut.map((one) => [`${one.record}: ${one.why}`, one.with ?? []].flat().join(' '))]
}

const stock = (actor: string, text: string) =>
  ({ id: 's', actor, ability: 'possesses', goods: 'drone', claims: claims(text) }) as const
const figure = (id: string, of: string) => ({ id, of, measure: 'losses', claims: claims('7') }) as const

describe('one flow', () => {
  test.each([
    ['claims that agree are intersected', 'atLeast 400, moreThan 200, upTo 900', [400, 900]],
    ['claims that contradict each other are spanned', '5, 9', [5, 9]],
    ['also where they only exclude what they share', 'moreThan 5, 5', [5, null]],
    ['and what nothing contradicts still bounds them', '5, 9, upTo 12, atLeast 3', [5, 9]],
    ['a lower bound alone', 'atLeast 5', [5, null]],
    ['a word bounds nothing, and unbounds nothing', 'dozens, upTo 60', [null, 60]],
    ['but a later word may stand for more', 'upTo 60, late dozens', [null, null]],
    ['a later running total takes the place of an earlier one', '10 since:2020, late 30 since:2020', [30, 30]],
    ['and of two that contradict each other', '10 since:2020, 15 since:2020, late 30 since:2020', [30, 30]],
    ['a later total that is lower contradicts an earlier one', '30, late 10', [10, 30]],
    ['a later total may be of narrower goods, which leave the rest open', '10, late 30 goods:small-drone', [30, null]],
    ['a later total that is open above stays open', '10, late moreThan 30', [30, null]],
    ['a later upper bound leaves the earlier total standing', '10, late upTo 30', [10, 30]],
    ['amounts of two years may both be parts', '10 date:2000, 20 date:2005', [20, null]],
    ['amounts of days without a bound may be parts as well', '10 date:[..2001], 20 date:[2000..]', [20, null]],
    ['amounts of which only the ends are told may both be parts', '10 end:2001, 20 end:2005', [20, null]],
    ['and are not contained in their last year', 'atLeast 3 end:2001, 5 date:2001', [5, null]],
    ['a total of all years contains that of one', '10 date:2000, 30', [30, 30]],
    ['a year contains a month of it', '10 date:2000-05, 30 date:2000', [30, 30]],
    ['totals of two windows may both leave something out', '10 since:2020, late 30 since:2023', [30, null]],
    ['what is merely alleged sets no lower bound', '5 modality:alleged', [null, 5]],
    ['and can only widen the range', '5, 9 hedge:may, upTo 7 hedge:may', [5, 9]],
    ['a promise and a denial count nothing beside a delivery', '5, 9 stage:promised, 7 modality:denied', [5, 5]],
    ['a negation takes the lower bound away', '5, late negated', [null, 5]],
    ['but not from what was told after it', 'early negated, late 5', [5, 5]],
    ['nor does a negation of some days', '5, late negated date:2023', [5, 5]],
    ['nor of a number', '5, late 3 negated', [5, 5]],
    ['nor of a variety', '5, late negated goods:small-drone', [5, 5]],
    ['nor one that only may be so', '5, late negated hedge:may', [5, 5]],
    ['nor what tells no number', '5, late', [5, 5]],
    ['what was halted had begun', '5 stage:halted', [5, 5]],
    ['a price is no number of its own', '5, 9 per:drone', [5, 5]],
  ])('%s', (_, text, bounds) => {
    expect(total({ transfers: [flow('it', { claims: claims(text) })] })).toEqual(bounds)
  })
})

describe('one level, which may rise and fall', () => {
  test.each([
    ['at one moment', 'atLeast 5, upTo 9', [5, 9]],
    ['at two moments', '9, late 5', [5, 9]],
    ['at two moments, once in a word', '9, late dozens', [null, null]],
    ['of two spans, which may be parts', '9 start:2000 end:2002, 5 start:2010 end:2011', [5, null]],
    ['of narrower goods', '9, 5 goods:small-drone', [9, 9]],
    ['as running totals', '5 since:2020, late 9 since:2020', [9, 9]],
    ['one of them a running total', '5 since:2020, late 9', [5, 9]],
  ])('%s', (_, text, bounds) => {
    expect(total({ capabilities: [stock('A', text)] })).toEqual(bounds)
  })
})

test.each([
  ['by a firm claim', '10 since:2020, late 30 since:2020', [30]],
  ['of two that are alleged', '10 since:2020 modality:alleged, late 30 since:2020 modality:alleged', [30]],
  ['but not by one that is alleged', '10 since:2020, late 30 since:2020 modality:alleged', [10, 30]],
])('a running total is replaced %s', (_, text, lows) => {
  const data = dataOf({ transfers: [flow('it', { claims: claims(text) })] })
  const [part] = data.totalOf(data.transfers, { unit: 'drones' }).parts
  expect(part?.estimates.map(({ low }) => low)).toEqual(lows)
})

describe('several records', () => {
  test('are added up where nothing speaks against it', () => {
    expect(total({ transfers: flows('a 10; b from:C upTo 5; c goods:tank 2') })).toEqual([12, 17])
  })

  test.each([
    ['two years of one pair', 'a 10 date:2000; b 20 date:2005', [20, null, 'a: may overlap b']],
    ['narrower goods', 'a 10; b 5 goods:tiny-drone', [10, null, 'b: may overlap a']],
    ['a party and its body', 'a 10; b 5 from:Guards', [10, null, 'b: may overlap a']],
    ['a joint flow and that of one party', 'a 5; b 9 from:A+C', [5, null, 'b: joint a']],
    [
      'a part of a part',
      'a 100 from:C; b 4 partOf:a; c 3 goods:tank within:b',
      [100, 100, 'b: part of a', 'c: part of b'],
    ],
    ['a part of what has no number', 'a early from:C; b 4 partOf:a', [4, null, 'a: no number']],
    [
      'a part through something without a number',
      'a 9 from:C; b early partOf:a; c 4 partOf:b from:D',
      [9, 9, 'b: part of a', 'c: part of a'],
    ],
    ['a part greater than its whole', 'a 3 from:C; b 4 partOf:a', [3, null, 'b: part of a']],
    ['a part as great as its whole', 'a 4 from:C; b 4 partOf:a', [4, 4, 'b: part of a']],
    ['a part that was promised', 'a 4 from:C; b 4 stage:promised partOf:a', [4, 4, 'b: not moved']],
    ['a part that was denied', 'a 4 from:C; b 4 modality:denied partOf:a', [4, 4, 'b: not so']],
  ])('nothing is added twice: %s', (_, text, expected) => {
    expect(total({ transfers: flows(text) })).toEqual(expected)
  })

  test.each<[string, Lists, readonly unknown[]]>([
    ['a stock of the same party', { capabilities: [stock('B', '50')] }, [50, null, 'a: may overlap s']],
    [
      'two stocks of one party',
      { capabilities: [stock('B', '50'), { ...stock('B', '7'), id: 't' }] },
      [50, null, 'a: may overlap s', 't: may overlap s'],
    ],
    ['a figure without goods', { figures: [figure('f', 'A'), figure('g', 'C')] }, [17, null, 'f: may overlap a']],
    [
      'a deployment that it brought',
      { deployments: [{ id: 'd', of: 'A', what: 'drone', sent: 'a', claims: claims('8') }] },
      [10, 10, 'd: part of a'],
    ],
  ])('a flow and %s are not added', (_, lists, expected) => {
    expect(total({ transfers: flows('a 10'), ...lists })).toEqual(expected)
  })

  test.each([
    ['no number', 'b early', null],
    ['only a word', 'b dozens', null],
    ['other unit', 'b 1 unit:tons', null],
    ['price', 'b 1 per:drone', null],
    ['not moved', 'b 4 stage:promised', 10],
    ['not moved', 'b 4 stage:refused', 10],
    ['not moved', 'b 4 stage:delivered modality:forecast', 10],
    ['not moved', 'b 4 stage:delivered modality:planned', 10],
    ['not so', 'b 4 modality:denied', 10],
    ['not so', 'b 4 negated', 10],
  ])('left out for "%s": %s', (why, text, max) => {
    expect(total({ transfers: flows(`a 10 from:C; ${text}`) })).toEqual([10, max, `b: ${why}`])
  })

  test('of two parties at one place are added up', () => {
    const at = (id: string, of: string) => ({ id, of, host: 'B', what: 'drone', claims: claims('5') })
    expect(total({ deployments: [at('d', 'A'), at('e', 'C')] })).toEqual([10, 10])
  })

  test('that are separate things are all added up', () => {
    const text = 'a 10 date:2000; b 20 date:2005 partOf:a; c 1 from:A+C'
    expect(total({ transfers: flows(text) }, { distinct: true })).toEqual([31, 31])
    const word = total({ transfers: flows(`${text}; d dozens`) }, { distinct: true })
    expect(word).toEqual([31, null, 'd: only a word'])
  })

  test('of nothing come to nothing', () => {
    expect(total({ attestedTo: '2020-01-01' })).toEqual([null, null])
  })

  test('as a view shows them, and each once: a view beside its record changes nothing', () => {
    const transfers = [flow('a', { claims: claims('10, late 30') })]
    expect(total({ transfers }, { knownBy: '2023-01-01' })).toEqual([10, 10])
    expect(total({ transfers }, { document: 'late' })).toEqual([30, 30])
    expect(total({ transfers }, { knownBy: '2021-01-01' })).toEqual([null, null])
    const data = dataOf({ transfers })
    const of = (...lists: readonly (typeof data.transfers)[]) => data.totalOf(lists.flat(), { unit: 'drones' })
    const early = data.transfersTo('B', { knownBy: '2023-01-01' })
    const late = data.transfersTo('B', { document: 'late' })
    expect(of(early, data.transfers)).toEqual(of(data.transfers))
    expect(of(data.transfers, early)).toEqual(of(data.transfers))
    expect(of(early, late)).toEqual(of(late, early))
  })
})

describe('laws', () => {
  const maybe = (...words: readonly string[]) => fc.constantFrom('', ...words)
  const number = fc
    .tuple(
      fc.constantFrom('stated', 'about', 'atLeast', 'moreThan', 'upTo', 'lessThan'),
      fc.integer({ min: 1, max: 9 }),
    )
    .map((words) => words.join(' '))
  const anyClaim = fc.tuple(
    fc.oneof({ weight: 6, arbitrary: number }, { weight: 1, arbitrary: fc.constant('dozens') }),
    maybe('since:2020', 'since:2021'),
    maybe('modality:alleged', 'modality:denied'),
    maybe('goods:small-drone', 'goods:tiny-drone'),
    maybe('stage:promised', 'stage:halted'),
    maybe('date:2000', 'date:2000-05', 'date:2005'),
    maybe('late'),
  )
  /** A claim names no goods but those under its record's. */
  const isSound = ({ goods, claims }: { readonly goods: string; readonly claims: readonly (readonly string[])[] }) =>
    goods === 'drone' ||
    claims.flat().every((word) => !word.startsWith('goods:') || `${goods} ${word}` === 'small-drone goods:tiny-drone')
  const anyRow = fc
    .record({
      from: fc.constantFrom('A', 'C', 'Guards', ['A', 'C']),
      goods: fc.constantFrom('drone', 'small-drone', 'tank'),
      claims: fc.array(anyClaim, { minLength: 1, maxLength: 5 }),
      above: fc.option(fc.nat(3), { nil: undefined, freq: 4 }),
    })
    .filter(isSound)
  const anyList = fc.array(anyRow, { minLength: 1, maxLength: 6 }).map((rows) =>
    rows.map(({ above = rows.length, claims, ...row }, i) => {
      const partOf = above < i ? `t${above}` : undefined
      return flow(`t${i}`, { ...row, partOf, claims: claims.map((words) => claim(words.join(' '))) })
    }),
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
        const plain = (records: unknown) => {
          const { parts, ...rest } = data.totalOf(records as never, { unit: 'drones' })
          const rows = parts.map(({ estimates, ...part }) => [part, estimates.map((row) => JSON.stringify(row)).sort()])
          return { ...rest, rows }
        }
        expect(plain(again)).toEqual(plain(data.transfers))
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
        const told = [...found.parts, ...found.leftOut].map((one) => one.record)
        expect(told.sort()).toEqual(list.map(({ id }) => id).sort())
      }),
    )
  })

  test('one more record never lowers the least, nor adds an upper bound', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const all = totalOver(list, true)
        const fewer = totalOver(list.slice(0, -1).concat(flow('zero', claim('0'))), true)
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
  const data = dataOf({ transfers: flows('a 10') })
  const noUnit = 'is not a unit that can be added up: expected one of '
  test.each<[string, unknown, unknown, string]>([
    ['a share', [], { unit: 'percent' }, `unit: 'percent' ${noUnit}'drones', `],
    ['an ordinal', [], { unit: 'ordinal' }, `unit: 'ordinal' ${noUnit}`],
    ['no unit', [], {}, 'unit: expected one of drones, missiles, '],
    ['no list', 'a', { unit: 'drones' }, "'a' is not a list of records"],
    ['no record', ['a'], { unit: 'drones' }, "'a' is not a record"],
    ['an unknown option', [], { unit: 'drones', separate: true }, "'separate' is not an option of totalOf"],
  ])('%s', (_, list, options, message) => {
    expect(() => data.totalOf(list as never, options as never)).toThrow(`totalOf: ${message}`)
  })
})

test('our own drones and troops', () => {
  const [drones, troops] = [
    record('transfers/iran-russia/shahed-136'),
    record('deployments/north-korea/troops-in-kursk'),
  ]
  expect(totalOf([drones], { unit: 'drones' })).toMatchObject({ min: 3700, max: null })
  expect(totalOf([troops], { unit: 'troops' })).toMatchObject({ min: null, max: 12_000 })
})
