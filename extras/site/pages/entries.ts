import { home } from '../../../src/helpers/home.js'
import { derivedOf, isAffirmed } from '../../../src/query/view.js'
import { beginningText } from '../../../src/words/period.js'
import { type Html, html, type Value } from '../html.js'
import { recordLink } from './links.js'
import { told } from './told.js'
import type { AnyRecord } from './types.js'

/** Whether no claim affirms the record: it is there because documents deny or reject it. */
export const isOnlyDenied = (record: AnyRecord): boolean => !isAffirmed(record)

/** Whether claims affirm the record only as alleged, planned, expected or weakly hedged, or as an opinion. */
export const isPossibleAtMost = (record: AnyRecord): boolean => derivedOf(record, home()).strength === 'possible'

/** What marks a record in a list beside its title: its stage, and that it is possible at most or only denied. An assessment is
 *  an opinion in any case. */
export const badges = (record: AnyRecord): Value => [
  record.stage !== undefined && html` <span class="badge">${record.stage}</span>`,
  record.kind !== 'assessment' && isPossibleAtMost(record) && html` <span class="badge weak">possible at most</span>`,
  isOnlyDenied(record) && html` <span class="badge denied">only denied or negated</span>`,
]

/** A record in a list: when, what, and all that the documents say of it. */
const entry = (record: AnyRecord): Html => html`<li class="entry"><p class="when">${beginningText(record.period)}</p>
<div><p class="what">${recordLink(record.id)}${badges(record)}</p><p class="told">${told(record)}</p></div></li>`

/** Records as a list. */
export const entries = (list: readonly AnyRecord[]): Html => html`<ul class="entries">${list.map(entry)}</ul>`

/** A section of a page on records, left out where there are none. */
export const section = (id: string, heading: string, list: readonly AnyRecord[], note?: Value): Value =>
  list.length > 0 &&
  html`<section id="${id}" aria-labelledby="${id}-h" data-group>
<h2 id="${id}-h">${heading} <span class="count">${list.length}</span></h2>
${note && html`<p class="note">${note}</p>`}
${entries(list)}
</section>`
