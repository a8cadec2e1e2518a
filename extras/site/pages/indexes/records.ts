import { kindRules, kinds, records, retired } from 'russia-ties'
import { recordAddress } from '../../addresses.js'
import { type Html, html, type Value } from '../../html.js'
import { beginningText, capital } from '../../words.js'
import { contents, dayNote, filterBox, filterScript } from '../contents.js'
import { badges, folded } from '../entries.js'
import { recordLink } from '../links.js'
import type { Page } from '../page.js'
import { type AnyRecord, claimsOf, type Kind, ofKind } from '../world.js'

const row = (record: AnyRecord): Html => html`<li class="entry"><p class="when">${beginningText(record.period)}</p>
<p class="what">${recordLink(record.id)}${badges(record)}${claimsOf(record).length > 1 && html` <span class="count">${claimsOf(record).length} claims</span>`}</p></li>`

const headingOf = (kind: Kind) => capital(kindRules[kind].list)

const group = (kind: Kind): Html => html`<section id="${kind}" aria-labelledby="${kind}-h" data-group>
<h2 id="${kind}-h">${headingOf(kind)} <span class="count">${ofKind(records, kind).length}</span></h2>
<p class="note">${kindRules[kind].about}.</p>
${folded(ofKind(records, kind).map(row), 'entries', 4)}</section>`

const withdrawn = (): Value =>
  retired.length > 0 &&
  html`<section id="retired" aria-labelledby="retired-h"><h2 id="retired-h">Withdrawn</h2><ul class="plain">${retired.map(
    ({ id, reason }: { id: string; reason: string }) =>
      html`<li><a href="@/${recordAddress(id)}">${id}</a>: ${reason}</li>`,
  )}</ul></section>`

/** The list of all records, by kind. */
export function recordsIndex(): Page {
  const main = html`<h1>Records</h1>
<p class="summary">A record is a thing in the world; its claims are what documents say about it. How many records a state has
shows what the authors wrote about, nothing more.</p>
${contents(kinds.map((kind) => [kind, headingOf(kind), ofKind(records, kind).length] as const))}
${filterBox('records')}
${dayNote}
${kinds.map(group)}
${withdrawn()}`
  const description =
    'All records by kind: transfers, deployments, events, statements, ties, stances, figures and assessments.'
  return { path: 'records/index.html', title: 'Records · russia-ties', description, main, head: filterScript }
}
