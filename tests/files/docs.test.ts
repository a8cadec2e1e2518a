import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tables } from '../../scripts/write/ours.js'
import { database } from './duckdb.js'
import { files, folderOfFiles } from './written.js'

const guide = readFileSync(new URL('../../docs/files.md', import.meta.url), 'utf8')
const claims = tables.find(({ name }) => name === 'claims')
const folder = folderOfFiles()
const ask = await database()
await ask(`SET file_search_path = '${folder}'`)

test('docs/files.md names every column of claims.csv', () => {
  expect(claims?.columns.map(({ name }) => name).filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
})

test('docs/files.md lists every reason not to add, and they are those of the data', () => {
  const [, section] = /## What may be added\n([\s\S]*?)\n## /.exec(guide) ?? []
  const told = [...(section ?? '').matchAll(/^- ([^:\n]+)/gm)].map(([, reason]) => reason)
  const column = claims?.columns.findIndex(({ name }) => name === 'not_additive_because') as number
  const used = new Set(claims?.rows.flatMap((row) => row[column] as readonly string[]))
  expect(told).toEqual(expect.arrayContaining([...used]))
})

test('docs/files.md names every table and every sort of file', () => {
  for (const { name } of tables) expect(guide).toContain(`\`${name}`)
  for (const path of ['claims.parquet', 'datapackage.json', 'llms.txt', 'release.json']) {
    expect(guide).toContain(`\`${path}\``)
    expect(files.some((file) => file.path === path)).toBe(true)
  }
})

describe('the SQL of docs/files.md', () => {
  const blocks = [...guide.matchAll(/```sql\n([\s\S]*?)\n```/g)].map(([, sql]) => sql as string)

  test.each(blocks)('finds rows: %s', async (sql) => {
    expect((await ask(sql)).length).toBeGreaterThan(0)
  })
})
