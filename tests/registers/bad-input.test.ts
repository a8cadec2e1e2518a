import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { problemsOf, told, toldOfTie, treaty, withTie } from './made-up.js'

const attestedTo = '2000-06-30'
const deal = { id: 'd', from: 'A', to: 'B', goods: 'salt' }
const toldOfDeal = (fields: object) => told({ transfers: [{ ...deal, ...fields }], attestedTo })

describe('null is the same as leaving it out', () => {
  test('whatever the field', () => {
    const nothing = {
      start: null,
      end: null,
      date: null,
      stage: null,
      hedge: null,
      negated: null,
      claims: null,
      title: null,
    }
    const { tie } = withTie({ ...nothing, quantity: null, extra: null, domain: null, document: null, spells: null })
    expect(tie).toEqual(withTie({}).tie)
  })

  test('in a span of several', () => {
    expect(withTie({ spells: [{ start: null, date: '1990', note: null }] }).tie).toEqual(
      withTie({ spells: [{ date: '1990' }] }).tie,
    )
  })

  test('an end that is null is not known, one that is open goes on', () => {
    const [unknown, open] = [withTie({ start: '1990', end: null }), withTie({ start: '1990', end: 'open' })]
    expect([unknown.holdsAt(unknown.tie, '1995'), open.holdsAt(open.tie, '1995')]).toEqual(['possible', 'definite'])
  })

  test('in claims, quantities and the lists beside the records', () => {
    const quantity = { count: 5, unit: 'tons', per: null, cumulativeSince: null }
    expect(toldOfDeal({ claims: [{ start: null, date: '1990', quantity }] })).toEqual([])
    const lists = {
      transfers: null,
      documents: null,
      goods: [{ name: 'salt', parent: null }],
      actors: [{ name: 'A', of: null }],
    }
    expect(told({ ...lists, ties: [treaty], attestedTo, unknown: null })).toEqual([])
  })

  test('what must be there is missing then', () => {
    expect(toldOfTie({ type: null })).toEqual(['ties[0].type: missing: write type'])
    expect(toldOfTie({ id: null })).toEqual(['ties[0].id: missing: give each row an id of its own'])
  })
})

test('a count is no less than 0, but for money and shares', () => {
  const count = (unit: string) => toldOfDeal({ quantity: { count: -9, unit } })
  expect(count('tanks')).toEqual([
    'transfers[0].quantity.count: negative count: there are no tanks below 0: leave out what is not known',
  ])
  expect([count('USD'), count('percent')]).toEqual([[], []])
  const fieldOf = (quantity: object) => problemsOf({ transfers: [{ ...deal, quantity }], attestedTo })[0]?.field
  expect(fieldOf({ form: 'range', min: -9, max: 3, unit: 'tanks' })).toBe('quantity.min')
  expect(fieldOf({ form: 'upTo', max: -3, unit: 'tanks' })).toBe('quantity.max')
  expect(problemsOf({ transfers: [{ ...deal, quantity: { count: -9, unit: 'tanks' } }], attestedTo })).toMatchObject([
    { value: -9, id: 'd' },
  ])
})

test.each([{ count: null }, { count: -9, form: 'atLeast' }, { form: 'range', min: 'NA', max: null }])(
  '%o is no number',
  (quantity) => {
    const input = {
      transfers: [{ ...deal, quantity: { ...quantity, unit: 'tanks' } }],
      unknown: ['NA', -9],
      attestedTo,
    }
    expect(createDataset(input as object).transfers[0]?.claims[0]).not.toHaveProperty('quantity')
  },
)

describe('a party stands once', () => {
  test('on one side', () => {
    expect(toldOfTie({ between: ['A', 'A'] })).toEqual(['ties[0].between[1]: same party twice: name each once'])
    expect(toldOfDeal({ from: ['C', 'A', 'C'] })).toEqual(['transfers[0].from[2]: same party twice: name each once'])
  })

  test('on both sides', () => {
    expect(toldOfDeal({ to: ['B', 'A'] })).toEqual(["transfers[0].to: same party twice: 'A' stands in from too"])
    const figure = { id: 'f', measure: 'trade volume', of: 'A', with: 'A' }
    expect(told({ figures: [figure], attestedTo })).toEqual(["figures[0].with: same party twice: 'A' stands in of too"])
  })
})

