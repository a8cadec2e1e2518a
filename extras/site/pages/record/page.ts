import { urlOf } from '../../../../src/index.js'
import { actorsIn } from '../../../../src/query/parties.js'
import { periodText } from '../../../../src/words/period.js'
import { capital } from '../../../../src/words/wording.js'
import { recordAddress } from '../../addresses.js'
import { html, type Value } from '../../html.js'
import { citations } from '../citations.js'
import { copyScript } from '../contents.js'
import { definitions } from '../definitions.js'
import { isOnlyDenied, isPossibleAtMost } from '../entries.js'
import { headings } from '../kinds.js'
import { recordLink } from '../links.js'
import type { Page } from '../page.js'
import { pairLinksOf } from '../pair/links.js'
import { reportLink } from '../report.js'
import { told } from '../told.js'
import type { AnyRecord } from '../types.js'
import { claimBlocks } from './claim.js'
import { differences } from './differences.js'
import { factsOf } from './facts.js'
import { relatedTo } from './related.js'
import { periodStrip } from './strip.js'

const related = (record: AnyRecord): Value => {
  const found = relatedTo(record)
  return (
    found.length > 0 &&
    html`<section aria-labelledby="related"><h2 id="related">Stands beside</h2>
${found.map(
  ([label, ids]) => html`<h3>${label}</h3><ul class="plain">${ids.map((id) => html`<li>${recordLink(id)}</li>`)}</ul>`,
)}</section>`
  )
}

const denied = (record: AnyRecord): Value =>
  isOnlyDenied(record) &&
  html`<p class="warning">No claim affirms this record: it stands here because documents deny or negate it. The queries
of the package leave it out.</p>`

const sureness = (record: AnyRecord): string => {
  if (isOnlyDenied(record)) return 'denied or negated by every claim'
  return isPossibleAtMost(record)
    ? 'possible at most: alleged, requested, promised, planned, expected, an opinion, or under a weak hedge'
    : 'affirmed by a claim that is asserted or reported, without a weak hedge'
}

const crumbs = ({ kind }: AnyRecord) =>
  html`<p class="crumbs"><a href="@/records/index.html">Records</a> › <a href="@/records/index.html#${kind}">${headings[kind]}</a></p>`

/** The page on a record. */
export function recordPage(record: AnyRecord): Page {
  const main = html`<article class="record">
${crumbs(record)}
<h1>${record.title}</h1>
${record.summary === undefined ? html`` : html`<p class="summary">${record.summary}</p>`}
${denied(record)}
<p class="sentence">${told(record)}</p>
<div class="halves"><section aria-labelledby="record"><h2 id="record">The record</h2>
${definitions([
  ['Kind', record.kind],
  ...factsOf(record),
  ['Stage', record.stage && `${record.stage}: how far it has got, worked out from the claims`],
  ['How sure', sureness(record)],
  ['Pairs', actorsIn(record).length > 1 && pairLinksOf(record)],
  ['Id', html`<code>${record.id}</code>`],
])}</section>
<section aria-labelledby="period"><h2 id="period">When</h2>
<p>${capital(periodText(record.period))}</p>
${periodStrip(record)}</section></div>
<section aria-labelledby="claims"><h2 id="claims">Claim by claim</h2>
${claimBlocks(record)}</section>
${differences(record)}
${related(record)}
${citations(record)}
<p class="note">The address of this page stays the same: <code>${urlOf(record)}</code></p>
${reportLink(record.id)}
</article>`
  return { path: recordAddress(record.id), title: `${record.title} · russia-ties`, main, head: copyScript }
}
