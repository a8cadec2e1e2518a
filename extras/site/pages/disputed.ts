import { type Disagreement, disagreements } from 'russia-ties'
import { html, type Value } from '../html.js'
import { folded } from './entries.js'
import { recordLink } from './links.js'
import { difference } from './record/differences.js'
import type { OurNames } from './types.js'

/** Where the claims of some records differ, as a section. */
export function disputed(isWanted: (one: Disagreement<OurNames>) => boolean): Value {
  const found = disagreements().filter(isWanted)
  return (
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
  )
}
