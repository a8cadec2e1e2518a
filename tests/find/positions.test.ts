import fc from 'fast-check'
import { expect, test } from 'vitest'
import { common, countBelow, either } from '../../src/find/positions.js'

const all = Array.from({ length: 120 }, (_, i) => i)
const list = fc.oneof(fc.subarray(all), fc.subarray(all, { maxLength: 3 }))

test('what stands in any and in all of some lists, in order, however long they are', () =>
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 3 }), (lists) => {
      expect([...either(lists)]).toEqual(all.filter((i) => lists.some((one) => one.includes(i))))
      expect([...common(lists)]).toEqual(all.filter((i) => lists.every((one) => one.includes(i))))
    }),
  ))

test('how many are below', () =>
  fc.assert(
    fc.property(list, fc.constantFrom(...all), (some, wanted) => {
      expect(countBelow(some, wanted)).toBe(some.filter((i) => i < wanted).length)
    }),
  ))
