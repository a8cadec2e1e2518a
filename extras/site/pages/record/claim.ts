import { hedges } from '../../../../src/index.js'
import { dateText, daysText } from '../../../../src/words/dates.js'
import { type Html, html, joined, type Value } from '../../html.js'
import { definitions } from '../definitions.js'
import { actorLink, documentLink, passageLinks } from '../links.js'
import { claimSays } from '../told.js'
import type { AnyRecord, Claim } from '../types.js'
import { claimsOf, documentOf, goodsLabel } from '../world.js'
import { containerOf, countedSince, numberOf } from './numbers.js'

const modalities: Readonly<Record<Claim['modality'], string>> = {
  asserted: 'asserted: the document says it itself',
  reported: 'reported: passed on as somebody’s word, or under a hedge',
  alleged: 'alleged: put forward as unproven',
  denied: 'denied: a party says that it is not so',
  planned: 'planned: it has not happened as this claim tells it',
  forecast: 'forecast: expected, not observed',
  opinion: 'opinion: no observation could settle it',
}

const strengths = { reporting: 'it passes on what others say or hold likely', weak: 'it leaves open whether it is so' }

const bases = {
  resolved: 'worked out from a relative word',
  convention: 'by a convention for loose words',
  inferred: 'inferred from other passages',
}

const periodEnd = ({ period }: Claim): Value =>
  period?.end && (period.end === 'open' ? 'it goes on, as this claim tells it' : dateText(period.end))

const quoted = (text: string): Html => html`“${text}”`

/** How sure and whose word it is. */
const voice = ({ modality, negated, hedge, claimant, via }: Claim): readonly (readonly [string, Value])[] => [
  ['Put forward as', modalities[modality]],
  ['Negated', negated && 'yes: it says that it is not so'],
  ['Hedge word', hedge && html`${quoted(hedge)}: ${strengths[hedges[hedge]]}`],
  ['Whose word', claimant ? actorLink(claimant) : 'the document itself'],
  ['Relayed by', via && actorLink(via)],
]

/** What it tells, when, and how the dates were got. */
const content = (claim: Claim): readonly (readonly [string, Value])[] => [
  ['Stage', claim.stage],
  ['Number', numberOf(claim)],
  ['Counted since', countedSince(claim)],
  ['Number within', containerOf(claim)],
  ['Goods', claim.goods && goodsLabel(claim.goods)],
  ['Began', claim.period?.start && dateText(claim.period.start)],
  ['Ended', periodEnd(claim)],
  ['As of', claim.asOf && dateText(claim.asOf)],
  ['Said', claim.said && dateText(claim.said)],
  ['Rank', claim.rank && html`${quoted(claim.rank.as)} among ${claim.rank.among}`],
  ['Change', claim.trend && [claim.trend.is, claim.trend.since && ` since ${dateText(claim.trend.since)}`]],
  ['Binds to', claim.obligations && joined(claim.obligations, '; ')],
  ['Lacks', claim.lacks && joined(claim.lacks, '; ')],
  ['Label of the speaker', claim.called && quoted(claim.called)],
  ['How dated', claim.basis && [bases[claim.basis], claim.how && `: ${claim.how}`]],
]

const source = ({ document, passages }: Claim): readonly (readonly [string, Value])[] => {
  const { earliest, latest } = documentOf(document).published
  return [
    ['Document', html`${documentLink(document)}, ${daysText(earliest, latest)}`],
    ['Passages', passageLinks(document, passages)],
  ]
}

const statusOf = ({ modality, negated }: Claim) =>
  modality === 'denied' || negated ? 'denied' : ['asserted', 'reported'].includes(modality) ? 'told' : 'weak'

/** One claim as a block: its sentence, then its fields. */
const block = (record: AnyRecord, claim: Claim, place: number): Html => html`<li
 class="claim ${statusOf(claim)}" id="claim-${place + 1}">
<h3>Claim ${place + 1} <span class="badge ${statusOf(claim)}">${claim.negated ? 'negated' : claim.modality}</span></h3>
<p class="clause">${claimSays(record, claim)}</p>
${definitions([...voice(claim), ...content(claim), ...source(claim)])}
</li>`

/** All claims of a record, by date of the document and then by passage. */
export const claimBlocks = (record: AnyRecord): Html =>
  html`<ol class="claims">${claimsOf(record).map((claim, place) => block(record, claim, place))}</ol>`
