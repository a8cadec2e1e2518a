import { csv } from '../../src/flat/csv.js'
import type { DataFile } from './file.js'
import { tables } from './ours.js'

/** Each table as CSV. */
export const csvFiles = (): readonly DataFile[] =>
  tables.map(({ name, columns, rows }) => ({
    path: `${name}.csv`,
    content: csv(
      columns.map((column) => column.name),
      rows,
    ),
  }))
