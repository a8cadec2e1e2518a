import { expect, test } from 'vitest'
import { pack } from '../scripts/write/packed.js'
import { freeze, packed } from '../src/frozen.js'

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

test('packed gives what was packed, once, frozen, and with what occurs twice once', () => {
  const sent = { start: { edtf: '2024' }, end: null, goods: ['shahed-136', 'missiles'], min: 20, is: true }
  const value = [
    { sent, told: ['told', 'told', 3] },
    { sent: { ...sent }, start: { edtf: '2024' }, none: [], min: 0.5 },
  ]
  const read = packed<typeof value>(JSON.stringify(pack(value)))
  const found = read()
  expect(read()).toBe(found)
  expect(found).toEqual(value)
  expect(within(found).filter((part) => !Object.isFrozen(part))).toEqual([])
  expect(found[1]?.sent).toBe(found[0]?.sent)
  expect(found[1]?.start).toBe(found[0]?.sent.start)
})
