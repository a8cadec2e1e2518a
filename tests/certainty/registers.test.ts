import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { daysFrom, ids, seeded } from '../support.js'

// Registers of our own making, in the shape of public ones. Every answer is compared with a count over the raw rows.

const years = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

type List = readonly { readonly id: string }[]

/** Expects a query to find what a count over the rows finds, whatever is asked. */
function expectSame<T>(asked: readonly T[], found: (asked: T) => List, counted: (asked: T) => List) {
  const idsOf = (list: List) => [...ids(list)].sort().join()
  expect(asked.filter((each) => idsOf(found(each)) !== idsOf(counted(each)))).toEqual([])
}

describe('arms deals with lists of delivery years', () => {
  const random = seeded(7)
  const states = ['Highland', 'Lowland', 'Island', 'Marsh']
  const goods = ['tanks', 'ships', 'radars'] as const
  const deals = Array.from({ length: 60 }, (_, i) => {
    const ordered = 1990 + random(15)
    return {
      id: `deal-${i}`,
      from: states[random(2)] as string,
      to: states[2 + random(2)] as string,
      goods: goods[random(3)] as 'tanks',
      ordered,
      delivered: years(ordered + 1, 2012).filter(() => random(4) === 0),
    }
  })
  const data = createDataset({
    transfers: deals.map(({ ordered, delivered, ...row }) => ({
      ...row,
      claims: [
        { stage: 'agreed', date: `${ordered}` },
        ...delivered.map((year) => ({ stage: 'delivered' as const, date: `${year}` })),
      ],
    })),
    attestedTo: '2012-12-31',
  })
  const asked = years(1988, 2014).flatMap((year) => states.map((state) => ({ year, state })))
  type Asked = (typeof asked)[number]
  const deliveredTo = ({ year, state }: Asked) =>
    deals.filter((deal) => deal.to === state && deal.delivered.includes(year))

  test('deliveries to a state in a year, and nothing else that may have been delivered', () => {
    for (const where of [{}, { stage: 'delivered' }, { stage: 'delivered', certainty: 'possible' }] as const)
      expectSame(asked, ({ year, state }) => data.transfersTo(state, { ...where, during: `${year}` }), deliveredTo)
  })

  test('what was ordered in a year is not delivered in it', () => {
    expectSame(
      asked,
      ({ year, state }) => data.transfersTo(state, { stage: 'agreed', during: `${year}` }),
      ({ year, state }) => deals.filter((deal) => deal.to === state && deal.ordered === year),
    )
  })

  test('sender, goods and year together', () => {
    expectSame(
      asked.flatMap((one) => goods.map((what) => ({ ...one, what: what as 'tanks' }))),
      ({ year, state, what }) => data.transfersFrom(state, { goods: what, during: `${year}`, stage: 'delivered' }),
      ({ year, state, what }) =>
        deals.filter((deal) => deal.from === state && deal.goods === what && deal.delivered.includes(year)),
    )
  })

  test('no day of any year is certain', () => {
    expect(ids(data.transfers.filter(({ spells }) => spells.length > 0))).toEqual([])
    expect(data.transfersTo('Island', { during: '2002-06-15' })).toEqual([])
  })
})

describe('treaties signed, in force, ended', () => {
  const random = seeded(13)
  const treaties = Array.from({ length: 30 }, (_, i) => {
    const signed = 1950 + random(20)
    const inForce = signed + 1 + random(4)
    return { id: `treaty-${i}`, signed, inForce, ended: random(3) === 0 ? undefined : inForce + 1 + random(10) }
  })
  const rowOf = ({ id, signed, inForce, ended }: (typeof treaties)[number], date: 'date' | 'start') => ({
    ...{ id, type: 'treaty' as const, between: ['A', 'B'] },
    claims: [
      { stage: 'signed' as const, [date]: `${signed}-03-01` },
      { stage: 'in force' as const, start: `${inForce}-03-01`, ...(ended === undefined && { end: 'open' }) },
      ...(ended === undefined
        ? []
        : [{ stage: 'ended' as const, [date === 'date' ? 'date' : 'end']: `${ended}-03-01` }]),
    ],
  })
  const asked = years(1948, 1999).flatMap((year) => [`${year}-02-28`, `${year}-03-01`, `${year}-03-02`, `${year}`])
  const holds = (from: string, to: string, date: string) =>
    date.length === 4 ? from.slice(0, 4) <= date && date <= to.slice(0, 4) : from <= date && date <= to
  const counted = (date: string) =>
    treaties.filter(({ signed, ended }) =>
      holds(`${signed}-03-01`, ended === undefined ? '1999-12-31' : `${ended}-03-01`, date),
    )

  test.each(['date', 'start'] as const)('exist from their signature to their end, each told by %s', (date) => {
    const data = createDataset({ ties: treaties.map((one) => rowOf(one, date)), attestedTo: '1999-12-31' })
    expectSame(asked, (day) => data.tiesAt(day), counted)
    expect(data.disagreements()).toEqual([])
    expect(ids(data.ties.filter(({ spells }) => spells.length !== 1))).toEqual([])
  })
})

describe('a register that is written anew each year', () => {
  // Each year's edition lists who was allied with whom on its last day; some pairs are missing in some editions.
  const random = seeded(17)
  const editions = years(2000, 2009)
  const pairs = ['AB', 'AC', 'BC', 'CD'].map((id) => ({ id, listed: editions.filter(() => random(3) > 0) }))
  const documents = editions.map((year) => ({ id: `edition-${year}`, published: `${year + 1}-02-01` }))
  const dataOf = (isWhole: boolean) =>
    createDataset({
      documents,
      ties: pairs.map(({ id, listed }) => ({
        ...{ id, type: 'alliance', between: [...id] },
        claims: editions.flatMap((year) => {
          const claim = { document: `edition-${year}`, asOf: `${year}-12-31` }
          return listed.includes(year) ? [claim] : isWhole ? [{ ...claim, negated: true as const }] : []
        }),
      })),
    })
  const days = [
    ...daysFrom('2000-12-25', '2002-01-05'),
    ...daysFrom('2005-12-25', '2007-01-05'),
    ...editions.map((year) => `${year}-12-31`),
  ]
  const isNext = (a: number, b: number) => b === a + 1
  const counted = (day: string, until: number, mayLast: (a: number, b: number) => boolean) =>
    pairs.filter(({ listed }) => {
      const have = listed.filter((year) => year <= until)
      return have.some((year, i) => {
        const next = have[i + 1] ?? year
        return day === `${year}-12-31` || (mayLast(year, next) && `${year}-12-31` <= day && day <= `${next}-12-31`)
      })
    })

  test.each([
    ['says nothing of pairs that it leaves out: they are presumed to last', false, () => true],
    ['says that they were not allied: only years in a row last', true, isNext],
  ] as const)('and %s', (_, isWhole, mayLast) => {
    const data = dataOf(isWhole)
    expectSame(
      days,
      (day) => data.tiesAt(day),
      (day) => counted(day, 2009, mayLast),
    )
  })

  test('as it was known after each edition', () => {
    const data = dataOf(true)
    for (const year of editions)
      expectSame(
        days,
        (day) => data.tiesAt(day, { knownBy: `${year + 1}-02-01` }),
        (day) => counted(day, year, isNext),
      )
  })
})
