import type { Retired } from 'russia-ties'
import { recordAddress } from '../addresses.js'
import { html } from '../html.js'
import { recordLink } from './links.js'
import type { Page } from './page.js'

/** The page that stays at the address of a record that was withdrawn. */
export function retiredPage({ id, reason, successor, since }: Retired): Page {
  const main = html`<h1>A record that was withdrawn</h1>
<p class="summary"><code>${id}</code> was withdrawn in version ${since}: ${reason}.</p>
<p>${successor === undefined ? 'No other record replaces it.' : html`It is replaced by ${recordLink(successor)}.`}</p>`
  const description = `This record was withdrawn in version ${since}: ${reason}.`
  return { path: recordAddress(id), title: `${id} (withdrawn) · russia-ties`, description, main }
}
