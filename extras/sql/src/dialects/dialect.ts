type Type = 'text' | 'day' | 'integer' | 'number'

/** What a database calls things. */
export interface Dialect {
  /** Its name. */
  readonly name: 'duckdb' | 'postgres' | 'clickhouse'
  /** The types of columns; those with `?` can be empty. */
  readonly types: Readonly<Record<Type | `${Type}?`, string>>
  /** What stands after a table that is kept in the order of these columns. */
  readonly sortedBy: (columns: string) => string
}
