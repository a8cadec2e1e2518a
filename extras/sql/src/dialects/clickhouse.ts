import type { Dialect } from './dialect.js'

/** Days are text, `2024-06-19`, which sorts as days do: its own type begins in 1970. */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  types: {
    text: 'String',
    'text?': 'Nullable(String)',
    day: 'String',
    'day?': 'Nullable(String)',
    integer: 'Int32',
    'integer?': 'Nullable(Int32)',
    number: 'Float64',
    'number?': 'Nullable(Float64)',
  },
  sortedBy: (columns) => `ENGINE = MergeTree() ORDER BY (${columns})`,
}
