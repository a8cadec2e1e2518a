import type { Column } from '../flat/column.js'

/** Rows with their columns, for CSV and Markdown. */
export interface Sheet<T = unknown> {
  /** The columns. */
  readonly columns: readonly Column<T>[]
  /** The rows. */
  readonly rows: readonly T[]
}

/** What a command found, in every form that can be asked for. */
export interface Answer {
  /** As it is read in a terminal. */
  readonly text: string
  /** As JSON: a list, or one object. */
  readonly json: unknown
  /** As a sheet, made when it is asked for. */
  readonly sheet: () => Sheet
  /** Lines for standard error. */
  readonly hints?: readonly string[]
  /** The exit code, where it is not 0. */
  readonly code?: number
}

/** A sheet, whatever its rows are. */
export const sheet = <T>(columns: readonly Column<T>[], rows: readonly T[]): Sheet => ({ columns, rows }) as Sheet
