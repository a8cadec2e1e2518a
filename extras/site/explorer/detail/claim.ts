import type { Claim, Evidence, OurNames } from 'russia-ties'
import { passageAddress } from '../../addresses.js'
import { sourceOf } from '../../words.js'
import { el } from '../parts/dom.js'

type OneClaim = Claim<string, OurNames>

/** Whether a claim speaks against its record. */
export const isAgainst = ({ modality, negated }: OneClaim): boolean => modality === 'denied' || negated === true

/** How it is put forward, where not as the document's own plain word. */
const signOf = ({ modality, negated, hedge }: OneClaim) =>
  [modality !== 'asserted' && modality, negated && modality !== 'denied' && 'negated', hedge && `“${hedge}”`]
    .filter(Boolean)
    .join(', ')

/** One claim: its sentence, and where it is from. */
export function drawClaim({ claim, document, passages, locator }: Evidence<OurNames>): HTMLLIElement {
  const sign = signOf(claim)
  return el(
    'li',
    { class: `x-claim ${isAgainst(claim) ? 'against' : claim.modality}` },
    el('p', { class: 'how' }, claim.says),
    el(
      'p',
      { class: 'where' },
      sign && el('strong', {}, `${sign} · `),
      el('a', { href: `../${passageAddress(document, passages[0] as string)}` }, `${sourceOf(document)}, ${locator}`),
    ),
  )
}
