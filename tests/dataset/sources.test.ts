import { expect, test } from 'vitest'
import { remembering } from '../../src/dataset/sources.js'
import { scan } from '../../src/query/source.js'

const day = (i: number) => new Date(Date.UTC(1900, 0, 1 + i)).toISOString().slice(0, 10)
const on = (date: string) => ({ first: date, last: date })

function counting() {
  const asked: string[] = []
  const source = remembering({
    ...scan(['a', 'b']),
    at: ({ first, last }, certainty) => {
      asked.push(`${first} ${last} ${certainty}`)
      return ['a']
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

test('a source without an index stays one', () => {
  expect(remembering(scan([])).at).toBeUndefined()
})
