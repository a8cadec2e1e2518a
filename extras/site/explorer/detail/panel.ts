import { isRecordId, record, sentenceOf } from 'russia-ties'
import { actorAddress } from '../../addresses.js'
import { type Html, html, type Value } from '../../html.js'
import { pairPage } from '../page/partners.js'
import { actorText } from '../parts/words.js'
import type { State } from '../state/state.js'
import { pickedIn } from './picked.js'
import { recordArticle } from './record.js'

const unknown = ({ pick, knownBy }: State) =>
  isRecordId(pick)
    ? sentenceOf(record(pick), { knownBy: knownBy as '2024-01-01' })
    : 'No record in this view. That does not mean that there was nothing.'

/** The ways on from a name or two. */
function ways({ pick }: State): Value {
  const [, rest] = /^(?:actor|pair):(.+)$/.exec(pick) ?? []
  if (!rest) return undefined
  const names = rest.split('|')
  const [one, other] = names as [string, string]
  const both = names.length === 2 && pairPage(one, other)
  const link = (address: string, text: string) => html`<a href="../${address}">Page on ${text}</a>`
  return html`<p class="more">${both && link(both, names.map(actorText).join(' and '))}${names.map((name) => link(actorAddress(name), actorText(name)))}</p>`
}

/** What the panel shows of what is picked. */
export function panelText(state: State): Html {
  const picked = pickedIn(state)
  if (picked === undefined)
    return html`<h2 id="detail-title" class="quiet">Nothing chosen</h2>
<p class="hint">Choose a line, a name, a band or a row to read what the documents say.</p>`
  const { heading, note, records } = picked
  return html`<div class="panel-head"><h2 id="detail-title"${!heading && html` class="quiet"`}>${heading || 'Chosen record'}</h2>
<button type="button" class="close" data-pick="">Close</button></div>
${note && html`<p class="note">${note}</p>`}
${records.length > 0 ? records.map((one) => recordArticle(one, state.knownBy)) : html`<p>${unknown(state)}</p>`}${ways(state)}`
}
