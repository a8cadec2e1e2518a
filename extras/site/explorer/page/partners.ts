import { actorAddress, pairAddress } from '../../addresses.js'
import { type Html, html } from '../../html.js'
import { dayText } from '../../words.js'
import { pickButton, tableHead } from '../parts/dom.js'
import { actorText } from '../parts/words.js'
import { centreOf, type Partner, partnersShown } from '../queries/ties.js'
import { certaintyOf, type State } from '../state/state.js'

/** Put in by the build: the addresses of the pages on pairs. */
declare const PAIRS: readonly string[]

/** The page on two parties, where there is one. */
export function pairPage(one: string, other: string): string | undefined {
  const address = pairAddress(one, other)
  return PAIRS.includes(address) ? address : undefined
}

/** The partners of the party in the middle as a table, each to choose. */
export function partnersTable(state: State): Html {
  const partners = partnersShown(state)
  const centre = centreOf(state)
  const isPossibleShown = certaintyOf(state) === 'possible'
  const number = (count: number) => html`<td class="number">${count}</td>`
  const row = ({ name, types, count }: Partner) => html`<tr>
<th scope="row">${pickButton(`pair:${[centre, name].sort().join('|')}`, actorText(name))}</th>
${number(count.definite)}${isPossibleShown && number(count.possible)}<td>${types.join(', ')}</td>
<td><a href="../${pairPage(centre, name) ?? actorAddress(name)}" aria-label="Page on ${actorText(name)}">page</a></td></tr>`
  const heads = ['partner', 'definite', ...(isPossibleShown ? ['possible'] : []), 'kinds of ties', 'more']
  const table = html`<table aria-labelledby="partners-title">${tableHead(heads)}<tbody>${partners.map(row)}</tbody></table>`
  return html`<h2 class="quiet" id="partners-title">Partners of ${actorText(centre)} on ${dayText(state.date)}</h2>
${partners.length > 0 ? table : html`<p>None in this view.</p>`}`
}
