import { phaseOf, strengthOf } from '../dates/index.js'
import type { AnyRecord, Claim, DayRange, Names, Quantity } from '../types/index.js'
import type { Kind, Unit } from '../vocabulary/index.js'
import type { Context } from './context.js'
import { type Estimate, type Numbered, numbersOf, spanOf } from './estimates.js'
import { readOptions, singleDay } from './options.js'
import { actorsIn } from './parties.js'
import { actorIn } from './readers.js'
import { viewOf } from './view.js'

/**
 * How claims about one thing stand to each other. `conflicting`: they can't all be so. `superseded`: a later running total
 * of the same goods in the same window replaced an earlier one. `notComparable`: they count different goods, wholes or stages.
 * `compatible`: they can all be so.
 */
export type Relation = 'conflicting' | 'superseded' | 'notComparable' | 'compatible'

/** The printed numbers of several claims, apart from their bounds. */
export interface Spread {
  /** The least number printed. */
  readonly low: number
  /** The greatest number printed. */
  readonly high: number
  /** `high` by `low`: at least 400 and over 200 don't contradict each other, and still differ twofold. */
  readonly ratio: number
}

/** Where claims about one record differ. */
export interface Disagreement<N extends Names> {
  /** The record, as it was known. */
  readonly record: AnyRecord<N>
  /** What the claims differ about. */
  readonly about: 'quantity' | 'denial' | 'negation' | 'start'
  /** The unit of the numbers, where they differ about a quantity. */
  readonly unit?: Unit | undefined
  /** How the claims stand to each other. */
  readonly relation: Relation
  /** The spread of the printed numbers, where there are two or more. */
  readonly spread?: Spread | undefined
  /** The claims, by date of the document and passage. */
  readonly claims: readonly Claim<string, N>[]
}

const lowOf = <N extends Names>({ low }: Estimate<N>) => low ?? Number.NEGATIVE_INFINITY
const highOf = <N extends Names>({ high }: Estimate<N>) => high ?? Number.POSITIVE_INFINITY

/** Whether both numbers can be the same one. `moreThan` and `lessThan` leave their bound out. */
function canAgree<N extends Names>(a: Estimate<N>, b: Estimate<N>): boolean {
  const low = Math.max(lowOf(a), lowOf(b))
  const high = Math.min(highOf(a), highOf(b))
  const leavesOut = ({ form, low: own, high: top }: Estimate<N>) =>
    (form === 'moreThan' && own === low) || (form === 'lessThan' && top === high)
  return low < high || (low === high && ![a, b].some(leavesOut))
}

/** Whether both can be told of one moment; the first begins no later than the second. */
const sameMoment = <N extends Names>(a: Estimate<N>, b: Estimate<N>) => (b.asOfFrom ?? '') <= (a.asOfTo ?? '~')

/** Whether the goods of one are directly under those of the other, as Shahed-136 under Shahed drones; none are under none. */
const isVariety = <N extends Names>({ goods: a }: Estimate<N>, { goods: b }: Estimate<N>, { parentOf }: Context) =>
  parentOf(a as string) === b || parentOf(b as string) === a

/** Whether both are shares of one whole, or prices of one thing. */
function sameWhole<N extends Names>(one: Numbered<N>, other: Numbered<N>): boolean {
  const [a, b] = [one, other].map(({ claim }) => claim.quantity as Quantity) as [Quantity, Quantity]
  return a.of === b.of && a.per === b.per
}

/** How two numbers of one record and unit stand to each other; the first is told of no later than the second. */
function relationOf<N extends Names>(kind: Kind, earlier: Numbered<N>, later: Numbered<N>, context: Context): Relation {
  const [a, b] = [earlier.row, later.row]
  const moved = ({ claim }: Numbered<N>) => phaseOf(kind, claim) === 'during'
  const sameGoods = a.goods === b.goods
  if (!(sameGoods || isVariety(a, b, context)) || !sameWhole(earlier, later) || moved(earlier) !== moved(later))
    return 'notComparable'
  if (canAgree(a, b)) return 'compatible'
  if (sameMoment(a, b)) return 'conflicting'
  // only a later running total of the same window contains what was counted before
  if (kind !== 'transfer' || spanOf(later) !== undefined || a.cumulativeSince !== b.cumulativeSince) return 'compatible'
  if (lowOf(b) < highOf(a)) return 'conflicting'
  return sameGoods && spanOf(earlier) === undefined ? 'superseded' : 'compatible'
}

