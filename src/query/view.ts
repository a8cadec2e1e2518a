import { type Derived, derive, stageOf, strengthOf } from '../dates/index.js'
import { freeze } from '../frozen.js'
import type { AnyRecord, Claim, Day, Names } from '../types/index.js'
import type { Context } from './context.js'

const views = /* @__PURE__ */ new WeakMap<object, Map<string, object>>()
const derivations = /* @__PURE__ */ new WeakMap<object, Derived>()

/** What the claims of a record tell of it, worked out once. */
export function derivedOf<N extends Names>(record: AnyRecord<N>, { appeared }: Context): Derived {
  const known = derivations.get(record)
  if (known) return known
  const fresh = derive<N>(record.kind, record.claims as readonly Claim<string, N>[], appeared)
  keepDerived(record, fresh)
  return fresh
}

/** Keeps what was worked out already when the record was made. */
export function keepDerived(record: object, derived: Derived): void {
  derivations.set(record, derived)
}

function remade<N extends Names, R extends AnyRecord<N>>(
  record: R,
  claims: readonly Claim<string, N>[],
  context: Context,
): R {
  const { stage: _, ...rest } = record
  const stage = stageOf<N>(record.kind, claims, context.appeared)
  const { period } = derive<N>(record.kind, claims, context.appeared)
  return freeze({ ...rest, ...(stage !== undefined && { stage }), period, claims }) as unknown as R
}

/**
 * The record as it was known by a day: only the claims of documents that had surely appeared, with period and stage
 * derived anew. The same object for the same state of knowledge; `undefined` where no claim was known.
 */
export function viewOf<N extends Names, R extends AnyRecord<N>>(
  record: R,
  knownBy: Day | undefined,
  context: Context,
): R | undefined {
  if (knownBy === undefined) return record
  const all = record.claims as readonly Claim<string, N>[]
  const claims = all.filter(({ document }) => context.appeared(document).latest <= knownBy)
  if (claims.length === all.length) return record
  if (claims.length === 0) return undefined
  const state = String(claims.length)
  const made = views.get(record) ?? new Map<string, object>()
  views.set(record, made)
  const view = (made.get(state) as R | undefined) ?? remade<N, R>(record, claims, context)
  made.set(state, view)
  return view
}

/** Whether any claim of the record affirms it, at whatever stage: a refusal that a document asserts is affirmed as a refusal. */
export const isAffirmed = <N extends Names>({ claims }: AnyRecord<N>): boolean =>
  (claims as readonly Claim<string, N>[]).some((claim) => strengthOf(claim) !== 'no')
