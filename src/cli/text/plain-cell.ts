import { type Cell, separator } from '../../flat/csv.js'

/** A cell as a person reads it. */
export const plainCell = (value: Cell): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.join(separator) : String(value)
