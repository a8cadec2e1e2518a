import { release } from 'russia-ties'
import { dayText } from '../../words.js'
import { addressOf } from '../state/address.js'
import type { State, View } from '../state/state.js'
import { svg } from './dom.js'
import { linesOf } from './measure.js'
import { captionText, noticeText } from './texts.js'

const keys: Readonly<Record<View, string>> = {
  network:
    'Solid: definite; broken: possible. Disc: standing together; diamond: against each other; square: neither. A number: so many ties.',
  changes: '',
  flows: 'Full: definite movement; hatched: possible; broken outline: not said to have moved; crossed: refused.',
  estimates:
    'Full: asserted; hatched: reported; broken outline: alleged, planned or forecast. A fading end: no bound is told.',
  records: '',
}

const footText = (state: State): readonly string[] => [
  `${state.view === 'network' ? `${dayText(state.date)}. ` : ''}${keys[state.view]}`,
  noticeText(state),
  captionText(state),
  `russia-ties ${release.version}, CC BY 4.0, explorer/index.html${addressOf(state)}`,
]

/** Puts under a picture what it takes to read it, so that it says no more alone than on its page. */
export function putFoot(picture: SVGSVGElement, state: State): void {
  const [, , width, height] = (picture.getAttribute('viewBox') as string).split(' ').map(Number) as number[]
  const [w, h] = [width as number, height as number]
  const lines = footText(state).flatMap((text) => linesOf(text, w - 8, 11.5))
  const spans = lines.map((text, at) => svg('tspan', { x: 4, y: h + 24 + at * 15 }, text))
  picture.append(svg('text', { class: 'foot' }, spans))
  const whole = h + lines.length * 15 + 34
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${w} ${whole}`, width: w, height: whole }))
    picture.setAttribute(name, String(value))
}
