import { widthOf } from '../parts/measure.js'
import { actorText } from '../parts/words.js'
import type { Layout } from './layout.js'
import type { Box } from './room.js'

/** Put in by the build, which works the places out once. */
declare const LAYOUTS: Readonly<Record<'wide' | 'narrow', Layout>>

/** A box as wide as its name is here. */
const fitted = (box: Box): Box => {
  if (box.id.includes('|')) return box
  const [size, weight, room] = box.id === 'Russia' ? ([14, 700, 26] as const) : ([12.5, 400, 14] as const)
  return { ...box, w: widthOf(actorText(box.id), size, weight) + room }
}

/** The places for the width of the page. */
export function layoutFor(isNarrow: boolean): Layout {
  const layout = LAYOUTS[isNarrow ? 'narrow' : 'wide']
  return { ...layout, boxes: layout.boxes.map(fitted) }
}

/** The place of a party or junction. */
export const placeOf = ({ boxes }: Layout, id: string): Box => boxes.find((box) => box.id === id) as Box
