import { quantityText } from '../../../../src/words/numbers.js'
import { claimText } from '../../../../src/words/plain.js'
import { sourceText } from '../../../../src/words/wording.js'
import { passageAddress } from '../../addresses.js'
import type { AnyRecord, Claim, Evidence, OurNames } from '../package.js'
import { el } from '../parts/dom.js'
import { goodsText, wording } from '../parts/words.js'

type OneClaim = Claim<string, OurNames>

/** Whether a claim speaks against its record. */
export const isAgainst = ({ modality, negated }: OneClaim): boolean => modality === 'denied' || negated === true

const signOf = ({ modality, negated, hedge }: OneClaim) =>
  [modality, negated && modality !== 'denied' && 'negated', hedge && `“${hedge}”`].filter(Boolean).join(', ')

const term = (name: string, text: string | undefined) => (text ? [el('dt', {}, name), el('dd', {}, text)] : [])

/** One claim: its sentence, then the fields behind it and where it is from. */
export const drawClaim =
  (record: AnyRecord) =>
  (evidence: Evidence<OurNames>): HTMLLIElement => {
    const { claim, document, passages, locator } = evidence
    const { stage, quantity, goods, how, modality } = claim
    return el(
      'li',
      { class: `x-claim ${isAgainst(claim) ? 'against' : modality}` },
      el('p', { class: 'how' }, claimText(record, claim, wording)),
      el(
        'dl',
        {},
        term('Put forward as', signOf(claim)),
        term('Stage', stage),
        term('Number', quantity && quantityText(quantity)),
        term('Goods', goods && goodsText(goods)),
        term('Dated', how),
        el('dt', {}, 'Source'),
        el(
          'dd',
          {},
          el(
            'a',
            { href: `../${passageAddress(document, passages[0] as string)}` },
            `${sourceText(wording.document(document))}, ${locator}`,
          ),
        ),
      ),
    )
  }
