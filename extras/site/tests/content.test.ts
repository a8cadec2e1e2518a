import { actors, documents, evidenceOf, kinds, records, retired } from 'russia-ties'
import { describe, expect, test } from 'vitest'
import { actorAddress, documentAddress, pairAddress, recordAddress } from '../addresses.js'
import { passagesOf } from '../pages/document/passages.js'
import { resources } from '../pages/download.js'
import { pairs } from '../pages/pair/pairs.js'
import { site } from '../shell.js'
import { sourceText } from '../words.js'
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

test('the page on a record says what each claim says, under the name and date of its document', () => {
  const faults = records.flatMap((record) => {
    const text = page(record.id)
    return evidenceOf(record)
      .flatMap(({ says = '', name = '', published }) => [says, sourceText({ name, published })])
      .filter((words) => !text.includes(spaced(words)))
      .map((words) => `${record.id}: ${words}`)
  })
  expect(faults.slice(0, 10)).toEqual([])
})

test('a page says when in words that can be read', () => {
  const faults = records
    .filter(({ id }) => /Surely|\bnull\b|\bundefined\b|\bNaN\b|\[object/.test(page(id)))
    .map(({ id }) => id)
  expect(faults).toEqual([])
  expect(page('transfers/iran-russia/ballistic-missiles')).toContain('When')
})

test('every page describes itself for previews of links', () => {
  const lacking = files().filter(
    (path) =>
      path.endsWith('.html') &&
      !path.startsWith('reference/') &&
      !/<meta property="og:description" content="[^"]{20,}/.test(textOf(path)),
  )
  expect(lacking).toEqual([])
})

test('home describes the data set in the terms of schema.org, with files that are there', () => {
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(textOf('index.html')) ?? []
  const { '@type': type, distribution } = JSON.parse(text)
  expect(type).toBe('Dataset')
  const there = new Set(files())
  const paths = distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl.replace(site, ''))
  expect(paths.filter((path: string) => !there.has(path))).toEqual([])
  expect(paths.length).toBeGreaterThan(4)
})

test('the page on downloads links every file of the data package and gives every column', () => {
  const text = textOf('download.html')
  for (const { path, schema } of resources) {
    expect(text).toContain(`href="data/${path}"`)
    for (const { name } of schema?.fields ?? []) expect(text).toContain(`<code>${name}</code>`)
  }
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
    'They can all be true.',
    'Show it in the explorer',
  ])('%s', (words) => expect(text).toContain(words))
})

test('a denial stands beside what it denies', () => {
  const text = page('transfers/iran-russia/shahed-136')
  for (const words of ['Iran denied', 'Russia denied', 'A denial stands beside what it denies', 'more than 3,700'])
    expect(text).toContain(words)
})

test('what is only possible is marked', () => {
  expect(page('transfers/russia-north-korea/satellite-technology')).toContain('possible: only alleged')
})

test('labels stand in quotes', () => {
  expect(page('transfers/iran-russia/shahed-136')).toContain('“Geran”')
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
