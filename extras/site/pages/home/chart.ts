import { daysText } from '../../../../src/words/dates.js'
import { quantityText } from '../../../../src/words/numbers.js'
import { type Html, html, type Value } from '../../html.js'
import { actorLink, documentLink, passageLinks, recordLink } from '../links.js'
import type { Claim } from '../types.js'
import { documentOf, recordOf } from '../world.js'
import { type Bar, barsOf, charted, reach } from './bars.js'

const rowHeight = 54

const text = ({ quantity }: Claim) => (quantity ? quantityText(quantity).replace(/ (of|number of)$/, '') : '')
const year = ({ estimate }: Bar) => daysText(estimate.asOfFrom, estimate.asOfTo)
const who = ({ estimate: { claimant, document, hedge } }: Bar) =>
  `${claimant ?? documentOf(document).name}${hedge === null ? '' : `, “${hedge}”`}`

/** The shape of a number: a dot for one number, a bar that opens into an arrow where a bound is missing. */
function shape({ estimate: { low, high } }: Bar, end: number, y: number): Value {
  const at = (value: number) => Number(((value / end) * 100).toFixed(2))
  if (low === null && high === null) return undefined
  if (low !== null && low === high) return html`<circle class="point" cx="${at(low)}%" cy="${y}" r="5"/>`
  const [from, to] = [low === null ? 0 : at(low), high === null ? 100 : at(high)]
  const arrow = (x: number, path: string) =>
    html`<svg x="${x}%" y="${y}" overflow="visible"><path class="pointer" d="${path}"/></svg>`
  const tick = (x: number) => html`<line class="bound" x1="${x}%" x2="${x}%" y1="${y - 6}" y2="${y + 6}"/>`
  return [
    html`<line class="open" x1="${from}%" x2="${to}%" y1="${y}" y2="${y}"/>`,
    low === null ? arrow(0, 'M8 -5L1 0L8 5') : tick(from),
    high === null ? arrow(100, 'M-8 -5L-1 0L-8 5') : tick(to),
  ]
}

const row = (
  bar: Bar,
  end: number,
  place: number,
): Html => html`<text x="0" y="${place * rowHeight + 14}">${text(bar.claim)}${bar.estimate.low === null && bar.estimate.high === null && ': no number is given'}</text>
<text class="quiet" x="0" y="${place * rowHeight + 30}">${who(bar)}, ${year(bar)}</text>
${shape(bar, end, place * rowHeight + 42)}`

function panel(id: string): Html {
  const bars = barsOf(id)
  const end = reach(bars)
  const height = bars.length * rowHeight
  const label = `${recordOf(id).title}: ${bars.map((bar) => `${text(bar.claim)}, ${who(bar)}`).join('; ')}`
  return html`<div class="panel"><p class="what">${recordLink(id)}</p>
<svg role="img" aria-label="${label}" width="100%" height="${height}">${bars.map((bar, place) => row(bar, end, place))}</svg></div>`
}

const tableRow = (id: string, bar: Bar, place: number, all: readonly Bar[]): Html => html`<tr>
${place === 0 && html`<th scope="rowgroup" rowspan="${all.length}">${recordLink(id)}</th>`}<td>${text(bar.claim)}</td>
<td>${bar.claim.claimant ? actorLink(bar.claim.claimant) : 'the document itself'}</td><td>${year(bar)}</td>
<td>${documentLink(bar.claim.document)}, ${passageLinks(bar.claim.document, bar.claim.passages)}</td></tr>`

const table = (): Html => html`<details><summary>The same numbers as a table</summary>
<div class="scroll" role="region" aria-label="Numbers of the chart" tabindex="0"><table class="points"><thead><tr><th scope="col">Record</th><th scope="col">Number</th><th scope="col">Whose word</th><th scope="col">Told of</th><th scope="col">Where</th></tr></thead>
${charted.map((id) => html`<tbody>${barsOf(id).map((bar, place, all) => tableRow(id, bar, place, all))}</tbody>`)}</table></div></details>`

/** What the documents say has come to Russia from Iran and North Korea, number by number, with the bounds as they are told. */
export const chart = (): Html => html`<figure class="chart" aria-labelledby="chart-title">
<figcaption><strong id="chart-title">Arms from Iran and North Korea, as five documents count them</strong>
<span class="note">A dot is one number. A tick is a bound that is told; an arrow shows that no other bound is. Each group has a
scale of its own, from nought. Running totals contain earlier ones: never add them.</span></figcaption>
${charted.map(panel)}
${table()}
</figure>`
