import type { Disagreement } from 'russia-ties'
import { html, joined, type Value } from '../../html.js'
import { capital, relationTexts } from '../../words.js'
import { recordLink } from '../links.js'
import { type AnyRecord, claimsOf, disagreementsOn, type OurNames } from '../world.js'

const subjects: Readonly<Record<Exclude<Disagreement<OurNames>['about'], 'records'>, string>> = {
  quantity: 'Numbers',
  denial: 'A denial stands beside what it denies',
  negation: 'A negation stands beside what it negates',
  start: 'The documents give starts that exclude each other',
}

const number = new Intl.NumberFormat('en')

/** What the claims of a record differ about, and how they stand to each other. */
export function difference({ record, other, about, unit, relation, spread, claims }: Disagreement<OurNames>): Value {
  if (other)
    return html`<li><p>${recordLink(record.id)} and ${recordLink(other.id)} contradict each other: they can’t both be true.</p></li>`
  const places = claims.map((claim) => claimsOf(record as AnyRecord).indexOf(claim) + 1)
  return html`<li><p><strong>${subjects[about as keyof typeof subjects]}${unit && ` (${unit})`}</strong>: claims ${joined(
    places.map((place) => html`<a href="@/records/${record.id}.html#claim-${place}">${place}</a>`),
  )}. ${capital(relationTexts[relation])}.${
    spread && ` The printed numbers reach from ${number.format(spread.low)} to ${number.format(spread.high)}.`
  }</p></li>`
}

/** Where the claims of a record differ. */
export const differences = (record: AnyRecord): Value => {
  const found = disagreementsOn(record.id)
  return (
    found.length > 0 &&
    html`<section aria-labelledby="differences"><h2 id="differences">What is disputed</h2>
<ul class="plain">${found.map(difference)}</ul></section>`
  )
}
