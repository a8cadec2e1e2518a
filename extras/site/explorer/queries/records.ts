import { type AnyRecord, actors, type OurNames, type TimelineEntry, timelineOf } from 'russia-ties'
import { certaintyOf, type State } from '../state/state.js'
import { graded, isFrom, optionsOf, recordsFor, type Shown } from './known.js'

/** The records in view, of every kind. */
export function recordsShown(state: State): readonly Shown[] {
  const grade = state.during ? 'possible' : undefined
  return graded<AnyRecord>(recordsFor(state, grade), recordsFor(state, 'definite'), state).filter(
    ({ record }) => !state.kind || record.kind === state.kind,
  )
}

const isVoice = (name: string) => actors.some((one) => one.name === name && one.type === 'voice')

/** The dated points of the records on the chosen actor. */
export function timelineShown(state: State): readonly TimelineEntry<OurNames>[] {
  const { actor, kind } = state
  const certainty = certaintyOf(state)
  if (!actor || isVoice(actor)) return []
  const options = { ...optionsOf(state), certainty, ...(kind && { kind: kind as AnyRecord['kind'] }) }
  return timelineOf(actor as 'Russia', options).filter(({ record }) => isFrom(state)(record))
}
