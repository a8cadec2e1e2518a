import type { OurNames, TimelineEntry } from 'russia-ties'
import { periodText } from '../../words.js'
import { type Columns, type Sheet, sheetOf } from '../parts/sheet.js'
import { recordsShown, timelineShown } from '../queries/records.js'
import type { Shown } from '../queries/shown.js'
import type { State } from '../state/state.js'

const documentsOf = (claims: readonly { readonly document: string }[]) => [
  ...new Set(claims.map((one) => one.document)),
]

const records: Columns<Shown> = {
  record: ({ record }) => record.id,
  title: ({ record }) => record.title,
  kind: ({ record }) => record.kind,
  held: ({ record }) => periodText(record.period),
  stage: ({ record }) => record.stage,
  certainty: ({ certainty }) => certainty,
  modality: ({ record }) => [...new Set(record.claims.map(({ modality }) => modality))],
  claims: ({ record }) => record.claims.length,
  documents: ({ record }) => documentsOf(record.claims),
}

const timeline: Columns<TimelineEntry<OurNames>> = {
  record: ({ record }) => record.id,
  title: ({ record }) => record.title,
  mark: ({ mark }) => mark,
  'not before': ({ earliest }) => earliest,
  'not after': ({ latest }) => latest,
  kind: ({ kind }) => kind,
  modality: ({ claims }) => [...new Set(claims.map(({ modality }) => modality))],
  documents: ({ claims }) => documentsOf(claims),
}

/** The list as a table: the records in view, or the dated points of those on one actor. */
export const recordsSheet = (state: State): Sheet =>
  state.list === 'timeline'
    ? sheetOf(timeline, timelineShown(state), ({ record }) => record.id)
    : sheetOf(records, recordsShown(state), ({ record }) => record.id)
