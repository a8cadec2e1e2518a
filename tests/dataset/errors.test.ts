import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { thrownBy } from '../support.js'

const refused = (input: unknown) => thrownBy(() => createDataset(input as never)).split('\n')
const form = 'expected a day, month, year, decade (201X), century (19XX) or one of [A..B], [..B], [A..]'
const tie = { id: 'a', type: 'treaty', between: ['A', 'B'] }

test.each([
  [null, 'TypeError: createDataset: null is not an object of lists'],
  [undefined, 'TypeError: createDataset: undefined is not an object of lists'],
  ['ties', "TypeError: createDataset: 'ties' is not an object of lists"],
  [[], 'TypeError: createDataset: an array is not an object of lists'],
])('createDataset(%o)', (input, error) => {
  expect(refused(input)).toEqual([error])
})

test('every problem of every record is listed, by id and path', () => {
  expect(
    refused({
      ties: [
        { ...tie, start: '2024-13', asOf: 'soon' },
        { ...tie, colour: 'red' },
        { id: 'b', type: 'pact', between: ['A', 'B'] },
        { id: 'c', type: 'membership', from: 'A', to: 'B', partOf: 'nowhere', document: 'paper' },
        { id: 'd', type: 'membership', from: 'A', to: 'B', partOf: 'nowhere', claims: [{ within: 'elsewhere' }] },
        null,
        { type: 'treaty', between: ['A', 'B'], modality: 'sure' },
        'sold',
        { ...tie, id: '' },
      ],
      statements: [{ id: 's', act: 'said', speaker: 'A', about: 'd' }],
      transfers: [
        {
          id: 'd',
          from: 'A',
          to: 'B',
          goods: 'salt',
          quantity: { form: 'range', min: 5, max: 3, unit: 'tons' },
          inReturnFor: 'lost',
        },
        { id: 'e', from: [], to: 'B', goods: 'salt', stage: 'signed' },
        { id: 'f', from: 'A', to: 'B', goods: 'salt', claims: [] },
        { id: 'g', from: 'A', to: 'B', goods: 'salt', claims: [{}], start: '1999' },
        { id: 'h', from: 'A', to: 'B', goods: 'salt', claims: ['sold'] },
        { id: 'i', from: 'A', to: 'B', goods: 'salt', claims: [null] },
        { id: 'j', from: [Symbol('A')], to: 'B', goods: 'salt' },
        { id: 'd', from: 'A', to: 'B', goods: 'salt' },
        { id: 'd', from: 'A', to: 'B', goods: 'salt' },
      ],
      attestedTo: '2024-01-01',
    }),
  ).toEqual([
    'RangeError: createDataset: 23 problems',
    'd: claims[0].quantity: form range needs min < max, got 5 and 3',
    expect.stringMatching(/^e: claims\[0\]\.stage: Invalid option: expected one of "requested"\|/),
    'e: from: Too small: expected array to have >=1 items',
    'f: claims[0]: Invalid input: expected object, received undefined',
    'g: Unrecognized key: "start"',
    'h: claims[0]: Invalid input: expected object, received string',
    'i: claims[0]: Invalid input: expected object, received null',
    'j: from[0]: Invalid input: expected string, received symbol',
    's: about: Invalid input: expected array, received string',
    `a: claims[0].period.start: '2024-13' is not a date: ${form}`,
    `a: claims[0].asOf: 'soon' is not a date: ${form}`,
    'a: Unrecognized key: "colour"',
    "b: type: 'pact' is not a type of tie",
    "c: claims[0].document: 'paper' is not in documents",
    'ties[5]: null is not a record',
    'ties[6]: id: Invalid input: expected string, received undefined',
    expect.stringMatching(/^ties\[6\]: claims\[0\]\.modality: Invalid option/),
    "ties[7]: 'sold' is not a record",
    'ties[8]: id: Too small: expected string to have >=1 characters',
    'd: id: stands twice',
    'd: id: stands twice',
    "d: partOf: 'nowhere' is no record of this data set",
    "d: claims[0].within: 'elsewhere' is no record of this data set",
  ])
})

