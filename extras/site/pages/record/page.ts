import { kindRules, urlOf } from 'russia-ties'
import { recordAddress } from '../../addresses.js'
import { html, type Value } from '../../html.js'
import { project } from '../../shell.js'
import { capital, sourceOf } from '../../words.js'
import { citations } from '../citations.js'
import { copyScript, definitions } from '../contents.js'
import { isOnlyDenied, isPossibleAtMost } from '../entries.js'
import { exploreLink } from '../explored.js'
import { recordLink } from '../links.js'
import { numbersOf } from '../numbers/chart.js'
import { type Page, preview } from '../page.js'
import { pairLinksOf } from '../pair/pairs.js'
import { type AnyRecord, claimsOf } from '../world.js'
import { claimBlocks } from './claim.js'
import { differences } from './differences.js'
import { factsOf } from './facts.js'
import { relatedTo } from './related.js'
import { when } from './when.js'

const related = (record: AnyRecord): Value => {
  const found = relatedTo(record)
  const list = (ids: readonly string[]) =>
    html`<ul class="plain">${ids.map((id) => html`<li>${recordLink(id)}</li>`)}</ul>`
  return (
    found.length > 0 &&
    html`<section aria-labelledby="related"><h2 id="related">Related records</h2>
${found.map(([label, ids]) => html`<h3>${label}</h3>${list(ids)}`)}</section>`
  )
}

const denied = (record: AnyRecord): Value =>
  isOnlyDenied(record) &&
  html`<p class="warning">No document says that this is so: it is here because documents deny or negate it. Queries leave it
out unless they ask for <code>negated</code>.</p>`

const sureness = (record: AnyRecord): string => {
  if (isOnlyDenied(record)) return 'every claim denies or negates it'
  return isPossibleAtMost(record)
    ? 'possible: only alleged, requested, promised, planned, expected, an opinion, or under a weak hedge'
    : 'affirmed by a document, or reported without a weak hedge'
}

const crumbs = ({ kind }: AnyRecord) =>
  html`<p class="crumbs"><a href="@/records/index.html">Records</a> › <a href="@/records/index.html#${kind}">${capital(kindRules[kind].list)}</a></p>`

/** What the first document says, for previews of links. */
const descriptionOf = (record: AnyRecord): string =>
  preview(claimsOf(record).map(({ says, document }) => `${says} (${sourceOf(document)})`)[0])

/** The page on a record. */
export function recordPage(record: AnyRecord): Page {
  const main = html`<article class="record">
${crumbs(record)}
<h1>${record.title}</h1>
${record.summary && html`<p class="summary">${record.summary}</p>`}
${denied(record)}
<section aria-labelledby="claims"><h2 id="claims">What the documents say</h2>
${claimBlocks(record)}</section>
${numbersOf(record)}
<div class="halves">${when(record)}
<section aria-labelledby="record"><h2 id="record">The record</h2>
${definitions([
  ['Kind', record.kind],
  ...factsOf(record),
  [
    'Stage',
    record.stage && `${record.stage}${isPossibleAtMost(record) ? ', possibly' : ''}: the furthest that its claims say`,
  ],
  ['How sure', sureness(record)],
  ['Pairs', pairLinksOf(record)],
  ['Explorer', exploreLink(record)],
  ['Id', html`<code>${record.id}</code>`],
])}</section></div>
${differences(record)}
${related(record)}
${citations(record, urlOf(record))}
<p class="report"><a href="${project}/issues/new?title=${encodeURIComponent(`Error in ${record.id}`)}">Report an error in this record</a></p>
</article>`
  const title = `${record.title} · russia-ties`
  return { path: recordAddress(record.id), title, description: descriptionOf(record), main, head: copyScript }
}
