import { type Html, html, type Value } from '../html.js'
import { beginningText } from '../words.js'
import { recordLink, told } from './links.js'
import type { AnyRecord } from './world.js'

/** Whether no claim affirms the record: it is there because documents deny or negate it. */
export const isOnlyDenied = (record: AnyRecord): boolean => record.certainty === undefined

/** Whether claims affirm the record only as alleged, planned, expected or weakly hedged, or as an opinion. */
export const isPossibleAtMost = (record: AnyRecord): boolean => record.certainty === 'possible'

/** What marks a record in a list beside its title: its stage, and that it is only possible, denied or negated. An assessment is
 *  an opinion in any case. */
export const badges = (record: AnyRecord): Value => [
  record.stage !== undefined && html` <span class="badge">${record.stage}</span>`,
  record.kind !== 'assessment' && isPossibleAtMost(record) && html` <span class="badge weak">possible</span>`,
  isOnlyDenied(record) && html` <span class="badge denied">only denied or negated</span>`,
]

/** A record in a list: when, what, and all that the documents say of it. */
const entry = (record: AnyRecord): Html => html`<li class="entry"><p class="when">${beginningText(record.period)}</p>
<div><p class="what">${recordLink(record.id)}${badges(record)}</p><p class="told">${told(record)}</p></div></li>`

/** A list of which a long rest is folded away. */
export function folded(items: readonly Html[], style: string, most: number): Html {
  const list = (some: readonly Html[]) => html`<ul class="${style}">${some}</ul>`
  const rest = items.slice(most)
  return rest.length < 3
    ? list(items)
    : html`${list(items.slice(0, most))}<details class="rest"><summary>Show ${rest.length} more</summary>${list(rest)}</details>`
}

/** A section of a page on records, left out where there are none. */
export const section = (id: string, heading: string, list: readonly AnyRecord[], most: number, note?: Value): Value =>
  list.length > 0 &&
  html`<section id="${id}" aria-labelledby="${id}-h" data-group>
<h2 id="${id}-h">${heading} <span class="count">${list.length}</span></h2>
${note && html`<p class="note">${note}</p>`}
${folded(list.map(entry), 'entries', most)}
</section>`
