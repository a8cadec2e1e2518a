import type { ColumnSource, SchemaElement } from 'hyparquet-writer'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { ColumnType } from '../../src/flat/column.js'
import type { Cell } from '../../src/flat/csv.js'
import type { Table } from '../../src/flat/tables.js'
import { release } from '../../src/index.js'
import type { DataFile } from './file.js'
import { tables } from './ours.js'

const leaf: Readonly<Record<Exclude<ColumnType, 'list'>, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
}

/** The Parquet types of a column: a list is never missing, at most empty. */
function elementsOf(name: string, type: ColumnType): readonly SchemaElement[] {
  if (type !== 'list') return [{ name, repetition_type: 'OPTIONAL', ...leaf[type] }]
  return [
    { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...leaf.string },
  ]
}

function datumOf(cell: Cell, type: ColumnType): unknown {
  if (type === 'list') return cell ?? []
  if (cell === null || cell === undefined) return null
  return type === 'date' ? new Date(`${cell}T00:00:00Z`) : cell
}

/** A table as Parquet, with the types of its columns. */
export function parquetOf({ columns, rows }: Table): Uint8Array {
  const columnData: ColumnSource[] = columns.map(({ name, type }, i) => ({
    name,
    data: rows.map((row) => datumOf(row[i], type)),
  }))
  const elements = columns.flatMap(({ name, type }) => elementsOf(name, type))
  const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length }, ...elements]
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      schema,
      createdBy: `russia-ties version ${release.version}`,
      rowGroupSize: 100_000,
    }),
  )
}

/** The claims as Parquet. */
export const parquetFiles = (): readonly DataFile[] =>
  tables.filter(({ name }) => name === 'claims').map((table) => ({ path: 'claims.parquet', content: parquetOf(table) }))
