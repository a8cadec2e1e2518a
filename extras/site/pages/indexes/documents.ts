import { documents, release } from '../../../../src/index.js'
import { daysText } from '../../../../src/words/dates.js'
import { html } from '../../html.js'
import { documentLink } from '../links.js'
import type { Page } from '../page.js'

/** The list of the documents, in the order in which they became known. */
export function documentsIndex(): Page {
  const main = html`<h1>Documents</h1>
<p class="summary">Everything here rests on these five texts, all in English. None of them speaks for Russia or for a state that
stands with it: what those states say occurs only as these texts relay it.</p>
<div class="scroll" role="region" aria-label="Documents" tabindex="0"><table class="points"><thead><tr><th scope="col">Document</th><th scope="col">Genre</th><th scope="col">Appeared</th>
<th scope="col" class="number">Sentences</th><th scope="col" class="number">Claims</th></tr></thead><tbody>${documents.map(
    ({ id, genre, published, passages }) => html`<tr><th scope="row">${documentLink(id)}</th><td>${genre}</td>
<td>${daysText(published.earliest, published.latest)}</td><td class="number">${passages}</td><td class="number">${release.counts.byDocument[id]}</td></tr>`,
  )}</tbody></table></div>`
  return { path: 'documents/index.html', title: 'Documents · russia-ties', main }
}
