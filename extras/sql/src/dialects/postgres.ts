import type { Dialect } from './dialect.js'

/** Text sorts by its bytes, as in the package: another collation would give another order of ids. */
export const postgres: Dialect = {
  name: 'postgres',
  types: {
    text: 'text COLLATE "C" NOT NULL',
    'text?': 'text COLLATE "C"',
    day: 'date NOT NULL',
    'day?': 'date',
    integer: 'integer NOT NULL',
    'integer?': 'integer',
    number: 'double precision NOT NULL',
    'number?': 'double precision',
  },
  sortedBy: () => '',
}
