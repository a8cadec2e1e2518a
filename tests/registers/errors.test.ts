import { expect, test } from 'vitest'
import { createDataset, type DatasetError } from '../../src/dataset/index.js'
import { problemsOf, told, treaty } from './made-up.js'

const attestedTo = '2000-06-30'
const deal = { id: 'd', from: 'A', to: 'B', goods: 'salt' }

const dates = 'write a date as text, a year as a number, a Date at midnight UTC or { year, month, day }'

const messageOf = (input: unknown): string => {
  try {
    createDataset(input as object)
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    return (error as DatasetError).message
  }
  return 'nothing'
}

test('each problem tells row, id, field as written, value, rule and hint', () => {
  const quantity = { count: 5, unit: 'tanx' }
  expect(
    problemsOf({ transfers: [{ ...deal, claims: [{ date: '1990' }, { date: '1972-06-31', quantity }] }], attestedTo }),
  ).toEqual([
    {
      row: 'transfers[0]',
      id: 'd',
      field: 'claims[1].date',
      value: '1972-06-31',
      rule: 'not a date',
      hint: 'June has 30 days',
    },
    {
      row: 'transfers[0]',
      id: 'd',
      field: 'claims[1].quantity.unit',
      value: 'tanx',
      rule: 'not a known word',
      hint: "expected a unit, or add it to vocabulary.units; did you mean 'tanks'?",
    },
  ])
})

test('the message groups problems by rule and field, the most frequent first', () => {
  const ties = Array.from({ length: 5000 }, (_, i) => ({
    ...treaty,
    id: `t${i}`,
    start: '1972-06-31',
    ...(i === 7 && { colour: 'red' }),
  }))
  expect(messageOf({ ties, attestedTo }).split('\n')).toEqual([
    'createDataset: 5,001 problems',
    'start of ties: not a date (5,000 times)',
    "  ties[0] 't0': '1972-06-31': June has 30 days",
    "  ties[1] 't1': '1972-06-31': June has 30 days",
    "  ties[2] 't2': '1972-06-31': June has 30 days",
    '  and 4,997 more',
    'colour of ties: unknown field',
    "  ties[7] 't7': 'red': a tie has no field 'colour'; columns of your own go into extra: { … }",
  ])
})

test('the message is short, whatever the input', () => {
  const long = 'ä'.repeat(5000)
  const row = (i: number) => ({
    [`${long}${i}`]: long,
    id: `${long}${i}`,
    type: long,
    between: [long],
    start: `${long}${i}`,
    modality: long,
  })
  const input = {
    ties: Array.from({ length: 300 }, (_, i) => row(i)),
    [long]: [],
    transfers: [null, 3, [], {}],
    attestedTo: long,
  }
  expect(new TextEncoder().encode(messageOf(input)).length).toBeLessThan(8000)
  expect(messageOf(input)).toMatch(/\nand \d+ more groups: error\.problems lists them all$/)
})

test('no attestedTo is told once in the message, for however many rows', () => {
  const ties = Array.from({ length: 1000 }, (_, i) => ({ ...treaty, id: `t${i}` }))
  expect(messageOf({ ties }).split('\n')).toHaveLength(6)
})

test('what follows from another problem is not told', () => {
  expect(told({ ties: [treaty], attestedTo: 'today' })).toHaveLength(1)
  expect(told({ actors: [{}], ties: [treaty], attestedTo })).toHaveLength(1)
  const ties = [
    { ...treaty, type: 'pact' },
    { ...treaty, id: 'b', partOf: 'a' },
  ]
  expect(told({ ties, attestedTo })).toHaveLength(1)
})

