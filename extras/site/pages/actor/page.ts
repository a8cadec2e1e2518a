import { type Actor, disagreements, type OurNames } from 'russia-ties'
import { actorAddress } from '../../addresses.js'
import { html } from '../../html.js'
import { contents, dayNote, filterBox, filterScript } from '../contents.js'
import { coverageNote } from '../coverage.js'
import { disputed } from '../disputed.js'
import { section, shownOf } from '../entries.js'
import type { Page } from '../page.js'
import { pairLink } from '../pair/links.js'
import { pairsWith } from '../pair/pairs.js'
import { chronology } from './chronology.js'
import { identity } from './identity.js'
import { partsOf } from './parts.js'

/** The page on a party, person or voice. */
export function actorPage(actor: Actor): Page {
  const { name } = actor
  const parts = partsOf(actor)
  const most = shownOf(parts.reduce((sum, { list }) => sum + list.length, 0))
  const pairs = pairsWith(name)
  const differing = actor.type === 'voice' ? [] : disagreements({ on: name as OurNames['party'] })
  const ids = new Set(differing.map(({ record }) => record.id))
  const main = html`<p class="crumbs"><a href="@/actors/index.html">Actors</a></p>
<h1>${name}</h1>
${identity(actor)}
${coverageNote(actor.type === 'person' || actor.type === 'voice' ? [] : [name])}
${pairs.length > 0 && html`<nav class="pairs" aria-label="Pairs"><h2>With one other</h2><ul>${pairs.map((pair) => html`<li>${pairLink(pair, pair.one === name ? pair.other : pair.one)} <span class="count">${pair.records.length}</span></li>`)}</ul></nav>`}
${contents([
  ...parts.map(({ id, heading, list }) => [id, heading, list.length] as const),
  ['disputed', 'What is disputed', ids.size],
])}
${filterBox('records')}
${dayNote}
${parts.map(({ id, heading, list, note }) => section(id, heading, list, most, note))}
${disputed(({ record }) => ids.has(record.id))}
${chronology(actor)}`
  const description = `What five documents say about ${name}: what moved, which ties held, what happened and what was said.`
  return { path: actorAddress(name), title: `${name} · russia-ties`, description, main, head: filterScript }
}

/** How many records name an actor or give its word. */
export const mentions = (actor: Actor): number => new Set(partsOf(actor).flatMap(({ list }) => list)).size
