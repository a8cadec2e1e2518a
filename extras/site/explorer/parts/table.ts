import { recordAddress } from '../../addresses.js'
import { type Html, html } from '../../html.js'
import { pickButton, tableHead } from './dom.js'
import type { Row, Sheet } from './sheet.js'

function cellOf({ record, cells }: Row, columns: readonly string[], at: number): Html {
  const cell = cells[at]
  const text = Array.isArray(cell) ? cell.join('; ') : String(cell ?? '')
  if (columns[at] === 'title') return html`<th scope="row">${pickButton(record, text)}</th>`
  if (columns[at] === 'record') return html`<td class="id"><a href="../${recordAddress(record)}">${record}</a></td>`
  if (typeof cell === 'number') return html`<td class="number">${cell.toLocaleString('en')}</td>`
  return html`<td class="${text.length < 24 ? 'short' : 'long'}">${text}</td>`
}

/** A sheet as a table, as many rows as asked for; the id comes last, since it is long. */
export function drawTable({ columns, rows }: Sheet, caption: string, most: number): Html {
  const order = [...columns.keys()].sort((a, b) => Number(columns[a] === 'record') - Number(columns[b] === 'record'))
  return html`<table><caption>${caption}</caption>${tableHead(order.map((at) => columns[at]))}
<tbody>${rows.slice(0, most).map((row) => html`<tr>${order.map((at) => cellOf(row, columns, at))}</tr>`)}</tbody></table>`
}
