import { ever, forever } from '../certainty/index.js'
import type { Context } from '../names/context.js'
import type { Day } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import type { Numbered } from './estimates.js'

/** The days within which a number counts, up to a moment that lies between two days. */
interface Counting {
  /** The first day that it may count; of what only the end is told, any. */
  readonly from: Day
  /** The day from which on it counts everything. */
  readonly allFrom: Day
  readonly endFrom: Day
  readonly endTo: Day
  /** It is an amount of these days; else a total or level of the moment. */
  readonly isAmount: boolean
}

function countingOf({ row, claim: { asOf, period }, quantity }: Numbered): Counting {
  const { start, end } = period ?? {}
  if (asOf === undefined && end !== undefined && end !== 'open') {
    const last = end.latest ?? forever
    const [from, allFrom] = [start?.earliest ?? ever, (start ?? end).earliest ?? ever]
    return { from, allFrom, endFrom: last, endTo: last, isAmount: true }
  }
  const since = quantity.cumulativeSince?.earliest ?? ever
  return {
    from: since,
    allFrom: since,
    endFrom: row.asOfFrom ?? ever,
    endTo: row.asOfTo ?? forever,
    isAmount: false,
  }
}

/** Whether both add up over time: what moves, and any running totals. Else they are levels, which rise and fall. */
const isFlow = (kind: Kind, a: Numbered, b: Numbered) =>
  kind === 'transfer' || (a.row.cumulativeSince !== null && b.row.cumulativeSince !== null)

/** Whether both can be told of one moment. */
export function canCoincide(a: Numbered, b: Numbered): boolean {
  const [one, other] = [countingOf(a), countingOf(b)]
  const first = ({ allFrom, endFrom, isAmount }: Counting) => (isAmount ? allFrom : endFrom)
  return first(one) <= other.endTo && first(other) <= one.endTo
}

/** Whether all that one number counts is counted by the other, as far as time goes. */
function isWithinDays(kind: Kind, part: Numbered, whole: Numbered): boolean {
  if (!isFlow(kind, part, whole)) return canCoincide(part, whole)
  const [inner, outer] = [countingOf(part), countingOf(whole)]
  return outer.allFrom <= inner.from && inner.endFrom <= outer.endTo
}

const isWithinGoods = ({ row: a }: Numbered, { row: b }: Numbered, { above }: Context): boolean =>
  a.goods === b.goods || (a.goods !== null && b.goods !== null && above(a.goods).has(b.goods))

/** Whether a part is greater than its whole. `moreThan` and `lessThan` leave their bound out. */
function exceeds(kind: Kind, part: Numbered, whole: Numbered, context: Context): boolean {
  const [{ low, form }, { high, form: formOfWhole }] = [part.row, whole.row]
  if (low === null || high === null) return false
  const isGreater = low > high || (low === high && (form === 'moreThan' || formOfWhole === 'lessThan'))
  return isGreater && isWithinDays(kind, part, whole) && isWithinGoods(part, whole, context)
}

/** Whether two numbers of a record can't both be so, in whichever order. */
export const contradict = (kind: Kind, a: Numbered, b: Numbered, context: Context): boolean =>
  exceeds(kind, a, b, context) || exceeds(kind, b, a, context)

/** Whether two levels of a record are told of different moments, so that neither bounds the other. */
export const areMomentsApart = (kind: Kind, a: Numbered, b: Numbered): boolean =>
  !isFlow(kind, a, b) && !canCoincide(a, b)

/** Whether nothing that one number counts adds to the other: the amounts of two years may be parts of something greater. */
export function covers(kind: Kind, whole: Numbered, part: Numbered): boolean {
  if (isFlow(kind, part, whole)) return isWithinDays(kind, part, whole)
  return canCoincide(part, whole) || !(countingOf(part).isAmount && countingOf(whole).isAmount)
}

/** Whether the goods are the same, or one directly under the other, as Shahed-136 under Shahed drones. */
export function areGoodsClose({ row: a }: Numbered, { row: b }: Numbered, { parentOf }: Context): boolean {
  if (a.goods === b.goods) return true
  return a.goods !== null && b.goods !== null && (parentOf(a.goods) === b.goods || parentOf(b.goods) === a.goods)
}

/** Whether a later running total of the same flow, which is no lower, takes the place of an earlier one. */
export function supersedes(kind: Kind, later: Numbered, earlier: Numbered, context: Context): boolean {
  const [{ low, cumulativeSince }, { low: before, cumulativeSince: since }] = [later.row, earlier.row]
  if (!isFlow(kind, later, earlier) || cumulativeSince !== since || low === null || low < (before ?? low)) return false
  const [after, first] = [countingOf(later), countingOf(earlier)]
  return !after.isAmount && !first.isAmount && first.endTo < after.endFrom && areGoodsClose(later, earlier, context)
}
