import { actors, documents, release } from '../../../../src/index.js'
import { dayText } from '../../../../src/words/dates.js'
import { html } from '../../html.js'
import type { Page } from '../page.js'
import { pairs } from '../pair/pairs.js'
import { answers } from './answers.js'
import { chart } from './chart.js'
import { marks } from './marks.js'

const { counts, coverage } = release
const share = Math.round((counts.recordsOfOneDocument / counts.records) * 100)

const guides: readonly (readonly [file: string, label: string])[] = [
  ['Data_model', 'Data model'],
  ['Dates', 'Dates and certainty'],
  ['Quantities', 'Quantities and totals'],
  ['Provenance', 'Provenance and verification'],
  ['Datasheet', 'Datasheet and known limits'],
  ['Versions', 'Versions and changes'],
  ['For_data_editors', 'For data editors'],
  ['Corrections', 'Corrections'],
]

/** The first page. */
export function homePage(): Page {
  const main = html`<h1>Who arms, trades with and stands by Russia: what five documents say</h1>
<p class="summary">${counts.records} sourced records with ${counts.claims} claims, each with its doubts, its dates and the sentence
that carries it. ${share} % of the records rest on one document. It is no register of arms transfers, of trade or of alliances: it holds
what ${documents.length} texts happened to mention, from November 2022 to September 2025.</p>
<ul class="ways">
<li><a href="@/explorer/index.html">Explorer</a> <span class="note">ties, flows and estimates on any day, as known by any day</span></li>
<li><a href="@/records/index.html">${counts.records} records</a> <span class="note">each with its claims and citations</span></li>
<li><a href="@/actors/index.html">${actors.length} actors</a> <span class="note">what moved, held, happened and was said</span></li>
<li><a href="@/pairs/index.html">${pairs.length} pairs</a> <span class="note">two parties side by side</span></li>
<li><a href="@/documents/index.html">${documents.length} documents</a> <span class="note">every sentence and what it carries</span></li>
<li><a href="@/reference/index.html">Reference and guides</a> <span class="note">the package, its data model and its limits</span></li>
</ul>
<p class="warning">After ${dayText(coverage.last as string)} nothing is definite: no document speaks of later days. What is not here is
not shown to be untrue.</p>
<section aria-labelledby="answers"><h2 id="answers">Three questions, answered by the package</h2>
<div class="answers">${answers()}</div></section>
<section aria-labelledby="chart"><h2 id="chart">Numbers with their bounds</h2>
${chart()}</section>
<section aria-labelledby="marks"><h2 id="marks">How to read the marks</h2>
${marks()}</section>
<section aria-labelledby="guides"><h2 id="guides">Guides</h2>
<ul class="columns">${guides.map(([file, label]) => html`<li><a href="@/reference/documents/${file}.html">${label}</a></li>`)}</ul></section>
<section aria-labelledby="use"><h2 id="use">Use it</h2>
<pre><code>npm install russia-ties</code></pre>
<p>A TypeScript package with the records and functions to query them; the same data as JSON, CSV and Parquet. Start with the
<a href="@/reference/index.html">reference</a>. Cite the data set with its version, and the documents behind what you show.</p></section>`
  return { path: 'index.html', title: 'russia-ties: sourced records on the ties of Russia', main }
}
