import type { Claim, Names } from '../types/index.js'
import { type Hedge, hedges, type Kind, type Phase, stages } from '../vocabulary/index.js'

/**
 * How far a claim affirms its thing. `definite`: asserted, or reported without a weak hedge. `possible`: alleged, planned,
 * forecast, an opinion, or under a weak hedge. `no`: it denies or negates it.
 */
export type Strength = 'definite' | 'possible' | 'no'

const isWeak = (hedge: Hedge | undefined) => hedge !== undefined && hedges[hedge] === 'weak'

/** How far the claim affirms its thing. */
export function strengthOf<N extends Names>({ modality, negated, hedge }: Claim<string, N>): Strength {
  if (modality === 'denied' || negated) return 'no'
  return (modality === 'asserted' || modality === 'reported') && !isWeak(hedge) ? 'definite' : 'possible'
}

/** The stages of each kind that has some, with their phases. */
export const phases: Readonly<Record<string, Readonly<Record<string, Phase>>>> = stages

/** Whether a claim speaks of what is to come. */
export const isAhead = ({ modality }: Pick<Claim<string, Names>, 'modality'>): boolean =>
  modality === 'planned' || modality === 'forecast'

/** The phase that a claim tells of; a planned or expected thing without a stage has not begun. */
export function phaseOf<N extends Names>(kind: Kind, { modality, stage }: Claim<string, N>): Phase {
  const own = phases[kind]?.[stage ?? '']
  if (own !== undefined) return own
  return isAhead({ modality }) && kind !== 'assessment' && kind !== 'statement' ? 'before' : 'during'
}
