import { expect, test, vi } from 'vitest'
import { directory, suggestion } from '../../src/names/directory.js'
import { nearest } from '../../src/names/nearest.js'

const names = ['Iran', 'Iraq', 'Russia', 'Belarus', 'North Korea', 'South Korea', 'Shahed-136']

/** What each text is nearest to, where that is not what it should be. */
const wrong = (rows: readonly (readonly [text: string, among: readonly string[], expected: string | undefined])[]) =>
  rows.filter(([text, among, expected]) => nearest(text, among) !== expected)

test('the name that a mistyped one is nearest to', () => {
  expect(
    wrong([
      ['Iran', names, 'Iran'],
      ['IRAN', names, 'Iran'],
      ['Irna', names, 'Iran'],
      ['Russa', names, 'Russia'],
      ['Russsia', names, 'Russia'],
      ['Rossia', names, 'Russia'],
      ['belarussia', names, 'Belarus'],
      ['norht korea', names, 'North Korea'],
      ['orth Korea', names, 'North Korea'],
      ['shahed 136', names, 'Shahed-136'],
    ]),
  ).toEqual([])
})

test('of two as near the first in the alphabet, whatever their order', () => {
  expect(
    wrong([
      ['Ira', names, 'Iran'],
      ['Irak', names, 'Iran'],
      ['Irak', [...names].reverse(), 'Iran'],
      ['ba', ['ab', 'ba'], 'ba'],
    ]),
  ).toEqual([])
})

test('no code that is as near to any short word', () => {
  expect(
    wrong([
      ['Mars', ['ARE', 'IRN'], undefined],
      ['IRM', ['ARE', 'IRN'], 'IRN'],
    ]),
  ).toEqual([])
})

test('none that is further than a third of its letters, and one at least', () => {
  const pairs = [
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
  ] as const
  expect(wrong(pairs.map(([text, name, isNear]) => [text, [name], isNear ? name : undefined]))).toEqual([])
  expect(
    wrong(['Irxyz', 'Berlin', 'Atlantis', 'xx', 'constructor', ''].map((text) => [text, names, undefined])),
  ).toEqual([])
  expect(nearest('Iran', [])).toBeUndefined()
})

test('none of a text of more than 64 letters', () => {
  const [long, longer] = ['a'.repeat(64), 'a'.repeat(65)]
  expect(
    wrong([
      [long, [long], long],
      [longer, [longer], undefined],
    ]),
  ).toEqual([])
})

test('a country is no misspelling of another, where their names are known', () => {
  const parties = directory<string>('a party', ['Iran', 'Turkey'], { aliases: [['Türkiye', 'Turkey']] })
  const meant = (name: string) => suggestion(parties, name)
  expect(['Iraq', 'Irna', 'TÜRKIYE', 'Turky'].map(meant)).toEqual([undefined, 'Iran', 'Turkey', 'Turkey'])
  vi.stubGlobal('Intl', {})
  expect(meant('Iraq')).toBe('Iran')
  vi.unstubAllGlobals()
})