test.each([
  ['a space behind', 'Norway', 'Norway '],
  ['two spaces', 'New Land', 'New  Land'],
  ['Unicode form', 'Türkiye', 'Türkiye'.normalize('NFD')],
])('a name is the same in other spaces and in another Unicode form, and not in another case: %s', (_, name, other) => {
  const data = createDataset({
    ties: [
      { ...treaty, between: [other, 'B'], claims: [{ parties: other, claimant: ` ${other}` }] },
      { ...treaty, id: 'b', between: [name.toLowerCase(), 'B'] },
    ],
    actors: [{ name: `${other}\t`, of: ` ${other} League` }],
    attestedTo,
  })
  const named = (of: string) => data.find(data.ties, { of, certainty: 'possible' }).map(({ id }) => id)
  expect([name, other, `${name} League`, name.toLowerCase()].map(named)).toEqual([['a'], ['a'], ['a'], ['b']])
  expect(data.actors).toContainEqual({ name, of: `${name} League` })
  expect(toldOfTie({ between: [name, other] })).toEqual(['ties[0].between[1]: same party twice: name each once'])
})

describe('what nobody can have seen', () => {
  test('an end after the last day of the register', () => {
    expect(problemsOf({ ties: [{ ...treaty, start: '1990', end: '2001-01-01' }], attestedTo })).toMatchObject([
      { row: 'ties[0]', field: 'end', value: '2001-01-01', rule: 'later than its document' },
    ])
    expect(toldOfTie({ start: '1990', end: '9999-12-31' })).toEqual([
      "ties[0].end: later than its document: it lies after attestedTo (2000-06-30), which can't tell of it; write end: 'open' for what went on then, modality: 'planned' for a plan",
    ])
  })

  test('any date of a claim after its document', () => {
    const documents = [{ id: 'paper', published: '1980-01-01' }]
    const late = (fields: object) => toldOfTie({ document: 'paper', ...fields }, { documents })
    const why = "later than its document: it lies after 'paper' (1980-01-01), which can't tell of it"
    const plan = "; a plan needs modality: 'planned'"
    expect(late({ start: '1981', end: 'open' })).toEqual([`ties[0].start: ${why}${plan}`])
    expect(late({ date: '1981' })).toEqual([`ties[0].date: ${why}${plan}`])
    expect(late({ asOf: '1981', said: '1981' })).toEqual([`ties[0].asOf: ${why}`, `ties[0].said: ${why}`])
    expect(late({ asOf: '1981' })).toEqual([`ties[0].asOf: ${why}`])
  })

  test('but a year that has begun, and a plan', () => {
    expect(toldOfTie({ start: '1990', end: '2000' })).toEqual([])
    expect(toldOfTie({ modality: 'planned', start: '2010', end: '2020' })).toEqual([])
    expect(toldOfTie({ stage: 'in preparation', start: '2010' })).toEqual([])
  })
})

test('the same thing told in two ways', () => {
  expect(toldOfTie({ start: '1990', date: '1991' })).toEqual([
    'ties[0].date: told twice: date is both start and end: leave it out, or them',
  ])
  expect(toldOfTie({ start: '1990', claims: [{ start: '1991' }] })).toEqual([
    'ties[0].start: told twice: write it in each of the claims',
  ])
  expect(toldOfTie({ spells: [{ start: '1990' }], end: '1995' })).toEqual([
    'ties[0].spells: told twice: write the dates in spells, or beside them, not both',
  ])
  expect(toldOfDeal({ quantity: { count: 5, min: 3, unit: 'tons' } })).toEqual([
    "transfers[0].quantity: number and form do not fit: form 'stated' takes a count",
  ])
})

test('a tie has the sides that its type wants', () => {
  const hint = "a tie of type 'treaty' has no direction: write between: [A, B]"
  expect(toldOfTie({ between: undefined, from: 'A', to: 'B' })).toEqual([
    `ties[0].from: unknown field: ${hint}`,
    `ties[0].to: unknown field: ${hint}`,
    `ties[0].between: missing: ${hint}`,
  ])
  expect(toldOfTie({ between: ['A'] })).toEqual(['ties[0].between: missing: name two or more'])
  expect(toldOfTie({ type: 'membership' }).map((text) => text.split(':')[0])).toEqual([
    'ties[0].from',
    'ties[0].to',
    'ties[0].between',
  ])
})

