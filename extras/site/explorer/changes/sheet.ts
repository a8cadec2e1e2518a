import { periodText } from '../../words.js'
import { type Columns, sheetOf } from '../parts/sheet.js'
import { actorText } from '../parts/words.js'
import { type Change, changesShown } from '../queries/changes.js'
import { partiesOf } from '../queries/ties.js'
import type { State } from '../state/state.js'

const columns: Columns<Change> = {
  record: ({ record }) => record.id,
  title: ({ record }) => record.title,
  change: ({ what }) => what,
  before: ({ before }) => before,
  after: ({ after }) => after,
  kind: ({ record }) => record.kind,
  parties: ({ record }) => (record.kind === 'tie' ? partiesOf(record) : [...record.from, ...record.to]).map(actorText),
  held: ({ record }) => periodText(record.period),
}

/** What changed as a table. */
export const changesSheet = (state: State) => sheetOf(columns, changesShown(state), ({ record }) => record.id)

/** How many changes of each sort there are: `3 began, 1 ended`. */
export function changesText(state: State): string {
  const counts = new Map<string, number>()
  for (const { what } of changesShown(state)) counts.set(what, (counts.get(what) ?? 0) + 1)
  const parts = [...counts].map(([what, count]) => `${count} ${what}`)
  const order = state.since > state.date ? 'The first day is the later one, so this goes back in time: ' : ''
  return parts.length > 0 ? order + parts.join(', ') : 'Nothing changed, as far as the documents say'
}
