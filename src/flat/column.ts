import type { Cell } from './csv.js'

/** What the cells of a column hold; a list is one of strings. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list'

/** A column of a table: its name and type, what it says, and how a row gives its value. */
export interface Column<T> {
  /** The name, in snake case. */
  readonly name: string
  /** What its cells hold. */
  readonly type: ColumnType
  /** What it says, in a line. */
  readonly about: string
  /** Its value for a row; `undefined` or an empty list: nothing is told. */
  readonly of: (row: T) => Cell
}

type Value<V> = V | null | undefined

const column =
  <V extends Cell>(type: ColumnType) =>
  <T>(name: string, about: string, of: (row: T) => Value<V>): Column<T> => ({ name, type, about, of })

/** A column of text. */
export const text = column<string>('string')

/** A column of numbers. */
export const number = column<number>('number')

/** A column of whole numbers. */
export const integer = column<number>('integer')

/** A column of true and false. */
export const flag = column<boolean>('boolean')

/** A column of calendar days, `YYYY-MM-DD`. */
export const day = column<string>('date')

/** A column of lists. */
export const list = column<readonly string[]>('list')

/** The cells of a row. */
export const cellsOf = <T>(columns: readonly Column<T>[], row: T): readonly Cell[] => columns.map(({ of }) => of(row))
