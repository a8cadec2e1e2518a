import { periodText } from '../../words.js'
import { type Columns, sheetOf } from '../parts/sheet.js'
import { goodsText } from '../parts/words.js'
import { allFlows, type Flow } from '../queries/flows.js'
import type { State } from '../state/state.js'

const columns: Columns<Flow> = {
  record: ({ record }) => record.id,
  title: ({ record }) => record.title,
  direction: ({ way }) => (way === 'to' ? 'to Russia' : 'from Russia'),
  from: ({ record }) => record.from,
  to: ({ record }) => record.to,
  joint: ({ record }) => record.joint,
  goods: ({ record }) => goodsText(record.goods),
  stage: ({ record }) => record.stage,
  movement: ({ certainty }) => certainty,
  moved: ({ record }) => periodText(record.period),
  claims: ({ record }) => record.claims.length,
  documents: ({ record }) => [...new Set(record.claims.map(({ document }) => document))],
}

/** The flows as a table. */
export const flowsSheet = (state: State) => sheetOf(columns, allFlows(state), ({ record }) => record.id)
