import { expect, test } from 'vitest'
import { iso3Reader } from '../../src/flat/codes.js'
import { sources } from './ours.js'

const iso3 = iso3Reader(sources.actors)

test.each([
  [undefined, []],
  [[], []],
  [
    ['Iran', 'North Korea'],
    ['IRN', 'PRK'],
  ],
  [['Pentagon'], ['USA']],
  [['Pentagon', 'United States'], ['USA']],
  [['not stated', 'Iran'], ['IRN']],
  [['NATO'], []],
  [['nobody'], []],
])('the codes of %j are %j', (names, codes) => {
  expect(iso3(names)).toEqual(codes)
})
