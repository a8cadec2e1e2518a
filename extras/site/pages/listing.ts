import { type Disagreement, disagreements, type OurNames } from 'russia-ties'
import { html, type Value } from '../html.js'
import { contents, dayNote, filterBox } from './contents.js'
import { folded, section } from './entries.js'
import { recordLink } from './links.js'
import { difference } from './record/differences.js'
import type { AnyRecord } from './world.js'

/** A section of a page on an actor or a pair. */
export type Part = readonly [id: string, heading: string, list: readonly AnyRecord[], note?: string]

/** What stands over records that are opinions. */
export const opinions = 'Opinions, forecasts and motives, as their holders put them.'

const disputed = (found: readonly Disagreement<OurNames>[]): Value =>
  found.length > 0 &&
  html`<section id="disputed" aria-labelledby="disputed-h"><h2 id="disputed-h">What is disputed <span class="count">${found.length}</span></h2>
${folded(
  found.map(
    (one) =>
      html`<li class="entry"><p class="when">${one.relation === 'notComparable' ? 'not comparable' : one.relation}</p>
<div><p class="what">${recordLink(one.record.id)}</p><ul class="plain told">${difference(one)}</ul></div></li>`,
  ),
  'entries',
  2,
)}</section>`

/** Records section by section, few of each unfolded where there are many, and where their claims differ. */
export function listing(parts: readonly Part[]): Value {
  const all = parts.reduce((sum, [, , list]) => sum + list.length, 0)
  const own = new Set(parts.flatMap(([, , list]) => list.map(({ id }) => id)))
  const differing = disagreements().filter(({ record }) => own.has(record.id))
  const sections = parts.map(([id, heading, list]) => [id, heading, list.length] as const)
  return html`${contents([...sections, ['disputed', 'What is disputed', differing.length]])}
${filterBox('records')}
${dayNote}
${parts.map(([id, heading, list, note]) => section(id, heading, list, all > 60 ? 2 : 5, note))}
${disputed(differing)}`
}
