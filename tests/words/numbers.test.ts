import { expect, test } from 'vitest'
import type { Quantity } from '../../src/types/index.js'
import { numberText, ordinalText, quantityText } from '../../src/words/numbers.js'

test('numbers, and places in a row', () => {
  const numbers = [0.123456, 25_000, 1_200_000, 1_250_000, 240_000_000_000]
  expect(numbers.map(numberText)).toEqual(['0.123456', '25,000', '1.2 million', '1,250,000', '240 billion'])
  const places = '1st 2nd 3rd 11th 12th 18th 21st 113th'.split(' ')
  expect(places.map((place) => ordinalText(Number.parseInt(place, 10)))).toEqual(places)
})

test.each<[Quantity, string]>([
  [{ form: 'stated', min: 1, max: 1, unit: 'people' }, '1 person'],
  [{ form: 'stated', min: 3.5, max: 3.5, unit: 'years' }, '3.5 years'],
  [{ form: 'stated', min: 18, max: 18, unit: 'ordinal' }, '18th'],
  [{ form: 'upTo', max: 3, unit: 'ordinal' }, 'up to 3rd'],
  [{ form: 'about', min: 2, max: 2, unit: 'tons' }, 'about 2 tons'],
  [{ form: 'atLeast', min: 400, unit: 'missiles' }, 'at least 400 missiles'],
  [{ form: 'moreThan', min: 60, unit: 'percent', of: 'the trade' }, 'more than 60% of the trade'],
  [{ form: 'upTo', max: 20_000, unit: 'USD', per: 'drone' }, 'up to $20,000 per drone'],
  [{ form: 'nearly', max: 28_000, unit: 'containers' }, 'nearly 28,000 containers'],
  [{ form: 'lessThan', max: 9, unit: 'months' }, 'less than 9 months'],
  [{ form: 'range', min: 5, max: 6e9, unit: 'USD' }, '$5 to $6 billion'],
  [{ form: 'magnitude', magnitude: 'dozens', unit: 'missiles' }, 'dozens of missiles'],
  [{ form: 'magnitude', magnitude: 'several', unit: 'drones' }, 'several drones'],
  [{ form: 'magnitude', magnitude: 'millions', unit: 'USD' }, 'millions of dollars'],
  [{ form: 'magnitude', magnitude: 'majority', unit: 'percent', of: 'the exports' }, 'a majority of the exports'],
])('%o: %s', (quantity, text) => {
  expect(quantityText(quantity)).toBe(text)
})
