import { datePhrase, dateText } from '../../../../src/query/date-text.js'
import { quantityText } from '../../../../src/query/quantity-text.js'
import { passageAddress } from '../../addresses.js'
import type { Claim, Evidence, OurNames } from '../package.js'
import { el } from '../parts/dom.js'
import { actorText, goodsText } from '../parts/words.js'
import { dayText } from '../state/days.js'

type OneClaim = Claim<string, OurNames>

/** When, as the claim tells it. */
function whenOf({ period, asOf, said, trend, quantity }: OneClaim): readonly string[] {
  const { start, end } = period ?? {}
  const isOnce = start && end && end !== 'open' && start.edtf === end.edtf
  return [
    isOnce ? `dated to ${dateText(start)}` : start && `beginning ${datePhrase(start)}`,
    !isOnce && end && (end === 'open' ? 'going on' : `ending ${datePhrase(end)}`),
    asOf && `as of ${dateText(asOf)}`,
    said && `said ${datePhrase(said)}`,
    trend && `${trend.is}${trend.since ? ` since ${dateText(trend.since)}` : ''}`,
    quantity?.cumulativeSince && `running total since ${dateText(quantity.cumulativeSince)}`,
  ].filter((text) => typeof text === 'string')
}

/** What it says beside that. */
function whatOf({ stage, quantity, goods, rank, called, obligations, lacks, within }: OneClaim): readonly string[] {
  return [
    stage,
    quantity && quantityText(quantity),
    goods && goodsText(goods),
    rank && `ranked “${rank.as}” among ${rank.among}`,
    called && `labelled “${called}”`,
    obligations && `duties: ${obligations.join('; ')}`,
    lacks && `without ${lacks.join(', ')}`,
    within && `part of ${within}`,
  ].filter((text) => typeof text === 'string')
}

const whoOf = ({ claimant, via }: OneClaim) =>
  `${claimant ? actorText(claimant) : 'the document itself'}${via ? `, relayed by ${actorText(via)}` : ''}`

const dates = ({ published: { earliest, latest } }: Evidence<OurNames>) =>
  earliest === latest ? dayText(latest) : `${dayText(earliest)} to ${dayText(latest)}`

/** Whether a claim speaks against its record. */
export const isAgainst = ({ modality, negated }: OneClaim): boolean => modality === 'denied' || negated === true

const term = (name: string, text: string) => [el('dt', {}, name), el('dd', {}, text)]

/** One claim with everything that it takes to look it up. */
export function drawClaim(evidence: Evidence<OurNames>): HTMLLIElement {
  const { claim, document, passages, locator } = evidence
  const against = isAgainst(claim)
  const sign = claim.negated && claim.modality !== 'denied' ? `negated, ${claim.modality}` : claim.modality
  const [what, when] = [whatOf(claim), whenOf(claim)]
  return el(
    'li',
    { class: `x-claim ${against ? 'against' : claim.modality}` },
    el(
      'p',
      { class: 'how' },
      el('strong', {}, sign),
      claim.hedge ? ` with the hedge “${claim.hedge}”` : '',
      what.length > 0 ? `: ${what.join('; ')}` : '',
    ),
    el(
      'dl',
      {},
      term('Says', whoOf(claim)),
      term('When', when.length > 0 ? when.join(', ') : 'no date told'),
      claim.how ? term('Dated', `${claim.basis}: ${claim.how}`) : [],
      el('dt', {}, 'Where'),
      el(
        'dd',
        {},
        el('a', { href: `../${passageAddress(document, passages[0] as string)}` }, `${document}, ${locator}`),
        ` (${dates(evidence)})`,
      ),
    ),
  )
}
