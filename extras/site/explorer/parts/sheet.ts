import type { Claim, OurNames, Tie, TimelineEntry } from 'russia-ties'
import { type Cell, csv, goodsText, periodText } from '../../words.js'
import { amountText } from '../estimates/words.js'
import { type Change, changesShown } from '../queries/changes.js'
import { estimatesShown, type Told } from '../queries/estimates.js'
import { allFlows, type Flow } from '../queries/flows.js'
import { recordsShown, type Shown, timelineShown } from '../queries/known.js'
import { partiesOf, tiesShown } from '../queries/ties.js'
import type { State, View } from '../state/state.js'
import { actorText } from './words.js'

/** One row of what is shown, with the record behind it. */
export interface Row {
  readonly record: string
  readonly cells: readonly Cell[]
}

/** What is shown as a table: the same for the page, CSV and JSON. */
export interface Sheet {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** The columns of a table and how a row fills them. */
export type Columns<T> = Readonly<Record<string, (row: T) => Cell>>

/** A sheet of rows, each with the id and title of its record first. */
export function sheetOf<T extends { readonly record: { readonly id: string; readonly title: string } }>(
  rest: Columns<T>,
  rows: readonly T[],
): Sheet {
  const columns: Columns<T> = { record: ({ record }) => record.id, title: ({ record }) => record.title, ...rest }
  const filled = rows.map((row) => ({ record: row.record.id, cells: Object.values(columns).map((cell) => cell(row)) }))
  return { columns: Object.keys(columns), rows: filled }
}

/** A sheet as CSV, with cells that no spreadsheet takes for a formula. */
export const sheetCsv = ({ columns, rows }: Sheet): string =>
  csv(
    columns,
    rows.map(({ cells }) => cells),
  )

/** A sheet as a list of objects. */
export const sheetObjects = ({ columns, rows }: Sheet): readonly Readonly<Record<string, Cell>>[] =>
  rows.map(({ cells }) => Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? null])))

type Claims = readonly Pick<Claim<string, OurNames>, 'document' | 'modality'>[]

const documentsOf = (claims: Claims) => [...new Set(claims.map(({ document }) => document))]
const modalitiesOf = (claims: Claims) => [...new Set(claims.map(({ modality }) => modality))]

/** What stands behind a record, in the last columns. */
const behind: Columns<Shown> = {
  claims: ({ record }) => record.claims.length,
  documents: ({ record }) => documentsOf(record.claims),
}

const ties: Columns<Shown<Tie>> = {
  certainty: ({ certainty }) => certainty,
  standing: ({ record }) => record.standing,
  type: ({ record }) => record.type,
  from: ({ record }) => (record.directed ? record.from : []),
  to: ({ record }) => (record.directed ? record.to : []),
  between: ({ record }) => (record.directed ? [] : record.between),
  domain: ({ record }) => record.domain,
  stage: ({ record }) => record.stage,
  held: ({ record }) => periodText(record.period),
  ...behind,
}

const changes: Columns<Change> = {
  change: ({ what }) => what,
  before: ({ before }) => before,
  after: ({ after }) => after,
  kind: ({ record }) => record.kind,
  parties: ({ record }) => (record.kind === 'tie' ? partiesOf(record) : [...record.from, ...record.to]).map(actorText),
  held: ({ record }) => periodText(record.period),
}

const flows: Columns<Flow> = {
  direction: ({ way }) => (way === 'to' ? 'to Russia' : 'from Russia'),
  from: ({ record }) => record.from,
  to: ({ record }) => record.to,
  joint: ({ record }) => record.joint,
  goods: ({ record }) => goodsText(record.goods),
  stage: ({ record }) => record.stage,
  movement: ({ certainty }) => certainty,
  moved: ({ record }) => periodText(record.period),
  ...behind,
}

const numbers: Columns<Told> = {
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

const records: Columns<Shown> = {
  kind: ({ record }) => record.kind,
  held: ({ record }) => periodText(record.period),
  stage: ({ record }) => record.stage,
  certainty: ({ certainty }) => certainty,
  modality: ({ record }) => modalitiesOf(record.claims),
  ...behind,
}

const timeline: Columns<TimelineEntry<OurNames>> = {
  mark: ({ mark }) => mark,
  'not before': ({ earliest }) => earliest,
  'not after': ({ latest }) => latest,
  kind: ({ kind }) => kind,
  modality: ({ claims }) => modalitiesOf(claims),
  documents: ({ claims }) => documentsOf(claims),
}

const sheets: Readonly<Record<View, (state: State) => Sheet>> = {
  network: (state) => sheetOf(ties, tiesShown(state)),
  changes: (state) => sheetOf(changes, changesShown(state)),
  flows: (state) => sheetOf(flows, allFlows(state)),
  estimates: (state) => sheetOf(numbers, estimatesShown(state)),
  records: (state) =>
    state.list === 'timeline' ? sheetOf(timeline, timelineShown(state)) : sheetOf(records, recordsShown(state)),
}

/** What a state shows as a table. */
export const sheetFor = (state: State): Sheet => sheets[state.view](state)
