import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { records, sentenceOf } from '../../src/index.js'

// What every record of ours reads like, to be read by people where it changes: RENEW=1 npx vitest run tests/words/golden.test.ts
// writes the file anew, and `git diff` shows the sentences.
const file = new URL('sentences.txt', import.meta.url)
const written = records.map((record) => `${record.id}\n  ${sentenceOf(record)}\n`)
if (process.env.RENEW) writeFileSync(file, written.join(''))

test('every record reads as it is written down', () => {
  const known = new Set(readFileSync(file, 'utf8').split(/(?<=\n)(?=\S)/))
  const changed = written.filter((text) => !known.has(text))
  expect(changed.slice(0, 5)).toEqual([])
  expect(known.size).toBe(written.length)
})
