import { DuckDBInstance, type DuckDBPreparedStatement } from '@duckdb/node-api'
import { duckdb } from '../dialects/duckdb.js'
import type { Row } from '../rows/row.js'
import { type QueryName, queryText, schemaFor } from '../sql.js'
import { type Engine, namesIn, valueIn } from './engine.js'

const copied = "(FORMAT csv, AUTO_DETECT false, DELIMITER '\\t', NULLSTR '\\N', HEADER false, QUOTE '', ESCAPE '')"

/** DuckDB, in memory or in a file. */
export async function openDuckdb(path = ':memory:'): Promise<Engine> {
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  const prepared = new Map<QueryName, DuckDBPreparedStatement>()
  const prepare = async (query: QueryName) => {
    const statement = prepared.get(query) ?? (await connection.prepare(queryText(query)))
    prepared.set(query, statement)
    return statement
  }
  return {
    name: 'DuckDB',
    load: async (files) => {
      for (const statement of schemaFor(duckdb)) await connection.run(statement)
      for (const [table, file] of Object.entries(files)) await connection.run(`COPY ${table} FROM '${file}' ${copied}`)
    },
    ask: async (query, params) => {
      const statement = await prepare(query)
      statement.bind(Object.fromEntries(namesIn(queryText(query)).map((name) => [name, valueIn(params, name)])))
      return (await statement.runAndReadAll()).getRowsJson() as Row[]
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
