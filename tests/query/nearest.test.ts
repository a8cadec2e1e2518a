import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/query/nearest.js'

const names = ['Iran', 'Iraq', 'Russia', 'Belarus', 'North Korea', 'South Korea', 'Shahed-136']

describe('nearest', () => {
  test.each([
    ['Iran', 'Iran', 'the name itself'],
    ['IRAN', 'Iran', 'another case'],
    ['Irna', 'Iran', 'two letters swapped'],
    ['Russa', 'Russia', 'a letter left out'],
    ['Russsia', 'Russia', 'a letter too many'],
    ['Rossia', 'Russia', 'another letter'],
    ['Belorus', 'Belarus', 'another letter'],
    ['belarussia', 'Belarus', 'three letters too many'],
    ['norht korea', 'North Korea', 'two letters swapped'],
    ['orth Korea', 'North Korea', 'its first letter left out'],
    ['shahed 136', 'Shahed-136', 'another sign'],
    ['Ira', 'Iran', 'two names as near: the first in the alphabet'],
    ['Irak', 'Iran', 'two names as near: the first in the alphabet'],
  ])('%s: %s (%s)', (text, name) => expect(nearest(text, names)).toBe(name))

  test('the order of the names plays no part', () => expect(nearest('Irak', [...names].reverse())).toBe('Iran'))

  test.each([['Irxyz'], ['Berlin'], ['Atlantis'], ['xx'], ['constructor'], ['']])('%j: none is near', (text) =>
    expect(nearest(text, names)).toBeUndefined(),
  )

  test('a name that is written right is nearer than one with two of its letters swapped', () =>
    expect(nearest('ba', ['ab', 'ba'])).toBe('ba'))

  test('none of no names', () => expect(nearest('Iran', [])).toBeUndefined())

  test.each([
    ['a', 'b', true],
    ['ab', 'bc', false],
    ['abc', 'abd', true],
    ['abc', 'ade', false],
    ['abcd', 'abef', true],
    ['abcd', 'aefg', false],
    ['abcdef', 'abcd', true],
    ['abcdef', 'abc', false],
    ['abc', 'abcd', true],
    ['abc', 'abcde', false],
    ['abcd', 'badc', true],
    ['ca', 'abc', false],
    ['ab', 'ca', false],
    ['ab', 'bc', false],
  ])('%s is near %s: %s, by a third of its letters and one at least', (text, name, is) =>
    expect(nearest(text, [name])).toBe(is ? name : undefined),
  )

  test.each([
    [64, true],
    [65, false],
  ])('of a text of %i letters: %s', (length, is) =>
    expect(nearest('a'.repeat(length), ['a'.repeat(length)])).toBe(is ? 'a'.repeat(length) : undefined),
  )
})
