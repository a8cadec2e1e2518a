import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { files, renewed, sections } from '../scripts/lib/docs-numbers.js'
import { release } from '../src/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const made = sections(root)

describe.each(files(root).map((file) => ({ name: file.slice(root.length), file })))('$name', ({ file }) => {
  const text = readFileSync(file, 'utf8')

  test('its numbers are those of the data: run npm run docs:numbers', () => {
    expect(renewed(text, made)).toBe(text)
  })

  test('every marker is closed', () => {
    expect(text.match(/<!-- numbers: /g)?.length).toBe(text.match(/<!-- \/numbers -->/g)?.length)
  })
})

test('README.md says how many records rest on one document', () => {
  const { records, recordsOfOneDocument } = release.counts
  const percent = Math.round((recordsOfOneDocument / records) * 100)
  expect(readFileSync(`${root}README.md`, 'utf8')).toContain(
    `**${percent} % of the records (${recordsOfOneDocument} of ${records}) rest on one document.**`,
  )
})

test('README.md names both commands', () => {
  const text = readFileSync(`${root}README.md`, 'utf8')
  expect(text).toContain('npm ci && npm start')
  expect(text).toContain('npm ci && npm test')
})

test('a part of an unknown name is an error', () => {
  expect(() => renewed('<!-- numbers: nonsense -->\nx\n<!-- /numbers -->', { size: '1' })).toThrow(
    new RangeError("'nonsense' is no part: expected one of size"),
  )
})
