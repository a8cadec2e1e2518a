import { expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { indexed, remembering } from '../../src/dataset/sources.js'
import { contextOf } from '../../src/query/context.js'
import { scan } from '../../src/query/source.js'
import { ids } from '../query/ids.js'

const day = (i: number) => new Date(Date.UTC(1900, 0, 1 + i)).toISOString().slice(0, 10)
const on = (date: string) => ({ first: date, last: date })

function counting(answer = ['a']) {
  const asked: string[] = []
  const source = remembering({
    ...scan(answer),
    at: ({ first, last }, certainty) => {
      asked.push(`${first} ${last} ${certainty}`)
      return answer
    },
  })
  return { asked, at: source.at as NonNullable<typeof source.at> }
}

test('a day asked again has the same answer without being asked for', () => {
  const { asked, at } = counting()
  expect(at(on('1900-01-01'), 'definite')).toBe(at(on('1900-01-01'), 'definite'))
  at(on('1900-01-01'), 'possible')
  expect(asked).toEqual(['1900-01-01 1900-01-01 definite', '1900-01-01 1900-01-01 possible'])
})

test('some days asked in turn are all remembered', () => {
  const { asked, at } = counting()
  for (let i = 0; i < 20; i++) at(on(day(i % 10)), 'definite')
  expect(asked).toHaveLength(10)
})

test('so are eight answers that are as long as the list', () => {
  const { asked, at } = counting(Array.from({ length: 10_000 }, (_, i) => day(i)))
  for (let i = 0; i < 16; i++) at(on(day(i % 8)), 'definite')
  expect(asked).toHaveLength(8)
})

test('longer windows are asked for each time', () => {
  const { asked, at } = counting()
  for (let i = 0; i < 2; i++) at({ first: '1900-01-01', last: '1900-12-31' }, 'definite')
  expect(asked).toHaveLength(2)
})

test('the memory is bounded: after many days the first one is asked for again', () => {
  const { asked, at } = counting()
  for (let i = 0; i < 2000; i++) at(on(day(i)), 'definite')
  at(on(day(0)), 'definite')
  expect(asked).toHaveLength(2001)
})

test.each([
  ['one actor', ['A'], [], ['1 AB', '2 AC', '4 AB']],
  ['one of two', ['A', 'D'], [], ['1 AB', '2 AC', '3 BD', '4 AB', '5 CD']],
  ['two actors', ['A'], ['B'], ['1 AB', '4 AB']],
  ['two actors, the other way round', ['B'], ['A'], ['1 AB', '4 AB']],
  ['two that never meet', ['A'], ['D'], []],
  ['nobody', ['E'], ['A'], []],
])('the index of actors gives those that name %s, and no others', (_, some, others, expected) => {
  const pairs = ['BC', 'AB', 'AC', 'BD', 'AB', 'CD']
  const rows = pairs.map((pair, i) => ({ id: `${i} ${pair}`, type: 'treaty', between: [...pair] }) as const)
  const { ties } = createDataset({ ties: rows, attestedTo: '1900-01-01' })
  const { naming } = indexed(ties, contextOf({ actors: [], goods: [], documents: [] }))
  const asked = [some, others].filter(({ length }) => length > 0).map((names) => new Set(names))
  expect(ids(naming(...asked))).toEqual(expected)
})

test('a source without an index stays one', () => {
  expect(remembering(scan([])).at).toBeUndefined()
})
