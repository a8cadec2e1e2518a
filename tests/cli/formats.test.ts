import { describe, expect, test } from 'vitest'
import { sheet } from '../../src/cli/answer.js'
import { csvOf } from '../../src/cli/formats/csv.js'
import { markdownOf } from '../../src/cli/formats/markdown.js'
import { ndjsonOf } from '../../src/cli/formats/ndjson.js'
import { list, number, text } from '../../src/flat/column.js'
import { records, ties } from '../../src/index.js'
import { ask, widest } from './harness.js'

type Row = { readonly name?: string; readonly count?: number; readonly tags?: readonly string[] }

const columns = [
  text<Row>('name', 'A name', ({ name }) => name),
  number<Row>('count', 'A number', ({ count }) => count),
  list<Row>('tags', 'Words', ({ tags }) => tags),
]
const answer = (...rows: readonly Row[]) => ({ text: '', json: rows, sheet: () => sheet(columns, rows) })

test('CSV: quotes, lists, CRLF, no formula', () => {
  const rows = [
    { name: 'a "b", c', count: 2.5 },
    { name: '=1+1', count: -3, tags: ['x', 'y'] },
  ]
  expect(csvOf(answer(...rows))).toBe('name,count,tags\r\n"a ""b"", c",2.5,\r\n\'=1+1,-3,"x; y"\r\n')
})

test('Markdown: bars are escaped, spaces joined, columns that are empty throughout left out', () => {
  expect(markdownOf(answer({ name: 'a | b \n<c>', count: 2 }, { name: 'd' }))).toBe(
    '| name | count |\n| --- | --- |\n| a \\| b \\<c> | 2 |\n| d |  |\n',
  )
})

test('Markdown without rows keeps its head', () => {
  expect(markdownOf(answer())).toBe('| name | count | tags |\n| --- | --- | --- |\n')
})

test('NDJSON: a list is an entry a line, an object is one', () => {
  expect(ndjsonOf(answer({ name: 'a' }, { name: 'b' }))).toBe('{"name":"a"}\n{"name":"b"}\n')
  expect(ndjsonOf({ ...answer(), json: { a: [1, 2] } })).toBe('{"a":[1,2]}\n')
})

describe('every command in every format', () => {
  const lines = [
    'transfers --to Russia --from Iran',
    'transfers --to Russia --from DPRK --goods ballistic-missile --total missiles',
    'ties --at 2024-07-01',
    ...['list events', 'list actors', 'list goods', 'list places', 'list documents', 'timeline Iran', 'disagreements'],
    ...['show transfers/iran-russia/shahed-136', 'cite global-threat', 'release'],
  ]

  test.each(lines)('%s', async (line) => {
    const read = async (format: string) => (await ask(`${line} --format ${format}`)).out
    const json = JSON.parse(await read('json'))
    const nd = (await read('ndjson'))
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one))
    expect(nd).toEqual(Array.isArray(json) ? json : [json])
    const csv = (await read('csv')).split('\r\n')
    const markdown = (await read('markdown')).trimEnd().split('\n')
    expect(csv.at(-1)).toBe('')
    expect(csv.slice(0, -1).every((one) => !/(^|,)[=+@-][^\d]/.test(one))).toBe(true)
    expect(markdown).toHaveLength(csv.length)
    expect(markdown.every((one) => one.startsWith('| ') && one.endsWith(' |'))).toBe(true)
  })
})

test('CSV of records is the lines of claims.csv that stand on them', async () => {
  const all = (await ask('list ties --format csv')).out.split('\r\n')
  const some = (await ask('ties --at 2024-07-01 --of Russia --format csv')).out.split('\r\n')
  expect(some[0]).toBe(all[0])
  expect(some.every((line) => all.includes(line))).toBe(true)
  expect(all.length - 2).toBeLessThanOrEqual(ties.flatMap(({ claims }) => claims).length)
})

describe.each([40, 60, 80, 120])('tables keep to %i columns', (width) => {
  test.each([
    'transfers --to Russia',
    'ties --at 2024 --possible',
    'disagreements',
    'timeline Russia',
    'list actors',
    'list documents',
    'release',
  ])('%s', async (line) => {
    const { out } = await ask(line, { width })
    const long = new Set<string>(records.map(({ id }) => id))
    const lines = out.split('\n').filter((one) => !long.has(one))
    expect(widest(lines.join('\n'))).toBeLessThanOrEqual(width)
  })
})

test('with colour: headings bold, ids dim, the rest plain', async () => {
  const plain = await ask('ties --at 2024-07-01 --of Russia --possible')
  const coloured = await ask('ties --at 2024-07-01 --of Russia --possible', { colour: true })
  expect(plain.out).not.toContain('\u001b')
  expect(coloured.out).toContain('\u001b[2mties/')
  expect(coloured.out).toContain('\u001b[33m [possible]\u001b[0m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
  expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out)
})
