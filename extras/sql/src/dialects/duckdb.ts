import type { Dialect } from './dialect.js'

export const duckdb: Dialect = {
  name: 'duckdb',
  types: {
    text: 'VARCHAR NOT NULL',
    'text?': 'VARCHAR',
    day: 'DATE NOT NULL',
    'day?': 'DATE',
    integer: 'INTEGER NOT NULL',
    'integer?': 'INTEGER',
    number: 'DOUBLE NOT NULL',
    'number?': 'DOUBLE',
  },
  sortedBy: () => '',
}
