import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { daysFrom, ids, seeded } from '../support.js'

// Registers of our own making, in the shape of public ones. Every answer is compared with a count over the raw rows.

const years = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** What differs between two answers, each by what was asked. */
const differing = <T>(asked: readonly T[], one: (asked: T) => unknown, other: (asked: T) => unknown) =>
  asked.filter((each) => JSON.stringify(one(each)) !== JSON.stringify(other(each)))

const sorted = (list: readonly string[]) => [...list].sort()

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
      count: 1 + random(40),
    }
  })
  const data = createDataset({
    transfers: deals.map(({ ordered, delivered, count, ...row }) => ({
      ...row,
      claims: [
        {
          stage: 'agreed',
          date: `${ordered}`,
          quantity: { count, unit: row.goods === 'tanks' ? ('tanks' as const) : ('systems' as const) },
        },
        ...delivered.map((year) => ({ stage: 'delivered' as const, date: `${year}` })),
      ],
    })),
    attestedTo: '2012-12-31',
  })
  const asked = years(1988, 2014).flatMap((year) => states.map((state) => ({ year, state })))

  test('deliveries to a state in a year', () => {
    const counted = ({ year, state }: (typeof asked)[number]) =>
      sorted(deals.filter((deal) => deal.to === state && deal.delivered.includes(year)).map(({ id }) => id))
    expect(
      differing(
        asked,
        ({ year, state }) => sorted(ids(data.transfersTo(state, { stage: 'delivered', during: `${year}` }))),
        counted,
      ),
    ).toEqual([])
    expect(
      differing(asked, ({ year, state }) => sorted(ids(data.transfersTo(state, { during: `${year}` }))), counted),
    ).toEqual([])
  })

  test('nothing else can have been delivered in a year', () => {
    const possible = ({ year, state }: (typeof asked)[number]) =>
      sorted(ids(data.transfersTo(state, { stage: 'delivered', during: `${year}`, certainty: 'possible' })))
    const counted = ({ year, state }: (typeof asked)[number]) =>
      sorted(deals.filter((deal) => deal.to === state && deal.delivered.includes(year)).map(({ id }) => id))
    expect(differing(asked, possible, counted)).toEqual([])
  })

  test('what was ordered in a year is not delivered in it', () => {
    const found = ({ year, state }: (typeof asked)[number]) =>
      sorted(ids(data.transfersTo(state, { stage: 'agreed', during: `${year}` })))
    const counted = ({ year, state }: (typeof asked)[number]) =>
      sorted(deals.filter((deal) => deal.to === state && deal.ordered === year).map(({ id }) => id))
    expect(differing(asked, found, counted)).toEqual([])
  })

  test('sender, goods and year together', () => {
    const all = asked.flatMap((one) => goods.map((what) => ({ ...one, what })))
    const found = ({ year, state, what }: (typeof all)[number]) =>
      sorted(ids(data.transfersFrom(state, { goods: what as 'tanks', during: `${year}`, stage: 'delivered' })))
    const counted = ({ year, state, what }: (typeof all)[number]) =>
      sorted(
        deals
          .filter((deal) => deal.from === state && deal.goods === what && deal.delivered.includes(year))
          .map(({ id }) => id),
      )
    expect(differing(all, found, counted)).toEqual([])
  })

  test('a year without a delivery is a gap, and no day of any year is certain', () => {
    const wrong = data.transfers.filter(({ spells }) => spells.length > 0)
    expect(ids(wrong)).toEqual([])
    expect(data.transfersTo('Island', { during: '2002-06-15' })).toEqual([])
  })
})

