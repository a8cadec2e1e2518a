import { type Certainty, isPartyName, type Tie, tiesAt, tiesBetween } from 'russia-ties'
import type { State } from '../state/state.js'
import { graded, optionsOf, type Shown } from './known.js'

/** The ties that held or can have held on the day of the state. */
export function tiesShown(state: State, date: string = state.date): readonly Shown<Tie>[] {
  const { actor, around, type } = state
  const centre = actor || (around === 'Russia' ? 'Russia' : '')
  if (centre && !isPartyName(centre)) return []
  const options = {
    ...optionsOf({ ...state, during: '' }),
    ...(isPartyName(centre) && { of: centre }),
    ...(type && { type: type as Tie['type'] }),
  }
  return graded(tiesAt(date, { ...options, certainty: 'possible' }), tiesAt(date, options), state)
}

/** Every party of a tie. */
export const partiesOf = (tie: Tie): readonly string[] => (tie.directed ? [...tie.from, ...tie.to] : tie.between)

/** A party with its ties in view to the one in the middle. */
export interface Partner {
  readonly name: string
  readonly types: readonly string[]
  readonly count: Readonly<Record<Certainty, number>>
}

/** The ties among some that set two parties on two sides. */
export function between(shown: readonly Shown<Tie>[], one: string, other: string): readonly Shown<Tie>[] {
  if (!isPartyName(one) || !isPartyName(other)) return []
  const ids = new Set<string>(tiesBetween(one, other, { certainty: 'possible' }).map(({ id }) => id))
  return shown.filter(({ record }) => ids.has(record.id))
}

/** Whose partners are listed. */
export const centreOf = ({ actor }: State): string => actor || 'Russia'

/** The partners of the party in the middle on the day of the state, those with the most definite ties first. */
export function partnersShown(state: State): readonly Partner[] {
  const centre = centreOf(state)
  const shown = tiesShown(state)
  const names = new Set(shown.flatMap(({ record }) => partiesOf(record)))
  names.delete(centre)
  return [...names]
    .map((name): Partner => {
      const ties = between(shown, centre, name)
      const count = (wanted: Certainty) => ties.filter(({ certainty }) => certainty === wanted).length
      const types = [...new Set(ties.map(({ record }) => record.type))].sort()
      return { name, types, count: { definite: count('definite'), possible: count('possible'), no: 0 } }
    })
    .filter(({ types }) => types.length > 0)
    .sort((a, b) => b.count.definite - a.count.definite || b.count.possible - a.count.possible)
}
