import type { Actor } from 'russia-ties'
import { actorAddress } from '../../addresses.js'
import { html } from '../../html.js'
import { filterScript } from '../contents.js'
import { coverageNote } from '../coverage.js'
import { listing } from '../listing.js'
import type { Page } from '../page.js'
import { pairLink, pairsWith } from '../pair/pairs.js'
import { chronology } from './chronology.js'
import { identity } from './identity.js'
import { partsOf } from './parts.js'

/** The page on a party, person or voice. */
export function actorPage(actor: Actor): Page {
  const { name } = actor
  const pairs = pairsWith(name)
  const main = html`<p class="crumbs"><a href="@/actors/index.html">Actors</a></p>
<h1>${name}</h1>
${identity(actor)}
${coverageNote(actor.type === 'person' || actor.type === 'voice' ? [] : [name])}
${pairs.length > 0 && html`<nav class="pairs" aria-label="Pairs"><h2>With one other</h2><ul>${pairs.map((pair) => html`<li>${pairLink(pair, pair.one === name ? pair.other : pair.one)} <span class="count">${pair.records.length}</span></li>`)}</ul></nav>`}
${listing(partsOf(actor))}
${chronology(actor)}`
  const description = `What five documents say about ${name}: what moved, which ties held, what happened and what was said.`
  return { path: actorAddress(name), title: `${name} · russia-ties`, description, main, head: filterScript }
}

/** How many records name an actor or give its word. */
export const mentions = (actor: Actor): number => new Set(partsOf(actor).flatMap(([, , list]) => list)).size
