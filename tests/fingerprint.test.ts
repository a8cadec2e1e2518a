import { describe, expect, test } from 'vitest'
import { comparePassages, compareText, compareWithBest } from '../src/fingerprint/compare.js'
import { missingFrom, type PassagePrint } from '../src/fingerprint/find.js'
import { hashOf } from '../src/fingerprint/hash.js'
import { wordsOf } from '../src/fingerprint/words.js'
import vectors from './fixtures/normalisation.json' with { type: 'json' }

describe.each(vectors)('normalisation: $shows', ({ text, words, hash }) => {
  test('wordsOf', () => expect(wordsOf(text)).toEqual(words))
  test('hashOf', () => expect(hashOf(words)).toBe(hash))
})

test.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb924'],
])('hashOf([%j]) is the start of its SHA-256', (word, hash) => expect(hashOf([word])).toBe(hash))

test('hashOf tells where words end', () => expect(hashOf(['ab', 'c'])).not.toBe(hashOf(['a', 'bc'])))

const printOf = (id: string, text: string): PassagePrint => {
  const words = wordsOf(text)
  return { id, hash: hashOf(words), words: words.length }
}

const [ferry, sundays, gulls] = [
  'The old ferry crosses the bay twice a day.',
  'On Sundays it doesn’t run.',
  'Nobody has counted the gulls.',
] as const
const passages = [printOf('p1.s1', ferry), printOf('p1.s2', sundays), printOf('p2.s1', gulls)]

describe('missingFrom finds nothing missing', () => {
  test.each([
    ['in one line', `${ferry} ${sundays} ${gulls}`],
    [
      'cut into other lines',
      'The old\nferry crosses the\n\nbay twice a day. On Sundays\tit doesn’t\n  run. Nobody has counted the gulls.',
    ],
    [
      'without punctuation',
      'the old ferry crosses the bay twice a day on sundays it doesn’t run nobody has counted the gulls',
    ],
    [
      'with other quotes and links',
      '> **The [old ferry](https://example.org/ferry)** crosses the bay twice a day — on Sundays it doesn`t run… “Nobody has counted the gulls”',
    ],
    ['in another order', `${gulls} ${sundays} ${ferry}`],
    ['with more around and between', `Home. ${ferry} Advertisement. ${sundays} Share: ${gulls} Contact`],
  ])('%s', (_, text) => expect(missingFrom(text, passages)).toEqual([]))
})

describe('missingFrom names the passages', () => {
  test.each([
    ['with a word changed', `The old ferry crosses the bay thrice a day. ${sundays} ${gulls}`, ['p1.s1']],
    ['with a word added', `${ferry} On most Sundays it doesn’t run. ${gulls}`, ['p1.s2']],
    ['with a word dropped', `${ferry} ${sundays} Nobody counted the gulls.`, ['p2.s1']],
    ['with words in another order', `${ferry} It doesn’t run on Sundays. ${gulls}`, ['p1.s2']],
    ['with a word cut in two', `${ferry} On Sun-days it doesn’t run. ${gulls}`, ['p1.s2']],
    ['that are cut off', 'The old ferry crosses the bay twice a', ['p1.s1', 'p1.s2', 'p2.s1']],
    ['of no text at all', '', ['p1.s1', 'p1.s2', 'p2.s1']],
  ])('%s', (_, text, missing) => expect(missingFrom(text, passages)).toEqual(missing))
})

test('missingFrom takes two equal passages as found where their words stand once', () =>
  expect(missingFrom('Read more', [printOf('p1.s1', 'Read more.'), printOf('p9.s1', 'READ MORE')])).toEqual([]))

test('missingFrom finds a passage without words in any text', () =>
  expect(missingFrom('', [printOf('p1.s1', '…')])).toEqual([]))

test.each([1, 3])('missingFrom wants the words and their number, not the hash alone: %i words', (words) =>
  expect(missingFrom('Read more', [{ ...printOf('p1.s1', 'Read more'), words }])).toEqual(['p1.s1']),
)

test('compareText says which passages do not stand in the text', () =>
  expect(compareText(sundays, passages)).toEqual([
    'p1.s1 does not stand in the text',
    'p2.s1 does not stand in the text',
  ]))

describe('comparePassages', () => {
  const cut = [
    { id: 'p1.s1', text: 'The old *ferry* crosses the bay twice a day' },
    { id: 'p1.s2', text: 'On Sundays it doesn`t run.' },
    { id: 'p2.s1', text: 'Nobody has counted the gulls!' },
  ]
  test.each([
    ['the same words', cut, []],
    ['other words', [...cut.slice(0, 2), { id: 'p2.s1', text: 'Nobody counted the gulls' }], ['p2.s1 has other words']],
    ['a passage less', cut.slice(1), ['p1.s1 is missing']],
    ['a passage more', [...cut, { id: 'p3.s1', text: 'The end.' }], ['p3.s1 is not known']],
    [
      'other ids',
      cut.map(({ text }, i) => ({ id: `p${i + 7}.s1`, text })),
      [
        'p1.s1 is missing',
        'p1.s2 is missing',
        'p2.s1 is missing',
        'p7.s1 is not known',
        'p8.s1 is not known',
        'p9.s1 is not known',
      ],
    ],
  ])('%s', (_, held, faults) => expect(comparePassages(held, passages)).toEqual(faults))
})

describe('compareWithBest', () => {
  const prints = new Map([
    ['ferry', passages],
    ['gulls', [printOf('p1.s1', gulls)]],
  ])
  test.each([
    ['the document that it holds most of', gulls, { document: 'gulls', faults: [] }],
    ['what it lacks of it', `${ferry} ${sundays}`, { document: 'ferry', faults: ['p2.s1 does not stand in the text'] }],
    ['none, of a text that holds nothing of any', 'The train left.', undefined],
  ])('gives %s', (_, text, best) => expect(compareWithBest(text, prints)).toEqual(best))

  test('gives none of no documents', () => expect(compareWithBest('The train left.', new Map())).toBeUndefined())
})
