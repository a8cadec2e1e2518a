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
  expect(told({ ties: [{ ...treaty, document: 'paper' }], documents: [{ id: 'paper' }] })).toHaveLength(1)
  expect(
    told({
      ties: [
        { ...treaty, type: 'pact' },
        { ...treaty, id: 'b', partOf: 'a' },
      ],
      attestedTo,
    }),
  ).toHaveLength(1)
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
  ['a list of another name', { tie: [] }, "input.tie: unknown field: did you mean 'ties'?"],
  ['a list that is none', { ties: {} }, 'input.ties: not this kind of value: expected a list'],
  ['no row', { ties: [null] }, 'ties[0].ties: not this kind of value: expected a row: write an object'],
  ['a day that is none', { attestedTo: '2023-02-29' }, 'input.attestedTo: not a date: February 2023 has 28 days'],
  ['a month', { attestedTo: '2023-02' }, "input.attestedTo: not a date: write a single day: '2023-02-28'"],
  ['an open date', { attestedTo: '[1990..]' }, "input.attestedTo: not a date: write a single day: '1990-01-01'"],
  [
    'a stage where there are none',
    { figures: [{ id: 'f', measure: 'losses', of: 'A', stage: 'present' }], attestedTo },
    'figures[0].stage: unknown field: a figure has no stages',
  ],
  [
    'a label that is none',
    { actors: [{ name: 'A', label: 3 }] },
    'actors[0].label: not this kind of value: expected text',
  ],
  [
    'a first day that is none',
    { documents: [{ id: 'd', published: { earliest: '2023-02-29', latest: '2023-03-01' } }] },
    'documents[0].published: not a date: February 2023 has 28 days',
  ],
  [
    'a last day alone',
    { documents: [{ id: 'd', published: { latest: '2023-03-01' } }] },
    `documents[0].published: not a date: ${dates}`,
  ],
  [
    'a last day that is none',
    { documents: [{ id: 'd', published: { earliest: '2023-02-01', latest: '2023-02-29' } }] },
    'documents[0].published: not a date: February 2023 has 28 days',
  ],
  [
    'a document without a day, and claims of it',
    { documents: [{ id: 'd' }], ties: [{ ...treaty, claims: [{ document: 'd' }, {}] }] },
    'documents[0].published: missing: write the day on which it appeared',
  ],
  ['words', { words: {} }, "input.words: unknown field: did you mean 'vocabulary'?"],
  [
    'a party that is not told, among others',
    { ties: [{ ...treaty, between: ['NA', 'B'] }], unknown: ['NA'], attestedTo },
    "ties[0].between[0]: missing: a name is missing: leave it out, or name a party that stands for it: 'not stated'",
  ],
  [
    'a text that is not told, among others',
    { ties: [{ ...treaty, lacks: ['trust', null] }], attestedTo },
    'ties[0].lacks[1]: missing: leave it out of the list',
  ],
  [
    'an end that goes on',
    { ties: [{ ...treaty, stage: 'ended', end: 'open' }], attestedTo },
    "ties[0].end: goes on and has ended: at stage 'ended' it goes on no more: write the day of its end, or leave it out",
  ],
  [
    'a whole number that would be rounded',
    { transfers: [{ ...deal, quantity: { count: 2n ** 60n + 1n, unit: 'tons' } }], attestedTo },
    'transfers[0].quantity.count: not this kind of value: expected a number: 1152921504606846977 would be rounded',
  ],
  [
    'a document without a day',
    { documents: [{ id: 'd' }] },
    'documents[0].published: missing: write the day on which it appeared',
  ],
  ['no id', { documents: [{ published: attestedTo }] }, 'documents[0].id: missing: give each document an id'],
  [
    'a document that ends before it begins',
    { documents: [{ id: 'd', published: { earliest: '2000-01-02', latest: '2000-01-01' } }] },
    'documents[0].published: ends before it begins: earliest is after latest',
  ],
  [
    'two documents of one id',
    {
      documents: [
        { id: 'd', published: attestedTo },
        { id: 'd', published: attestedTo },
      ],
    },
    'documents[1].id: told twice: each document stands once',
  ],
  ['an actor without a name', { actors: [{ of: 'A' }] }, 'actors[0].name: missing: write a name'],
  [
    'two goods of one name',
    { goods: [{ name: 'salt' }, { name: 'salt' }] },
    'goods[1].name: told twice: each name stands once',
  ],
  [
    'aliases that are none',
    { actors: [{ name: 'A', aliases: 'B' }] },
    'actors[0].aliases: not this kind of value: expected a list of texts',
  ],
  [
    'an end before the beginning',
    { ties: [{ ...treaty, start: '1999', end: '1998' }], attestedTo },
    'ties[0].end: ends before it begins: it begins on 1999-01-01 or later: see start',
  ],
  [
    'what is worked out',
    { ties: [{ ...treaty, period: {} }], attestedTo },
    'ties[0].period: unknown field: it follows from the claims: write start and end',
  ],
  [
    'another kind',
    { ties: [{ ...treaty, kind: 'stance' }], attestedTo },
    "ties[0].kind: not a known word: the records of ties are of kind 'tie'",
  ],
])('%s', (_, input, problem) => {
  expect(told(input)).toEqual([problem])
})

