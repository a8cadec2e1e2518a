import { iso31661 } from 'iso-3166'
import { expect, test } from 'vitest'
import { actors } from '../../src/index.js'

const coded = actors.flatMap(({ name, iso }) => (iso ? [{ name, iso }] : []))

test('there are states with a code', () => {
  expect(coded.length).toBeGreaterThan(20)
})

test.each(coded)('$name: $iso.alpha2 $iso.alpha3 $iso.numeric', ({ iso }) => {
  const { alpha2, alpha3, numeric } = iso31661.find((entry) => entry.alpha2 === iso.alpha2) ?? {}
  expect(iso).toEqual({ alpha2, alpha3, numeric })
})

test('only states have a code, and no two the same', () => {
  expect(actors.filter(({ iso, type }) => iso && type !== 'state')).toEqual([])
  expect(new Set(coded.map(({ iso }) => iso.alpha2)).size).toBe(coded.length)
})
