import { recordAddress } from '../../addresses.js'
import type { Cell } from '../../words.js'
import { el } from './dom.js'
import type { Row, Sheet } from './sheet.js'

/** A cell as text; a list is joined, and what is missing is empty. */
const plainCell = (cell: Cell | undefined): string => (Array.isArray(cell) ? cell.join('; ') : String(cell ?? ''))

const isNumber = (cell: Cell | undefined) => typeof cell === 'number'

function cellOf({ record, cells }: Row, columns: readonly string[], at: number): HTMLElement {
  const cell = cells[at]
  if (columns[at] === 'title')
    return el(
      'th',
      { scope: 'row' },
      el('button', { type: 'button', class: 'pick', 'data-pick': record }, plainCell(cell)),
    )
  if (columns[at] === 'record')
    return el('td', { class: 'id' }, el('a', { href: `../${recordAddress(record)}` }, record))
  if (isNumber(cell)) return el('td', { class: 'x-number' }, (cell as number).toLocaleString('en'))
  const text = plainCell(cell)
  return el('td', { class: text.length < 24 ? 'short' : 'long' }, text)
}

const inOrder = (columns: readonly string[]) =>
  columns.map((name, at) => ({ name, at })).sort((a, b) => Number(a.name === 'record') - Number(b.name === 'record'))

/** A sheet as a table, as many rows as asked for; the id comes last, since it is long. */
export function drawTable({ columns, rows }: Sheet, caption: string, most = rows.length): HTMLTableElement {
  const order = inOrder(columns)
  return el(
    'table',
    {},
    el('caption', {}, caption),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        order.map(({ name }) => el('th', { scope: 'col' }, name)),
      ),
    ),
    el(
      'tbody',
      {},
      rows.slice(0, most).map((row) =>
        el(
          'tr',
          {},
          order.map(({ at }) => cellOf(row, columns, at)),
        ),
      ),
    ),
  )
}
