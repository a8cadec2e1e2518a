import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { print } from '../../src/cli/print.js'
import { readPrints, verifyAnswer } from '../../src/cli/verify.js'
import { hashOf } from '../../src/fingerprint/hash.js'
import { wordsOf } from '../../src/fingerprint/words.js'
import { documents } from '../../src/index.js'

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

/** Runs verify on a folder of these files. */
async function verify(files: Readonly<Record<string, unknown>>) {
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  const given = { out: '', err: '' }
  const answer = await verifyAnswer(folder, (line) => (given.err += line), prints)
  print(answer, {}, { out: (text) => (given.out += text), err: () => {}, width: 80, colour: false })
  return { ...given, code: answer.code }
}

const passages = (list: readonly string[]) => list.map((text, i) => ({ id: `p1.s${i + 1}`, text }))

test.each([
  [{ 'x.json': { slug: 'ferry', passages: passages(texts.ferry) } }, 0, 'x.json: ferry matches (2 passages)\n'],
  [{ 'ferry.txt': texts.ferry.join('\n') }, 0, 'ferry.txt: ferry matches (2 passages)\n'],
  [{ 'x.md': `# Home\n${texts.gulls[0]}\nShare` }, 0, 'x.md: gulls matches (1 passage)\n'],
  [
    { 'ferry.json': { passages: [...passages(['The new ferry']), { id: 'p9.s9', text: 'x' }] } },
    1,
    'ferry.json: 3 differences from ferry (2 passages)\n  p1.s1 has other words\n  p1.s2 is missing\n  p9.s9 is not known\n',
  ],
  [{ 'x.txt': 'Something else altogether.' }, 1, 'x.txt: no passage of a known document\n'],
  [{ 'x.pdf': 'not read' }, 1, ''],
])('%j', async (files, code, out) => {
  expect(await verify(files)).toMatchObject({ code, out })
})

test('documents that no file holds are named', async () => {
  expect((await verify({ 'x.txt': texts.gulls[0] })).err).toBe('Not compared, because no file holds it: ferry.')
})

test('a broken file is named', async () => {
  await expect(verify({ 'x.json': '{' })).rejects.toThrow("'x.json' is not JSON")
})

test('the fingerprints are those of the documents', () => {
  expect([...readPrints().keys()].sort()).toEqual(documents.map(({ id }) => id).sort())
  for (const { id, passages: count } of documents) expect(readPrints().get(id)).toHaveLength(count)
})
