import { expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import type { AnyRecord, Claim, Names } from '../../src/types/index.js'
import { plainSentence } from '../../src/words/plain.js'
import { sentence } from '../../src/words/sentence.js'
import { listText, wordingOf } from '../../src/words/wording.js'
import { thrownBy } from '../support.js'

const day = (published: string) => ({ earliest: published, latest: published })
const wording = wordingOf(
  {
    actors: [
      { name: 'nobody', type: 'unknown' },
      { name: 'EU', label: 'European Union', the: true },
    ],
    goods: [{ name: 'oil', label: 'crude oil' }],
    documents: [
      { id: 'first', name: 'Christine Karelska, Visegrad Insight', published: day('2023-01-20') },
      { id: 'second', name: 'an unsigned web article', published: { earliest: '2024-09-01', latest: '2024-12-31' } },
      { id: 'third', title: 'Oil', published: day('2025-01-01') },
      { id: 'register', published: day('2025-02-01') },
    ],
  },
  plainSentence,
)

const claim = (document: string, says?: string) =>
  ({ document, passages: ['1'], modality: 'asserted', says }) as Claim<string, Names>
const claims = [
  claim('first', 'Iran refuses to send missiles.'),
  claim('second', 'The EU says Iran sent at least 400 missiles.'),
  claim('second', 'Iran denies it.'),
  claim('second', 'Iran denies it.'),
  claim('third'),
]
const record = {
  kind: 'transfer',
  title: 'Missiles',
  from: ['nobody'],
  to: ['EU'],
  goods: 'oil',
  claims,
} as unknown as AnyRecord<Names>

test('the title, then each document with its sentences, each once', () => {
  expect(sentence(record, claims, wording)).toBe(
    'Missiles. Christine Karelska, Visegrad Insight, 20 January 2023: Iran refuses to send missiles. ' +
      'An unsigned web article, between September and December 2024: The EU says Iran sent at least 400 missiles. Iran denies it. ' +
      '“Oil”, 1 January 2025: An unnamed party has sent crude oil to the European Union.',
  )
})

test('a register without a name, and no claim in view', () => {
  expect(sentence(record, [claim('register', 'So it is.')], wording)).toBe(
    'Missiles. The register, 1 February 2025: So it is.',
  )
  expect(sentence(record, [], wording)).toBe('Missiles. No document in view says anything about this.')
})

test('names in a row', () => {
  expect([[], ['A'], ['A', 'B', 'C']].map(listText)).toEqual(['', 'A', 'A, B and C'])
})

test('sentenceOf shows what was known, and refuses other options', () => {
  const row = {
    title: 'Norway in NATO',
    type: 'membership',
    from: 'Norway',
    to: 'NATO',
    start: '1949',
    end: 'open',
  } as const
  const data = createDataset({
    ties: [{ id: 'r', document: 'paper', ...row }],
    documents: [{ id: 'paper', published: '2000-01-01' }],
  })
  const tie = data.record('r')
  expect(data.sentenceOf(tie)).toBe(
    'Norway in NATO. Document paper, 1 January 2000: Norway has belonged to NATO since 1949.',
  )
  expect(data.sentenceOf(tie, { knownBy: '1999-12-31' })).toBe(
    'Norway in NATO. No document in view says anything about this.',
  )
  expect(thrownBy(() => data.sentenceOf(tie, { during: '2000' } as never))).toBe(
    "TypeError: sentenceOf: 'during' is not an option of sentenceOf: expected one of 'knownBy', 'document'",
  )
})
