import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PassagePrint } from '../../src/fingerprint/find.js'
import { hashOf } from '../../src/fingerprint/hash.js'
import { wordsOf } from '../../src/fingerprint/words.js'
import { documents } from '../../src/index.js'
import { ask } from './harness.js'

const texts = {
  ferry: ['The old ferry crosses the bay twice a day.', 'On Sundays it does not run.'],
  gulls: ['Nobody has counted the gulls.'],
}

const printsOf = (list: readonly string[]): readonly PassagePrint[] =>
  list.map((text, i) => {
    const words = wordsOf(text)
    return { id: `p1.s${i + 1}`, hash: hashOf(words), words: words.length }
  })

vi.mock('../../src/cli/fingerprints.js', () => ({
  readPrints: () => new Map(Object.entries(texts).map(([document, list]) => [document, printsOf(list)])),
}))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'russia-ties-verify-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const passages = (list: readonly string[]) => list.map((text, i) => ({ id: `p1.s${i + 1}`, text }))

/** Runs verify on a folder of these files. */
function verify(files: Readonly<Record<string, unknown>>, ...more: readonly string[]) {
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return ask(['verify', folder, ...more])
}

describe('what matches', () => {
  test.each([
    ['a .json file that names its document', { 'x.json': { slug: 'ferry', passages: passages(texts.ferry) } }, 'ferry'],
    ['a .json file named after its document', { 'ferry.json': { passages: passages(texts.ferry) } }, 'ferry'],
    ['a .txt file named after its document', { 'ferry.txt': texts.ferry.join('\n') }, 'ferry'],
    ['a .md file found by its words', { 'x.md': `# Home\n${texts.gulls[0]}\nShare` }, 'gulls'],
  ])('%s', async (_, files, document) => {
    const { code, out, err } = await verify(files)
    const count = document === 'ferry' ? '2 passages' : '1 passage'
    expect(out).toBe(`${Object.keys(files)[0]}: ${document} matches (${count})\n`)
    expect(err).toBe(`Not tried, no text given: ${document === 'ferry' ? 'gulls' : 'ferry'}.\n`)
    expect(code).toBe(0)
  })

  test('all documents', async () => {
    const files = { 'ferry.txt': texts.ferry.join('\n'), 'gulls.txt': texts.gulls.join('\n') }
    expect((await verify(files)).err).toBe('')
  })

  test('a file of no known document beside it is no difference', async () => {
    expect((await verify({ 'gulls.txt': texts.gulls[0], 'x.txt': 'else' })).code).toBe(0)
  })
})

describe('what differs', () => {
  test.each([
    [
      {
        'ferry.json': {
          passages: [
            { id: 'p1.s1', text: 'The new ferry' },
            { id: 'p9.s9', text: 'x' },
          ],
        },
      },
      'ferry.json: 3 differences from ferry (2 passages)\n  p1.s1 has other words\n  p1.s2 is missing\n  p9.s9 is not known\n',
    ],
    [
      { 'ferry.txt': `${texts.ferry[0]} On Mondays it does not run.` },
      'ferry.txt: 1 difference from ferry (2 passages)\n  p1.s2 does not stand in the text\n',
    ],
    [{ 'x.txt': texts.ferry[1] }, 'x.txt: 1 difference from ferry (2 passages)\n  p1.s1 does not stand in the text\n'],
    [{ 'x.txt': 'Something else altogether.' }, 'x.txt: holds no passage of a known document\n'],
    [
      { 'ferry.txt': 'Something else altogether.' },
      'ferry.txt: 2 differences from ferry (2 passages)\n  p1.s1 does not stand in the text\n  p1.s2 does not stand in the text\n',
    ],
    [
      { 'ferry.txt': texts.ferry[0], 'gulls.txt': texts.gulls[0] },
      'ferry.txt: 1 difference from ferry (2 passages)\n  p1.s2 does not stand in the text\ngulls.txt: gulls matches (1 passage)\n',
    ],
    [{ 'x.json': { passages: [] } }, 'x.json: holds no passage of a known document\n'],
    [{ 'ferry.json': { title: 'no passages' } }, 'ferry.json: holds no passage of a known document\n'],
    [{ 'x.pdf': 'not read' }, ''],
  ])('%j', async (files, text) => {
    const { code, out } = await verify(files)
    expect(out).toBe(text)
    expect(code).toBe(1)
  })
})

test('all documents that no file holds are named', async () => {
  expect((await verify({ 'x.txt': 'else' })).err).toBe('Not tried, no text given: ferry, gulls.\n')
})

test('as CSV and JSON', async () => {
  const files = { 'ferry.txt': texts.ferry[0], 'gulls.txt': texts.gulls[0], 'x.txt': 'else' }
  expect((await verify(files, '--format', 'csv')).out).toBe(
    'file,document,differences,faults\r\nferry.txt,ferry,1,p1.s2 does not stand in the text\r\ngulls.txt,gulls,0,\r\nx.txt,,,\r\n',
  )
  expect(JSON.parse((await verify(files, '--format', 'json')).out)[1]).toEqual({
    file: 'gulls.txt',
    document: 'gulls',
    faults: [],
  })
})

test('a file is no folder', async () => {
  writeFileSync(join(folder, 'x.txt'), '')
  expect((await ask(['verify', join(folder, 'x.txt')])).err).toContain('is not a folder')
})

test('the fingerprints are those of the documents', async () => {
  const { readPrints } = await vi.importActual<typeof import('../../src/cli/fingerprints.js')>(
    '../../src/cli/fingerprints.js',
  )
  const prints = readPrints()
  expect([...prints.keys()].sort()).toEqual(documents.map(({ id }) => id).sort())
  for (const { id, passages: count } of documents) expect(prints.get(id)).toHaveLength(count)
})
