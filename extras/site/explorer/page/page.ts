import { html, raw } from '../../html.js'
import { leadTexts, usualNotice } from '../parts/texts.js'
import { views } from '../state/state.js'
import { controls, knownChoices } from './controls.js'
import { legend } from './legend.js'

const labels = {
  network: 'Ties',
  changes: 'Changes',
  flows: 'Flows',
  estimates: 'Numbers',
  records: 'Records',
} as const

const tabs = html`<nav id="views" aria-label="Views"><ul>${views.map((view) => html`<li><a href="#view=${view}" data-view="${view}">${labels[view]}</a></li>`)}</ul></nav>`

const step = (by: string, sign: string, label: string) =>
  html`<button type="button" data-step="${by}" aria-label="${label}">${sign}</button>`

const slider = html`<section id="when" aria-label="Day" data-on="network">
<p class="readout"><output id="day" for="date">1 June 2025</output> <span id="count"></span> <button type="button" id="more-ties"></button></p>
<div class="steps">${step('-month', '‹‹', 'A month earlier')}${step('-day', '‹', 'A day earlier')}<label for="day-field" class="hidden">Day</label><input id="day-field" type="date">${step('+day', '›', 'A day later')}${step('+month', '››', 'A month later')}</div>
<div class="track"><div id="strip" aria-hidden="true"></div><label for="date" class="hidden">Day of the network; page keys move by a month</label><input id="date" type="range" min="0" max="1" step="1"></div>
</section>`

const moment = (legend: string, day: string, knownBy: string) =>
  html`<fieldset><legend>${legend}</legend><label>Day <input type="date" name="${day}"></label> <label>as known by <select name="${knownBy}">${knownChoices}</select></label></fieldset>`

const compare = html`<form id="compare" data-on="changes" aria-label="What to compare">${moment('Before', 'since', 'knownBefore')}${moment('After', 'date', 'knownBy')}<p id="changed"></p></form>`

const file = (sort: string) => html`<button type="button" data-save="${sort}">${sort.toUpperCase()}</button> `

const downloads = html`<p id="downloads">Share what is shown: <button type="button" data-share="link">Copy link</button> ${['png', 'svg', 'csv', 'json'].map(file)}<a href="licences.txt">Licences of what is inside</a></p>`

const leads = views.map((view) => html`<p class="lead" data-on="${view}">${leadTexts[view]}</p>`)

/** Tells the view before anything is painted, so that only its own boxes take room. */
const early = raw(
  `<script>document.currentScript.parentElement.dataset.view=(/view=(${views.join('|')})/.exec(location.hash)||[,'network'])[1]</script>`,
)

/** Unfolds the filters where there is room for them beside the picture. */
const wide = raw('<script>document.currentScript.previousElementSibling.open=innerWidth>999</script>')

/** The explorer before its script has run: every box has its room already. */
export const page = () => html`<div id="explorer" data-view="network">${early}
<header class="top"><h1>Explorer</h1>${tabs}${leads}</header>
<p id="problem" class="notice" role="alert" hidden></p>
${controls()}
${wide}
${slider}
${compare}
<div class="body">
<div class="stage" id="stage">
<p id="empty" class="notice" hidden></p>
<figure id="figure"><div id="chart"><noscript>The explorer needs a script to draw; the same data stand on the <a href="../records/index.html">pages of the records</a>.</noscript></div><figcaption id="caption"></figcaption></figure>
<p id="notice">${usualNotice}</p>
${downloads}
<details id="same"><summary>The same as a table</summary><div id="table" role="region" aria-label="Table of what is shown" tabindex="0"></div></details>
</div>
<div class="side"><section id="detail" aria-labelledby="detail-title" tabindex="-1"><h2 id="detail-title" class="quiet">Nothing chosen</h2></section>
<section id="partners" data-on="network"></section>
${legend()}</div>
</div>
<p id="live" role="status" class="hidden"></p>
</div>`
