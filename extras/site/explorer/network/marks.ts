import type { Standing } from 'russia-ties'
import { svg } from '../parts/dom.js'
import type { Point } from './shape.js'

const square = (r: number) => `M${-r},${-r}H${r}V${r}H${-r}Z`
const diamond = (r: number) => `M0,${-r}L${r},0L0,${r}L${-r},0Z`
const circle = (r: number) => `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`

const outlines: Readonly<Record<Standing, (isBig: boolean) => string>> = {
  with: (isBig) => circle(isBig ? 8 : 4),
  against: (isBig) => diamond(isBig ? 10.5 : 5.5),
  neither: (isBig) => square(isBig ? 7 : 3.6),
}

/** The mark that tells the standing by its shape: disc with, diamond against, hollow square neither; with a count from two on. */
export function standingMark(standing: Standing, count: number, { x, y }: Point): SVGGElement {
  const isBig = count > 1
  return svg(
    'g',
    { class: 'mark', transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` },
    svg('path', { d: outlines[standing](isBig) }),
    isBig && svg('text', { y: 3.7 }, count),
  )
}
