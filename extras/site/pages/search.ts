import { html } from '../html.js'
import { searchBox } from '../shell.js'
import type { Page } from './page.js'

/** The page that shows all that a search finds; it keeps the words in its address. */
export const searchPage = (): Page => ({
  path: 'search.html',
  title: 'Search · russia-ties',
  description: 'Search the records: each hit is a sentence with the document that says it and its date.',
  main: html`<h1>Search</h1>
<p class="summary">A hit is what a document says, with its source and date. Other names count too (DPRK, Türkiye), and so do
plurals.</p>
${searchBox('q-page', 'Words, names, goods or labels')}
<noscript><p class="warning">Search needs a script. Everything is in the <a href="@/records/index.html">list of records</a>.</p></noscript>
<div id="search-hits" class="hits" hidden></div>`,
})
