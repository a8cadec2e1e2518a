import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readVerdicts, type Verdict, verdictProblems, verdictTable } from '../../scripts/lib/verdicts.js'
import { records } from '../../src/index.js'

const line: Verdict = {
  at: 'verdicts-a.csv:2',
  record: 'ties/a-b/treaty',
  document: 'a-text',
  passages: 'p1.s1 p1.s2',
  verdict: 'ok',
  fault: '',
}
const record = { id: 'ties/a-b/treaty', claims: [{ document: 'a-text', passages: ['p1.s1', 'p1.s2'] }] }

test('every claim was read a second time, and every line of the sheets is about a record that stands', () => {
  expect(verdictProblems(readVerdicts(fileURLToPath(new URL('../..', import.meta.url))), records)).toEqual([])
})

test.each([
  ['a claim that was read', [line], []],
  ['a claim in no sheet', [], ['ties/a-b/treaty [a-text p1.s1 p1.s2]: stands in no sheet']],
  [
    'a claim read with other passages',
    [{ ...line, passages: 'p1.s1' }],
    ['ties/a-b/treaty [a-text p1.s1 p1.s2]: stands in no sheet'],
  ],
  [
    'a claim that was removed and stands all the same',
    [{ ...line, verdict: 'removed', fault: 'duplicate' }],
    ['ties/a-b/treaty [a-text p1.s1 p1.s2]: stands in no sheet'],
  ],
  [
    'a line of a record that is gone',
    [line, { ...line, record: 'ties/a-b/gone' }],
    ["verdicts-a.csv:2: 'ties/a-b/gone' is no record"],
  ],
  [
    'a line of a record that was removed',
    [line, { ...line, record: 'ties/a-b/gone', verdict: 'removed', fault: 'duplicate' }],
    [],
  ],
  [
    'an unknown verdict',
    [line, { ...line, verdict: 'fine' }],
    [
      "verdicts-a.csv:2: 'fine' is not a verdict: expected one of ok, mended, added, removed",
      "verdicts-a.csv:2: '' is not a fault: expected one of stronger or weaker, role or direction, date, modality hedge claimant or stage, missing, duplicate, excuse, wording",
    ],
  ],
  ['ok with a fault', [{ ...line, fault: 'date' }], ["verdicts-a.csv:2: what is ok has no fault, got 'date'"]],
])('%s', (_, sheet, problems) => {
  expect(verdictProblems(sheet, [record])).toEqual(problems)
})

test('the table counts lines by document and verdict, and by fault', () => {
  const table = verdictTable([line, { ...line, verdict: 'mended', fault: 'date' }])
  expect(table).toContain('| `a-text` | 2 | 1 | 1 | 0 | 0 |')
  expect(table).toContain('| date | 1 |')
})
