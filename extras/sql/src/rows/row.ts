/** A cell: text, a number, or nothing. */
export type Cell = string | number | null

/** A row, in the order of the columns in sql/schema.sql. */
export type Row = readonly Cell[]
