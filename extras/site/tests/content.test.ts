import { describe, expect, test } from 'vitest'
import { actors, documents, kinds, records, retired, sentenceOf } from '../../../src/index.js'
import { actorAddress, documentAddress, pairAddress, recordAddress } from '../addresses.js'
import { passagesOf } from '../pages/document/passages.js'
import { pairs } from '../pages/pair/pairs.js'
import { files, seen, textOf } from './files.js'

const page = (id: string) => seen(textOf(recordAddress(id)))
const spaced = (text: string) => text.replace(/\s+/g, ' ')

test('there is a page for every record, actor, pair and document, and no other', () => {
  const wanted = [
    ...[...records, ...retired].map(({ id }) => recordAddress(id)),
    ...actors.map(({ name }) => actorAddress(name)),
    ...pairs.map(({ one, other }) => pairAddress(one, other)),
    ...documents.map(({ id }) => documentAddress(id)),
    ...['records', 'actors', 'pairs', 'documents'].map((folder) => `${folder}/index.html`),
  ]
  const there = files().filter((path) => /^(records|actors|pairs|documents)\//.test(path))
  expect([...there].sort()).toEqual([...new Set(wanted)].sort())
})

test('the page on a record holds its sentence', () => {
  expect(records.filter((record) => !page(record.id).includes(spaced(sentenceOf(record)))).map(({ id }) => id)).toEqual(
    [],
  )
})

test('the page on a record has a block for each claim', () => {
  const blocks = (id: string) => textOf(recordAddress(id)).match(/ id="claim-\d+"/g)?.length
  expect(records.filter(({ id, claims }) => blocks(id) !== claims.length)).toEqual([])
})

describe('the ballistic missiles from Iran', () => {
  const text = page('transfers/iran-russia/ballistic-missiles')
  test.each([
    'at least 400',
    'over 200 missiles; no upper bound is given',
    'Christine Karelska, Visegrad Insight, 20 January 2023',
    'paragraph 20, sentence 1',
    'reportedly',
    'They can all be so.',
  ])('%s', (words) => expect(text).toContain(words))
})

test('a denial stands beside what it denies', () => {
  const text = page('transfers/iran-russia/shahed-136')
  for (const words of ['Iran denies', 'Russia denies', 'A denial stands beside what it denies', 'more than 3,700'])
    expect(text).toContain(words)
})

test('what is possible at most is marked', () => {
  expect(page('transfers/russia-north-korea/satellite-technology')).toContain('possible at most')
})

test('labels stand in quotes', () => {
  expect(page('transfers/iran-russia/shahed-136')).toContain('“exploding drones”')
})

test('every sentence of a document is accounted for', () => {
  const idle = documents.flatMap(({ id }) =>
    passagesOf(id).filter(({ cited, offices, unused }) => cited.length + offices.length === 0 && unused === undefined),
  )
  expect(idle).toEqual([])
  for (const { id, passages } of documents)
    expect(textOf(documentAddress(id)).match(/<li id="p\d+\.s\d+"/g)).toHaveLength(passages)
})

test('the lists name every record of a kind', () => {
  const text = textOf('records/index.html')
  for (const kind of kinds) expect(text).toContain(`id="${kind}"`)
  expect(records.filter(({ id }) => !text.includes(`href="../${recordAddress(id)}"`))).toEqual([])
})

test('the page on an actor names every record on it', () => {
  const iran = textOf(actorAddress('Iran'))
  const missing = records
    .filter((record) => record.kind === 'transfer' && record.from.includes('Iran'))
    .filter(({ id }) => !iran.includes(`href="../${recordAddress(id)}"`))
  expect(missing).toEqual([])
})

test('the page on a person shows the offices with their passages', () => {
  expect(seen(textOf(actorAddress('Kyrylo Budanov')))).toMatch(
    /spy chief, Ukraine \([^)]*paragraph \d+, sentence \d+\)/,
  )
})

test('a page warns that nothing is definite after the last witness', () => {
  for (const path of ['index.html', recordAddress(records[0]?.id as string), actorAddress('Iran')])
    expect(seen(textOf(path))).toMatch(/[Nn]othing is definite/)
})
