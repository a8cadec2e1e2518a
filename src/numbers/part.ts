import { phaseOf, strengthOf, witnessOf } from '../certainty/index.js'
import { isAfter } from '../dates/index.js'
import { ownGoodsOf } from '../find/specs.js'
import { claimsOf } from '../find/view.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { areMomentsApart, contradict, covers, supersedes } from './contradiction.js'
import { type Estimate, type Numbered, numbersOf } from './estimates.js'

/** One record's share of a total. */
export interface Part<N extends Names> {
  /** The id of the record. */
  readonly record: N['record']
  /** The least that its firm claims give; `null`: none gives a lower bound. */
  readonly min: number | null
  /** The most that its claims give; `null`: they give no upper bound for all of it. */
  readonly max: number | null
  /** The estimates that it rests on, by moment: earlier running totals that a later one contains are left out. */
  readonly estimates: readonly Estimate<N>[]
}

/** Why the claims of a record give no number in a unit. */
export type NumberlessReason = 'not so' | 'not moved' | 'no number' | 'other unit' | 'price' | 'only a word'

/** Whether a claim says that the thing moved, happened or stood. */
function isOfMoved(kind: Kind, claim: Claim<string, Names>): boolean {
  const phase = phaseOf(kind, claim)
  return claim.modality !== 'planned' && claim.modality !== 'forecast' && (phase === 'during' || phase === 'after')
}

/** The numbers of a record that count what moved, happened or stood, in a unit; where there are none, why not. */
export function countedIn(
  record: AnyRecord<Names>,
  unit: string,
  context: Context,
): readonly Numbered[] | NumberlessReason {
  const affirming = claimsOf(record).filter((claim) => strengthOf(claim) !== 'no')
  if (affirming.length === 0) return 'not so'
  const moved = new Set(affirming.filter((claim) => isOfMoved(record.kind, claim)))
  if (moved.size === 0) return 'not moved'
  const all = numbersOf(record, context).filter(({ claim }) => moved.has(claim))
  if (all.length === 0) return 'no number'
  const own = all.filter(({ row }) => row.unit === unit)
  if (own.length === 0) return 'other unit'
  const counts = own.filter(({ quantity }) => quantity.per === undefined)
  if (counts.length === 0) return 'price'
  return counts.some(({ row }) => row.low !== null || row.high !== null) ? counts : 'only a word'
}

const edge = (pick: typeof Math.max) => (values: readonly (number | null)[]) => {
  const told = values.filter((value) => value !== null)
  return told.length === 0 ? null : pick(...told)
}
const greatest = /* @__PURE__ */ edge(Math.max)
const least = /* @__PURE__ */ edge(Math.min)

const isFirm = ({ claim }: Numbered) => strengthOf(claim) === 'definite'

/** Whether a firm claim says, no earlier than one of the numbers, that nothing of the sort was so. */
function isNegated(record: AnyRecord<Names>, numbers: readonly Numbered[], { appeared }: Context): boolean {
  const against = claimsOf(record).filter(
    (claim) =>
      claim.negated &&
      claim.period === undefined &&
      claim.quantity === undefined &&
      claim.goods === undefined &&
      isOfMoved(record.kind, claim) &&
      strengthOf({ ...claim, negated: undefined }) === 'definite',
  )
  return against.some((claim) => {
    const { latest } = witnessOf(claim, appeared)
    return numbers.some(({ row }) => !isAfter(row.asOfFrom, latest))
  })
}

/**
 * What the numbers of a record come to. Those that nothing contradicts are intersected. Of those that contradict each other,
 * or are levels of different moments, any may be right: they are spanned. A number that others may add to is no upper bound,
 * and neither is one of narrower goods; one that is merely alleged can only widen the range.
 */
export function partOf(record: AnyRecord<Names>, all: readonly Numbered[], context: Context): Part<Names> {
  const { kind } = record
  const isReplaced = (one: Numbered) =>
    all.some((later) => (isFirm(later) || !isFirm(one)) && supersedes(kind, later, one, context))
  const numbers = all.filter((one) => !isReplaced(one))
  const firm = numbers.filter(isFirm)
  const counts = (one: Numbered) => firm.length === 0 || isFirm(one)
  const areUnlike = (a: Numbered, b: Numbered) =>
    (counts(a) || counts(b)) && (contradict(kind, a, b, context) || areMomentsApart(kind, a, b))
  const unlike = new Set(numbers.filter((a) => numbers.some((b) => areUnlike(a, b))))
  const spanned = [...unlike]
  const alike = numbers.filter((one) => !unlike.has(one))
  const lowOf = ({ row }: Numbered) => row.low
  const highOf = ({ row }: Numbered) => (row.goods === (ownGoodsOf(record) ?? null) ? row.high : null)
  const spannedBy = (edge: typeof least, values: readonly (number | null)[]) =>
    values.includes(null) ? null : edge(values)

  const lows = alike.filter(isFirm).map(lowOf)
  const min = greatest([...lows, spanned.some(isFirm) ? spannedBy(least, spanned.map(lowOf)) : null])

  const whole = numbers.filter((one) => numbers.every((other) => covers(kind, one, other)))
  const highs = whole.filter((one) => !unlike.has(one) && counts(one)).map(highOf)
  const max = least([...highs, whole.some((one) => unlike.has(one)) ? spannedBy(greatest, spanned.map(highOf)) : null])

  return Object.freeze({
    record: record.id,
    min: isNegated(record, numbers, context) ? null : min,
    max,
    estimates: Object.freeze(numbers.map(({ row }) => row)),
  })
}
