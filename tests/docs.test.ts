import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { files, renewed, sections } from '../scripts/lib/docs-numbers.js'
import {
  type AnyRecord,
  type Day,
  holdsAt,
  isPartyName,
  isRecordId,
  type RecordId,
  record,
  recordsOn,
  release,
} from '../src/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const made = sections(root)
const recordId =
  /(?<![\w/-])(?:transfers|deployments|capabilities|figures|events|statements|ties|stances|assessments)\/[\w-]+\/[\w-]+/g

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

const guides = [
  'README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

test.each(guides)('%s names records that exist', (name) => {
  const ids = readFileSync(root + name, 'utf8').match(recordId) ?? []
  expect(ids.filter((id) => !isRecordId(id))).toEqual([])
})

test.each(guides)('%s links to files that exist', (name) => {
  const links = [
    ...readFileSync(root + name, 'utf8')
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\((?!https?:)([^)#\s]+)\)/g),
  ].map(([, link]) => link)
  expect(links.filter((link) => !existsSync(join(root, dirname(name), link as string)))).toEqual([])
})

test('docs/decisions.md says of each dependency why it is there', () => {
  const text = readFileSync(`${root}docs/decisions.md`, 'utf8')
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  const names = Object.keys({ ...dependencies, ...devDependencies })
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

/** The rows of the table of real records in docs/dates.md. */
const rows = readFileSync(`${root}docs/dates.md`, 'utf8')
  .split('\n')
  .filter((line) => /^\| `\w+\//.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, id, knownBy, a, b, c, d, answers]) => ({
    id: id as RecordId,
    known: knownBy === '–' ? {} : { knownBy: knownBy as Day },
    days: [a, b, c, d],
    answers: (answers as string).split('; ').map((answer) => answer.split(' ') as [string, string]),
  }))

/** The record as it was known: found through the first party that it names. */
function viewOf(id: RecordId, known: object): AnyRecord | undefined {
  const whole = record(id) as AnyRecord
  const party =
    JSON.stringify(whole)
      .match(/"([^"]+)"/g)
      ?.map((text) => text.slice(1, -1))
      .filter(isPartyName) ?? []
  return party.flatMap((name) => recordsOn(name, known)).find((one) => one.id === id)
}

describe('the table of real records in docs/dates.md', () => {
  test('has rows', () => {
    expect(rows.length).toBeGreaterThan(20)
  })

  test.each(rows)('$id, known by $known.knownBy', ({ id, known, days, answers }) => {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = (viewOf(id, known) as AnyRecord).period
    expect([earliestStart, latestStart, earliestEnd, latestEnd].map((day) => day ?? '–')).toEqual(days)
    expect(answers.map(([date]) => [date, holdsAt(record(id), date, known)])).toEqual(answers)
  })
})
