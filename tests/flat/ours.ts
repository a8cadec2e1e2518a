import type { FlatSources } from '../../src/flat/sources.js'
import { type Table, tablesOf } from '../../src/flat/tables.js'
import { actors, documents, goods, places, records } from '../../src/index.js'
import { contextOf } from '../../src/names/context.js'

/** What the rows of our records look names up in. */
export const sources: FlatSources = {
  actors,
  goods,
  places,
  documents,
  context: contextOf({ actors, goods, documents, places: places.map(({ name }) => name) }),
}

/** Our tables by name. */
export const tables: ReadonlyMap<string, Table> = new Map(
  tablesOf(records, sources).map((table) => [table.name, table]),
)

/** The rows of a table as objects. */
export const rowsOf = (name: string): readonly Record<string, unknown>[] => {
  const { columns, rows } = tables.get(name) as Table
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.name, row[i]])))
}
