import {
  type AnyRecord,
  type Estimate,
  estimatesOf,
  goods as goodsTree,
  type OurNames,
  type Quantity,
  type Transfer,
  type Unit,
} from 'russia-ties'
import type { State } from '../state/state.js'
import { isFrom, recordsFor } from './known.js'

/** One number that one claim gives, with what it takes to show it. */
export interface Told {
  readonly record: AnyRecord
  readonly estimate: Estimate<OurNames>
  readonly quantity: Quantity
}

/** What a bare address shows: the arms that are counted most. */
export const usualUnits: readonly Unit[] = ['drones', 'missiles', 'rounds']

const parents = new Map<string, string | undefined>(goodsTree.map(({ name, parent }) => [name, parent]))

/** Whether goods are others or stand under them in the tree. */
function isUnder(name: string | null, wanted: string): boolean {
  for (let one: string | undefined = name ?? undefined; one !== undefined; one = parents.get(one))
    if (one === wanted) return true
  return false
}

const toRussia = (record: AnyRecord): record is Transfer => record.kind === 'transfer' && record.to.includes('Russia')

/** The claim that gave the number. */
function quantityOf(record: AnyRecord, { document, passages, unit }: Estimate<OurNames>): Quantity {
  const claim = record.claims.find(
    (one) => one.document === document && one.passages === passages && one.quantity?.unit === unit,
  )
  return claim?.quantity as Quantity
}

/** The numbers in view, by unit, then by the moment they are told of. */
export function estimatesShown(state: State): readonly Told[] {
  const { unit, goods, document, modality, kind } = state
  const units = unit ? [unit as Unit] : usualUnits
  const records = recordsFor({ ...state, during: '' })
    .filter(isFrom(state))
    .filter((record) => (unit || toRussia(record)) && (!kind || record.kind === kind))
  const all = records.flatMap((record) =>
    estimatesOf(record)
      .filter((one) => units.includes(one.unit) && (!goods || isUnder(one.goods, goods)))
      .filter((one) => (!document || one.document === document) && (!modality || one.modality === modality))
      .map((estimate): Told => ({ record, estimate, quantity: quantityOf(record, estimate) })),
  )
  return units.flatMap((one) => all.filter(({ estimate }) => estimate.unit === one).sort(byTime))
}

const keyOf = ({ estimate }: Told) => `${estimate.asOfFrom ?? ''} ${estimate.asOfTo ?? '~'} ${estimate.record}`
const byTime = (a: Told, b: Told) => (keyOf(a) < keyOf(b) ? -1 : 1)
