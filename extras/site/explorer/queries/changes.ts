import type { Certainty, Tie, Transfer } from 'russia-ties'
import type { State } from '../state/state.js'
import { allFlows } from './flows.js'
import type { Shown } from './known.js'
import { tiesShown } from './ties.js'

/** A record that stands otherwise after than before. */
export interface Change {
  readonly record: Tie | Transfer
  readonly before: Certainty
  readonly after: Certainty
  readonly what: string
}

/** What to call a change, those with the most news first: of the world from day to day, or of what was known. */
const names: Readonly<Record<string, readonly [ofWorld: string, ofKnowledge: string]>> = {
  'definite no': ['ended', 'no longer so'],
  'possible definite': ['became definite', 'became definite'],
  'definite possible': ['no longer definite', 'no longer definite'],
  'possible no': ['ruled out', 'ruled out'],
  'no definite': ['began', 'newly known'],
  'no possible': ['may have begun', 'newly known, only possible'],
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

/** What changed from the earlier day and state of knowledge to the later one; transfers that got further come first. */
export function changesShown(state: State): readonly Change[] {
  const earlier = seen({ ...state, date: state.since, knownBy: state.knownBefore, knownBefore: state.knownBy })
  const later = seen(state)
  const ranks = Object.keys(names)
  const changes = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const [was, is] = [earlier.get(id), later.get(id)]
    const [before, after] = [was?.certainty ?? 'no', is?.certainty ?? 'no']
    const { record } = (is ?? was) as Shown<Tie | Transfer>
    const moved = was && is && was.record.stage !== is.record.stage && `${was.record.stage} → ${is.record.stage}`
    if (before === after && !moved) return []
    const rank = moved ? -1 : ranks.indexOf(`${before} ${after}`)
    const what = moved || (Object.values(names)[rank]?.[Number(isOfKnowledge(state))] ?? '')
    return [{ record, before, after, what, rank }]
  })
  return changes.sort((a, b) => a.rank - b.rank)
}

/** How many changes of each sort there are: `3 began, 1 ended`. */
export function changesText(state: State): string {
  const counts = new Map<string, number>()
  for (const { what } of changesShown(state)) counts.set(what, (counts.get(what) ?? 0) + 1)
  const parts = [...counts].map(([what, count]) => `${count} ${what}`)
  const order = state.since > state.date ? 'The first day is the later one, so this goes back in time: ' : ''
  return parts.length > 0 ? order + parts.join(', ') : 'Nothing changed, as far as the documents say'
}
