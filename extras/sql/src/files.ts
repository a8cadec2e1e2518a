import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Cell, Row } from './rows/row.js'
import { nameTables, type Placed, recordTables, type TableName } from './tables.js'

/** The file of each table. */
export type Files = Readonly<Record<TableName, string>>

function textOf(cell: Cell): string {
  if (cell === null) return '\\N'
  const text = String(cell)
  if (/[\t\n\r\\]/.test(text)) throw new RangeError(`'${text}' holds a tab, line break or backslash`)
  return text
}

const lineOf = (row: Row) => `${row.map(textOf).join('\t')}\n`
const enough = 1 << 20

/** Writes a file, some rows at a time. */
function writer(path: string) {
  const file = openSync(path, 'w')
  let waiting = ''
  const flush = () => {
    writeSync(file, waiting)
    waiting = ''
  }
  const write = (row: Row) => {
    waiting += lineOf(row)
    if (waiting.length > enough) flush()
  }
  const close = () => {
    flush()
    closeSync(file)
  }
  return { path, write, close }
}

/** Writes rows to a file for each table: cells parted by tabs, `\N` for nothing. All three databases read that. */
export function writeFiles(folder: string, rows: Iterable<Placed>): Files {
  mkdirSync(folder, { recursive: true })
  const names = [...nameTables, ...recordTables]
  const writers = Object.fromEntries(names.map((name) => [name, writer(join(folder, `${name}.tsv`))]))
  for (const [table, row] of rows) (writers[table] as ReturnType<typeof writer>).write(row)
  for (const { close } of Object.values(writers)) close()
  return Object.fromEntries(names.map((name) => [name, writers[name]?.path])) as Files
}
