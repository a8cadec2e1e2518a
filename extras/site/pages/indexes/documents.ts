import { documents, release } from 'russia-ties'
import { documentAddress } from '../../addresses.js'
import { html } from '../../html.js'
import { sourceOf } from '../../words.js'
import type { Page } from '../page.js'

/** The list of the documents, in the order in which they became known. */
export function documentsIndex(): Page {
  const main = html`<h1>Documents</h1>
<p class="summary">Everything here rests on these five texts, all in English. None of them speaks for Russia or a state that
stands with it: what those states say is here only as these texts relay it.</p>
<div class="scroll" role="region" aria-label="Documents" tabindex="0"><table class="points"><thead><tr><th scope="col">Document</th><th scope="col" class="number">Sentences</th><th scope="col" class="number">Claims</th></tr></thead><tbody>${documents.map(
    ({ id, title, genre, passages }) =>
      html`<tr><th scope="row"><a href="@/${documentAddress(id)}">${sourceOf(id)}</a><br><span class="note">${title ? `${title}, ` : ''}${genre}</span></th>
<td class="number">${passages}</td><td class="number">${release.counts.byDocument[id]}</td></tr>`,
  )}</tbody></table></div>`
  const description = 'The five documents behind all records, with what each sentence carries.'
  return { path: 'documents/index.html', title: 'Documents · russia-ties', description, main }
}
