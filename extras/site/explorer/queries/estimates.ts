import type { AnyRecord, Estimate, OurNames, Quantity, Transfer, Unit } from 'russia-ties'
import { estimatesOf, goods as goodsTree } from 'russia-ties'
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

/** Goods with all that stands under them in the tree. */
function under(wanted: string): readonly (string | null)[] {
  const below = goodsTree.filter(({ parent }) => parent === wanted)
  return [wanted, ...below.flatMap(({ name }) => under(name))]
}

const toRussia = (record: AnyRecord): record is Transfer => record.kind === 'transfer' && record.to.includes('Russia')

/** The quantity of the claim that gave the number. */
const quantityOf = (record: AnyRecord, { document, passages, unit }: Estimate<OurNames>): Quantity | undefined =>
  record.claims.find((one) => one.document === document && one.passages === passages && one.quantity?.unit === unit)
    ?.quantity

/** The numbers in view, by unit, then by the moment they are told of. */
export function estimatesShown(state: State): readonly Told[] {
  const { unit, goods, document, modality, kind } = state
  const wanted = under(goods)
  const units = unit ? [unit as Unit] : usualUnits
  const records = recordsFor({ ...state, during: '' })
    .filter(isFrom(state))
    .filter((record) => (unit || toRussia(record)) && (!kind || record.kind === kind))
  const all = records.flatMap((record) =>
    estimatesOf(record)
      .filter((one) => units.includes(one.unit) && (!goods || wanted.includes(one.goods)))
      .filter((one) => (!document || one.document === document) && (!modality || one.modality === modality))
      .map((estimate): Told => ({ record, estimate, quantity: quantityOf(record, estimate) as Quantity })),
  )
  return units.flatMap((one) => all.filter(({ estimate }) => estimate.unit === one).sort(byTime))
}

const keyOf = ({ estimate }: Told) => `${estimate.asOfFrom ?? ''} ${estimate.asOfTo ?? '~'} ${estimate.record}`
const byTime = (a: Told, b: Told) => (keyOf(a) < keyOf(b) ? -1 : 1)
