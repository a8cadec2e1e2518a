import type { Files } from '../files.js'
import type { Cell, Row } from '../rows/row.js'
import type { QueryName } from '../sql.js'

/** The parameters of a query, by name. */
export type Params = Readonly<Record<string, string | number>>

/** A database that holds the tables. */
export interface Engine {
  /** Its name, for people. */
  readonly name: string
  /** Makes the tables and fills them. */
  readonly load: (files: Files) => Promise<void>
  /** The rows that a query gives: text, numbers, days as ISO text. */
  readonly ask: (query: QueryName, params: Params) => Promise<readonly Row[]>
  /** Ends it. */
  readonly close: () => Promise<void>
}

/** The parameters that a query names, in the order of their first use. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set([...text.replace(/--.*$/gm, '').matchAll(/\$([a-z]\w*)/g)].map(([, name]) => name as string)),
]

/** The value of a parameter. */
export function valueIn(params: Params, name: string): NonNullable<Cell> {
  const value = params[name]
  if (value === undefined) throw new TypeError(`$${name} has no value`)
  return value
}
