import { changesSheet } from '../changes/sheet.js'
import { drawEstimates } from '../estimates/draw.js'
import { estimatesSheet } from '../estimates/sheet.js'
import { drawFlows } from '../flows/draw.js'
import { flowsSheet } from '../flows/sheet.js'
import { drawNetwork } from '../network/draw.js'
import { networkSheet } from '../network/sheet.js'
import { recordsSheet } from '../records/sheet.js'
import type { State, View } from '../state/state.js'
import type { Sheet } from './sheet.js'

/** What a view is made of; the list has no picture. */
export interface ViewParts {
  readonly sheet: (state: State) => Sheet
  readonly draw?: (state: State, width: number) => SVGSVGElement
}

/** The parts of each view. */
export const viewParts: Readonly<Record<View, ViewParts>> = {
  network: { sheet: networkSheet, draw: drawNetwork },
  changes: { sheet: changesSheet },
  flows: { sheet: flowsSheet, draw: drawFlows },
  estimates: { sheet: estimatesSheet, draw: drawEstimates },
  records: { sheet: recordsSheet },
}
