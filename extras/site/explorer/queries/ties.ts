import { isPartyName, type Tie, tiesAt } from 'russia-ties'
import type { State } from '../state/state.js'
import { optionsOf } from './known.js'
import { graded, type Shown } from './shown.js'

/** The ties that held or can have held on the day of the state. */
export function tiesShown(state: State, date: string = state.date): readonly Shown<Tie>[] {
  const { actor, around, type } = state
  const centre = actor || (around === 'Russia' ? 'Russia' : '')
  if (centre && !isPartyName(centre)) return []
  const options = {
    ...optionsOf({ ...state, during: '' }),
    ...(centre && isPartyName(centre) && { of: centre }),
    ...(type && { type: type as Tie['type'] }),
  }
  return graded(tiesAt(date, { ...options, certainty: 'possible' }), tiesAt(date, options), state)
}

/** The names on each side of a tie: those it runs from, and those it runs to; a mutual one has none of the latter. */
export const sidesOf = (tie: Tie): readonly [readonly string[], readonly string[]] =>
  tie.directed ? [tie.from, tie.to] : [tie.between, []]

/** Every party of a tie. */
export const partiesOf = (tie: Tie): readonly string[] => sidesOf(tie).flat()