test('references and ids', () => {
  const membership = { id: 'c', type: 'membership', from: 'A', to: 'B' }
  expect(
    told({
      ties: [
        { ...membership, partOf: 'nowhere', document: 'paper' },
        { ...membership, claims: [{ within: 'elsewhere' }] },
      ],
      attestedTo,
    }),
  ).toEqual([
    'ties[0].document: no such document: it is not among documents',
    "ties[0].partOf: no such record: 'nowhere' is no record of this data set",
    "ties[1].claims[0].within: no such record: 'elsewhere' is no record of this data set",
  ])
  expect(told({ ties: [treaty, treaty], attestedTo })).toEqual([
    'ties[1].id: id stands twice: give each row an id of its own',
  ])
})

test.each([
  [{ tie: [] }, "input.tie: unknown field: did you mean 'ties'?"],
  [{ ties: {} }, 'input.ties: not this kind of value: expected a list'],
  [{ ties: [null] }, 'ties[0].ties: not this kind of value: expected a row: write an object'],
  [{ attestedTo: '2023-02-29' }, 'input.attestedTo: not a date: February 2023 has 28 days'],
  [{ attestedTo: '2023-02' }, "input.attestedTo: not a date: write a single day: '2023-02-28'"],
  [{ attestedTo: '[1990..]' }, "input.attestedTo: not a date: write a single day: '1990-01-01'"],
  [
    { figures: [{ id: 'f', measure: 'losses', of: 'A', stage: 'present' }], attestedTo },
    'figures[0].stage: unknown field: a figure has no stages',
  ],
  [{ actors: [{ name: 'A', label: 3 }] }, 'actors[0].label: not this kind of value: expected text'],
  [
    { documents: [{ id: 'd', published: { earliest: '2023-02-29', latest: '2023-03-01' } }] },
    'documents[0].published: not a date: February 2023 has 28 days',
  ],
  [{ documents: [{ id: 'd', published: { latest: '2023-03-01' } }] }, `documents[0].published: not a date: ${dates}`],
  [
    { documents: [{ id: 'd', published: { earliest: '2023-02-01', latest: '2023-02-29' } }] },
    'documents[0].published: not a date: February 2023 has 28 days',
  ],
  [
    { documents: [{ id: 'd' }], ties: [{ ...treaty, claims: [{ document: 'd' }, {}] }] },
    'documents[0].published: missing: write the day on which it appeared',
  ],
  [{ words: {} }, "input.words: unknown field: did you mean 'vocabulary'?"],
  [
    { ties: [{ ...treaty, between: ['NA', 'B'] }], unknown: ['NA'], attestedTo },
    "ties[0].between[0]: missing: a name is missing: leave it out, or name a party that stands for it: 'not stated'",
  ],
  [
    { transfers: [{ ...deal, quantity: { count: 2n ** 60n + 1n, unit: 'tons' } }], attestedTo },
    'transfers[0].quantity.count: not this kind of value: expected a number: 1152921504606846977 would be rounded',
  ],
  [{ documents: [{ published: attestedTo }] }, 'documents[0].id: missing: give each document an id'],
  [
    { documents: [{ id: 'd', published: { earliest: '2000-01-02', latest: '2000-01-01' } }] },
    'documents[0].published: ends before it begins: earliest is after latest',
  ],
  [
    {
      documents: ['2000-01-01', attestedTo].map((published) => ({ id: 'd', published })),
    },
    'documents[1].id: told twice: each document stands once',
  ],
  [{ actors: [{ of: 'A' }] }, 'actors[0].name: missing: write a name'],
  [{ goods: [{ name: 'salt' }, { name: 'salt' }] }, 'goods[1].name: told twice: each name stands once'],
  [{ actors: [{ name: 'A', aliases: 'B' }] }, 'actors[0].aliases: not this kind of value: expected a list of texts'],
  [{ constructor: [] }, "input.constructor: unknown field: 'constructor' is not a list of createDataset"],
  [
    { ties: [treaty] },
    'ties[0].document: no attestedTo: say up to which day the register speaks: attestedTo, beside the lists',
  ],
  [
    { documents: [{ id: 'register', published: attestedTo }], attestedTo },
    "documents[0].id: told twice: 'register' is the one that attestedTo dates: call it otherwise",
  ],
  [
    { transfers: [{ ...deal, inReturnFor: 'lost' }], attestedTo },
    "transfers[0].inReturnFor: no such record: 'lost' is no record of this data set",
  ],
  [{ transfers: [{ ...deal, from: [] }], attestedTo }, 'transfers[0].from: missing: write from'],
  [
    { transfers: [{ ...deal, from: [Symbol('A')] }], attestedTo },
    'transfers[0].from[0]: not this kind of value: expected a name',
  ],
  [{ documents: {} }, 'input.documents: not this kind of value: expected a list'],
  [{ documents: ['d'] }, 'documents[0].documents: not this kind of value: expected a row: write an object'],
  [{ actors: [{ name: 'A', the: 'yes' }] }, 'actors[0].the: not this kind of value: expected true or false'],
  [{ actors: [{ name: 'A', of: '' }] }, 'actors[0].of: not this kind of value: expected a name'],
])('%o', (input, problem) => {
  expect(told(input)).toEqual([problem])
})

