import type { AnyRecord, Certainty, Modality, OurNames, TimelineEntry } from 'russia-ties'
import { actors, records, recordsOn, release, statementsBy, timelineOf } from 'russia-ties'
import { certaintyOf, type State } from '../state/state.js'

type Asked = Pick<State, 'actor' | 'knownBy' | 'modality' | 'during'>
type Answer = readonly AnyRecord[]

/** The options of the package for a state, without those that restrict nothing. */
export const optionsOf = ({ knownBy, modality, during }: Omit<Asked, 'actor'>) => ({
  ...(knownBy && { knownBy }),
  ...(modality && { modality: modality as Modality }),
  ...(during && { during: during as '2024' }),
})

/** Whether a name is that of a voice, which only speaks. */
export const isVoice = (name: string): boolean => actors.some((one) => one.name === name && one.type === 'voice')

const recordsOnName = (name: string, options: object): Answer =>
  isVoice(name) ? statementsBy(name as 'Reuters', options) : recordsOn(name as 'Russia', options)

const answers = new Map<string, Answer>()

/** The records that the package gives for an actor, or for every actor where none is asked for. */
export function recordsFor(asked: Asked, certainty?: 'definite' | 'possible'): Answer {
  const options = { ...optionsOf(asked), ...(certainty && { certainty }) }
  const key = JSON.stringify([asked.actor, options])
  const known = answers.get(key)
  if (known) return known
  const names = asked.actor ? [asked.actor] : actors.map(({ name }) => name)
  const found = new Map<string, AnyRecord>()
  for (const one of names.flatMap((name) => recordsOnName(name, options))) found.set(one.id, one)
  const answer = records.flatMap(({ id }) => found.get(id) ?? [])
  answers.set(key, answer)
  return answer
}

/** The last day on which anything is definite, as known by a day; later ones are at most possible. */
export function lastDefinite(knownBy: string): string {
  const whole = release.coverage.last as string
  if (!knownBy) return whole
  const known = recordsFor({ actor: '', knownBy, modality: '', during: '' }, 'definite')
  const ends = known.map(({ period }) => period.earliestEnd ?? '').filter((day) => day <= whole)
  return ends.sort().at(-1) ?? ''
}

/** A record in view, with how sure it is there. */
export interface Shown<R extends AnyRecord = AnyRecord> {
  readonly record: R
  readonly certainty: Certainty
}

/** Whether a claim of the record stands in the chosen document, put forward in the chosen way. */
export const isFrom =
  ({ document, modality }: Pick<State, 'document' | 'modality'>) =>
  ({ claims }: AnyRecord): boolean =>
    !document || claims.some((claim) => claim.document === document && (!modality || claim.modality === modality))

/** Records with their certainty: the possible ones, and which of them are definite. */
export function graded<R extends AnyRecord>(possible: readonly R[], definite: readonly R[], state: State) {
  const sure = new Set<string>(definite.map(({ id }) => id))
  return possible
    .filter(isFrom(state))
    .map((record): Shown<R> => ({ record, certainty: sure.has(record.id) ? 'definite' : 'possible' }))
    .filter(({ certainty }) => certaintyOf(state) === 'possible' || certainty === 'definite')
}

/** The records in view, of every kind. */
export function recordsShown(state: State): readonly Shown[] {
  const grade = state.during ? 'possible' : undefined
  return graded<AnyRecord>(recordsFor(state, grade), recordsFor(state, 'definite'), state).filter(
    ({ record }) => !state.kind || record.kind === state.kind,
  )
}

/** The dated points of the records on the chosen actor. */
export function timelineShown(state: State): readonly TimelineEntry<OurNames>[] {
  const { actor, kind } = state
  const certainty = certaintyOf(state)
  if (!actor || isVoice(actor)) return []
  const options = { ...optionsOf(state), certainty, ...(kind && { kind: kind as AnyRecord['kind'] }) }
  return timelineOf(actor as 'Russia', options).filter(({ record }) => isFrom(state)(record))
}
