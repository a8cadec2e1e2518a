import { type Actor, actors, actorTypes } from 'russia-ties'
import { type Html, html } from '../../html.js'
import { mentions } from '../actor/page.js'
import { contents, filterBox, filterScript } from '../contents.js'
import { actorLink } from '../links.js'
import type { Page } from '../page.js'

const headings: Readonly<Record<Actor['type'], string>> = {
  state: 'States',
  organisation: 'Organisations',
  body: 'Bodies',
  group: 'Groups',
  unknown: 'Not stated',
  person: 'Persons',
  voice: 'Unnamed voices',
}

const ofType = (type: Actor['type']) =>
  actors.filter((actor) => actor.type === type).sort((a, b) => a.name.localeCompare(b.name, 'en'))

const row = (actor: Actor): Html =>
  html`<li data-also="${actor.aliases?.join(' ')}">${actorLink(actor.name)}${actor.of && html` <span class="note">of ${actor.of}</span>`} <span class="count">${mentions(actor)}</span></li>`

const group = (type: Actor['type']): Html => html`<section id="${type}" aria-labelledby="${type}-h" data-group>
<h2 id="${type}-h">${headings[type]} <span class="count">${ofType(type).length}</span></h2>
<ul class="columns">${ofType(type).map(row)}</ul></section>`

/** The list of all actors, by what they are. */
export function actorsIndex(): Page {
  const main = html`<h1>Actors</h1>
<p class="summary">States, organisations, bodies, groups, persons and unnamed sources, each with the number of records that name
or quote it, its bodies or its leaders.</p>
${contents(actorTypes.map((type) => [type, headings[type], ofType(type).length] as const))}
${filterBox('actors')}
${actorTypes.map(group)}`
  const description =
    'Every state, organisation, person and unnamed source in the records, with what the documents say of each.'
  return { path: 'actors/index.html', title: 'Actors · russia-ties', description, main, head: filterScript }
}
