import { actorAddress, pairAddress } from '../../addresses.js'
import { dayText } from '../../words.js'
import { el } from '../parts/dom.js'
import { actorText } from '../parts/words.js'
import { centreOf, type Partner, partnersShown } from '../queries/partners.js'
import { certaintyOf, type State } from '../state/state.js'

/** Put in by the build: the addresses of the pages on pairs. */
declare const PAIRS: readonly string[]

/** The page on two parties, where there is one. */
export function pairPage(one: string, other: string): string | undefined {
  const address = pairAddress(one, other)
  return PAIRS.includes(address) ? address : undefined
}

function row({ name, types, count }: Partner, centre: string, isPossibleShown: boolean): HTMLElement {
  const address = pairPage(centre, name) ?? actorAddress(name)
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      el(
        'button',
        { type: 'button', class: 'pick', 'data-pick': `pair:${[centre, name].sort().join('|')}` },
        actorText(name),
      ),
    ),
    el('td', { class: 'x-number' }, count.definite),
    isPossibleShown && el('td', { class: 'x-number' }, count.possible),
    el('td', {}, types.join(', ')),
    el('td', {}, el('a', { href: `../${address}`, 'aria-label': `Page on ${actorText(name)}` }, 'page')),
  )
}

/** The partners of the party in the middle as a table, each to choose. */
export function drawPartners(state: State): readonly Node[] {
  const partners = partnersShown(state)
  const centre = centreOf(state)
  const isPossibleShown = certaintyOf(state) === 'possible'
  const heads = ['partner', 'definite', isPossibleShown && 'possible', 'kinds of ties', 'more'].filter(Boolean)
  return [
    el('h2', { class: 'quiet', id: 'partners-title' }, `Partners of ${actorText(centre)} on ${dayText(state.date)}`),
    partners.length === 0
      ? el('p', {}, 'None in this view.')
      : el(
          'table',
          { 'aria-labelledby': 'partners-title' },
          el(
            'thead',
            {},
            el(
              'tr',
              {},
              heads.map((head) => el('th', { scope: 'col' }, head)),
            ),
          ),
          el(
            'tbody',
            {},
            partners.map((one) => row(one, centre, isPossibleShown)),
          ),
        ),
  ]
}