test.each([
  [{ lacks: ['trust', null] }, ['lacks[1]: missing: leave it out of the list']],
  [
    { stage: 'ended', end: 'open' },
    ["end: goes on and has ended: at stage 'ended' it goes on no more: write the day of its end, or leave it out"],
  ],
  [{ start: '1999', end: '1998' }, ['end: ends before it begins: it begins on 1999-01-01 or later: see start']],
  [
    { claims: [{ period: { start: '1999', end: '1998' } }] },
    ['claims[0].period.end: ends before it begins: it begins on 1999-01-01 or later: see period.start'],
  ],
  [{ start: '1999-05', end: '1999' }, []],
  [{ period: {} }, ['period: unknown field: it follows from the claims: write start and end']],
  [{ kind: 'stance' }, ["kind: not a known word: the records of ties are of kind 'tie'"]],
  [JSON.parse('{ "__proto__": { "start": "1999" } }'), ['__proto__']],
  [{ id: '' }, ['id: not this kind of value: expected an id: write text']],
  [{ obligations: [], speaker: [], claims: [{ lacks: [] }] }, []],
  [{ quantity: { form: 'range', min: 5, max: 3, unit: 'tons' } }, ['quantity']],
  [{ quantity: { form: 'magnitude', magnitude: 'many', count: 3, unit: 'tons' } }, ['quantity']],
  [{ quantity: { count: 2n ** 1100n, unit: 'tons' } }, ['quantity.count: not this kind of value: expected a number']],
  [{ claims: 'sold' }, ['claims: not this kind of value: expected a list of claims']],
  [{ claims: ['sold'] }, ['claims[0]: not this kind of value: expected a claim: write an object']],
  [{ claims: [] }, ['claims: missing: write at least one claim, or leave claims out']],
  [{ claims: [{ colour: 1 }] }, ['claims[0].colour: unknown field: a claim of a tie has no field colour']],
  [{ claims: [{ period: '1990' }] }, ['claims[0].period: not this kind of value: expected { start, end }']],
  [
    { claims: [{ period: { from: '1990', start: null } }] },
    ['claims[0].period.from: unknown field: expected start, end'],
  ],
  [{ claims: [{ period: { start: 'x', end: 'y' } }] }, ['claims[0].period.start', 'claims[0].period.end']],
  [
    { claims: [{ period: { end: 'open' }, start: '1990' }] },
    ['claims[0].period: told twice: leave out period, or start, end and date'],
  ],
  [{ obligations: 'help' }, ['obligations: not this kind of value: expected a list']],
  [{ lacks: ['', 'trust'] }, ['lacks[0]: not this kind of value: expected text']],
  [{ called: 'a pact of five words' }, ['called: not this kind of value: expected a label: it has four words at most']],
  [{ called: '“pact”' }, ['called: not this kind of value: expected a label: it stands without quotation marks']],
  [{ title: 'x'.repeat(61) }, ['title: not this kind of value: a title has 60 characters at most']],
  [{ negated: 'no' }, ['negated: not this kind of value: expected true or false']],
  [
    { rank: { as: 'first', of: 3 } },
    ['rank.of: unknown field: expected as, among', 'rank.among: missing: write among'],
  ],
  [{ modality: 3 }, ['modality: not this kind of value: expected a modality']],
  [
    { id: null, partOf: 'b' },
    ['id: missing: give each row an id of its own', "partOf: no such record: 'b' is no record of this data set"],
  ],
  [{ partOf: 3 }, ['partOf: not this kind of value: expected text']],
  [
    { claims: [{}], colour: 1, goods: 'salt' },
    ['colour', "goods: unknown field: a tie has no field 'goods'; columns of your own go into extra: { … }"],
  ],
  [
    { type: 'membership', from: 'A', to: 'B', between: [3] },
    [
      'between[0]',
      "between: unknown field: a tie of type 'membership' runs from one side to the other: write from and to",
    ],
  ],
  [
    { quantity: { form: 'magnitude', count: 3, unit: 'tons' } },
    ["quantity: number and form do not fit: form 'magnitude' takes a magnitude, and no number"],
  ],
  [{ start: [] }, [`start: not a date: [] is not a date: ${dates}`]],
  [{ claims: [{ asOf: {} }] }, [`claims[0].asOf: not a date: {} is not a date: ${dates}`]],
  [{ said: new Date('x') }, [`said: not a date: Invalid Date is not a date: ${dates}`]],
  [{ form: [] }, ["form: unknown field: a tie has no field 'form'; columns of your own go into extra: { … }"]],
  [{ claims: [{ form: [] }] }, ['claims[0].form: unknown field: a claim of a tie has no field form']],
  [{ domain: [] }, ['domain: not this kind of value: expected a known domain']],
  [{ id: 7 }, ['id: not this kind of value: expected an id: write text']],
])('%o', (fields, problems) => {
  const found = told({ ties: [{ ...treaty, ...fields }], attestedTo })
  expect(
    found.map((text, i) => text.slice('ties[0].'.length, problems[i]?.includes(': ') ? undefined : text.indexOf(':'))),
  ).toEqual(problems)
})