describe('a delivered total as of a date', () => {
  const totals = [
    { id: 'rifles', count: 400, asOf: '2005-06-30' },
    { id: 'boots', count: 900, asOf: '2003-01-15' },
  ] as const
  const data = createDataset({
    transfers: totals.map(({ id, count, asOf }) => ({
      ...{ id, from: 'Highland', to: 'Lowland', goods: id, stage: 'delivered', asOf },
      quantity: { count, unit: 'assets' },
    })),
    attestedTo: '2010-12-31',
  })

  test('vouches for no day and no year, and rules none out', () => {
    const days = [...daysFrom('2003-01-01', '2005-12-31'), ...years(2000, 2012).map(String)]
    expect(
      differing(
        days,
        (day) => data.transfersTo('Lowland', { during: day }).length,
        () => 0,
      ),
    ).toEqual([])
    expect(
      differing(
        days,
        (day) => data.transfersTo('Lowland', { during: day, certainty: 'possible' }).length,
        () => 2,
      ),
    ).toEqual([])
  })

  test('had moved all the same', () => {
    expect(data.transfersTo('Lowland', { stage: 'delivered', certainty: 'definite' })).toHaveLength(2)
    expect(data.totalOf(data.transfers, { unit: 'assets', distinct: true })).toMatchObject({
      min: 1300,
      max: 1300,
      leftOut: [],
    })
  })
})

