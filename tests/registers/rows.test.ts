import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { ids } from '../support.js'
import { attestedTo, told, treaty, withTie } from './made-up.js'

describe('several spells of one row', () => {
  const spells = [{ start: '1950', end: '1960' }, { date: '1970-05' }, { start: '1990', end: 'open' }]

  test('are claims of their own, and what lies between them is not covered', () => {
    const { tie, holdsAt } = withTie({ spells, called: 'the old pact' })
    expect(tie.claims.map(({ called, passages }) => [called, passages])).toEqual([
      ['the old pact', ['a']],
      ['the old pact', ['a']],
      ['the old pact', ['a']],
    ])
    expect(['1955', '1965', '1970', '1980', '1995'].map((year) => holdsAt(tie, year))).toEqual([
      'definite',
      'no',
      'definite',
      'no',
      'definite',
    ])
  })

  test('of one claim among others', () => {
    const claims = [{ spells }, { start: '1975', end: '1976' }] as never
    expect(withTie({ claims }).tie.claims).toHaveLength(4)
  })

  test('are told by their place where they are wrong', () => {
    expect(
      told({ ties: [{ ...treaty, spells: [{ start: '1950' }, { start: '1972-06-31', till: 1 }, 'x'] }], attestedTo }),
    ).toEqual([
      'ties[0].spells[1].start: not a date: June has 30 days',
      'ties[0].spells[1].till: unknown field: a spell has start and end, or date',
      'ties[0].spells[2]: not this kind of value: expected { start, end }',
    ])
    expect(told({ ties: [{ ...treaty, spells: [] }], attestedTo })).toEqual([
      'ties[0].spells: not this kind of value: expected a list of { start, end }',
    ])
  })
})

test('columns of your own are passed on', () => {
  const extra: object = JSON.parse('{ "code": 385, "region": "north", "__proto__": 1 }')
  expect(JSON.stringify(withTie({ extra }).tie)).toContain('"__proto__":1')
  expect(withTie({ extra }).tie).toMatchObject({ extra: { code: 385, region: 'north' } })
  expect(Object.isFrozen(extra)).toBe(false)
  expect(told({ ties: [{ ...treaty, extra: 385 }], attestedTo })).toEqual([
    'ties[0].extra: not this kind of value: write an object of columns: { code: 385 }',
  ])
})

test('rows of one table share what is equal', () => {
  const row = { type: 'membership', to: 'League', start: '1950', end: 'open' } as const
  const { ties } = createDataset({
    ties: [
      { ...row, id: 'a', from: 'A' },
      { ...row, id: 'b', from: 'B' },
    ],
    attestedTo,
  })
  expect([ties[0]?.period, ties[0]?.spells, ties[0]?.claims[0]?.period?.start]).toEqual([
    ties[1]?.period,
    ties[1]?.spells,
    ties[1]?.claims[0]?.period?.start,
  ])
  expect(ties[0]?.period).toBe(ties[1]?.period)
})

test('numbers from a database may be BigInts', () => {
  const deal = {
    id: 'd',
    from: 'A',
    to: 'B',
    goods: 'salt',
    stage: 'delivered',
    quantity: { count: 5n, unit: 'tons' },
  } as const
  expect(createDataset({ transfers: [deal], attestedTo }).transfers[0]?.claims[0]?.quantity).toEqual({
    form: 'stated',
    min: 5,
    max: 5,
    unit: 'tons',
  })
})

describe('the lists beside the records', () => {
  const data = createDataset({
    transfers: [
      {
        id: 'salt',
        from: 'Oslo',
        to: 'Lübeck',
        goods: 'sea-salt',
        stage: 'delivered',
        says: 'Oslo shipped salt on the cog Elisabeth.',
      },
      { id: 'fish', from: 'Bergen', to: 'Lübeck', goods: 'herring', stage: 'delivered' },
    ],
    actors: [{ name: 'Lübeck', aliases: ['Lubeck'], of: 'Hansa' }],
    goods: [{ name: 'sea-salt', parent: 'salt', label: 'sea salt' }],
    attestedTo,
  })

  test('parties and goods, each once, with what the input tells of them', () => {
    expect(data.actors).toEqual([
      { name: 'Lübeck', aliases: ['Lubeck'], of: 'Hansa' },
      { name: 'Hansa' },
      { name: 'Oslo' },
      { name: 'Bergen' },
    ])
    expect(data.goods).toEqual([
      { name: 'sea-salt', parent: 'salt', label: 'sea salt' },
      { name: 'salt' },
      { name: 'herring' },
    ])
  })

  test('findActor takes names and aliases in any case', () => {
    const asked = ['LUBECK', 'lübeck'.normalize('NFD'), ' oslo ', 'the Oslo']
    expect(asked.map((text) => data.findActor(text)?.name)).toEqual(['Lübeck', 'Lübeck', 'Oslo', 'Oslo'])
    expect(data.findActor('Riga')).toBeUndefined()
    expect(() => data.findActor(3 as never)).toThrow('findActor: 3 is not a name: expected a string')
  })

  test('search finds sentences, names and labels, among the records asked for', () => {
    const hits = (text: string, where = {}) => ids(data.search(text, where).map(({ record }) => record))
    expect([hits('elisabeth'), hits('sea salt'), hits('lubeck'), hits('lubeck', { on: 'Bergen' })]).toEqual([
      ['salt'],
      ['salt'],
      ['fish', 'salt'],
      ['fish'],
    ])
  })
})
