import { expect, test } from 'vitest'
import { iso3Reader } from '../../src/flat/codes.js'
import { sources } from './ours.js'

test('the codes of states, also of those that bodies belong to, each once', () => {
  const iso3 = iso3Reader(sources.actors)
  expect(iso3(undefined)).toEqual([])
  expect(iso3(['Iran', 'North Korea'])).toEqual(['IRN', 'PRK'])
  expect(iso3(['Pentagon', 'United States'])).toEqual(['USA'])
  expect(iso3(['not stated', 'NATO', 'nobody', 'Iran'])).toEqual(['IRN'])
})
