import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { DuckDBInstance } from '@duckdb/node-api'
import { record, release, transfersTo } from 'russia-ties'
import { fails, run } from '../lib/run.js'

const database = await DuckDBInstance.create()
const connection = await database.connect()

/** A CSV text as another program reads it. */
async function read(csv) {
  const folder = mkdtempSync(join(tmpdir(), 'russia-ties-csv-'))
  const file = join(folder, 'file.csv')
  writeFileSync(file, csv)
  const result = await connection.runAndReadAll('SELECT * FROM read_csv($file, all_varchar = true, header = true)', {
    file,
  })
  rmSync(folder, { recursive: true })
  return result.getRowObjectsJson()
}

describe('newsroom-csv', () => {
  test('has a line for each record, which DuckDB reads', async () => {
    const csv = run('newsroom-csv')
    const rows = await read(csv)
    assert.deepEqual(
      rows.map(({ what }) => what),
      transfersTo('Russia').map(({ title }) => title),
    )
    assert.equal(csv.charCodeAt(0), 0xfeff)
    assert.ok(csv.endsWith('\r\n'))
    assert.ok(
      rows.every(({ page, sources, data }) => page.startsWith('https://') && sources && data.includes(release.version)),
    )
  })

  test('keeps bounds as words', async () => {
    const rows = await read(run('newsroom-csv', 'Iran'))
    const numbersOf = (id) => rows.find(({ what }) => what === record(id).title)['numbers (do not add up)']
    assert.equal(numbersOf('transfers/iran-russia/shahed-136'), 'drones: 1,700; drones: more than 3,700')
    assert.equal(
      numbersOf('transfers/iran-russia/ballistic-missiles'),
      'missiles: at least 400; missiles: more than 200',
    )
    assert.equal(numbersOf('transfers/north-korea-and-iran-russia/drones'), 'drones: “thousands”')
  })

  test('knows aliases, and says of nothing that it is no evidence', () => {
    assert.equal(run('newsroom-csv', 'dprk'), run('newsroom-csv', 'North Korea'))
    assert.match(run('newsroom-csv', 'South Korea'), /^\uFEFFwhat,[^\n]*\n$/)
    assert.match(fails('newsroom-csv', 'Atlantis'), /No party is called Atlantis/)
  })
})

describe('duckdb', () => {
  test('asks the Parquet file', () => {
    const lines = run('duckdb').split('\n')
    assert.deepEqual(
      lines.slice(2, 6).map((line) => line.split(' | ').slice(1, 4)),
      [
        ['at least 400 missiles', '400', ''],
        ['more than 200 missiles', '200', ''],
        ['dozens of missiles', '', ''],
        ['more than 100 missiles', '100', ''],
      ],
    )
    assert.match(lines[3], /reported, “reportedly” \| .* \| state-of-russias-allies \| 2024-09-01 to 2024-09-30/)
    assert.equal(lines[6], '')
    assert.ok(lines.at(-2).includes(`russia-ties ${release.version} of ${release.date}`))
  })
})
