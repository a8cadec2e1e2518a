import type { Certainty, Tie, Transfer } from 'russia-ties'
import type { State } from '../state/state.js'
import { allFlows } from './flows.js'
import type { Shown } from './shown.js'
import { tiesShown } from './ties.js'

/** A record that stands otherwise after than before. */
export interface Change {
  readonly record: Tie | Transfer
  readonly before: Certainty
  readonly after: Certainty
  readonly what: string
}

/** What to call a change: of the world from day to day, or of what was known. */
const names: Readonly<Record<string, readonly [ofWorld: string, ofKnowledge: string]>> = {
  'no definite': ['began', 'newly known'],
  'no possible': ['may have begun', 'newly known, only possible'],
  'possible definite': ['became definite', 'became definite'],
  'definite possible': ['no longer definite', 'no longer definite'],
  'definite no': ['ended', 'no longer so'],
  'possible no': ['ruled out', 'ruled out'],
}

/** Whether two states of knowledge are compared, and not only two days. */
const isOfKnowledge = ({ knownBefore, knownBy }: State) => knownBefore !== knownBy

const byId = (list: readonly Shown<Tie | Transfer>[]) => new Map(list.map((one) => [one.record.id as string, one]))

/** Ties, and transfers too where what was known changed: their days are those of a movement. */
const seen = (state: State) =>
  byId([
    ...tiesShown({ ...state, certainty: 'possible' }),
    ...(isOfKnowledge(state) ? allFlows({ ...state, certainty: 'possible', during: '' }) : []),
  ])

/** What changed from the earlier day and state of knowledge to the later one. */
export function changesShown(state: State): readonly Change[] {
  const earlier = seen({ ...state, date: state.since, knownBy: state.knownBefore, knownBefore: state.knownBy })
  const later = seen(state)
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id): readonly Change[] => {
    const [was, is] = [earlier.get(id), later.get(id)]
    const [before, after] = [was?.certainty ?? 'no', is?.certainty ?? 'no']
    const { record } = (is ?? was) as Shown<Tie | Transfer>
    const moved = was && is && was.record.stage !== is.record.stage && `${was.record.stage} → ${is.record.stage}`
    if (before === after && !moved) return []
    return [
      { record, before, after, what: moved || (names[`${before} ${after}`]?.[Number(isOfKnowledge(state))] ?? '') },
    ]
  })
}
