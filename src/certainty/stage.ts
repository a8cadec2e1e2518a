import type { Claim, Names } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { type Appearances, witnessOf } from './reach.js'
import { isAhead, phaseOf, phases, strengthOf } from './strength.js'

type AnyClaim = Claim<string, Names>

/** How far a thing has got, and how firmly that is told. */
export interface Standing {
  /** The furthest stage that a claim tells; absent where none tells a stage. */
  readonly stage?: string
  /** Whether a firm claim tells it; absent where no claim affirms the thing at all. */
  readonly certainty?: 'definite' | 'possible'
}

/** Whether a claim tells its stage firmly; that something is promised or prepared is firm where it is told as a plan. */
export const isFirm = (kind: Kind, claim: AnyClaim): boolean =>
  strengthOf(claim) === 'definite' ||
  (claim.modality === 'planned' &&
    phaseOf(kind, claim) === 'before' &&
    strengthOf({ ...claim, modality: 'asserted' }) === 'definite')

/** The furthest stage of a thing, an end only where it was told last. */
function furthest(kind: Kind, told: readonly AnyClaim[], appeared: Appearances): AnyClaim | undefined {
  const order = Object.keys(phases[kind] ?? {})
  const rank = ({ stage = '' }: AnyClaim) => order.indexOf(stage)
  const day = (claim: AnyClaim) => witnessOf(claim, appeared).earliest ?? ''
  const last = (list: readonly AnyClaim[], by: (claim: AnyClaim) => string | number) =>
    list.reduce<AnyClaim | undefined>(
      (best, claim) => (best === undefined || by(claim) >= by(best) ? claim : best),
      undefined,
    )
  const at = (phase: string) => told.filter((claim) => phaseOf(kind, claim) === phase)
  const [during, after] = [last(at('during'), rank), last(at('after'), day)]
  const seen = last(at('during'), day)
  if (after && (!seen || day(after) >= day(seen))) return after
  return during ?? last(told, day)
}

/** How far a thing has got, as its claims tell it. */
export function standingOf(kind: Kind, claims: readonly AnyClaim[], appeared: Appearances): Standing {
  const affirming = claims.filter((claim) => strengthOf(claim) !== 'no')
  if (affirming.length === 0) return {}
  const staged = affirming.filter(({ stage }) => stage !== undefined)
  const reached = staged.filter((claim) => !isAhead(claim) || phaseOf(kind, claim) === 'before')
  const stage = furthest(kind, reached.length > 0 ? reached : staged, appeared)?.stage
  const telling = stage === undefined ? affirming : staged.filter((claim) => claim.stage === stage)
  const certainty = telling.some((claim) => isFirm(kind, claim)) ? 'definite' : 'possible'
  return stage === undefined ? { certainty } : { stage, certainty }
}
