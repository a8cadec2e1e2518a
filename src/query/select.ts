import { certaintyWithin, type Derived, derive, inOrder, phaseOf, strengthOf, type Window } from '../dates/index.js'
import type { AnyRecord, Claim, Day, Names } from '../types/index.js'
import type { Modality } from '../vocabulary/index.js'
import type { Context } from './context.js'
import { derivedOf, isAffirmed, viewOf } from './view.js'

/** What one and the same claim in view must meet. */
export interface ClaimFilter {
  readonly stage?: ReadonlySet<string> | undefined
  readonly goods?: ReadonlySet<string> | undefined
  readonly modality?: ReadonlySet<Modality> | undefined
  readonly claimant?: string | undefined
}

/** Which records a query takes, and at which state of knowledge. */
export interface Selection extends ClaimFilter {
  readonly knownBy?: Day | undefined
  readonly during?: Window | undefined
  readonly certainty?: 'definite' | 'possible' | undefined
}

const goodsOf = (record: { readonly [field: string]: unknown }): string | undefined =>
  (record.goods ?? record.what) as string | undefined

function meets<N extends Names>(record: AnyRecord<N>, claim: Claim<string, N>, filter: ClaimFilter): boolean {
  const { stage, goods, modality, claimant } = filter
  return (
    (stage === undefined || stage.has(claim.stage as string)) &&
    (modality === undefined || modality.has(claim.modality)) &&
    (claimant === undefined || claim.claimant === claimant) &&
    (goods === undefined || goods.has(claim.goods ?? (goodsOf(record as never) as string)))
  )
}

/** What the chosen claims tell: a filter never borrows certainty from a claim that it excludes. */
function derivedFrom<N extends Names>(
  record: AnyRecord<N>,
  chosen: readonly Claim<string, N>[],
  filter: ClaimFilter,
  context: Context,
): Derived {
  const whole = derivedOf(record, context)
  if (chosen.length === record.claims.length && filter.stage === undefined) return whole
  if (!chosen.some((claim) => strengthOf(claim) !== 'no')) return whole
  const asked = filter.stage !== undefined && chosen.some((claim) => phaseOf(record.kind, claim) !== 'during')
  return derive<N>(record.kind, chosen, context.appeared, {
    asked,
    context: record.claims as readonly Claim<string, N>[],
  })
}

/** Whether neither a date nor a certainty was asked for. */
const isUndated = ({ during, certainty }: Selection) => during === undefined && certainty !== 'definite'

function isSure({ strength, period }: Derived, { during, certainty }: Selection): boolean {
  if (during === undefined) return strength === 'definite'
  const answer = certaintyWithin(period, during)
  if (strength === 'no' || answer === 'no') return false
  return certainty === 'possible' || (answer === 'definite' && strength === 'definite')
}

/**
 * The records of a list that a selection takes, as they were known: affirmed by a claim in view, with one claim that meets
 * the whole filter, and as sure at the date as was asked.
 */
export function select<N extends Names, R extends AnyRecord<N>>(
  list: readonly R[],
  selection: Selection,
  context: Context,
): readonly R[] {
  const found = list.flatMap((record) => {
    const view = viewOf<N, R>(record, selection.knownBy, context)
    if (view === undefined || !isAffirmed<N>(view)) return []
    const chosen = (view.claims as readonly Claim<string, N>[]).filter((claim) => meets<N>(view, claim, selection))
    if (chosen.length === 0) return []
    return isUndated(selection) || isSure(derivedFrom<N>(view, chosen, selection, context), selection) ? [view] : []
  })
  return Object.freeze(selection.knownBy === undefined ? found : found.sort(inOrder))
}
