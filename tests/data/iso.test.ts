import { iso31661 } from 'iso-3166'
import { expect, test } from 'vitest'
import { actors } from '../../src/index.js'

const coded = actors.flatMap(({ name, iso }) => (iso ? [{ name, iso }] : []))

test('the codes of states are those of ISO 3166-1', () => {
  const wrong = coded.filter(({ iso }) => {
    const { alpha2, alpha3, numeric } = iso31661.find((entry) => entry.alpha2 === iso.alpha2) ?? {}
    return iso.alpha2 !== alpha2 || iso.alpha3 !== alpha3 || iso.numeric !== numeric
  })
  expect(coded.length).toBeGreaterThan(20)
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('only states have a code, and no two the same', () => {
  expect(actors.filter(({ iso, type }) => iso && type !== 'state').map(({ name }) => name)).toEqual([])
  expect(new Set(coded.map(({ iso }) => iso.alpha2)).size).toBe(coded.length)
})
