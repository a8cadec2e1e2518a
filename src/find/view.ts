import { derive, strengthOf } from '../certainty/index.js'
import { freeze } from '../frozen.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Claim, Day, Names } from '../types/index.js'

/** Whose claims are looked at: those of documents that were known by a day, those of some documents, or both. */
export interface View {
  readonly knownBy?: Day | undefined
  readonly documents?: ReadonlySet<string> | undefined
}

/** Whether all claims are looked at. */
export const isWhole = ({ knownBy, documents }: View): boolean => knownBy === undefined && documents === undefined

/** A claim on a record of whatever kind. */
export type AnyClaim = Claim<string, Names>

/** The claims of a record, of whatever kind. */
export const claimsOf = <N extends Names>(record: AnyRecord<N>): readonly Claim<string, N>[] => record.claims

const views = /* @__PURE__ */ new WeakMap<object, Map<string, unknown>>()

/**
 * The record as a view shows it: only the claims in view, and what follows from them. The same object each time for the
 * same claims; the record itself where all are in view, and `undefined` where none is.
 */
export function viewOf<R extends AnyRecord<Names>>(record: R, view: View, { appeared }: Context): R | undefined {
  if (isWhole(view)) return record
  const { knownBy, documents } = view
  const all = claimsOf(record)
  const isIn = ({ document }: AnyClaim) =>
    (knownBy === undefined || appeared(document).latest <= knownBy) &&
    (documents === undefined || documents.has(document))
  const claims = all.filter(isIn)
  if (claims.length === all.length) return record
  if (claims.length === 0) return undefined
  const made = views.get(record) ?? new Map<string, unknown>()
  views.set(record, made)
  const key = all.map((claim) => (isIn(claim) ? 1 : 0)).join('')
  const { stage: _, certainty: __, ...rest } = record
  const shown = made.get(key) ?? freeze({ ...rest, ...derive(record.kind, claims, appeared), claims })
  made.set(key, shown)
  return shown as R
}

/** Whether any claim affirms the record, at whatever stage: a refusal that a document asserts is affirmed as a refusal. */
export const isAffirmed = (record: AnyRecord<Names>): boolean =>
  claimsOf(record).some((claim) => strengthOf(claim) !== 'no')

/** Whether any claim says that it is not so: negated, or denied by a party. */
export const isRefuted = (record: AnyRecord<Names>): boolean =>
  claimsOf(record).some((claim) => strengthOf(claim) === 'no')
