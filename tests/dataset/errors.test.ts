import { describe, expect, test } from 'vitest'
import { createDataset, DatasetError } from '../../src/dataset/index.js'
import { thrownBy } from '../support.js'

/** What is wrong with an input, a line each: where, in which field, against which rule. */
function problems(input: unknown): readonly string[] {
  try {
    createDataset(input as never)
    return []
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return error.problems.map(({ row, field, rule }) => `${row} ${field}: ${rule}`)
  }
}

const tie = { id: 'a', type: 'treaty', between: ['A', 'B'] }
const attestedTo = '2024-01-01'
const paper = { id: 'paper', published: attestedTo }
const salt = { from: 'A', to: 'B', goods: 'salt' }

test.each([
  [null, 'TypeError: createDataset: null is not an object of lists'],
  [undefined, 'TypeError: createDataset: undefined is not an object of lists'],
  ['ties', "TypeError: createDataset: 'ties' is not an object of lists"],
  [[], 'TypeError: createDataset: an array is not an object of lists'],
])('createDataset(%o)', (input, error) => {
  expect(thrownBy(() => createDataset(input as never))).toBe(error)
})

describe('what a row must keep to', () => {
  test.each<[string, object, readonly string[]]>([
    [
      'dates',
      { ties: [{ ...tie, start: '2024-13', asOf: 'soon' }] },
      ['ties[0] start: not a date', 'ties[0] asOf: not a date'],
    ],
    [
      'an end after the beginning',
      { ties: [{ ...tie, start: '2022', end: '2020' }] },
      ['ties[0] end: ends before it begins'],
    ],
    ['or at the same time', { ties: [{ ...tie, start: '2022-05', end: '2022' }] }, []],
    ['fields that it has', { ties: [{ ...tie, colour: 'red' }] }, ['ties[0] colour: unknown field']],
    ['a known type', { ties: [{ ...tie, type: 'pact' }] }, ['ties[0] type: not a known word']],
    ['a known modality', { ties: [{ ...tie, modality: 'sure' }] }, ['ties[0] modality: not a known word']],
    [
      'a stage of its kind',
      { transfers: [{ ...salt, id: 't', stage: 'signed' }] },
      ['transfers[0] stage: not a known word'],
    ],
    ['a document that is there', { ties: [{ ...tie, document: 'paper' }] }, ['ties[0] document: no such document']],
    ['a record that is there', { ties: [{ ...tie, partOf: 'nowhere' }] }, ['ties[0] partOf: no such record']],
    [
      'a transfer that is there',
      { transfers: [{ ...salt, id: 't', inReturnFor: 'lost' }] },
      ['transfers[0] inReturnFor: no such record'],
    ],
    [
      'an id',
      {
        ties: [
          { ...tie, id: undefined },
          { ...tie, id: '' },
        ],
      },
      ['ties[0] id: missing', 'ties[1] id: not this kind of value'],
    ],
    ['an id of its own', { ties: [tie, tie] }, ['ties[1] id: id stands twice']],
    ['a sender', { transfers: [{ ...salt, id: 't', from: [] }] }, ['transfers[0] from: missing']],
    [
      'a name that is text',
      { transfers: [{ ...salt, id: 't', from: [Symbol('A')] }] },
      ['transfers[0] from[0]: not this kind of value'],
    ],
    [
      'a range with its smaller number first',
      { transfers: [{ ...salt, id: 't', quantity: { form: 'range', min: 5, max: 3, unit: 'tons' } }] },
      ['transfers[0] quantity: number and form do not fit'],
    ],
    ['claims, where it has some', { transfers: [{ ...salt, id: 't', claims: [] }] }, ['transfers[0] claims: missing']],
    [
      'claims that are objects',
      { transfers: [{ ...salt, id: 't', claims: ['sold', null] }] },
      ['transfers[0] claims[0]: not this kind of value', 'transfers[0] claims[1]: not this kind of value'],
    ],
    [
      'its claims or a claim of its own',
      { transfers: [{ ...salt, id: 't', claims: [{}], start: '1999' }] },
      ['transfers[0] start: told twice'],
    ],
    [
      'an object',
      { ties: [null, 'sold'] },
      ['ties[0] ties: not this kind of value', 'ties[1] ties: not this kind of value'],
    ],
    [
      'no key that would change what it is',
      {
        ties: [JSON.parse('{ "id": "b", "type": "treaty", "between": ["A", "B"], "__proto__": { "start": "1999" } }')],
      },
      ['ties[0] __proto__: unknown field'],
    ],
  ])('%s', (_, input, expected) => {
    expect(problems({ attestedTo, ...input })).toEqual(expected)
  })

  test('a register that says up to when it speaks', () => {
    expect(problems({ ties: [tie] })).toEqual(['ties[0] document: no attestedTo'])
  })
})

describe('the parts beside the records', () => {
  test.each<[string, object, readonly string[]]>([
    ['a list of another name', { tie: [] }, ['input tie: unknown field']],
    ['constructor', { constructor: [] }, ['input constructor: unknown field']],
    ['a list that is none', { ties: {} }, ['input ties: not this kind of value']],
    ['a day that is none', { attestedTo: '2023-02-29' }, ['input attestedTo: not a date']],
    ['a document without a day', { documents: [{ id: 'd' }] }, ['documents[0] published: missing']],
    [
      'a document that ends before it begins',
      { documents: [{ id: 'd', published: { earliest: '2000-01-02', latest: '2000-01-01' } }] },
      ['documents[0] published: ends before it begins'],
    ],
    [
      'two documents of one id',
      { documents: [paper, { ...paper, published: '2000-01-01' }] },
      ['documents[1] id: told twice'],
    ],
    [
      'a document that is called as the register',
      { documents: [{ ...paper, id: 'register' }], attestedTo },
      ['documents[0] id: told twice'],
    ],
    ['an actor without a name', { actors: [{ of: 'A' }] }, ['actors[0] name: missing']],
    ['two actors of one name', { actors: [{ name: 'A' }, { name: 'A', of: 'B' }] }, ['actors[1] name: told twice']],
    [
      'two goods of one name',
      { goods: [{ name: 'salt' }, { name: 'salt', parent: 'food' }] },
      ['goods[1] name: told twice'],
    ],
  ])('%s', (_, input, expected) => {
    expect(problems(input)).toEqual(expected)
  })

  test('a document may be called register where nothing else is', () => {
    const data = createDataset({
      documents: [{ id: 'register', published: attestedTo }],
      ties: [{ ...tie, type: 'treaty' }],
    })
    expect(data.evidenceOf(data.record('a'))[0]?.published.latest).toBe(attestedTo)
  })
})

test('one fault is told once, and none that follows from it', () => {
  expect(problems({ actors: [{}], ties: [tie], attestedTo })).toHaveLength(1)
  expect(problems({ ties: [tie], attestedTo: 'today' })).toHaveLength(1)
  expect(problems({ ties: [{ ...tie, document: 'paper' }], documents: [{ id: 'paper' }] })).toHaveLength(1)
  const ties = [
    { ...tie, type: 'pact' },
    { ...tie, id: 'b', partOf: 'a' },
  ]
  expect(problems({ ties, attestedTo })).toEqual(['ties[0] type: not a known word'])
})

test('a row in which an object or list holds itself', () => {
  const [row, list]: [Record<string, unknown>, unknown[]] = [{ ...tie }, []]
  row.it = row
  list.push(list)
  expect(problems({ ties: [row], attestedTo })).toEqual(['ties[0] it: unknown field'])
  expect(problems({ ties: [{ ...tie, between: list }], attestedTo })[0]).toMatch(/^ties\[0\] between/)
})