describe('conflicts with two sides of many parties', () => {
  const random = seeded(11)
  const parties = ['A', 'B', 'C', 'D', 'E', 'F']
  const wars = Array.from({ length: 25 }, (_, i) => {
    const shuffled = [...parties].sort(() => random(3) - 1)
    const cut = 1 + random(2)
    const start = 1900 + random(40)
    return {
      id: `war-${i}`,
      from: shuffled.slice(0, cut),
      to: shuffled.slice(cut, cut + 1 + random(2)),
      start,
      end: start + random(6),
    }
  })
  const data = createDataset({
    ties: wars.map(({ start, end, ...war }) => ({
      ...war,
      type: 'hostility',
      start: `${start}-01-01`,
      end: `${end}-12-31`,
    })),
    attestedTo: '1950-12-31',
  })
  const pairs = parties.flatMap((one) => parties.map((other) => ({ one, other })))
  const asked = years(1895, 1950).flatMap((year) => pairs.map((pair) => ({ ...pair, year })))
  type Asked = (typeof asked)[number]
  const apart = ({ from, to }: (typeof wars)[number], { one, other }: Asked) =>
    (from.includes(one) && to.includes(other)) || (from.includes(other) && to.includes(one))
  const together = ({ from, to }: (typeof wars)[number], { one, other }: Asked) =>
    one !== other && [from, to].some((side) => side.includes(one) && side.includes(other))
  const counted = (meets: typeof apart) => (each: Asked) =>
    sorted(wars.filter((war) => war.start <= each.year && each.year <= war.end && meets(war, each)).map(({ id }) => id))
  const found =
    (sides: 'opposite' | 'same' | 'any') =>
    ({ one, other, year }: Asked) =>
      sorted(ids(data.tiesBetween(one, other, { sides, during: `${year}` })))

  test('who was against whom in a year', () => {
    expect(differing(asked, found('opposite'), counted(apart)).slice(0, 9)).toEqual([])
  })

  test('who stood with whom, and who took part together', () => {
    expect(differing(asked, found('same'), counted(together)).slice(0, 9)).toEqual([])
    expect(
      differing(
        asked,
        found('any'),
        counted((war, each) => apart(war, each) || together(war, each)),
      ).slice(0, 9),
    ).toEqual([])
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
    sorted(
      treaties
        .filter(({ signed, ended }) =>
          holds(`${signed}-03-01`, ended === undefined ? '1999-12-31' : `${ended}-03-01`, date),
        )
        .map(({ id }) => id),
    )

  test.each(['date', 'start'] as const)('exist from their signature to their end, each told by %s', (date) => {
    const data = createDataset({ ties: treaties.map((one) => rowOf(one, date)), attestedTo: '1999-12-31' })
    expect(differing(asked, (day) => sorted(ids(data.tiesAt(day))), counted)).toEqual([])
    expect(data.disagreements()).toEqual([])
    expect(ids(data.ties.filter(({ spells }) => spells.length !== 1))).toEqual([])
  })
})

describe('a register that is written anew each year', () => {
  // Each year's edition lists who was allied with whom on its last day; some pairs are missing in some editions.
  const random = seeded(17)
  const pairs = ['AB', 'AC', 'BC', 'CD'] as const
  const editions = years(2000, 2009)
  const listed = new Map(pairs.map((pair) => [pair, editions.filter(() => random(3) > 0)]))
  const documents = editions.map((year) => ({ id: `edition-${year}`, published: `${year + 1}-02-01` }))
  const claimsOf = (pair: (typeof pairs)[number], isWhole: boolean) =>
    editions.flatMap((year) => {
      const claim = { document: `edition-${year}`, asOf: `${year}-12-31` }
      return listed.get(pair)?.includes(year) ? [claim] : isWhole ? [{ ...claim, negated: true as const }] : []
    })
  const dataOf = (isWhole: boolean) =>
    createDataset({
      documents,
      ties: pairs.map((pair) => ({ id: pair, type: 'alliance', between: [...pair], claims: claimsOf(pair, isWhole) })),
    })
  const days = [
    ...daysFrom('2000-12-25', '2002-01-05'),
    ...daysFrom('2005-12-25', '2007-01-05'),
    ...editions.map((year) => `${year}-12-31`),
  ]
  const spans = (have: readonly number[], day: string, mayLast: (a: number, b: number) => boolean) =>
    have.some((year) => day === `${year}-12-31`) ||
    have.some((year, i) => {
      const next = have[i + 1]
      return next !== undefined && mayLast(year, next) && `${year}-12-31` <= day && day <= `${next}-12-31`
    })

  test.each([
    ['says nothing of pairs that it leaves out: they are presumed to last', false, () => true],
    ['says that they were not allied: only years in a row last', true, (a: number, b: number) => b === a + 1],
  ] as const)('and %s', (_, isWhole, mayLast) => {
    const data = dataOf(isWhole)
    const counted = (day: string) => sorted(pairs.filter((pair) => spans(listed.get(pair) ?? [], day, mayLast)))
    expect(differing(days, (day) => sorted(ids(data.tiesAt(day))), counted)).toEqual([])
  })

  test('as it was known after each edition', () => {
    const data = dataOf(true)
    for (const year of editions) {
      const known = (day: string) =>
        sorted(
          pairs.filter((pair) =>
            spans(
              (listed.get(pair) ?? []).filter((one) => one <= year),
              day,
              (a, b) => b === a + 1,
            ),
          ),
        )
      expect(differing(days, (day) => sorted(ids(data.tiesAt(day, { knownBy: `${year + 1}-02-01` }))), known)).toEqual(
        [],
      )
    }
  })
})

describe('memberships with open and unknown ends', () => {
  const random = seeded(19)
  const members = Array.from({ length: 24 }, (_, i) => {
    const joined = 10 + random(60)
    const left = joined + random(60)
    return {
      id: `member-${i}`,
      from: `State ${i}`,
      joined,
      left,
      sort: (['left', 'open', 'unknown', 'unknown start'] as const)[i % 4] as string,
    }
  })
  const days = daysFrom('2000-01-01', '2000-06-30')
  const day = (n: number) => days[n] as string
  const last = '2000-05-31'
  const rows = members.map(({ id, from, joined, left, sort }) => ({
    ...{ id, from, to: 'League', type: 'membership' as const },
    ...(sort !== 'unknown start' && { start: day(joined) }),
    ...(sort === 'open' ? { end: 'open' } : sort === 'unknown' ? {} : { end: day(left) }),
  }))
  const data = createDataset({ ties: rows, attestedTo: last })

  test('definite: from joining to leaving, to the end of the register, or only on the day that is known', () => {
    const counted = (on: string) =>
      sorted(
        members
          .filter(({ joined, left, sort }) => {
            const from = sort === 'unknown start' ? day(left) : day(joined)
            const to = sort === 'open' ? last : sort === 'unknown' ? day(joined) : day(left)
            return from <= on && on <= to
          })
          .map(({ id }) => id),
      )
    expect(differing(days, (on) => sorted(ids(data.tiesAt(on))), counted)).toEqual([])
  })

  test('possible: also where nobody says when it began or ended', () => {
    const counted = (on: string) =>
      sorted(
        members
          .filter(
            ({ joined, left, sort }) =>
              (sort === 'unknown start' || day(joined) <= on) &&
              (sort === 'open' || sort === 'unknown' || on <= day(left)),
          )
          .map(({ id }) => id),
      )
    expect(differing(days, (on) => sorted(ids(data.tiesAt(on, { certainty: 'possible' }))), counted)).toEqual([])
  })
})
