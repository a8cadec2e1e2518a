import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Reading, readingProblems, readReadings } from '../../scripts/read/readings.js'
import { records } from '../../src/index.js'

const line: Reading = { at: 'a.csv:2', record: 'ties/a-b/treaty', claim: '1', verdict: 'ok', fault: '' }
const record = { id: 'ties/a-b/treaty', claims: [{}] }

test('every claim was read by somebody who had not written it', () => {
  expect(readingProblems(readReadings(fileURLToPath(new URL('../..', import.meta.url))), records)).toEqual([])
})

test.each([
  ['a claim that was read', [line], []],
  ['a claim in no sheet', [], ['ties/a-b/treaty 1: stands in no sheet']],
  ['a claim that is gone', [line, { ...line, claim: '2' }], ["a.csv:2: 'ties/a-b/treaty' has no claim 2"]],
])('%s', (_, sheet, problems) => {
  expect(readingProblems(sheet, [record])).toEqual(problems)
})

test('a verdict is ok without a fault, or mended with a known one', () => {
  const wrong = [
    { ...line, verdict: 'fine' },
    { ...line, fault: 'date' },
    { ...line, verdict: 'mended', fault: 'style' },
  ]
  expect(wrong.flatMap((one) => readingProblems([one], [record]))).toHaveLength(3)
  expect(readingProblems([{ ...line, verdict: 'mended', fault: 'date' }], [record])).toEqual([])
})