describe('what a claim speaks of', () => {
  const goods = [
    { name: 'sea-salt', parent: 'salt' },
    { name: 'fleur', parent: 'sea-salt' },
  ]

  test('is under the goods of its record', () => {
    const claims = [{ goods: 'fleur' }, { goods: 'herring' }]
    expect(told({ transfers: [{ ...deal, claims }], goods, attestedTo })).toEqual([
      "transfers[0].claims[1].goods: not under its goods: it is not under 'salt': if it is, write goods: [{ name: 'herring', parent: … }]",
    ])
    expect(
      told({ transfers: [{ ...deal, goods: 'sea-salt', claims: [{ goods: 'salt' }] }], goods, attestedTo }),
    ).toHaveLength(1)
  })

  test('had not ended by then', () => {
    expect(toldOfTie({ end: '1960', asOf: '1970' })).toEqual([
      'ties[0].asOf: later than its end: it had ended by 1960-12-31: see end',
    ])
    expect(toldOfTie({ end: '1960', asOf: '1960-12' })).toEqual([])
    expect(toldOfTie({ stage: 'ended', end: '1960', asOf: '1970' })).toEqual([])
    expect(toldOfDeal({ stage: 'delivered', end: '1960', asOf: '1970' })).toEqual([])
  })
})

test('nothing is part of itself, by whatever way', () => {
  const ties = ['b', 'c', 'b'].map((partOf, i) => ({ ...treaty, id: 'abc'[i], partOf }))
  expect(told({ ties, attestedTo })).toEqual([
    "ties[1].partOf: part of itself: 'c' is part of 'b'",
    "ties[2].partOf: part of itself: 'b' is part of 'c'",
  ])
  const rings = [
    { name: 'A', of: 'B' },
    { name: 'B', of: 'A' },
  ]
  expect(told({ actors: rings })).toEqual(["actors[1].of: part of itself: 'B' is under 'A', which is under it"])
  expect(told({ goods: [{ name: 'salt', parent: 'salt' }] })).toHaveLength(1)
})

test('records that contradict each other say so in both rows', () => {
  const rows = (own: unknown, other: unknown) => ({
    ties: [
      { ...treaty, disputes: own },
      { ...treaty, id: 'b', disputes: other },
    ],
    attestedTo,
  })
  expect(told(rows('b', ['a']))).toEqual([])
  expect(told(rows('b', null))).toEqual([
    "ties[0].disputes[0]: disputed from one side: write disputes: ['a'] in the row of 'b' too",
  ])
  expect(told(rows(['a'], null))).toHaveLength(1)
})

test('gaps in lists are told by their place', () => {
  const gap = new Array(1)
  expect(told({ actors: gap, goods: gap, ties: gap, attestedTo })).toEqual([
    'actors[0].actors: not this kind of value: expected a row: write an object',
    'goods[0].goods: not this kind of value: expected a row: write an object',
    'ties[0].ties: not this kind of value: expected a row: write an object',
  ])
  expect(toldOfTie({ claims: gap })).toHaveLength(1)
})

test('a sentence is text', () => {
  expect([toldOfTie({ says: 3 }), toldOfTie({ says: '' }), toldOfTie({ claims: [{ says: [] }] })].map(String)).toEqual([
    'ties[0].says: not this kind of value: expected text',
    'ties[0].says: not this kind of value: expected text',
    'ties[0].claims[0].says: not this kind of value: expected text',
  ])
})

test('numbers that do not fit their form', () => {
  const quantities: readonly object[] = [
    ...[{ form: 'magnitude', magnitude: 'many', max: 3 }, { form: 'magnitude', min: 3 }, { magnitude: 'many' }],
    ...[
      { form: 'range', min: 3 },
      { form: 'range', max: 3 },
      { form: 'range', min: 3, max: 3 },
      { min: 3, max: 4 },
    ],
    ...[{ form: 'atLeast', max: 3 }, { form: 'upTo', min: 3 }, { min: 3 }, { form: 'range', count: 3 }],
    ...[
      { form: 'atLeast', min: 3, max: 4 },
      { form: 'upTo', min: 3, max: 4 },
    ],
  ]
  const taken = quantities.filter(
    (quantity) => !toldOfDeal({ quantity: { unit: 'tons', ...quantity } })[0]?.includes('number and form do not fit'),
  )
  expect(taken).toEqual([])
  expect(toldOfDeal({ quantity: { unit: 'tons', min: 0, max: 0 } })).toEqual([])
})
