import { phaseOf, strengthOf } from '../certainty/index.js'
import { claimsOf } from '../find/view.js'
import type { Context } from '../names/context.js'
import { findTotal } from '../numbers/total.js'
import type { AnyRecord, Claim, Names, Quantity } from '../types/index.js'

type Told = Claim<string, Names>

const isNumber = (quantity: Quantity<Names> | undefined): quantity is Quantity<Names> =>
  quantity !== undefined && quantity.form !== 'magnitude'
const countedIn = (record: AnyRecord<Names>, unit: string) =>
  claimsOf(record).filter(({ quantity }) => isNumber(quantity) && quantity.unit === unit)

/** Why a claim's own words keep its number from being added to another. */
function ownReasons(record: AnyRecord<Names>, claim: Told, quantity: Quantity<Names>): readonly string[] {
  const { modality, negated, within } = claim
  const phase = phaseOf(record.kind, claim)
  const reasons: readonly (readonly [boolean, string])[] = [
    [quantity.unit === 'percent', 'a percentage'],
    [quantity.unit === 'ordinal', 'a place in a series'],
    [quantity.per !== undefined, 'a price'],
    [record.kind !== 'transfer', 'a level, stock or count, not a flow'],
    [record.kind === 'transfer' && record.joint, 'joint parties'],
    [quantity.cumulativeSince !== undefined, 'a running total'],
    [within !== undefined, 'within another number'],
    [modality === 'denied' || negated === true, 'denied or negated'],
    [strengthOf(claim) === 'possible', 'not told as certain'],
    [phase === 'before' || phase === 'never', 'not delivered'],
    [countedIn(record, quantity.unit).length > 1, 'told again in another claim'],
  ]
  return reasons.flatMap(([holds, reason]) => (holds ? [reason] : []))
}

/** The transfers that a total in this unit takes: none of them counts what another one counts. */
function apart(records: readonly AnyRecord<Names>[], unit: string, context: Context): ReadonlySet<string> {
  const transfers = records.filter(({ kind }) => kind === 'transfer')
  return new Set(findTotal(transfers, context, { unit }).parts.map(({ record }) => record))
}

/**
 * Says of each claim why its number may not be added to those of other claims; an empty list: it may. Claims whose list is
 * empty count nothing twice, whichever of them are added.
 */
export function additiveReader(records: readonly AnyRecord<Names>[], context: Context) {
  const taken = new Map<string, ReadonlySet<string>>()
  const isApart = (id: string, unit: string) => {
    const known = taken.get(unit) ?? apart(records, unit, context)
    taken.set(unit, known)
    return known.has(id)
  }
  return (record: AnyRecord<Names>, claim: Told): readonly string[] => {
    const { quantity } = claim
    if (!isNumber(quantity)) return ['no number']
    const own = ownReasons(record, claim, quantity)
    return own.length > 0 || isApart(record.id, quantity.unit) ? own : ['may count what another record counts']
  }
}
