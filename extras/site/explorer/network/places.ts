import type { Layout } from './layout.js'
import type { Box } from './room.js'

/** Put in by the build, which works the places out once. */
declare const LAYOUTS: Readonly<Record<'wide' | 'narrow', Layout>>

/** The places for the width of the page. */
export const layoutFor = (isNarrow: boolean): Layout => LAYOUTS[isNarrow ? 'narrow' : 'wide']

/** The place of a party or junction. */
export const placeOf = ({ boxes }: Layout, id: string): Box => boxes.find((box) => box.id === id) as Box
