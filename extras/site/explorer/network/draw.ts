import { svg } from '../parts/dom.js'
import { actorText, counted } from '../parts/words.js'
import { tiesShown } from '../queries/ties.js'
import { certaintyOf, type State } from '../state/state.js'
import { type Bundle, bundlesOf } from './links.js'
import { layoutFor } from './places.js'
import type { Box } from './room.js'
import { drawBundle, isTouched } from './tie.js'

function drawParty(box: Box, bundles: readonly Bundle[], state: State): SVGGElement {
  const own = bundles.filter(({ parties }) => parties.includes(box.id)).flatMap(({ ties }) => ties)
  const sure = own.filter(({ certainty }) => certainty === 'definite').length
  const name = `${actorText(box.id)}: ${counted(sure, 'definite tie')}, ${counted(own.length - sure, 'possible one')}`
  const isPicked = state.pick === `actor:${box.id}`
  return svg(
    'g',
    {
      class: `party${own.length === 0 ? ' idle' : ''}${isPicked ? ' picked' : ''}${box.id === 'Russia' ? ' centre' : ''}`,
      transform: `translate(${box.x},${box.y})`,
      ...{ role: 'button', tabindex: -1, 'data-pick': `actor:${box.id}`, 'data-key': box.id },
      ...{ 'aria-label': name, 'aria-pressed': String(isPicked) },
    },
    svg('title', {}, name),
    svg('rect', { x: -box.w / 2, y: -box.h / 2, width: box.w, height: box.h, rx: 2 }),
    svg('text', { y: 4.3 }, actorText(box.id)),
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
export function drawNetwork(state: State, width: number): SVGSVGElement {
  const layout = layoutFor(width < 620)
  const bundles = bundlesOf(tiesShown(state))
  const order = [...bundles].sort((a, b) => Number(a.certainty === 'definite') - Number(b.certainty === 'definite'))
  const isAnyTouched = bundles.some((bundle) => isTouched(bundle, state))
  const drawn = order.map((bundle) => drawBundle(bundle, layout, state, isAnyTouched && !isTouched(bundle, state)))
  const boxes = layout.boxes.filter(({ id }) => !id.includes('|'))
  return svg(
    'svg',
    {
      ...{ viewBox: `0 0 ${layout.width} ${layout.height}`, width: layout.width, height: layout.height },
      ...{ class: 'network', role: 'group', 'aria-label': `Network of ties: ${networkText(state)}` },
    },
    svg(
      'g',
      { class: 'ties' },
      drawn.map(({ line }) => line),
    ),
    svg(
      'g',
      { class: 'marks', 'aria-hidden': 'true' },
      drawn.map(({ mark }) => mark),
    ),
    svg(
      'g',
      { class: 'parties' },
      boxes.map((box) => drawParty(box, bundles, state)),
    ),
  )
}
