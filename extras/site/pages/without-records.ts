import { html } from '../html.js'
import { searchBox } from '../shell.js'
import type { Page } from './page.js'

/** A host shows this page at whatever address was asked for: the way to the root is what stands before the first folder. */
const base = `<script>
const folder = /\\/(records|actors|pairs|documents|explorer|reference)\\/.*$/.exec(location.pathname)
if (folder) document.write('<base href="' + encodeURI(location.pathname.slice(0, folder.index + 1)) + '">')
</script>`

/** What a host shows for an address that no page has. */
export const notFound = (): Page => ({
  path: '404.html',
  first: base,
  title: 'No such page · russia-ties',
  description: 'No page has this address.',
  main: html`<h1>No page has this address</h1>
<p>The address of a record never changes, so look for a slip in it, or search above. All pages are in the lists of
<a href="@/records/index.html">records</a>, <a href="@/actors/index.html">actors</a>, <a href="@/pairs/index.html">pairs</a> and
<a href="@/documents/index.html">documents</a>.</p>`,
})

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
