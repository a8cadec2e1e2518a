import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claim, dataOf, flow } from './made-up.js'

/*
 * Deliveries are made up first, then records and claims that are true of them: whatever a total says of those records must
 * be true of the deliveries.
 */

interface Delivery {
  readonly from: string
  readonly to: string
  readonly goods: string
  readonly year: number
  readonly count: number
}

const parents: Readonly<Record<string, string>> = { 'tiny-drone': 'small-drone', 'small-drone': 'drone' }

function isUnder(goods: string, wider: string): boolean {
  if (goods === wider) return true
  const parent = parents[goods]
  return parent !== undefined && isUnder(parent, wider)
}

const summed = (deliveries: Iterable<Delivery>) => [...deliveries].reduce((sum, { count }) => sum + count, 0)

const years = fc.integer({ min: 2000, max: 2009 })
const goods = fc.constantFrom('drone', 'small-drone', 'tiny-drone', 'tank')

const anyDelivery: fc.Arbitrary<Delivery> = fc.record({
  from: fc.constantFrom('A', 'C'),
  to: fc.constantFrom('B', 'D'),
  goods,
  year: years,
  count: fc.integer({ min: 1, max: 9 }),
})

/** What a claim counts, and in what words: how far off its bound is, and whether it is merely alleged, and wrong. */
const anyView = fc.record({
  goods,
  first: years,
  last: years,
  sort: fc.constantFrom('total', 'total since', 'amount'),
  form: fc.constantFrom('stated', 'atLeast', 'upTo', 'moreThan', 'lessThan', 'wrong', 'word'),
  slack: fc.integer({ min: 1, max: 3 }),
})

const anyRecord = fc.record({
  from: fc.constantFrom('A', 'C', 'A C').map((names): readonly string[] => names.split(' ')),
  to: fc.constantFrom('B', 'D').map((name): readonly string[] => [name]),
  goods,
  views: fc.array(anyView, { minLength: 1, maxLength: 5 }),
})

type View = ReturnType<typeof anyView.generate>['value']
type MadeUp = ReturnType<typeof anyRecord.generate>['value']

/** The deliveries that a record is of. */
const belonging = (deliveries: readonly Delivery[], record: MadeUp) =>
  deliveries.filter(
    (one) => record.from.includes(one.from) && record.to.includes(one.to) && isUnder(one.goods, record.goods),
  )

function claimOf(own: readonly Delivery[], record: MadeUp, { sort, form, slack, ...view }: View) {
  const [first, last] = [Math.min(view.first, view.last), Math.max(view.first, view.last)]
  const counted = isUnder(view.goods, record.goods) ? view.goods : record.goods
  const count = summed(
    own.filter(({ year, goods }) => isUnder(goods, counted) && year <= last && (sort === 'total' || year >= first)),
  )
  const when = {
    total: `asOf:${last}-12-31`,
    'total since': `asOf:${last}-12-31 since:${first}`,
    amount: `start:${first} end:${last}`,
  }
  const printed = {
    stated: String(count),
    atLeast: `atLeast ${Math.max(0, count - slack)}`,
    moreThan: count < slack ? 'atLeast 0' : `moreThan ${count - slack}`,
    upTo: `upTo ${count + slack}`,
    lessThan: `lessThan ${count + slack}`,
    wrong: `${count * 2 + slack} modality:alleged`,
    word: 'dozens',
  }
  return claim(`${printed[form]} ${when[sort]}${counted === record.goods ? '' : ` goods:${counted}`}`)
}

/** Whether a delivery lies within the years that the claims of a record tell of. */
const isTold =
  ({ views }: MadeUp) =>
  ({ year }: Delivery) =>
    year <= Math.max(...views.map(({ first, last }) => Math.max(first, last))) &&
    views.some(({ first, last, sort }) => sort === 'total' || Math.min(first, last) <= year)

test.each([false, true])('what a total says is true of what was delivered (distinct: %s)', (distinct) => {
  let bounded = 0
  const anyWorld = fc.tuple(
    fc.array(anyDelivery, { minLength: 1, maxLength: 12 }),
    fc.array(anyRecord, { minLength: 1, maxLength: distinct ? 1 : 4 }),
  )
  fc.assert(
    fc.property(anyWorld, ([deliveries, records]) => {
      const data = dataOf({
        transfers: records.map((record, i) => {
          const own = belonging(deliveries, record)
          const claims = record.views.map((view) => claimOf(own, record, view))
          return flow(`t${i}`, { from: record.from, to: record.to, goods: record.goods, claims })
        }),
      })
      const { min, max } = data.totalOf(data.transfers, { unit: 'drones', distinct })
      const all = new Set(records.flatMap((record) => belonging(deliveries, record)))
      const told = new Set(records.flatMap((record) => belonging(deliveries, record).filter(isTold(record))))
      if (min !== null) expect(min).toBeLessThanOrEqual(summed(all))
      if (max !== null) expect(max).toBeGreaterThanOrEqual(summed(told))
      if (max !== null) bounded++
    }),
    { numRuns: Number(process.env.RUNS ?? 1000) },
  )
  expect(bounded).toBeGreaterThan(10)
})
