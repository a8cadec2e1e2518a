import { type Cell, csv } from '../../words.js'

/** One row of what is shown, with the record behind it. */
export interface Row {
  readonly record: string
  readonly cells: readonly Cell[]
}

/** What is shown as a table: the same for the page, CSV and JSON. */
export interface Sheet {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** The columns of a table and how a row fills them. */
export type Columns<T> = Readonly<Record<string, (row: T) => Cell>>

/** A sheet of rows, each with the id and title of its record first. */
export function sheetOf<T extends { readonly record: { readonly id: string; readonly title: string } }>(
  rest: Columns<T>,
  rows: readonly T[],
): Sheet {
  const columns: Columns<T> = { record: ({ record }) => record.id, title: ({ record }) => record.title, ...rest }
  const filled = rows.map((row) => ({ record: row.record.id, cells: Object.values(columns).map((cell) => cell(row)) }))
  return { columns: Object.keys(columns), rows: filled }
}

/** A sheet as CSV, with cells that no spreadsheet takes for a formula. */
export const sheetCsv = ({ columns, rows }: Sheet): string =>
  csv(
    columns,
    rows.map(({ cells }) => cells),
  )

/** A sheet as a list of objects. */
export const sheetObjects = ({ columns, rows }: Sheet): readonly Readonly<Record<string, Cell>>[] =>
  rows.map(({ cells }) => Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? null])))