describe('the parts beside the records', () => {
  test.each([
    ['a list of another name', { tie: [] }, "'tie' is not a list of createDataset; did you mean 'ties'?"],
    ['constructor', { constructor: [] }, "'constructor' is not a list of createDataset"],
    ['a list that is none', { ties: {} }, 'ties: an object is not a list'],
    ['a day that is none', { attestedTo: '2023-02-29' }, 'attestedTo: "2023-02-29" is no day of the calendar'],
    [
      'a document without a day',
      { documents: [{ id: 'd' }] },
      "documents[0].published: expected a day, 'YYYY-MM-DD', or { earliest, latest }",
    ],
    [
      'a document that ends before it begins',
      { documents: [{ id: 'd', published: { earliest: '2000-01-02', latest: '2000-01-01' } }] },
      'documents[0].published: earliest is after latest',
    ],
    [
      'an actor without a name',
      { actors: [{ of: 'A' }] },
      'actors[0].name: Invalid input: expected string, received undefined',
    ],
    [
      'a record of an unknown document',
      { ties: [{ ...tie, document: 'paper' }] },
      "a: claims[0].document: 'paper' is not in documents",
    ],
    [
      'a row without attestedTo',
      { ties: [tie] },
      "a: claims[0].document: 'register' is not in documents, and no attestedTo is given",
    ],
  ])('%s', (_, input, problem) => {
    expect(refused(input)).toEqual(['RangeError: createDataset: a problem', problem])
  })

  const day = '2024-01-01'
  const paper = { id: 'paper', published: day }

  test.each([
    [
      'two documents of one id',
      { documents: [paper, { ...paper, published: '2000-01-01' }] },
      "documents[1].id: 'paper' stands twice",
    ],
    [
      'a document that is called as the register',
      { documents: [{ ...paper, id: 'register' }], attestedTo: day },
      "documents[0].id: 'register' is the one that attestedTo dates: call it otherwise",
    ],
    ['two actors of one name', { actors: [{ name: 'A' }, { name: 'A', of: 'B' }] }, "actors[1].name: 'A' stands twice"],
    [
      'two goods of one name',
      { goods: [{ name: 'salt' }, { name: 'salt', parent: 'food' }] },
      "goods[1].name: 'salt' stands twice",
    ],
  ])('%s', (_, input, problem) => {
    expect(refused(input)).toEqual(['RangeError: createDataset: a problem', problem])
  })

  test('a document may be called register where nothing else is', () => {
    const data = createDataset({ documents: [{ id: 'register', published: day }], ties: [{ ...tie, type: 'treaty' }] })
    expect(data.evidenceOf(data.record('a'))[0]?.published.latest).toBe(day)
  })

  test('one fault is told once, and none that follows from it', () => {
    expect(refused({ tie: [], ties: [tie], attestedTo: day })).toHaveLength(2)
    expect(refused({ actors: [{}], ties: [tie], attestedTo: day })).toHaveLength(2)
    expect(refused({ ties: [tie], attestedTo: 'today' })).toHaveLength(2)
    expect(refused({ ties: [{ ...tie, document: 'paper' }], documents: [{ id: 'paper' }] })).toHaveLength(2)
    expect(
      refused({
        ties: [
          { ...tie, type: 'pact' },
          { ...tie, id: 'b', partOf: 'a' },
        ],
        attestedTo: day,
      }),
    ).toEqual(['RangeError: createDataset: a problem', "a: type: 'pact' is not a type of tie"])
  })

  test('a key that would change what the row is', () => {
    const row = JSON.parse('{ "id": "a", "type": "treaty", "between": ["A", "B"], "__proto__": { "start": "1999" } }')
    expect(refused({ ties: [row], attestedTo: day })).toEqual([
      'RangeError: createDataset: a problem',
      'a: Unrecognized key: "__proto__"',
    ])
  })

  test('a name where none is known', () => {
    const data = createDataset({ ties: [tie], attestedTo: day } as never)
    expect(thrownBy(() => data.transfersTo('A' as never, { goods: 'salt' as never }))).toBe(
      "RangeError: transfersTo: goods: 'salt' is not the name of goods: there are none",
    )
  })

  test('a row in which an object or list holds itself', () => {
    const [row, list]: [Record<string, unknown>, unknown[]] = [{ ...tie }, []]
    row.it = row
    list.push(list)
    expect(refused({ ties: [row], attestedTo: '2024-01-01' })[1]).toBe('a: Unrecognized key: "it"')
    expect(refused({ ties: [{ ...tie, between: list }], attestedTo: '2024-01-01' })[1]).toBe(
      'a: between[0]: Invalid input: expected string, received array',
    )
  })

  test('an end before the beginning', () => {
    expect(refused({ ties: [{ ...tie, start: '2022', end: '2020' }], attestedTo: day })).toEqual([
      'RangeError: createDataset: a problem',
      'a: claims[0].period: it ends before it begins',
    ])
    expect(refused({ ties: [{ ...tie, start: '2022-05', end: '2022' }], attestedTo: day })).toEqual(['nothing'])
  })

  test('a date that is none', () => {
    expect(refused({ ties: [{ ...tie, start: '2024-13' }], attestedTo: '2024-01-01' })).toEqual([
      'RangeError: createDataset: a problem',
      `a: claims[0].period.start: '2024-13' is not a date: ${form}`,
    ])
  })
})
