import { type Bounds, compared } from '../dates/index.js'
import { isRecord } from '../find/is-record.js'
import type { OneOrMore, ViewOptions } from '../find/options.js'
import { at, readOptions, viewIn } from '../find/read.js'
import { goodsOf, namesIn, type SpecsFor, sharedSpecs, viewSpecs } from '../find/specs.js'
import { claimsOf, viewOf } from '../find/view.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Claim, Day, Names, OurNames, Quantity } from '../types/index.js'
import type { Form, Hedge, Magnitude, Modality } from '../vocabulary/index.js'

/** One number that one claim gives, flat, as a chart wants it. */
export interface Estimate<N extends Names> {
  /** The id of the record. */
  readonly record: N['record']
  /** The first day that the number can be told of. */
  readonly asOfFrom: Day | null
  /** The last day that it can be told of. */
  readonly asOfTo: Day | null
  /** The lower bound; `null`: none is stated. */
  readonly low: number | null
  /** The upper bound; `null`: none is stated. */
  readonly high: number | null
  /** Whether a bound is missing, so that the number is no point and no closed bar. */
  readonly open: boolean
  /** The unit. */
  readonly unit: N['words']['units']
  /** How the number is printed. */
  readonly form: Form
  /** The word where no number is given. */
  readonly magnitude: Magnitude | null
  /** The goods that are counted, where the kind of record has goods. */
  readonly goods: N['goods'] | null
  /** How far it had got: what is promised or prepared has not moved. */
  readonly stage: string | null
  /** The first moment of a running total, as EDTF; such a number contains earlier ones. */
  readonly cumulativeSince: string | null
  /** The record whose number contains this one. */
  readonly within: N['record'] | null
  /** How the claim is put forward. */
  readonly modality: Modality
  /** Its hedge word. */
  readonly hedge: Hedge | null
  /** Whether the claim says that it is not so. */
  readonly negated: boolean
  /** Who says so; `null`: the document itself. */
  readonly claimant: string | null
  /** The claim in one sentence; `null` where its editor wrote none. */
  readonly says: string | null
  /** The document. */
  readonly document: N['document']
  /** The passages. */
  readonly passages: readonly string[]
}

/** A number beside the claim that gives it. */
export interface Numbered {
  readonly row: Estimate<Names>
  readonly claim: Claim<string, Names>
  readonly quantity: Quantity<Names>
}

/** The days that a number is told of: its own as-of, the day it was said, the span of the thing, or the document's days. */
export function toldOf({ asOf, said, period, document }: Claim<string, Names>, context: Context): Bounds {
  const told = asOf ?? said
  if (told !== undefined) return told
  const { start, end } = period ?? {}
  if (end !== undefined && end !== 'open') return { earliest: (start ?? end).earliest, latest: end.latest }
  return context.appeared(document)
}

function estimateOf(
  record: AnyRecord<Names>,
  claim: Claim<string, Names>,
  quantity: Quantity<Names>,
  context: Context,
): Estimate<Names> {
  const { earliest, latest } = toldOf(claim, context)
  const { min = null, max = null, unit, form, magnitude = null, cumulativeSince } = quantity
  return Object.freeze({
    record: record.id,
    asOfFrom: earliest,
    asOfTo: latest,
    low: min,
    high: max,
    open: min === null || max === null,
    unit,
    form,
    magnitude,
    goods: goodsOf(claim, record) ?? null,
    stage: claim.stage ?? null,
    cumulativeSince: cumulativeSince?.edtf ?? null,
    within: claim.within ?? null,
    modality: claim.modality,
    hedge: claim.hedge ?? null,
    negated: claim.negated === true,
    claimant: claim.claimant ?? null,
    says: claim.says ?? null,
    document: claim.document,
    passages: claim.passages,
  })
}

const key = ({ row: { asOfFrom, asOfTo } }: Numbered) => `${asOfFrom ?? ''} ${asOfTo ?? '~'}`

/** The numbers of a record, by the moment they are told of. */
export const numbersOf = (record: AnyRecord<Names>, context: Context): readonly Numbered[] =>
  claimsOf(record)
    .flatMap((claim) => {
      const { quantity } = claim
      return quantity ? [{ row: estimateOf(record, claim, quantity, context), claim, quantity }] : []
    })
    .sort((a, b) => compared(key(a), key(b)))

/** Which numbers of a record to give. */
export interface EstimatesOfOptions<N extends Names = OurNames> extends ViewOptions<N> {
  /** Only numbers in this unit, or in one of these. */
  readonly unit?: OneOrMore<N['words']['units']> | undefined
}

/** What each option of `estimatesOf` takes. */
export const estimateSpecs = /* @__PURE__ */ (() =>
  ({ ...viewSpecs, unit: sharedSpecs.unit }) as const satisfies SpecsFor<EstimatesOfOptions>)()

/** The numbers that the claims of a record give, by the moment they are told of. */
export function findEstimates<N extends Names>(
  record: AnyRecord<Names>,
  context: Context,
  options: unknown,
): readonly Estimate<N>[] {
  at('estimatesOf', () => isRecord(record, context))
  const read = readOptions('estimatesOf', options, estimateSpecs, context)
  const view = viewOf(record, viewIn(read), context)
  const rows = view === undefined ? [] : numbersOf(view, context).map(({ row }) => row)
  const asked = rows.filter(({ unit }) => !read.has('unit') || namesIn(read.get('unit')).includes(unit))
  return Object.freeze(asked) as readonly Estimate<N>[]
}
