import { DuckDBInstance } from '@duckdb/node-api'

/** A value as DuckDB gives it as JSON. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** A database in memory, asked in SQL. */
export async function database() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  return async (sql: string): Promise<readonly Record<string, Value>[]> => {
    const reader = await connection.runAndReadAll(sql)
    return reader.getRowObjectsJson() as readonly Record<string, Value>[]
  }
}
