import type { Claim, Names, Period } from '../types/index.js'
import { type Kind, stages } from '../vocabulary/index.js'
import { type Appearances, attestedOn } from './attest.js'
import { aheadPeriod, heldPeriod, momentPeriod, spanPeriod } from './moment.js'
import { compared } from './order.js'
import { type Evidence, prospectivePeriod, standingPeriod } from './standing.js'
import { phaseOf, type Strength, strengthOf } from './strength.js'

const unknown: Period = { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null }

/** What the claims in view tell of a thing: how surely it is affirmed, and when it held. */
export interface Derived {
  /** How far the claims affirm the thing at all. */
  readonly strength: Strength
  /** When it held. */
  readonly period: Period
}

/** Whether the claim tells that the thing ended; an end that is only planned or expected closes nothing. */
const isClosing = <N extends Names>(kind: Kind, claim: Claim<string, N>) =>
  phaseOf(kind, claim) === 'after' && claim.modality !== 'planned' && claim.modality !== 'forecast'

/** The claims that speak of the thing as begun, and those that speak of it as still ahead. */
function sorted<N extends Names>(kind: Kind, claims: readonly Claim<string, N>[], asked: boolean) {
  const affirming = claims.filter((claim) => strengthOf(claim) !== 'no')
  const phased = (...phases: string[]) => affirming.filter((claim) => phases.includes(phaseOf(kind, claim)))
  return asked ? { begun: affirming, ahead: [] } : { begun: phased('during', 'after'), ahead: phased('before') }
}

/** Claims that deny a beginning up to the day they attest; a weakly hedged or disputed one rules nothing out. */
const notYet = <N extends Names>(kind: Kind, claims: readonly Claim<string, N>[]) =>
  claims.filter((claim) => {
    const phase = phaseOf(kind, claim)
    const before = claim.stage !== undefined && (phase === 'never' || (phase === 'before' && kind !== 'transfer'))
    const plain = strengthOf({ ...claim, negated: undefined, modality: 'asserted' }) === 'definite'
    return plain && claim.modality !== 'denied' && claim.modality !== 'alleged' && (before || claim.negated === true)
  })

const hasSpan = <N extends Names>({ period }: Claim<string, N>) =>
  period?.start !== undefined && period.end !== undefined && period.end !== 'open'
const goesOn = <N extends Names>({ period }: Claim<string, N>) => period?.end === 'open'
const isMomentary = <N extends Names>({ period, asOf }: Claim<string, N>) => asOf !== undefined && period === undefined

function periodOf<N extends Names>(kind: Kind, evidence: Evidence<N>, appeared: Appearances): Period {
  const { inner } = evidence
  if (kind === 'assessment') return heldPeriod(inner, appeared)
  if ((kind === 'event' || kind === 'statement') && !inner.some(goesOn)) return momentPeriod(inner, appeared)
  if (kind === 'figure' && inner.every(hasSpan)) return spanPeriod(inner, appeared)
  if (kind === 'figure' && inner.every(isMomentary)) return momentPeriod(inner, appeared)
  return standingPeriod(evidence, kind === 'transfer', appeared)
}

/**
 * What claims tell of a thing of this kind. The strongest claims decide; the parts of a flow may reach further on weaker
 * ones. `asked`: the claims were chosen by their stage, so each is taken as telling of a thing that holds.
 */
export function derive<N extends Names>(
  kind: Kind,
  claims: readonly Claim<string, N>[],
  appeared: Appearances,
  { asked = false, context = claims }: { asked?: boolean; context?: readonly Claim<string, N>[] } = {},
): Derived {
  const { begun, ahead } = sorted(kind, claims, asked)
  const strong = begun.filter((claim) => strengthOf(claim) === 'definite')
  const inner = strong.length > 0 ? strong : begun
  if (inner.length > 0) {
    const outer = kind === 'transfer' ? begun : inner
    const closing = asked ? [] : inner.filter((claim) => isClosing(kind, claim))
    const evidence = { inner, outer, closing, notYet: asked ? [] : notYet(kind, context) }
    return { strength: strong.length > 0 ? 'definite' : 'possible', period: periodOf(kind, evidence, appeared) }
  }
  if (ahead.length === 0) return { strength: 'no', period: unknown }
  const period = kind === 'event' ? aheadPeriod(ahead, appeared) : prospectivePeriod(ahead, appeared)
  return { strength: 'possible', period }
}

/** Whether a claim tells its stage without doubt; what is planned may be in preparation, but not halted. */
const isPlain = <N extends Names>(kind: Kind, claim: Claim<string, N>) =>
  strengthOf(claim) === 'definite' ||
  (strengthOf({ ...claim, modality: 'asserted' }) === 'definite' &&
    claim.modality === 'planned' &&
    phaseOf(kind, claim) === 'before')

/** How far the thing has got: the furthest of what is surely told, else of what is told at all; an end only if it came last. */
export function stageOf<N extends Names>(
  kind: Kind,
  claims: readonly Claim<string, N>[],
  appeared: Appearances,
): string | undefined {
  const told = claims.filter((claim) => claim.stage !== undefined && strengthOf(claim) !== 'no')
  const plain = told.filter((claim) => isPlain(kind, claim))
  const list = plain.length > 0 ? plain : told
  const day = (claim: Claim<string, N>) => attestedOn(claim, appeared).earliest ?? ''
  const order = Object.keys((stages as Readonly<Record<string, object>>)[kind] ?? {})
  const rank = (claim: Claim<string, N>) => order.indexOf(claim.stage as string)
  const inTime = [...list].sort((a, b) => compared(day(a), day(b)) || rank(a) - rank(b))
  const last = (phase: string) => inTime.filter((claim) => phaseOf(kind, claim) === phase).at(-1)
  const [during, after] = [last('during'), last('after')]
  if (after && (!during || day(after) >= day(during))) return after.stage
  return (during ?? inTime.at(-1))?.stage
}
