import type { Tie } from 'russia-ties'
import { periodText } from '../../words.js'
import { type Columns, sheetOf } from '../parts/sheet.js'
import type { Shown } from '../queries/shown.js'
import { tiesShown } from '../queries/ties.js'
import type { State } from '../state/state.js'

const columns: Columns<Shown<Tie>> = {
  record: ({ record }) => record.id,
  title: ({ record }) => record.title,
  certainty: ({ certainty }) => certainty,
  standing: ({ record }) => record.standing,
  type: ({ record }) => record.type,
  from: ({ record }) => (record.directed ? record.from : []),
  to: ({ record }) => (record.directed ? record.to : []),
  between: ({ record }) => (record.directed ? [] : record.between),
  domain: ({ record }) => record.domain,
  stage: ({ record }) => record.stage,
  held: ({ record }) => periodText(record.period),
  claims: ({ record }) => record.claims.length,
  documents: ({ record }) => [...new Set(record.claims.map(({ document }) => document))],
}

/** The network as a table. */
export const networkSheet = (state: State) => sheetOf(columns, tiesShown(state), ({ record }) => record.id)
