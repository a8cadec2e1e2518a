import { actors, cite, documents, kindRules, record, release } from 'russia-ties'
import { html } from '../../html.js'
import { searchBox, site } from '../../shell.js'
import { dayText } from '../../words.js'
import { resources } from '../download.js'
import { sourceLink } from '../links.js'
import { chart } from '../numbers/chart.js'
import type { Page } from '../page.js'
import { pairs } from '../pair/pairs.js'
import { answers } from './answers.js'
import { marks } from './marks.js'

const { counts, coverage } = release

/** The records whose numbers the chart shows: what the documents say has moved to Russia, number by number. */
const charted = [
  record('transfers/iran-russia/shahed-136'),
  record('transfers/iran-russia/ballistic-missiles'),
  record('transfers/north-korea-russia/ballistic-missiles'),
  record('transfers/north-korea-russia/artillery-shells'),
]

const description = `${counts.records} sourced records on the states that arm, trade with and stand by Russia in its war against Ukraine: what five documents say, with every number, doubt and date.`

/** The data set in terms of schema.org, for search engines of data. */
const dataset = {
  ...{ '@context': 'https://schema.org/', '@type': 'Dataset', name: 'russia-ties', description, url: site },
  ...{ version: release.version, datePublished: release.date, isAccessibleForFree: true },
  license: 'https://creativecommons.org/licenses/by/4.0/',
  creator: { '@type': 'Organization', name: 'russia-ties', url: site },
  temporalCoverage: `${coverage.first}/${coverage.last}`,
  keywords: ['Russia', 'Ukraine', 'arms transfers', 'alliances', 'sanctions', 'provenance'],
  citation: cite(record('transfers/iran-russia/shahed-136'), 'text').split('\n')[0],
  variableMeasured: Object.values(kindRules).map(({ list }) => list),
  distribution: resources.map(({ path, mediatype, bytes }) => ({
    '@type': 'DataDownload',
    name: path,
    contentUrl: `${site}data/${path}`,
    encodingFormat: mediatype,
    contentSize: `${bytes} B`,
  })),
}

/** The first page. */
export function homePage(): Page {
  const main = html`<h1>Who arms, trades with and stands by Russia, and who says so</h1>
<p class="summary">${counts.records} records of what five documents say: each with its sentence, source, number, doubt and date.</p>
${searchBox('q-home', 'Search: Shahed, DPRK, grain …')}
<section aria-labelledby="chart"><h2 id="chart">How many weapons came, and who counted</h2>
${chart('Arms from Iran and North Korea to Russia', charted)}</section>
<section aria-labelledby="answers"><h2 id="answers">Three questions, answered</h2>
<div class="answers">${answers()}</div></section>
<section aria-labelledby="ways"><h2 id="ways">Look around</h2>
<ul class="ways">
<li><a href="@/explorer/index.html">Explorer</a> <span class="note">who stood by Russia on any day, what flowed, and how much</span></li>
<li><a href="@/records/index.html">${counts.records} records</a> <span class="note">by kind, each with its claims and citation</span></li>
<li><a href="@/actors/index.html">${actors.length} actors</a> <span class="note">what moved, what held, what happened, what was said</span></li>
<li><a href="@/pairs/index.html">${pairs.length} pairs</a> <span class="note">two parties side by side</span></li>
<li><a href="@/documents/index.html">${documents.length} documents</a> <span class="note">every sentence, and which records rest on it</span></li>
<li><a href="@/download.html">Download</a> <span class="note">CSV, JSON and Parquet, with a codebook</span></li>
<li><a href="@/reference/index.html">Reference and guides</a> <span class="note">the TypeScript package, its model and its limits</span></li>
</ul></section>
<section aria-labelledby="limits"><h2 id="limits">What this is not</h2>
<p>It is no register of arms transfers, trade or alliances. It holds what five texts happened to mention, from November 2022 to
September 2025, and only ${counts.records - counts.recordsOfOneDocument} of the ${counts.records} records are in more than one of them. None of the five speaks
for Russia or its partners. After ${dayText(coverage.last as string)} nothing is definite, and a gap does not mean that nothing happened.</p>
<ul class="plain">${documents.map(({ id, title }) => html`<li>${sourceLink(id)}${title && html` <span class="note">${title}</span>`}</li>`)}</ul></section>
<section aria-labelledby="marks"><h2 id="marks">How to read the marks</h2>
${marks()}</section>`
  return {
    path: 'index.html',
    title: 'russia-ties: who arms, trades with and stands by Russia',
    description,
    main,
    head: `<script type="application/ld+json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>`,
  }
}
