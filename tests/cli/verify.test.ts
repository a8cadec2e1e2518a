import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { print } from '../../src/cli/print.js'
import { readPrints, verifyAnswer } from '../../src/cli/verify.js'
import { hashOf } from '../../src/fingerprint/hash.js'
import { wordsOf } from '../../src/fingerprint/words.js'
import { documents } from '../../src/index.js'
import { ask } from './harness.js'

const texts = {
  ferry: ['The old ferry crosses the bay twice a day.', 'On Sundays it does not run.'],
  gulls: ['Nobody has counted the gulls.'],
}
const prints = new Map(
  Object.entries(texts).map(([document, list]) => [
    document,
    list.map((text, i) => ({ id: `p1.s${i + 1}`, hash: hashOf(wordsOf(text)), words: wordsOf(text).length })),
  ]),
)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'russia-ties-verify-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs verify on a folder of these files, in a form. */
function verify(files: Readonly<Record<string, string | Buffer>>, format?: 'csv') {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const given = { out: '', err: '' }
  const answer = verifyAnswer(folder, (line) => (given.err += line), prints)
  const out = (text: string) => (given.out += text)
  print(answer, { ...(format && { format }) }, { out, err: () => {}, width: 120, colour: false })
  return { ...given, code: answer.code }
}

const passages = (list: readonly string[]) => list.map((text, i) => ({ id: `p1.s${i + 1}`, text }))
const ferry = texts.ferry.join('\n')

test.each([
  [{ 'x.json': JSON.stringify({ slug: 'ferry', passages: passages(texts.ferry) }) }, 0, 'ferry matches (2 passages)'],
  [{ 'ferry.txt': ferry }, 0, 'ferry matches (2 passages)'],
  [{ 'x.MD': `# Home\n${texts.gulls[0]}\nShare` }, 0, 'gulls matches (1 passage)'],
  [{ 'x.txt': Buffer.from(`\ufeff${ferry}`, 'utf16le') }, 0, 'ferry matches (2 passages)'],
  [{ 'x.txt': Buffer.from(`\ufeff${ferry}`, 'utf16le').swap16() }, 0, 'ferry matches (2 passages)'],
  [
    { 'ferry.json': JSON.stringify({ passages: [...passages(['The new ferry']), { id: 'p9.s9', text: 'x' }] }) },
    1,
    '3 differences from ferry (2 passages)\n  p1.s1 has other words\n  p1.s2 is missing\n  p9.s9 is not known',
  ],
  [{ 'x.txt': 'Something else altogether.' }, 1, 'no passage of a known document'],
  [{ 'ferry.json': 'null' }, 0 + 1, '2 differences from ferry (2 passages)\n  p1.s1 is missing\n  p1.s2 is missing'],
  [{ 'ferry.json': '{"passages":[1]}' }, 1, 'no passage of a known document'],
])('%j', (files, code, out) => {
  expect(verify(files)).toMatchObject({ code, out: `${Object.keys(files)[0]}: ${out}\n` })
})

test('whatever else lies in the folder is named, and ends nothing', () => {
  mkdirSync(join(folder, 'folder.txt'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link.txt'))
  const { out, err, code } = verify({
    'binary.txt': Buffer.from([1, 0, 2]),
    'broken.json': '{',
    'ferry.txt': ferry,
    'latin.txt': Buffer.from('gull\xe9', 'latin1'),
    ...{ '1.pdf': '', '2.pdf': '', '3.pdf': '', '4.pdf': '', '5.pdf': '', '6.pdf': '', '7.pdf': '' },
  })
  expect(out.trim().split('\n')).toEqual([
    'ferry.txt: ferry matches (2 passages)',
    'binary.txt: not text in UTF-8 or UTF-16; save it as plain text in UTF-8',
    'broken.json: not JSON; write { "slug", "passages": [{ "id", "text" }] }, or save the text as .txt',
    'folder.txt: not a file; verify looks into one folder only',
    'latin.txt: not text in UTF-8 or UTF-16; save it as plain text in UTF-8',
    "link.txt: can't be read (ENOENT); check its permissions, or put a copy here",
  ])
  expect({ err, code }).toEqual({
    err: 'Not read, because only .json, .txt and .md files are: 1.pdf, 2.pdf, 3.pdf, 4.pdf, 5.pdf and 2 more.Not compared, because no file holds it: gulls.',
    code: 0,
  })
})

test('for programs, and without a word of documents where all are there', () => {
  expect(verify({ 'ferry.txt': ferry, 'x.txt': 'Nobody has counted the gulls.' }).err).toBe('')
  rmSync(join(folder, 'x.txt'))
  rmSync(join(folder, 'ferry.txt'))
  expect(verify({ 'gulls.txt': '' }, 'csv').out).toBe(
    'file,document,differences,faults,problem\r\ngulls.txt,gulls,1,p1.s1 does not stand in the text,\r\n',
  )
})

test('the fingerprints are those of the documents, and an empty folder proves nothing', async () => {
  expect([...readPrints().keys()].sort()).toEqual(documents.map(({ id }) => id).sort())
  for (const { id, passages: count } of documents) expect(readPrints().get(id)).toHaveLength(count)
  expect((await ask(['verify', folder])).code).toBe(1)
})
