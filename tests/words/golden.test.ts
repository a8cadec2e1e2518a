import { expect, test } from 'vitest'
import { records, sentenceOf } from '../../src/index.js'

// A change of wording is seen in the diff of this file, to be read there, before
// `npx vitest run tests/words/golden.test.ts --project shared -u` takes it over.
test('every record is told in the words that are written down', async () => {
  const sentences = records.map((record) => `${record.id}\n  ${sentenceOf(record)}\n`)
  await expect(sentences.join('')).toMatchFileSnapshot('sentences.txt')
})
