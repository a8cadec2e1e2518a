import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cell, type Placed, recordTables, type TableName } from './tables.js'

/** The file of each table. */
export type Files = Readonly<Record<TableName, string>>

function textOf(cell: Cell): string {
  if (cell === null) return '\\N'
  const text = String(cell)
  if (/[\t\n\r\\]/.test(text)) throw new RangeError(`'${text}' holds a tab, line break or backslash`)
  return text
}

const enough = 1 << 20

/** Writes a file, some rows at a time. */
function writer(path: string) {
  const file = openSync(path, 'w')
  let waiting = ''
  const flush = () => {
    writeSync(file, waiting)
    waiting = ''
  }
  const write = (row: readonly Cell[]) => {
    waiting += `${row.map(textOf).join('\t')}\n`
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
  const writers = Object.fromEntries(
    [...recordTables, 'reach'].map((name) => [name, writer(join(folder, `${name}.tsv`))]),
  )
  for (const [table, row] of rows) writers[table]?.write(row)
  for (const { close } of Object.values(writers)) close()
  return Object.fromEntries(Object.entries(writers).map(([name, { path }]) => [name, path])) as Files
}

/** A folder that is gone when the process ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'russia-ties-sql-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
