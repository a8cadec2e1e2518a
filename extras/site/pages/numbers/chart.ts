import { type Estimate, estimatesOf } from 'russia-ties'
import { type Html, html, type Value } from '../../html.js'
import { capital, daysText, quantityText } from '../../words.js'
import { actorLink, documentLink, passageLinks, recordLink } from '../links.js'
import { type AnyRecord, type Claim, claimsOf, documentOf, type OurNames } from '../world.js'

/** A number with the claim that gives it. */
interface Bar {
  readonly claim: Claim
  readonly estimate: Estimate<OurNames>
}

/** The numbers of a record, in the order of the moments that they are of. */
const barsOf = (record: AnyRecord): readonly Bar[] =>
  estimatesOf(record).map((estimate) => ({
    estimate,
    claim: claimsOf(record).find(
      ({ quantity, document, passages }) =>
        quantity?.unit === estimate.unit && document === estimate.document && passages === estimate.passages,
    ) as Claim,
  }))

/** The end of the scale: a hundred for shares, else a quarter beyond the greatest number; 0: there is no number. */
const reach = (bars: readonly Bar[]): number => {
  const most = Math.max(0, ...bars.flatMap(({ estimate: { low, high } }) => [low ?? 0, high ?? 0]))
  const isShare = bars.every(({ estimate: { unit } }) => unit === 'percent') && most <= 100
  return isShare && most > 0 ? 100 : most * 1.25
}

const text = ({ quantity }: Claim) => (quantity ? capital(quantityText(quantity).replace(/ (of|number of)$/, '')) : '')
const moment = ({ estimate }: Bar) => daysText(estimate.asOfFrom, estimate.asOfTo)
const who = ({ estimate: { claimant, document, hedge } }: Bar) =>
  `${claimant ?? capital(documentOf(document).name)}${hedge === null ? '' : `, “${hedge}”`}`

/** The shape of a number: a dot for one number, a line that opens into an arrow where a bound is missing. */
function shape({ estimate: { low, high, unit, form } }: Bar, end: number, y: number): Value {
  const at = (value: number) => Number(((value / end) * 100).toFixed(2))
  if (low === null && high === null) return undefined
  if (low !== null && low === high) return html`<circle class="point" cx="${at(low)}%" cy="${y}" r="5"/>`
  const isShare = unit === 'percent' && end === 100
  // "Nearly" is close to its bound: how close, nobody says, so only the last stretch before it is drawn.
  const from = low === null ? (form === 'nearly' && high !== null ? at(high * 0.9) : 0) : at(low)
  const to = high === null ? 100 : at(high)
  const arrow = (x: number, path: string) =>
    html`<svg x="${x}%" y="${y}" overflow="visible"><path class="pointer" d="${path}"/></svg>`
  const tick = (x: number) => html`<line class="bound" x1="${x}%" x2="${x}%" y1="${y - 6}" y2="${y + 6}"/>`
  return [
    html`<line class="open" x1="${from}%" x2="${to}%" y1="${y}" y2="${y}"/>`,
    low === null ? form !== 'nearly' && !isShare && arrow(0, 'M8 -5L1 0L8 5') : tick(from),
    high === null ? !isShare && arrow(100, 'M-8 -5L-1 0L-8 5') : tick(to),
  ]
}

/** One number: what it is, who says so, and its shape on the scale. */
const row = (bar: Bar, end: number): Html => {
  const drawn = end > 0 && shape(bar, end, 8)
  return html`<li>${text(bar.claim)}${!drawn && ' (in words only)'} <span class="note">${who(bar)}, ${moment(bar)}</span>${
    drawn && html`<svg aria-hidden="true" width="100%" height="16">${drawn}</svg>`
  }</li>`
}

/** The numbers of a record that count the same thing, drawn on one scale from nought. */
const drawing = (bars: readonly Bar[]): Html => html`<ul class="bars">${bars.map((bar) => row(bar, reach(bars)))}</ul>`

/** How to read such a drawing. */
const readingHint =
  'A dot is one number. A tick is a bound that a document gives; an arrow shows that it gives no other bound. The scale begins at nought. Running totals contain earlier ones: never add them.'

/** The numbers of a record, a drawing for each unit; nothing where no claim gives one. */
export function numbersOf(record: AnyRecord): Value {
  const bars = barsOf(record)
  const units = [...new Set(bars.map(({ estimate: { unit } }) => unit))].filter((unit) => unit !== 'ordinal')
  const groups = units.map((unit) => bars.filter(({ estimate }) => estimate.unit === unit))
  return (
    groups.some((own) => reach(own) > 0) &&
    html`<section aria-labelledby="numbers"><h2 id="numbers">The numbers</h2>
<figure class="chart">${groups.map((own) => html`<div class="panel">${drawing(own)}</div>`)}
<figcaption class="note">${readingHint}</figcaption></figure></section>`
  )
}

const panel = (record: AnyRecord): Html =>
  html`<div class="panel"><p class="what">${recordLink(record.id)}</p>${drawing(barsOf(record))}</div>`

const tableRow = (record: AnyRecord, bar: Bar, place: number, all: readonly Bar[]): Html => html`<tr>
${place === 0 && html`<th scope="rowgroup" rowspan="${all.length}">${recordLink(record.id)}</th>`}<td>${text(bar.claim)}</td>
<td>${bar.claim.claimant ? actorLink(bar.claim.claimant) : 'the document itself'}</td><td>${moment(bar)}</td>
<td>${documentLink(bar.claim.document)}, ${passageLinks(bar.claim.document, bar.claim.passages)}</td></tr>`

const table = (records: readonly AnyRecord[]): Html => html`<details><summary>The same numbers as a table</summary>
<div class="scroll" role="region" aria-label="Numbers of the chart" tabindex="0"><table class="points"><thead><tr><th scope="col">Record</th><th scope="col">Number</th><th scope="col">Who says so</th><th scope="col">As of</th><th scope="col">Source</th></tr></thead>
${records.map((record) => html`<tbody>${barsOf(record).map((bar, place, all) => tableRow(record, bar, place, all))}</tbody>`)}</table></div></details>`

/** The numbers of some records, each group on a scale of its own. */
export const chart = (title: string, records: readonly AnyRecord[]): Html =>
  html`<figure class="chart" aria-labelledby="chart-title">
<p class="chart-title" id="chart-title">${title}</p>
<div class="panels">${records.map(panel)}</div>
<figcaption class="note">${readingHint} Each group has a scale of its own.</figcaption>
${table(records)}
</figure>`
