import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tables } from '../../scripts/write/ours.js'
import type { ColumnType } from '../../src/flat/column.js'
import { type Cell, cellText } from '../../src/flat/csv.js'
import { lists } from '../../src/records.js'
import { database, type Value } from './duckdb.js'
import { folderOfFiles } from './written.js'

// What a tool that is not ours makes of the files.
const folder = folderOfFiles()
const ask = await database()
const pathOf = (name: string) => `'${join(folder, name)}'`
const claims = tables.find(({ name }) => name === 'claims') as (typeof tables)[number]

/** The types that DuckDB gives to the columns of a Parquet file, and finds by itself in a CSV file. */
const parquetTypes: Readonly<Record<ColumnType, string>> = {
  ...{ string: 'VARCHAR', number: 'DOUBLE', integer: 'INTEGER', boolean: 'BOOLEAN', date: 'DATE', list: 'VARCHAR[]' },
}
const csvTypes = { ...parquetTypes, integer: 'BIGINT', list: 'VARCHAR' }

const typesOf = async (source: string) =>
  (await ask(`DESCRIBE FROM ${source}`)).map(({ column_name, column_type }) => [column_name, column_type])

/** A Parquet cell as DuckDB gives it as JSON. */
const asJson = (cell: Cell, type: ColumnType): Value => {
  if (type === 'list') return (cell ?? []) as readonly string[]
  return (cell ?? null) as Value
}

describe.each(tables.map((table) => [table.name, table] as const))('%s.csv', (name, { columns, rows }) => {
  const types = columns.map(({ name: column, type }) => `'${column}': '${csvTypes[type]}'`)
  const source = `read_csv(${pathOf(`${name}.csv`)}, header = true, columns = {${types.join(', ')}})`

  test('DuckDB reads every cell, as the type that the column is said to have', async () => {
    const wanted = rows.map((row) =>
      Object.fromEntries(
        columns.map(({ name: column, type }, i) => [
          column,
          ['number', 'boolean'].includes(type)
            ? (row[i] ?? null)
            : type === 'integer'
              ? String(row[i])
              : cellText(row[i]) || null,
        ]),
      ),
    )
    expect(await ask(`FROM ${source}`)).toEqual(wanted)
  })

  test('DuckDB finds header, columns and row count by itself', async () => {
    const found = await typesOf(`read_csv(${pathOf(`${name}.csv`)}, all_varchar = true)`)
    expect(found.map(([column]) => column)).toEqual(columns.map((column) => column.name))
    const [count] = await ask(`SELECT count(*)::INTEGER AS n FROM ${pathOf(`${name}.csv`)}`)
    expect(count?.n).toBe(rows.length)
  })
})

test('DuckDB finds the types of claims.csv by itself, where a column has values', async () => {
  const found = new Map((await typesOf(`read_csv(${pathOf('claims.csv')}, sample_size = -1)`)) as [string, string][])
  const told = claims.columns.filter((_, i) => claims.rows.some((row) => cellText(row[i]) !== ''))
  const wanted = told.map(({ name, type }) => [name, csvTypes[type]])
  const compatible = (name: string, type: string) => {
    const own = found.get(name) as string
    return type === 'DOUBLE' && own === 'BIGINT' ? type : own
  }
  expect(wanted.map(([name, type]) => [name, compatible(name as string, type as string)])).toEqual(wanted)
})

describe('claims.parquet', () => {
  test('has the types of its columns: days as DATE, lists as LIST, numbers as DOUBLE', async () => {
    expect(await typesOf(pathOf('claims.parquet'))).toEqual(
      claims.columns.map(({ name, type }) => [name, parquetTypes[type]]),
    )
  })

  test('DuckDB reads every cell', async () => {
    const wanted = claims.rows.map((row) =>
      Object.fromEntries(claims.columns.map(({ name, type }, i) => [name, asJson(row[i], type)])),
    )
    expect(await ask(`FROM ${pathOf('claims.parquet')}`)).toEqual(wanted)
  })
})

test.each(Object.entries(lists))('DuckDB reads each record of %s.json', async (name, list) => {
  const rows = await ask(`SELECT id, kind, len(claims)::INTEGER AS claims FROM read_json(${pathOf(`${name}.json`)})`)
  expect(rows).toEqual(list.map(({ id, kind, claims }) => ({ id, kind, claims: claims.length })))
})

describe('the keys', () => {
  const tied = tables.flatMap(({ name, refers }) =>
    Object.entries(refers).map(([column, [table, key]]) => ({ name, column, table, key })),
  )

  test.each(tied)('$name.$column stands in $table.$key', async ({ name, column, table, key }) => {
    const from = `read_csv(${pathOf(`${name}.csv`)}, all_varchar = true)`
    const to = `read_csv(${pathOf(`${table}.csv`)}, all_varchar = true)`
    const lost = await ask(`SELECT "${column}" FROM ${from} a WHERE "${column}" IS NOT NULL
      AND NOT EXISTS (FROM ${to} b WHERE b."${key}" = a."${column}")`)
    expect(lost).toEqual([])
  })

  test.each(tables.map(({ name, key }) => [name, key]))('%s.%s names one line', async (name, key) => {
    const [found] = await ask(`SELECT (count(*) = count(DISTINCT "${key}")) AS single
      FROM read_csv(${pathOf(`${name}.csv`)}, all_varchar = true)`)
    expect(found?.single).toBe(true)
  })
})
