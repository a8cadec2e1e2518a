import { type AnyRecord, documents, isRecordId, record } from 'russia-ties'
import { goodsText, listText } from '../../words.js'
import { actorText, counted } from '../parts/words.js'
import { changesShown } from '../queries/changes.js'
import { estimatesShown } from '../queries/estimates.js'
import { allFlows } from '../queries/flows.js'
import { recordsFor, recordsShown } from '../queries/known.js'
import { between, partiesOf, tiesShown } from '../queries/ties.js'
import type { State, View } from '../state/state.js'

/** What the panel shows. */
export interface Picked {
  readonly heading: string
  readonly note: string
  readonly records: readonly AnyRecord[]
}

const inView: Readonly<Record<View, (state: State) => readonly AnyRecord[]>> = {
  network: (state) => tiesShown(state).map((one) => one.record),
  changes: (state) => changesShown(state).map((one) => one.record),
  flows: (state) => allFlows(state).map((one) => one.record),
  estimates: (state) => [...new Set(estimatesShown(state).map((one) => one.record))],
  records: (state) => recordsShown(state).map((one) => one.record),
}

/** A record as it was known by a day, with whatever it was denied by then; none where no document told of it. */
export function viewOf(id: string, knownBy: string): AnyRecord | undefined {
  const whole = record(id as 'transfers/iran-russia/shahed-136') as AnyRecord
  if (!knownBy) return whole
  const known = recordsFor({ actor: '', knownBy, modality: '', during: '' }).find((one) => one.id === id)
  if (known) return known
  const latest = (name: string) => documents.find((one) => one.id === name)?.published.latest as string
  const claims = whole.claims.filter((claim) => latest(claim.document) <= knownBy)
  return claims.length > 0 ? ({ ...whole, claims } as unknown as AnyRecord) : undefined
}

const partiesIn = (one: AnyRecord): readonly string[] =>
  one.kind === 'tie' ? partiesOf(one) : one.kind === 'transfer' ? [...one.from, ...one.to] : []

const keyOf = (names: readonly string[]) => [...new Set(names)].sort().join('|')
const sameSet = (a: readonly string[], b: readonly string[]) => keyOf(a) === keyOf(b)

/** The records in view of a pair, or of a joint party: in a flow, that is one whole side of it. */
function ofPair(one: AnyRecord, names: readonly string[]): boolean {
  const [a, b] = names as [string, string]
  if (one.kind === 'transfer' && (sameSet(one.from, names) || sameSet(one.to, names))) return true
  if (one.kind === 'tie' && names.length === 2)
    return between([{ record: one, certainty: 'possible' }], a, b).length > 0
  return sameSet(partiesIn(one), names)
}

function ofName(sort: string, name: string, one: AnyRecord): boolean {
  if (sort === 'goods') return one.kind === 'transfer' && one.goods === name
  if (sort === 'pair') return ofPair(one, name.split('|'))
  return partiesIn(one).includes(name)
}

function onRecord(id: string, state: State): Picked {
  const view = viewOf(id, state.knownBy)
  const isShown = inView[state.view](state).some((one) => one.id === id)
  const note = isShown || !view ? '' : 'This record is not in the present view: its date or filters leave it out.'
  return { heading: '', note, records: view ? [view] : [] }
}

/** The records behind what was picked. */
export function pickedIn(state: State): Picked | undefined {
  if (state.pick === '') return undefined
  if (isRecordId(state.pick)) return onRecord(state.pick, state)
  const [, sort, name] = /^(actor|pair|goods):(.+)$/.exec(state.pick) as unknown as [string, string, string]
  const records = inView[state.view](state).filter((one) => ofName(sort, name, one))
  const heading = sort === 'goods' ? goodsText(name) : listText(name.split('|').map(actorText))
  return { heading, note: `${counted(records.length, 'record')} in the present view`, records }
}
