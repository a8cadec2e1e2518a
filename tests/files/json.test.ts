import { describe, expect, test } from 'vitest'
import * as main from '../../src/index.js'
import { cite, sentenceOf } from '../../src/index.js'
import { files, jsonOf, textOf } from './written.js'

const { records, transfers, deployments, capabilities, figures, events, statements, ties, stances, assessments } = main
const recordLists = {
  ...{ records, transfers, deployments, capabilities, figures, events, statements, ties, stances, assessments },
}
const { actors, goods, places, documents, retired, release } = main

test.each(Object.entries({ ...recordLists, actors, goods, places, documents, retired, release }))(
  '%s.json is the exported value',
  (name, value) => {
    expect(jsonOf(`${name}.json`)).toEqual(value)
  },
)

describe('records.ndjson', () => {
  const list = recordLists.records
  const lines = textOf('records.ndjson').split('\n')

  test('has a line for each record, and ends with a line break', () => {
    expect(lines.at(-1)).toBe('')
    expect(lines.length - 1).toBe(list.length)
  })

  test('each line is the record with its sentence and its citation, and each claim says whether it is negated', () => {
    const wanted = list.map((record) => ({
      ...record,
      claims: record.claims.map((claim) => ({ ...claim, negated: claim.negated === true })),
      sentence: sentenceOf(record),
      citation: cite(record, 'text'),
    }))
    expect(lines.slice(0, -1).map((line) => JSON.parse(line))).toEqual(wanted)
  })
})

test('no path stands twice', () => {
  const paths = files.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
})

test('llms.txt says how much there is, until when, and what not to do', () => {
  const text = textOf('llms.txt')
  expect(text).toContain(`${records.length} records with ${release.counts.claims} claims`)
  expect(text).toContain(`Nothing is definite after ${release.coverage.last}`)
  expect(text).toContain('add numbers unless')
  expect(text.length).toBeLessThan(4000)
})
