import type { FlatSources } from '../../src/flat/sources.js'
import { type Table, tablesOf } from '../../src/flat/tables.js'
import { home } from '../../src/helpers/home.js'
import { actors, documents, goods, places, records } from '../../src/index.js'

/** What the flat rows of our records look names up in. */
export const sources: FlatSources = {
  actors,
  goods,
  places,
  documents,
  context: home(),
}

/** The tables of our records. */
export const tables: readonly Table[] = tablesOf(records, sources)
