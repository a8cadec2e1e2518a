import { expectTypeOf, test } from 'vitest'
import { createDataset, type NamesOf } from '../../src/dataset/index.js'
import { actors, documents, goods, type Tie, type Transfer, transfers } from '../../src/index.js'

const data = createDataset({
  transfers: [{ id: 't1', from: ['Norway', 'Denmark'], to: 'Sweden', goods: 'herring', stage: 'delivered' }],
  ties: [{ id: 'a1', type: 'treaty', between: ['Norway', 'Sweden'] }],
  attestedTo: '1900-12-31',
})

type Own = NamesOf<'Norway' | 'Denmark' | 'Sweden', 'herring'>

test('createDataset takes the names from the records', () => {
  expectTypeOf(data.transfers).toEqualTypeOf<readonly Transfer<Own>[]>()
  expectTypeOf(data.tiesOf('Norway')).toEqualTypeOf<readonly Tie<Own>[]>()
  expectTypeOf(data.recordsOn('Norway', { kind: 'tie' })).toEqualTypeOf<readonly Tie<Own>[]>()
})

test('its queries refuse other names, options and dates', () => {
  // @ts-expect-error not in the data
  data.transfersTo('Finland')
  // @ts-expect-error not in the data
  data.transfersTo('Sweden', { from: 'Finland' })
  // @ts-expect-error not in the data
  data.transfersTo('Sweden', { goods: 'salmon' })
  // @ts-expect-error misspelt
  data.transfersTo('Sweden', { form: 'Norway' })
  // @ts-expect-error not in the data
  data.find(data.transfers, { from: 'Finland' })
  // @ts-expect-error a tie has no goods
  data.explain(data.ties, { goods: 'herring' })
  expectTypeOf(data.find(data.ties, { of: 'Norway', sides: 'same' })).toEqualTypeOf<readonly Tie<Own>[]>()
  // @ts-expect-error no such month
  data.tiesAt('1900-13')
  data.tiesAt('1900' as string)
})

test('a wrong row does not compile', () => {
  // @ts-expect-error no such type
  createDataset({ ties: [{ id: 'a', type: 'pact', between: ['A', 'B'] }] })
  // @ts-expect-error misspelt
  createDataset({ tie: [] })
  // @ts-expect-error a transfer has goods
  createDataset({ transfers: [{ id: 'a', from: 'A', to: 'B' }] })
})

test('words of its own are typed in rows, options and answers', () => {
  const own = createDataset({
    vocabulary: { units: ['aircraft'], signedUnits: ['EUR'], eventTypes: ['war'] },
    transfers: [{ id: 't', from: 'A', to: 'B', goods: 'jets', quantity: { count: 3, unit: 'aircraft' } }],
    events: [{ id: 'e', type: 'war', participants: [{ actor: 'A', role: 'attacker' }] }],
    attestedTo: '1900-12-31',
  })
  own.totalOf(own.transfers, { unit: 'EUR' })
  expectTypeOf(own.totalOf(own.transfers, { unit: 'aircraft' }).unit)
    .extract<'aircraft'>()
    .toEqualTypeOf<'aircraft'>()
  expectTypeOf(own.eventsDuring('1900', { type: ['war', 'visit'] })[0]?.type)
    .extract<'war'>()
    .toEqualTypeOf<'war'>()
  // @ts-expect-error no such unit
  own.totalOf(own.transfers, { unit: 'aeroplanes' })
  // @ts-expect-error no such type
  own.eventsDuring('1900', { type: 'wars' })
  // @ts-expect-error nothing was added to the measures
  own.figuresOn('A', { measure: 'GDP' })
  const jets = { id: 't', from: 'A', to: 'B', goods: 'jets' } as const
  const ships = { units: ['ships'] } as const
  // @ts-expect-error not in the vocabulary
  createDataset({ vocabulary: ships, transfers: [{ ...jets, quantity: { count: 3, unit: 'aircraft' } }] })
  // @ts-expect-error no such list
  createDataset({ vocabulary: { unit: ['ships'] } })
})

test('columns of its own are typed in answers', () => {
  const table = [{ order: 'A-1', year: 1950 }]
  const own = createDataset({
    transfers: table.map(({ order, year }) => ({
      id: order,
      from: 'A' as const,
      to: 'B' as const,
      goods: 'salt' as const,
      date: year,
      extra: { order, page: 3 },
    })),
    attestedTo: '1960-12-31',
  })
  expectTypeOf(own.transfersTo('B')[0]?.extra).toEqualTypeOf<{ order: string; page: number } | undefined>()
  expectTypeOf(own.records[0]?.extra?.page).toEqualTypeOf<number | undefined>()
  // @ts-expect-error no such column
  own.find(own.transfers, { from: 'A' })[0]?.extra?.oder
  // @ts-expect-error without columns there is no extra
  data.transfers[0]?.extra
})

test('records of this package stand beside rows', () => {
  const row = { id: 'mine', from: 'Iran', to: 'Russia', goods: 'uav', document: 'global-threat' } as const
  const both = createDataset({ transfers: [...transfers, row], documents, actors, goods })
  expectTypeOf(both.transfersTo).parameter(0).extract<'Russia'>().toEqualTypeOf<'Russia'>()
})
