import { cellsOf } from '../../flat/column.js'
import { csv } from '../../flat/csv.js'
import type { Answer } from '../answer.js'

/** The answer as RFC 4180 has it: a header, commas, CRLF, cells that no spreadsheet takes for a formula. */
export function csvOf({ sheet }: Answer): string {
  const { columns, rows } = sheet()
  return csv(
    columns.map(({ name }) => name),
    rows.map((row) => cellsOf(columns, row)),
  )
}
