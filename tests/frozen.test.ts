import { expect, test } from 'vitest'
import { freeze, parse } from '../src/frozen.js'

/** A value and everything in it. */
const within = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(within)] : [value]

test.each([
  [{}],
  [[]],
  [{ claims: [{ period: { start: { edtf: '2024' } } }], aliases: ['DPRK'], to: null }],
  [[[[1]], { a: [{}] }]],
  [Object.freeze({ claims: [{ passages: ['p1.s1'] }] })],
])('freeze(%j) freezes everything in it, and gives it back', (value) => {
  expect(freeze(value)).toBe(value)
  expect(within(value).filter((part) => !Object.isFrozen(part))).toEqual([])
})

test.each([['text'], [1], [true], [null], [undefined]])('freeze(%j) gives it back', (value) =>
  expect(freeze(value)).toBe(value),
)

test('parse gives a frozen value', () => {
  const value = parse<{ claims: { passages: string[] }[] }>('{"claims":[{"passages":["p1.s1"]}]}')
  expect(value).toEqual({ claims: [{ passages: ['p1.s1'] }] })
  expect(() => value.claims[0]?.passages.push('p1.s2')).toThrow(TypeError)
})
