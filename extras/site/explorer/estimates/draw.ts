import { html } from '../../html.js'
import { type Picture, slanted } from '../parts/picture.js'
import { counted } from '../parts/words.js'
import { estimatesShown } from '../queries/estimates.js'
import type { State } from '../state/state.js'
import { drawUnit } from './panel.js'
import { timeEnds } from './scale.js'

const fade = (id: string, from: number, to: number) =>
  html`<linearGradient id="${id}-light"><stop offset="0" stop-color="#fff" stop-opacity="${from}"/><stop offset="1" stop-color="#fff" stop-opacity="${to}"/></linearGradient>
<mask id="${id}" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#${id}-light)"/></mask>`

const stripes = slanted(
  'stripes',
  4,
  html`<rect width="4" height="4" class="stripe-ground"/><rect width="2" height="4" class="stripe"/>`,
)

/** The numbers over time, unit by unit: bars between the bounds that are told, faded where none is. */
export function drawEstimates(state: State, width: number): Picture {
  const list = estimatesShown(state)
  const ends = timeEnds(list)
  let height = 0
  const panels = [...new Set(list.map(({ estimate }) => estimate.unit))].map((unit) => {
    const { body, bottom } = drawUnit(unit, list, height, width, ends, state)
    height = bottom
    return body
  })
  return {
    ...{ look: 'estimates', name: `Numbers over time: ${counted(list.length, 'number')} as the documents give them` },
    ...{ width, height: Math.max(height, 1) },
    body: html`<defs>${fade('fade-out', 1, 0.05)}${fade('fade-in', 0.05, 1)}${stripes}</defs>${panels}`,
  }
}
