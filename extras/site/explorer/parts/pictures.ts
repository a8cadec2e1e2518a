import { drawEstimates } from '../estimates/draw.js'
import { drawFlows } from '../flows/draw.js'
import { drawNetwork } from '../network/draw.js'
import type { State, View } from '../state/state.js'
import type { Picture } from './picture.js'

const draws: Readonly<Partial<Record<View, (state: State, width: number) => Picture>>> = {
  network: drawNetwork,
  flows: drawFlows,
  estimates: drawEstimates,
}

/** Whether a view is a list, without a picture. */
export const isList = (view: View): boolean => draws[view] === undefined

/** What a state shows as a picture, where its view has one. */
export const pictureFor = (state: State, width: number): Picture | undefined => draws[state.view]?.(state, width)
