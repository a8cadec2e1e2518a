import { openAsBlob } from 'node:fs'
import { PGlite, types } from '@electric-sql/pglite'
import { postgres } from '../dialects/postgres.js'
import type { Row } from '../rows/row.js'
import { indexes, type QueryName, queryText, schemaFor } from '../sql.js'
import { type Engine, namesIn, type Params, valueIn } from './engine.js'

const numbered = (query: QueryName) =>
  namesIn(queryText(query)).reduce(
    (text, name, i) => text.replace(new RegExp(`\\$${name}\\b`, 'g'), `$${i + 1}`),
    queryText(query),
  )

const values = (query: QueryName, params: Params) => namesIn(queryText(query)).map((name) => valueIn(params, name))

/** PostgreSQL in this process, in memory. */
export async function openPglite(): Promise<Engine> {
  const database = await PGlite.create({ parsers: { [types.DATE]: (day: string) => day } })
  return {
    name: 'PostgreSQL (PGlite)',
    load: async (files) => {
      for (const statement of schemaFor(postgres)) await database.exec(statement)
      for (const [table, file] of Object.entries(files))
        await database.query(`COPY ${table} FROM '/dev/blob'`, [], { blob: await openAsBlob(file) })
      for (const statement of indexes) await database.exec(statement)
    },
    ask: async (query, params) => {
      const options = { rowMode: 'array' } as const
      return (await database.query<Row>(numbered(query), values(query, params), options)).rows
    },
    close: () => database.close(),
  }
}
