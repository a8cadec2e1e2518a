import { type Certainty, isPartyName, stages, type Transfer, transfersFrom, transfersTo } from 'russia-ties'
import { certaintyOf, type State } from '../state/state.js'
import { graded, optionsOf, type Shown } from './known.js'

/** Which way goods go, as seen from Russia. */
export type Way = 'to' | 'from'

/** A transfer in view. */
export interface Flow extends Shown<Transfer> {
  readonly way: Way
  /** Whether goods moved: what is asked for, promised or refused has not. */
  readonly moved: boolean
}

/** Whether a stage tells of goods that moved, now or before they were halted. */
export function hasMoved({ stage }: Transfer): boolean {
  const phase = stage === undefined ? 'before' : stages.transfer[stage]
  return phase === 'during' || phase === 'after'
}

/** How sure the movement is: what has not moved is possible at most, what was refused is not. */
const movement = ({ record, certainty }: Shown<Transfer>): Certainty =>
  hasMoved(record) ? certainty : record.stage === 'refused' ? 'no' : 'possible'

function asked(state: State, way: Way) {
  const { actor, goods, stage } = state
  const other = actor && actor !== 'Russia' && isPartyName(actor) ? { [way === 'to' ? 'from' : 'to']: actor } : {}
  return {
    ...{ ...optionsOf(state), ...other },
    ...(goods && { goods: goods as Transfer['goods'] }),
    ...(stage && { stage: stage as 'delivered' }),
  }
}

/** The transfers to Russia or from it, at any stage. */
export function flowsShown(state: State, way: Way): readonly Flow[] {
  if (state.actor && !isPartyName(state.actor)) return []
  const find = way === 'to' ? transfersTo : transfersFrom
  const options = asked(state, way)
  const possible = find('Russia', { ...options, certainty: 'possible' })
  const definite = find('Russia', { ...options, certainty: 'definite' })
  return graded(possible, definite, { ...state, certainty: 'possible' })
    .map((one) => ({ ...one, certainty: movement(one), way, moved: hasMoved(one.record) }))
    .filter(({ certainty }) => certaintyOf(state) === 'possible' || certainty === 'definite')
}

/** Both ways, in the order in which they are drawn and listed. */
export const allFlows = (state: State): readonly Flow[] => [...flowsShown(state, 'to'), ...flowsShown(state, 'from')]