const worst: readonly Relation[] = ['conflicting', 'superseded', 'notComparable', 'compatible']

function spreadOf<N extends Names>(rows: readonly Estimate<N>[]): Spread | undefined {
  const printed = rows.flatMap(({ low, high }) => [low, high]).filter((n): n is number => n !== null)
  if (printed.length < 2) return undefined
  const [low, high] = [Math.min(...printed), Math.max(...printed)]
  return Object.freeze({ low, high, ratio: high / low })
}

/** The differences between the numbers of a record, unit by unit. */
function quantities<N extends Names>(record: AnyRecord<N>, context: Context): Disagreement<N>[] {
  const all = record.claims as readonly Claim<string, N>[]
  const numbers = numbersOf<N>(record, context).filter(({ row }) => !row.negated && row.modality !== 'denied')
  return [...new Set(numbers.map(({ row }) => row.unit))].flatMap((unit): Disagreement<N>[] => {
    const own = numbers.filter(({ row }) => row.unit === unit)
    if (own.length < 2) return []
    const pairs = own.flatMap((a, i) => own.slice(i + 1).map((b) => relationOf(record.kind, a, b, context)))
    const relation = worst.find((one) => pairs.includes(one)) as Relation
    const spread = spreadOf(own.map(({ row }) => row))
    const claims = all.filter((claim) => own.some((number) => number.claim === claim))
    return [
      Object.freeze({
        record,
        about: 'quantity' as const,
        unit,
        relation,
        ...(spread && { spread }),
        claims: Object.freeze(claims),
      }),
    ]
  })
}

/** Claims that deny or negate what others affirm. */
function opposed<N extends Names>(record: AnyRecord<N>): Disagreement<N>[] {
  const claims = record.claims as readonly Claim<string, N>[]
  const affirming = claims.filter((claim) => strengthOf(claim) !== 'no' && phaseOf(record.kind, claim) !== 'never')
  const against = [
    ['denial', claims.filter(({ modality }) => modality === 'denied')],
    ['negation', claims.filter(({ modality, negated }) => negated === true && modality !== 'denied')],
  ] as const
  return against.flatMap(([about, list]) =>
    list.length === 0 || affirming.length === 0
      ? []
      : [
          Object.freeze({
            record,
            about,
            relation: 'conflicting' as const,
            claims: Object.freeze(claims.filter((claim) => list.includes(claim) || affirming.includes(claim))),
          }),
        ],
  )
}

const startOf = <N extends Names>({ period }: Claim<string, N>) => period?.start

/** Stated starts that exclude each other. The parts of a flow may start apart. */
function starts<N extends Names>(record: AnyRecord<N>): Disagreement<N>[] {
  if (record.kind === 'transfer' || record.kind === 'assessment') return []
  const claims = (record.claims as readonly Claim<string, N>[]).filter(
    (claim) => startOf(claim) && strengthOf(claim) === 'definite',
  )
  const days = claims.map(startOf) as readonly DayRange[]
  const excludes = days.some(({ latest }) => days.some(({ earliest }) => (latest ?? '~') < (earliest ?? '')))
  return excludes
    ? [
        Object.freeze({
          record,
          about: 'start' as const,
          relation: 'conflicting' as const,
          claims: Object.freeze(claims),
        }),
      ]
    : []
}

/** Where the claims of the records in a list differ, in the order of the list. */
export function findDisagreements<N extends Names>(
  list: readonly AnyRecord<N>[],
  context: Context,
  options: unknown,
): readonly Disagreement<N>[] {
  const { knownBy, on } = readOptions('disagreements', options, { knownBy: singleDay, on: actorIn(context) })
  const wanted = on === undefined ? undefined : context.withOffices(on)
  const views = list.flatMap((record) => viewOf<N, AnyRecord<N>>(record, knownBy, context) ?? [])
  const named = views.filter((record) => wanted === undefined || actorsIn<N>(record).some((name) => wanted.has(name)))
  return Object.freeze(
    named.flatMap((record) => [...quantities<N>(record, context), ...opposed<N>(record), ...starts<N>(record)]),
  )
}
