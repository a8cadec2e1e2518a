import { isRecordId, record, sentenceOf } from 'russia-ties'
import { actorAddress } from '../../addresses.js'
import { pairPage } from '../page/partners.js'
import { el } from '../parts/dom.js'
import { actorText } from '../parts/words.js'
import type { State } from '../state/state.js'
import { type Picked, pickedIn } from './picked.js'
import { drawRecord } from './record.js'

const hint = () => el('p', { class: 'hint' }, 'Choose a line, a name, a band or a row to read what the documents say.')

const unknown = ({ pick, knownBy }: State) =>
  el(
    'p',
    {},
    isRecordId(pick)
      ? sentenceOf(record(pick), { knownBy: knownBy as '2024-01-01' })
      : 'No record in this view. That does not mean that there was nothing.',
  )

/** The ways on from a name. */
function ways({ pick }: State): readonly HTMLElement[] {
  const [, sort, rest] = /^(actor|pair):(.+)$/.exec(pick) ?? []
  if (!sort) return []
  const names = (rest as string).split('|')
  const [one, other] = names as [string, string]
  const both = names.length === 2 && pairPage(one, other)
  return [
    el(
      'p',
      { class: 'more' },
      both && el('a', { href: `../${both}` }, `Page on ${names.map(actorText).join(' and ')}`),
      names.map((name) => el('a', { href: `../${actorAddress(name)}` }, `Page on ${actorText(name)}`)),
    ),
  ]
}

function body(state: State, { heading, note, records }: Picked): readonly (Node | string)[] {
  const title = el('h2', { id: 'detail-title', ...(heading ? {} : { class: 'quiet' }) }, heading || 'Chosen record')
  const close = el('button', { type: 'button', class: 'close', 'data-pick': '' }, 'Close')
  return [
    el('div', { class: 'panel-head' }, title, close),
    ...(note ? [el('p', { class: 'note' }, note)] : []),
    ...(records.length === 0 ? [unknown(state)] : records.map((one) => drawRecord(one, state.knownBy))),
    ...ways(state),
  ]
}

/** Fills the panel with what is picked. */
export function drawPanel(panel: HTMLElement, state: State): void {
  const picked = pickedIn(state)
  const nothing = () => [el('h2', { id: 'detail-title', class: 'quiet' }, 'Nothing chosen'), hint()]
  panel.replaceChildren(...(picked ? body(state, picked) : nothing()))
}
