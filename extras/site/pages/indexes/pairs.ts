import { html } from '../../html.js'
import { filterBox, filterScript } from '../contents.js'
import type { Page } from '../page.js'
import { pairLink, pairs } from '../pair/pairs.js'

/** The list of all pairs of parties. */
export function pairsIndex(): Page {
  const main = html`<h1>Pairs</h1>
<p class="summary">Two parties on two sides of a transfer, tie, deployment or event, with the number of those records. The number
says how much the authors wrote about the two, not how close they are.</p>
${filterBox('pairs')}
<section data-group aria-label="All pairs"><ul class="columns">${pairs.map((pair) => html`<li>${pairLink(pair)} <span class="count">${pair.records.length}</span></li>`)}</ul></section>`
  const description = 'Two parties side by side: what moved between them, which ties held, what happened.'
  return { path: 'pairs/index.html', title: 'Pairs · russia-ties', description, main, head: filterScript }
}
