import { expect, test } from 'vitest'
import { actors, documents, goods, places, records, release, retired } from '../../src/index.js'
import { lists } from '../../src/records.js'
import { files, jsonOf, textOf } from './written.js'

test.each(Object.entries({ ...lists, actors, goods, places, documents, retired, release }))(
  '%s.json is the exported value',
  (name, value) => {
    expect(jsonOf(`${name}.json`)).toEqual(value)
  },
)

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
