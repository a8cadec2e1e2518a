import { html } from '../../html.js'
import { choice } from '../parts/picture.js'
import type { State } from '../state/state.js'
import type { Layout } from './layout.js'
import { type Bundle, bundleText } from './links.js'
import { placeOf } from './places.js'
import { type Curve, curveOf, headAt, type Point, standingMark } from './shape.js'

const pickOf = ({ parties }: Bundle) => `pair:${parties.join('|')}`

interface Line {
  readonly curve: Curve
  readonly ends: readonly string[]
}

/** The lines of a bundle: one between two parties, or one from the junction to each of more. */
function linesOf(bundle: Bundle, layout: Layout): readonly Line[] {
  const box = (id: string) => placeOf(layout, id)
  const { parties } = bundle
  const [one, other] = parties as [string, string]
  if (parties.length === 2) return [{ curve: curveOf(box(one), box(other), bundle), ends: parties }]
  return parties.map((name) => ({ curve: curveOf(box(parties.join('|')), box(name), bundle), ends: ['', name] }))
}

/** Where the mark of a bundle stands: in the middle of its line, or at its junction. */
function middleOf(bundle: Bundle, lines: readonly Line[], layout: Layout): Point {
  if (bundle.parties.length === 2) return (lines[0] as Line).curve.middle
  const { x, y } = placeOf(layout, bundle.parties.join('|'))
  return { x, y: y + bundle.place * 15 }
}

const headsOf = ({ heads }: Bundle, lines: readonly Line[]) =>
  lines.flatMap(({ curve, ends: [first, last] }) => [
    ...(heads.has(first as string) ? [headAt(curve.start, curve.bend)] : []),
    ...(heads.has(last as string) ? [headAt(curve.end, curve.bend)] : []),
  ])

/** Whether a bundle is what was picked, by its parties or one of its ties. */
const isPicked = (bundle: Bundle, { pick }: State): boolean =>
  pick === pickOf(bundle) || bundle.ties.some(({ record }) => record.id === pick)

/** Whether a bundle is picked or hangs on the party that is. */
export const isTouched = (bundle: Bundle, state: State): boolean =>
  isPicked(bundle, state) || bundle.parties.some((name) => state.pick === `actor:${name}`)

/** The lines of a bundle, to choose, and its mark, which lies over all lines. */
export function drawBundle(bundle: Bundle, layout: Layout, state: State, isOff: boolean) {
  const lines = linesOf(bundle, layout)
  const isOn = isPicked(bundle, state)
  const look = `tie ${bundle.standing} ${bundle.certainty === 'definite' ? 'sure' : 'unsure'}${isOff ? ' off' : ''}`
  const line = choice(
    { look, pick: pickOf(bundle), key: bundle.key, name: bundleText(bundle), isPicked: isOn },
    lines.map(({ curve }) => html`<path class="reach" d="${curve.path}"/>`),
    lines.map(({ curve }) => html`<path class="line" d="${curve.path}"/>`),
    headsOf(bundle, lines).map((d) => html`<path class="head" d="${d}"/>`),
  )
  const mark = standingMark(bundle.standing, bundle.ties.length, middleOf(bundle, lines, layout))
  return { line, mark: html`<g class="${look}${isOn && ' picked'}">${mark}</g>` }
}
