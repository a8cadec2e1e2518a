import {
  type AnyRecord,
  actors,
  type Certainty,
  type Modality,
  records,
  recordsOn,
  release,
  statementsBy,
} from 'russia-ties'
import { certaintyOf, type State } from '../state/state.js'

type Asked = Pick<State, 'actor' | 'knownBy' | 'modality' | 'during'>
type Answer = readonly AnyRecord[]

const place = new Map<string, number>(records.map(({ id }, at) => [id, at]))
const inOrder = (a: AnyRecord, b: AnyRecord) => (place.get(a.id) as number) - (place.get(b.id) as number)

/** The options of the package for a state, without those that restrict nothing. */
export const optionsOf = ({ knownBy, modality, during }: Omit<Asked, 'actor'>) => ({
  ...(knownBy && { knownBy }),
  ...(modality && { modality: modality as Modality }),
  ...(during && { during: during as '2024' }),
})

/** The records on one name, whatever sort of actor it is: a voice only speaks. */
function recordsOnName(name: string, options: object): Answer {
  const isVoice = actors.some((actor) => actor.name === name && actor.type === 'voice')
  return isVoice ? statementsBy(name as 'Reuters', options) : recordsOn(name as 'Russia', options)
}

const answers = new Map<string, Answer>()

/** The records that the package gives for an actor, or for every actor where none is asked for. */
export function recordsFor(asked: Asked, certainty?: 'definite' | 'possible'): Answer {
  const options = { ...optionsOf(asked), ...(certainty && { certainty }) }
  const key = JSON.stringify([asked.actor, options])
  const known = answers.get(key)
  if (known) return known
  const names = asked.actor ? [asked.actor] : actors.map(({ name }) => name)
  const found = new Map(names.flatMap((name) => recordsOnName(name, options)).map((one) => [one.id, one]))
  const answer = [...found.values()].sort(inOrder)
  answers.set(key, answer)
  return answer
}

/** The last day on which anything is definite, as known by a day; later ones are at most possible. */
export function lastDefinite(knownBy: string): string {
  const whole = release.coverage.last as string
  if (!knownBy) return whole
  const ends = recordsFor({ actor: '', knownBy, modality: '', during: '' }, 'definite').map(
    ({ period }) => period.earliestEnd ?? '',
  )
  return ends.reduce((last, day) => (day > last && day <= whole ? day : last), '')
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
