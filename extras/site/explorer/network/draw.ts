import { type Html, html } from '../../html.js'
import { choice, type Picture } from '../parts/picture.js'
import { actorText, counted } from '../parts/words.js'
import { tiesShown } from '../queries/ties.js'
import { certaintyOf, type State } from '../state/state.js'
import { type Bundle, bundlesOf } from './links.js'
import { layoutFor } from './places.js'
import type { Box } from './room.js'
import { drawBundle, isTouched } from './tie.js'

function drawParty(box: Box, bundles: readonly Bundle[], state: State): Html {
  const { id, w, h, x, y } = box
  const own = bundles.filter(({ parties }) => parties.includes(id)).flatMap(({ ties }) => ties)
  const sure = own.filter(({ certainty }) => certainty === 'definite').length
  const pick = `actor:${id}`
  return choice(
    {
      ...{ look: `party${own.length === 0 ? ' idle' : ''}${id === 'Russia' ? ' centre' : ''}`, at: { x, y } },
      ...{ pick, key: id, isPicked: state.pick === pick },
      name: `${actorText(id)}: ${counted(sure, 'definite tie')}, ${counted(own.length - sure, 'possible one')}`,
    },
    html`<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" rx="2"/><text y="4.3">${actorText(id)}</text>`,
  )
}

/** How many ties are definite on the day of the state, and how many more are not ruled out, shown or not. */
export function countTies(state: State): { readonly definite: number; readonly possible: number } {
  const all = tiesShown({ ...state, certainty: 'possible' })
  const definite = all.filter(({ certainty }) => certainty === 'definite').length
  return { definite, possible: all.length - definite }
}

/** What the picture shows, in a sentence. */
export function networkText(state: State): string {
  const { definite, possible } = countTies(state)
  const where = state.actor ? ` of ${actorText(state.actor)}` : state.around === 'Russia' ? ' around Russia' : ''
  const text = `${counted(definite, 'definite tie')}${where}`
  return certaintyOf(state) === 'possible' ? `${text} and ${possible} not ruled out` : text
}

/** The network of ties on the day of the state. */
export function drawNetwork(state: State, width: number): Picture {
  const layout = layoutFor(width < 620)
  const bundles = bundlesOf(tiesShown(state))
  const order = [...bundles].sort((a, b) => Number(a.certainty === 'definite') - Number(b.certainty === 'definite'))
  const isAnyTouched = bundles.some((bundle) => isTouched(bundle, state))
  const drawn = order.map((bundle) => drawBundle(bundle, layout, state, isAnyTouched && !isTouched(bundle, state)))
  const boxes = layout.boxes.filter(({ id }) => !id.includes('|'))
  return {
    ...{ look: 'network', name: `Network of ties: ${networkText(state)}` },
    ...{ width: layout.width, height: layout.height },
    body: html`<g class="ties">${drawn.map(({ line }) => line)}</g>
<g class="marks" aria-hidden="true">${drawn.map(({ mark }) => mark)}</g>
<g class="parties">${boxes.map((box) => drawParty(box, bundles, state))}</g>`,
  }
}