test.each([
  ['documents that are no list', { documents: {} }, 'input.documents: not this kind of value: expected a list'],
  [
    'a document that is none',
    { documents: ['d'] },
    'documents[0].documents: not this kind of value: expected a row: write an object',
  ],
  [
    'an article that is none',
    { actors: [{ name: 'A', the: 'yes' }] },
    'actors[0].the: not this kind of value: expected true or false',
  ],
  ['an empty name', { actors: [{ name: 'A', of: '' }] }, 'actors[0].of: not this kind of value: expected a name'],
])('%s', (_, input, problem) => {
  expect(told(input)).toEqual([problem])
})

test.each([
  ['claims that are no list', { claims: 'sold' }, ['claims: not this kind of value: expected a list of claims']],
  [
    'a claim that is none',
    { claims: ['sold'] },
    ['claims[0]: not this kind of value: expected a claim: write an object'],
  ],
  ['no claims', { claims: [] }, ['claims: missing: write at least one claim, or leave claims out']],
  [
    'a field that no claim has',
    { claims: [{ colour: 1 }] },
    ['claims[0].colour: unknown field: a claim of a tie has no field colour'],
  ],
  [
    'a period that is none',
    { claims: [{ period: '1990' }] },
    ['claims[0].period: not this kind of value: expected { start, end }'],
  ],
  [
    'more in a period',
    { claims: [{ period: { from: '1990', start: null } }] },
    ['claims[0].period.from: unknown field: expected start, end'],
  ],
  [
    'wrong dates in a period',
    { claims: [{ period: { start: 'x', end: 'y' } }] },
    ['claims[0].period.start', 'claims[0].period.end'],
  ],
  [
    'a period beside dates',
    { claims: [{ period: { end: 'open' }, start: '1990' }] },
    ['claims[0].period: told twice: leave out period, or start, end and date'],
  ],
  ['a list that is none', { obligations: 'help' }, ['obligations: not this kind of value: expected a list']],
  ['an empty part of a list', { lacks: ['', 'trust'] }, ['lacks[0]: not this kind of value: expected text']],
  [
    'a long label',
    { called: 'a pact of five words' },
    ['called: not this kind of value: expected a label: it has four words at most'],
  ],
  [
    'a label in quotation marks',
    { called: '“pact”' },
    ['called: not this kind of value: expected a label: it stands without quotation marks'],
  ],
  ['a long title', { title: 'x'.repeat(61) }, ['title: not this kind of value: a title has 60 characters at most']],
  ['a flag that is none', { negated: 'no' }, ['negated: not this kind of value: expected true or false']],
  [
    'a rank without a group',
    { rank: { as: 'first', of: 3 } },
    ['rank.of: unknown field: expected as, among', 'rank.among: missing: write among'],
  ],
  ['a word that is no text', { modality: 3 }, ['modality: not this kind of value: expected a modality']],
  [
    'a record that is none, in a row without an id',
    { id: null, partOf: 'b' },
    ['id: missing: give each row an id of its own', "partOf: no such record: 'b' is no record of this data set"],
  ],
  ['a record that is no text', { partOf: 3 }, ['partOf: not this kind of value: expected text']],
  [
    'goods of a tie',
    { claims: [{}], colour: 1, goods: 'salt' },
    ['colour', "goods: unknown field: a tie has no field 'goods'; columns of your own go into extra: { … }"],
  ],
  [
    'a side too many that can’t be read',
    { type: 'membership', from: 'A', to: 'B', between: [3] },
    [
      'between[0]',
      "between: unknown field: a tie of type 'membership' runs from one side to the other: write from and to",
    ],
  ],
  [
    'a word for a number that is none',
    { quantity: { form: 'magnitude', count: 3, unit: 'tons' } },
    ["quantity: number and form do not fit: form 'magnitude' takes a magnitude, and no number"],
  ],
  ['a list for a date', { start: [] }, [`start: not a date: [] is not a date: ${dates}`]],
  ['an object for a date', { claims: [{ asOf: {} }] }, [`claims[0].asOf: not a date: {} is not a date: ${dates}`]],
  ['an invalid date', { said: new Date('x') }, [`said: not a date: Invalid Date is not a date: ${dates}`]],
  ['a list for a word', { domain: [] }, ['domain: not this kind of value: expected a known domain']],
  ['an id that is a number', { id: 7 }, ['id: not this kind of value: expected an id: write text']],
])('%s', (_, fields, problems) => {
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

test('progress is told', () => {
  const calls: (readonly [number, number])[] = []
  const ties = Array.from({ length: 5000 }, (_, i) => ({ ...treaty, id: `t${i}` }))
  createDataset({ ties, attestedTo, onProgress: (done, total) => calls.push([done, total]) })
  expect(calls).toEqual([
    [4096, 5000],
    [5000, 5000],
  ])
})
