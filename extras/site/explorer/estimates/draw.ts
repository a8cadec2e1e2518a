import { svg } from '../parts/dom.js'
import { counted } from '../parts/words.js'
import { estimatesShown } from '../queries/estimates.js'
import type { State } from '../state/state.js'
import { drawUnit } from './panel.js'
import { timeEnds } from './scale.js'

const fade = (id: string, from: number, to: number) => [
  svg(
    'linearGradient',
    { id: `${id}-light` },
    svg('stop', { offset: 0, 'stop-color': '#fff', 'stop-opacity': from }),
    svg('stop', { offset: 1, 'stop-color': '#fff', 'stop-opacity': to }),
  ),
  svg(
    'mask',
    { id, maskContentUnits: 'objectBoundingBox' },
    svg('rect', { width: 1, height: 1, fill: `url(#${id}-light)` }),
  ),
]

const stripes = () =>
  svg(
    'pattern',
    { id: 'stripes', width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { width: 4, height: 4, class: 'stripe-ground' }),
    svg('rect', { width: 2, height: 4, class: 'stripe' }),
  )

/** The numbers over time, unit by unit: bars between the bounds that are told, faded where none is. */
export function drawEstimates(state: State, width: number): SVGSVGElement {
  const list = estimatesShown(state)
  const units = [...new Set(list.map(({ estimate }) => estimate.unit))]
  const ends = timeEnds(list.map((told) => ({ key: '', told })))
  let y = 0
  const panels = units.map((unit) => {
    const { group, bottom } = drawUnit(unit, list, y, width, ends, state)
    y = bottom
    return group
  })
  return svg(
    'svg',
    {
      ...{
        viewBox: `0 0 ${width} ${Math.max(y, 1)}`,
        width,
        height: Math.max(y, 1),
        class: 'estimates',
        role: 'group',
      },
      'aria-label': `Numbers over time: ${counted(list.length, 'number')} as the documents give them`,
    },
    svg('defs', {}, fade('fade-out', 1, 0.05), fade('fade-in', 0.05, 1), stripes()),
    panels,
  )
}