test('beyond a hundred wrong words the nearest one is not looked for', () => {
  const ties = Array.from({ length: 101 }, (_, i) => ({ ...treaty, id: `t${i}`, type: `treatys${i}` }))
  const found = told({ ties, attestedTo })
  expect([found[0], found[100]]).toEqual([
    "ties[0].type: not a known word: expected a type of tie; did you mean 'treaty'?",
    'ties[100].type: not a known word: expected a type of tie',
  ])
})

test('a row in which a list holds itself', () => {
  const list: unknown[] = []
  list.push(list)
  expect(told({ ties: [{ ...treaty, between: list }], attestedTo })).toEqual([
    'ties[0].between[0]: not this kind of value: expected a name',
  ])
})

test('a document may be called register where nothing else is', () => {
  const data = createDataset({ documents: [{ id: 'register', published: attestedTo }], ties: [treaty] })
  expect(data.evidenceOf(data.record('a'))[0]?.published.latest).toBe(attestedTo)
})

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  ['ties', "'ties'"],
  [[], 'an array'],
])('createDataset(%o)', (input, shown) => {
  expect(() => createDataset(input as never)).toThrow(`createDataset: ${shown} is not an object of lists`)
})

test('progress is told', () => {
  const calls: (readonly [number, number])[] = []
  const ties = Array.from({ length: 5000 }, (_, i) => ({ ...treaty, id: `t${i}` }))
  createDataset({ ties, attestedTo, onProgress: (done, total) => calls.push([done, total]) })
  expect(calls).toEqual([
    [4096, 5000],
    [5000, 5000],
  ])
})
