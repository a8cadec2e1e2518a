import { expect, test } from 'vitest'
import { records, sentenceOf } from '../../src/index.js'

// All sentences were read by people. A change of wording is seen in the diff of this file, and read there, before
// `npx vitest run tests/query/sentences.test.ts --project UTC -u` takes it over.
test('every record is told in the words that were read', async () => {
  const sentences = records.map((record) => `${record.id}\n  ${sentenceOf(record)}\n`)
  await expect(sentences.join('')).toMatchFileSnapshot('sentences.txt')
})
