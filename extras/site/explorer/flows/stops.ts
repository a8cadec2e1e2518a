import { svg } from '../parts/dom.js'
import { counted } from '../parts/words.js'
import type { State } from '../state/state.js'
import type { Node } from './graph.js'

/** A word in parts, where it is longer than a line. */
const broken = (word: string, letters: number): readonly string[] =>
  word.length <= letters + 2 ? [word] : [`${word.slice(0, letters - 3)}-`, ...broken(word.slice(letters - 3), letters)]

/** Words in lines of some letters. */
export function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((one) => broken(one, letters))) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && longer.length <= letters) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}

let brush: CanvasRenderingContext2D | null | undefined

/** How wide a text is in the type of the picture. */
function widthOf(text: string, size: number): number {
  brush ??= document.createElement('canvas').getContext('2d')
  if (!brush) return text.length * size * 0.55
  brush.font = `${size}px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`
  return brush.measureText(text).width
}

const anchors = ['end', 'start', 'start'] as const

/** The name of a stop; that of goods has ground behind it, since bands pass there. */
function drawName(node: Node, letters: number, x: number, middle: number): readonly SVGElement[] {
  const isGoods = node.column === 1
  const isSmall = isGoods && letters < 30
  const [pitch, size] = isSmall ? [11.5, 11] : [14, 12]
  const lines = linesOf(node.text, letters)
  const y = middle + 4 - ((lines.length - 1) * pitch) / 2
  const ground = { class: 'behind', x: x - 4, height: pitch + 1 }
  const grounds = lines.map((line, at) =>
    svg('rect', { ...ground, y: y + at * pitch - pitch + 2.5, width: widthOf(line, size) + 8 }),
  )
  const text = svg(
    'text',
    { 'text-anchor': anchors[node.column] as string, class: isSmall ? 'small' : '' },
    lines.map((line, at) => svg('tspan', { x, y: y + at * pitch }, line)),
    !isGoods && svg('tspan', { class: 'x-count', dx: 4 }, String(node.value)),
  )
  return [...(isGoods ? grounds : []), text]
}

/** A sender, goods or recipient: a bar as high as its records are many, with its name. */
export function drawStop(node: Node, letters: readonly [number, number, number], state: State): SVGGElement {
  const [x0, x1, y0, y1] = [node.x0 as number, node.x1 as number, node.y0 as number, node.y1 as number]
  const name = `${node.text}: ${counted(node.value ?? 0, 'record')}`
  return svg(
    'g',
    {
      class: `stop${state.pick === node.pick ? ' picked' : ''}`,
      ...{ role: 'button', tabindex: -1, 'data-pick': node.pick, 'data-key': `${node.id}:${Math.round(x0)}` },
      ...{ 'aria-label': name, 'aria-pressed': String(state.pick === node.pick) },
    },
    svg('title', {}, name),
    drawName(node, letters[node.column], node.column === 0 ? x0 - 6 : x1 + 6, (y0 + y1) / 2),
    svg('rect', { x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0) }),
  )
}
