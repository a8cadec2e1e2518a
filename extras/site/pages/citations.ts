import { cite } from 'russia-ties'
import { type Html, html } from '../html.js'
import type { AnyRecord, SourceDocument } from './world.js'

const block = (label: string, text: string): Html =>
  html`<div class="copy" data-copy="${label}"><pre>${text}</pre></div>`

/** The lasting address of a page and citations, ready to copy. */
export const citations = (cited: AnyRecord | SourceDocument, url?: string): Html =>
  html`<section aria-labelledby="cite">
<h2 id="cite">Cite</h2>
${url && html`<p class="note">The address of this page stays the same:</p>${block('link', url)}`}
${block('citation as text', cite(cited, 'text'))}
<details><summary>BibTeX</summary>${block('BibTeX', cite(cited, 'bibtex'))}</details>
<details><summary>CSL-JSON</summary>${block('CSL-JSON', JSON.stringify(cite(cited, 'csl'), null, 2))}</details>
</section>`
