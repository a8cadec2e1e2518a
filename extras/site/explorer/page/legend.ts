import { html, raw } from '../../html.js'

const line = (look: string, mark: string) =>
  raw(
    `<svg viewBox="0 0 46 18" width="46" height="18" aria-hidden="true" class="network key"><g class="tie ${look}"><path class="line" d="M2,9H44"/>${mark}</g></svg>`,
  )

const disc = '<g class="mark"><path d="M19,9a4,4 0 1 0 8,0a4,4 0 1 0 -8,0"/></g>'
const diamond = '<g class="mark"><path d="M23,3.5L28.5,9L23,14.5L17.5,9Z"/></g>'
const square = '<g class="mark"><path d="M19.4,5.4h7.2v7.2h-7.2Z"/></g>'
const head = '<path class="head" d="M44,9L36,5.2L36,12.8Z"/>'
const band = (look: string, cross = '') =>
  raw(
    `<svg viewBox="0 0 46 18" width="46" height="18" aria-hidden="true" class="flows key"><g class="flow ${look}"><path class="band" d="M2,5H44V13H2Z"/>${cross}</g></svg>`,
  )
const crossed = '<path class="cross" d="M18,4l10,10m0,-10l-10,10"/>'
const bar = (look: string, more: string) =>
  raw(
    `<svg viewBox="0 0 46 18" width="46" height="18" aria-hidden="true" class="estimates key">${look ? `<g class="bar ${look}"><rect x="4" y="5" width="36" height="8"/></g>` : ''}${more}</svg>`,
  )
const bound = (x: number, isOut = false) => `<g class="x-bound${isOut ? ' out' : ''}"><path d="M${x},1.5V16.5"/></g>`
const arrow = '<g class="arrow"><path d="M38,5L44,9L38,13"/></g>'

const item = (sign: unknown, text: string) => html`<li>${sign as never}<span>${text}</span></li>`

const network = html`<ul data-on="network">
${item(line('with sure', disc), 'definite, standing together')}
${item(line('with unsure', disc), 'possible: not ruled out')}
${item(line('against sure', diamond), 'standing against each other')}
${item(line('neither sure', square), 'neither with nor against')}
${item(line('with sure', head), 'runs from one side to another')}
<li><span>A number in a mark: so many ties. A joint tie of three or more meets in one mark.</span></li></ul>`

const flows = html`<ul data-on="flows">
${item(band('to sure'), 'definite movement, to Russia')}
${item(band('from sure'), 'definite movement, from Russia')}
${item(band('to unsure'), 'possible movement')}
${item(band('to planned'), 'asked for, offered, promised, agreed or prepared: not said to have moved')}
${item(band('to refused', crossed), 'refused')}</ul>`

const estimates = html`<ul data-on="estimates">
${item(bar('open-high asserted', bound(4) + arrow), 'at least: no upper bound is given, the bar fades')}
${item(bar('open-high asserted', bound(4, true) + arrow), 'more than: the number itself is left out')}
${item(bar('open-low asserted', bound(40)), 'up to: no lower bound is given')}
${item(bar('closed asserted', bound(4) + bound(40)), 'from … to …')}
${item(bar('', bound(22)), 'one figure, stated or “about”')}
${item(bar('closed asserted', ''), 'asserted by the document')}
${item(bar('closed reported', ''), 'reported: somebody’s word')}
${item(bar('closed weak', ''), 'alleged, planned or forecast: only possible')}
${item(bar('closed denied', ''), 'denied or negated')}</ul>`

const words = html`<dl class="terms">
<div><dt>Definite</dt><dd>on every reading of its claims, and asserted, or reported without a weak hedge</dd></div>
<div><dt>Possible</dt><dd>not ruled out; what is alleged, planned or expected is never more than this</dd></div>
<div class="term-reported"><dt>Reported</dt><dd>the document passes on somebody’s word, or says “reportedly”</dd></div>
<div class="term-denied"><dt>Denied</dt><dd>a party says that it is not so; shown beside the claim that it denies, never instead of it</dd></div></dl>`

/** What the signs and words mean. */
export const legend = () =>
  html`<section id="legend" aria-label="Legend"><h2 class="quiet">What the signs mean</h2>${network}${flows}${estimates}${words}</section>`
