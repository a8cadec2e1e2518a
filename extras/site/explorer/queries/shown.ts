import type { AnyRecord, Certainty } from 'russia-ties'
import { certaintyOf, type State } from '../state/state.js'

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
