import { openAsBlob, readFileSync } from 'node:fs'
import { DuckDBInstance, type DuckDBPreparedStatement } from '@duckdb/node-api'
import { PGlite, types } from '@electric-sql/pglite'
import type { Files } from './files.js'
import type { Row } from './tables.js'

/** The queries, by the name of their file. */
export type QueryName = 'find' | 'holds-at'

/** The parameters of a query, by name. */
export type Params = Readonly<Record<string, string | number>>

/** A database that holds the tables. */
export interface Database {
  /** Its name, for people. */
  readonly name: string
  /** Makes the tables and fills them. */
  readonly load: (files: Files) => Promise<void>
  /** The rows that a query gives. */
  readonly ask: (query: QueryName, params: Params) => Promise<readonly Row[]>
  /** Ends it. */
  readonly close: () => Promise<void>
}

const read = (path: string) =>
  readFileSync(new URL(`../sql/${path}.sql`, import.meta.url), 'utf8').replace(/--.*$/gm, '')

/** The text of each query, without comments; its parameters are named `$like_this`. */
export const queries: Readonly<Record<QueryName, string>> = { find: read('find'), 'holds-at': read('holds-at') }

/** What a database calls a text, a day and a whole number, how one is filled or can be empty, and how a table is kept in order. */
interface Dialect {
  readonly names: Readonly<Record<string, string>>
  readonly filled: (type: string) => string
  readonly empty: (type: string) => string
  readonly by: (columns: string) => string
}

const standard = { filled: (type: string) => `${type} NOT NULL`, empty: (type: string) => type, by: () => '' }

const dialects = {
  duckdb: { ...standard, names: { text: 'VARCHAR', day: 'DATE', integer: 'INTEGER' } },
  // text sorts by its bytes, as in the package: another collation would give another order of ids
  postgres: { ...standard, names: { text: 'text COLLATE "C"', day: 'date', integer: 'integer' } },
  // days are text, which sorts as days do: its own type begins in 1970
  clickhouse: {
    names: { text: 'String', day: 'String', integer: 'Int32' },
    filled: (type) => type,
    empty: (type) => `Nullable(${type})`,
    by: (columns) => `ENGINE = MergeTree() ORDER BY (${columns})`,
  },
} satisfies Readonly<Record<string, Dialect>>

/** The name of a dialect. */
export type DialectName = keyof typeof dialects

/** The names of all. */
export const dialectNames = Object.keys(dialects) as readonly DialectName[]

const statements = (text: string) =>
  text
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean)

/** The statements that make the tables. */
export function schemaFor(name: DialectName): readonly string[] {
  const { filled, empty, by, names }: Dialect = dialects[name]
  return statements(read('schema')).map((statement) =>
    statement
      .replace(/\{\{by ([\w, ]+)\}\}/g, (_, columns: string) => by(columns))
      .replace(/\{\{(\w+)(\??)\}\}/g, (_, word: string, mark: string) => (mark ? empty : filled)(names[word] as string))
      .trimEnd(),
  )
}

/** The statements that make indexes. */
export const indexes: readonly string[] = statements(read('indexes'))

const parameter = /\$([a-z_]+)/g

/** The parameters of a query, in the order of their first use, with their values. */
export function valuesIn(query: QueryName, params: Params): readonly (readonly [string, string | number])[] {
  const names = new Set(Array.from(queries[query].matchAll(parameter), ([, name]) => name as string))
  return [...names].map((name) => {
    const value = params[name]
    if (value === undefined) throw new TypeError(`$${name} has no value`)
    return [name, value]
  })
}

/** The query with something else for each parameter. */
export const filled = (query: QueryName, by: (name: string) => string): string =>
  queries[query].replace(parameter, (_, name: string) => by(name))

const copied = "(FORMAT csv, AUTO_DETECT false, DELIMITER '\\t', NULLSTR '\\N', HEADER false, QUOTE '', ESCAPE '')"

/** DuckDB, in memory or in a file. */
export async function openDuckdb(path = ':memory:'): Promise<Database> {
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  const prepared = new Map<QueryName, DuckDBPreparedStatement>()
  return {
    name: 'DuckDB',
    load: async (files) => {
      for (const statement of schemaFor('duckdb')) await connection.run(statement)
      for (const [table, file] of Object.entries(files)) await connection.run(`COPY ${table} FROM '${file}' ${copied}`)
    },
    ask: async (query, params) => {
      const statement = prepared.get(query) ?? (await connection.prepare(queries[query]))
      prepared.set(query, statement)
      statement.bind(Object.fromEntries(valuesIn(query, params)))
      return (await statement.runAndReadAll()).getRowsJson() as Row[]
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** PostgreSQL in this process, in memory. */
export async function openPglite(): Promise<Database> {
  const database = await PGlite.create({ parsers: { [types.DATE]: (day: string) => day } })
  return {
    name: 'PostgreSQL (PGlite)',
    load: async (files) => {
      for (const statement of schemaFor('postgres')) await database.exec(statement)
      for (const [table, file] of Object.entries(files))
        await database.query(`COPY ${table} FROM '/dev/blob'`, [], { blob: await openAsBlob(file) })
      for (const statement of indexes) await database.exec(statement)
    },
    ask: async (query, params) => {
      const values = valuesIn(query, params)
      const text = filled(query, (name) => `$${values.findIndex(([one]) => one === name) + 1}`)
      const given = values.map(([, value]) => value)
      return (await database.query<Row>(text, given, { rowMode: 'array' })).rows
    },
    close: () => database.close(),
  }
}
