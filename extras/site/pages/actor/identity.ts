import { type Actor, actors } from 'russia-ties'
import { html, joined, type Value } from '../../html.js'
import { definitions } from '../contents.js'
import { actorLink, actorLinks, documentLink, passageLinks } from '../links.js'

type Office = NonNullable<Actor['roles']>[number]

const office = ({ title, of, document, passages }: Office): Value =>
  html`${title}, ${actorLink(of)} <span class="note">(${documentLink(document)}, ${passageLinks(document, passages)})</span>`

const meanings: Readonly<Record<Actor['type'], string>> = {
  state: 'state',
  organisation: 'organisation',
  body: 'body',
  group: 'group: never expanded to members',
  unknown: 'stands where the documents name nobody',
  person: 'person',
  voice: 'unnamed source: it only stands behind words',
}

/** Who an actor is, with the offices that documents give, each with its passages. */
export function identity({ name, type, aliases, iso, of, roles }: Actor): Value {
  const bodies = actors.filter((one) => one.of === name).map((one) => one.name)
  const holders = actors.filter((one) => one.roles?.some((role) => role.of === name)).map((one) => one.name)
  return definitions([
    ['What', meanings[type]],
    ['Also called', aliases && joined(aliases)],
    ['ISO 3166-1', iso && `${iso.alpha2}, ${iso.alpha3}, ${iso.numeric}`],
    ['Belongs to', of && actorLink(of)],
    ['Its bodies', bodies.length > 0 && actorLinks(bodies)],
    ['Holders of its offices', holders.length > 0 && actorLinks(holders)],
    ['Offices', roles && html`<ul class="plain">${roles.map((role) => html`<li>${office(role)}</li>`)}</ul>`],
  ])
}
