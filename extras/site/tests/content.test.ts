import { actors, documents, evidenceOf, kinds, type RecordId, record, records, retired, urlOf } from 'russia-ties'
import { expect, test } from 'vitest'
import { actorAddress, documentAddress, pairAddress, recordAddress } from '../addresses.js'
import { passagesOf } from '../pages/document/passages.js'
import { resources } from '../pages/download.js'
import { pairs } from '../pages/pair/pairs.js'
import { site } from '../shell.js'
import { sourceText } from '../words.js'
import { files, seen, textOf } from './browser.js'

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
  expect(records.filter(({ id }) => urlOf(id) !== site + recordAddress(id))).toEqual([])
})

test('the page on a record has a block for each claim: what it says, under the name and date of its document', () => {
  const faults = records.flatMap(({ id, claims }) => {
    const text = page(id)
    const blocks = textOf(recordAddress(id)).match(/ id="claim-\d+"/g)?.length
    const told = evidenceOf(record(id)).flatMap(({ says = '', name = '', published }) => [
      says,
      sourceText({ name, published }),
    ])
    const lacking = told.filter((words) => !text.includes(spaced(words)))
    const odd = /Surely|\bnull\b|\bundefined\b|\bNaN\b|\[object/.exec(text) ?? []
    return [...lacking, ...odd, ...(blocks === claims.length ? [] : [`${blocks} blocks`])].map((one) => `${id}: ${one}`)
  })
  expect(faults.slice(0, 10)).toEqual([])
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

test.each<[RecordId, ...string[]]>([
  [
    'transfers/iran-russia/ballistic-missiles',
    ...['When', 'at least 400', 'over 200 missiles; no upper bound is given', 'reportedly', 'They can all be true.'],
    ...['Christine Karelska, Visegrad Insight, 20 January 2023', 'paragraph 20, sentence 1', 'Show it in the explorer'],
  ],
  [
    'transfers/iran-russia/shahed-136',
    ...['Iran denied', 'Russia denied', 'A denial stands beside what it denies', 'more than 3,700', '“Geran”'],
  ],
  ['transfers/russia-north-korea/satellite-technology', 'possible: only alleged'],
])('bounds, denials, doubts and labels stand on the page: %s', (id, ...wanted) => {
  const text = page(id)
  expect(wanted.filter((words) => !text.includes(words))).toEqual([])
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
