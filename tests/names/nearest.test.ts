import { expect, test, vi } from 'vitest'
import { directory, suggestion } from '../../src/names/directory.js'
import { nearest } from '../../src/names/nearest.js'

const names = ['Iran', 'Iraq', 'Russia', 'Belarus', 'North Korea', 'South Korea', 'Shahed-136']

const nearestTo = (texts: readonly string[], among: readonly string[]) =>
  Object.fromEntries(texts.map((text) => [text, nearest(text, among)]))

test.each<[string, readonly string[], Readonly<Record<string, string | undefined>>]>([
  [
    'mistyped',
    names,
    { Iran: 'Iran', IRAN: 'Iran', Irna: 'Iran', Russa: 'Russia', Russsia: 'Russia', Rossia: 'Russia' },
  ],
  ['longer or shorter', names, { belarussia: 'Belarus', 'orth Korea': 'North Korea', 'shahed 136': 'Shahed-136' }],
  ['as near to two: the first in the alphabet', names, { Ira: 'Iran', Irak: 'Iran', 'norht korea': 'North Korea' }],
  ['as near to two, whatever their order', [...names].reverse(), { Irak: 'Iran' }],
  ['itself, before one that is near', ['ab', 'ba'], { ba: 'ba' }],
  ['as near to any code', ['ARE', 'IRN'], { Mars: undefined, IRM: 'IRN' }],
  ['like none', names, { Irxyz: undefined, Berlin: undefined, xx: undefined, constructor: undefined, '': undefined }],
  ['like none of none', [], { Iran: undefined }],
])('a text that is %s', (_, among, expected) => {
  expect(nearestTo(Object.keys(expected), among)).toEqual(expected)
})

test('no name that is further than a third of its letters, and one at least; none of a text of more than 64', () => {
  const areNear = (pair: string) => {
    const [text = '', name = ''] = pair.split(' ')
    return nearest(text, [name]) !== undefined
  }
  const longs = [64, 65].map((length) => `${'a'.repeat(length)} ${'a'.repeat(length)}`)
  const near = ['a b', 'abc abd', 'abcd abef', 'abcdef abcd', 'abc abcd', 'abcd badc', longs[0]]
  const far = ['ab bc', 'abc ade', 'abcd aefg', 'abcdef abc', 'abc abcde', 'ca abc', 'ab ca', longs[1]]
  expect([...near, ...far].filter((pair) => areNear(`${pair}`))).toEqual(near)
})

test('a country is no misspelling of another, where their names are known', () => {
  const parties = directory<string>('a party', ['Iran', 'Turkey'], { aliases: [['Türkiye', 'Turkey']] })
  const meant = (name: string) => suggestion(parties, name)
  expect(['Iraq', 'Irna', 'TÜRKIYE', 'Turky'].map(meant)).toEqual([undefined, 'Iran', 'Turkey', 'Turkey'])
  vi.stubGlobal('Intl', {})
  expect(meant('Iraq')).toBe('Iran')
  vi.unstubAllGlobals()
})
