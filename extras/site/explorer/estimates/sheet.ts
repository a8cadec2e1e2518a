import { type Columns, sheetOf } from '../parts/sheet.js'
import { goodsText } from '../parts/words.js'
import { estimatesShown, type Told } from '../queries/estimates.js'
import type { State } from '../state/state.js'
import { amountText } from './words.js'

const columns: Columns<Told> = {
  record: ({ record }) => record.id,
  title: ({ record }) => record.title,
  number: amountText,
  low: ({ estimate }) => estimate.low,
  high: ({ estimate }) => estimate.high,
  form: ({ estimate }) => estimate.form,
  word: ({ estimate }) => estimate.magnitude,
  unit: ({ estimate }) => estimate.unit,
  goods: ({ estimate }) => (estimate.goods === null ? null : goodsText(estimate.goods)),
  stage: ({ estimate }) => estimate.stage,
  'as of, from': ({ estimate }) => estimate.asOfFrom,
  'as of, to': ({ estimate }) => estimate.asOfTo,
  'running total since': ({ estimate }) => estimate.cumulativeSince,
  'part of': ({ estimate }) => estimate.within,
  modality: ({ estimate }) => estimate.modality,
  hedge: ({ estimate }) => estimate.hedge,
  negated: ({ estimate }) => estimate.negated,
  claimant: ({ estimate }) => estimate.claimant ?? 'the document itself',
  document: ({ estimate }) => estimate.document,
  passages: ({ estimate }) => estimate.passages,
}

/** The numbers as a table. */
export const estimatesSheet = (state: State) => sheetOf(columns, estimatesShown(state), ({ record }) => record.id)
