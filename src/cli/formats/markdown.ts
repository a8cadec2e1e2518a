import { cellsOf } from '../../flat/column.js'
import type { Answer } from '../answer.js'
import { plainCell } from '../text/plain-cell.js'

const escaped = (text: string) => text.replace(/[\\|<*_`[\]]/g, '\\$&').replace(/\s+/g, ' ')
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`

/** The answer as a Markdown table; columns that are empty throughout are left out. */
export function markdownOf({ sheet }: Answer): string {
  const { columns, rows } = sheet()
  const cells = rows.map((row) => cellsOf(columns, row).map((cell) => escaped(plainCell(cell))))
  const kept = columns.map((_, i) => rows.length === 0 || cells.some((row) => row[i] !== ''))
  const keep = <T>(list: readonly T[]) => list.filter((_, i) => kept[i])
  const names = keep(columns).map(({ name }) => escaped(name))
  return [line(names), line(names.map(() => '---')), ...cells.map((row) => line(keep(row)))].join('')
}
