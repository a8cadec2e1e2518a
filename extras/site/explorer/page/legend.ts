import type { Standing } from 'russia-ties'
import { type Html, html, type Value } from '../../html.js'
import { headAt, standingMark } from '../network/shape.js'

/** A sign as it stands in a picture of some view. */
const sign = (view: string, look: string, marks: Value) =>
  html`<svg viewBox="0 0 46 18" width="46" height="18" aria-hidden="true" class="${view} key"><g class="${look}">${marks}</g></svg>`

const tie = (look: string, more: Value) => sign('network', `tie ${look}`, html`<path class="line" d="M2,9H44"/>${more}`)
const mark = (standing: Standing) => standingMark(standing, 1, { x: 23, y: 9 })
const head = html`<path class="head" d="${headAt({ x: 44, y: 9 }, { x: 2, y: 9 })}"/>`

const flow = (look: string, cross?: Html) =>
  sign('flows', `flow ${look}`, html`<path class="band" d="M2,5H44V13H2Z"/>${cross}`)
const crossed = html`<path class="cross" d="M18,4l10,10m0,-10l-10,10"/>`

const bar = html`<rect x="4" y="5" width="36" height="8"/>`
const number = (look: string, ...bounds: readonly Html[]) => sign('estimates', `bar ${look}`, [look && bar, bounds])
const bound = (x: number, out = '') => html`<g class="x-bound ${out}"><path d="M${x},1.5V16.5"/></g>`
const arrow = html`<g class="arrow"><path d="M38,5L44,9L38,13"/></g>`

type Item = readonly [text: string, sign?: Html]

const signs: Readonly<Record<string, readonly Item[]>> = {
  network: [
    ['definite, standing together', tie('with sure', mark('with'))],
    ['possible: not ruled out', tie('with unsure', mark('with'))],
    ['standing against each other', tie('against sure', mark('against'))],
    ['neither with nor against', tie('neither sure', mark('neither'))],
    ['runs from one side to another', tie('with sure', head)],
    ['A number in a mark: so many ties. A joint tie of three or more meets in one mark.'],
  ],
  flows: [
    ['definite movement, to Russia', flow('to sure')],
    ['definite movement, from Russia', flow('from sure')],
    ['possible movement', flow('to unsure')],
    ['asked for, offered, promised, agreed or prepared: not said to have moved', flow('to planned')],
    ['refused', flow('to refused', crossed)],
  ],
  estimates: [
    ['at least: no upper bound is given, the bar fades', number('open-high asserted', bound(4), arrow)],
    ['more than: the number itself is left out', number('open-high asserted', bound(4, 'out'), arrow)],
    ['up to: no lower bound is given', number('open-low asserted', bound(40))],
    ['from … to …', number('closed asserted', bound(4), bound(40))],
    ['one figure, stated or “about”', number('', bound(22))],
    ['asserted by the document', number('closed asserted')],
    ['reported: somebody’s word', number('closed reported')],
    ['alleged, planned or forecast: only possible', number('closed weak')],
    ['denied or negated', number('closed denied')],
  ],
}

const list = ([view, items]: readonly [string, readonly Item[]]) =>
  html`<ul data-on="${view}">${items.map(([text, picture]) => html`<li>${picture}<span>${text}</span></li>`)}</ul>`

const words = html`<dl class="terms">
<div><dt>Definite</dt><dd>on every reading of its claims, and asserted, or reported without a weak hedge</dd></div>
<div><dt>Possible</dt><dd>not ruled out; what is alleged, planned or expected is never more than this</dd></div>
<div class="term-reported"><dt>Reported</dt><dd>the document passes on somebody’s word, or says “reportedly”</dd></div>
<div class="term-denied"><dt>Denied</dt><dd>a party says that it is not so; shown beside the claim that it denies, never instead of it</dd></div></dl>`

/** What the signs and words mean. */
export const legend = (): Html =>
  html`<section id="legend" aria-label="Legend"><h2 class="quiet">What the signs mean</h2>${Object.entries(signs).map(list)}${words}</section>`
