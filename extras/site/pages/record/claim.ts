import { hedges } from 'russia-ties'
import { type Html, html, joined, type Value } from '../../html.js'
import { dateText, goodsText } from '../../words.js'
import { definitions } from '../contents.js'
import { actorLink, passageLinks, sourceLink } from '../links.js'
import { containerOf, countedSince, numberOf } from '../numbers/bounds.js'
import { type AnyRecord, type Claim, claimsOf } from '../world.js'

const modalities: Readonly<Record<Claim['modality'], string>> = {
  asserted: 'asserted: the document says it itself',
  reported: 'reported: the document passes on somebody’s word, or hedges',
  alleged: 'alleged: put forward as unproven',
  denied: 'denied: a party says that it is not so',
  planned: 'planned: it has not happened yet',
  forecast: 'forecast: expected, not observed',
  opinion: 'opinion: no observation could settle it',
}

const strengths = { reporting: 'it passes on what others say or think likely', weak: 'it leaves open whether it is so' }

const bases = {
  resolved: 'worked out from a relative word',
  convention: 'by a convention for loose words',
  inferred: 'inferred from other passages',
}

const periodEnd = ({ period }: Claim): Value =>
  period?.end && (period.end === 'open' ? 'not yet, according to this claim' : dateText(period.end))

const quoted = (text: string): Html => html`“${text}”`

/** The fields behind a sentence. */
const fields = (claim: Claim): readonly (readonly [string, Value])[] => [
  ['Put forward as', modalities[claim.modality]],
  ['Negated', claim.negated && 'yes: the claim says that it is not so'],
  ['Hedge word', claim.hedge && html`${quoted(claim.hedge)}: ${strengths[hedges[claim.hedge]]}`],
  ['Who says so', claim.claimant ? actorLink(claim.claimant) : 'the document itself'],
  ['Relayed by', claim.via && actorLink(claim.via)],
  ['Stage', claim.stage],
  ['Number', numberOf(claim)],
  ['Counted since', countedSince(claim)],
  ['Number within', containerOf(claim)],
  ['Goods', claim.goods && goodsText(claim.goods)],
  ['Began', claim.period?.start && dateText(claim.period.start)],
  ['Ended', periodEnd(claim)],
  ['As of', claim.asOf && dateText(claim.asOf)],
  ['Said', claim.said && dateText(claim.said)],
  ['Rank', claim.rank && html`${quoted(claim.rank.as)} among ${claim.rank.among}`],
  ['Change', claim.trend && [claim.trend.is, claim.trend.since && ` since ${dateText(claim.trend.since)}`]],
  ['Obliges to', claim.obligations && joined(claim.obligations, '; ')],
  ['Lacks', claim.lacks && joined(claim.lacks, '; ')],
  ['Speaker’s label', claim.called && quoted(claim.called)],
  ['How dated', claim.basis && [bases[claim.basis], claim.how && `: ${claim.how}`]],
]

const statusOf = ({ modality, negated }: Claim) =>
  modality === 'denied' || negated ? 'denied' : ['asserted', 'reported'].includes(modality) ? 'told' : 'weak'

const badge = (claim: Claim): Value =>
  claim.modality !== 'asserted' || claim.negated
    ? html` <span class="badge ${statusOf(claim)}">${claim.negated ? 'negated' : claim.modality}</span>`
    : undefined

/** One claim: its sentence and passage, and its fields folded away. */
const item = (claim: Claim, place: number): Html => html`<li
 class="claim ${statusOf(claim)}" id="claim-${place + 1}">
<p class="clause">${claim.says}${badge(claim)}</p>
<details><summary>${passageText(claim, place)}</summary>
${definitions([['Source', html`${sourceLink(claim.document)}, ${passageLinks(claim.document, claim.passages)}`], ...fields(claim)])}</details>
</li>`

const passageText = ({ passages }: Claim, place: number) =>
  `Claim ${place + 1}, ${passages.map((id) => id.replace(/^p(\d+)\.s(\d+)$/, 'paragraph $1, sentence $2')).join('; ')}`

/** What each document says of a record, under its name and date: a sentence for each claim. */
export const claimBlocks = (record: AnyRecord): Value => {
  const claims = claimsOf(record)
  return [...new Set(claims.map(({ document }) => document))].map(
    (document) => html`<h3>${sourceLink(document)}</h3>
<ol class="claims">${claims.map((claim, place) => claim.document === document && item(claim, place))}</ol>`,
  )
}
