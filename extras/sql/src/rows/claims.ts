import { type AnyRecord, type Claim, type Context, type Names, toldOf } from '../package.js'
import { goodsOf } from './goods.js'
import type { Cell, Row } from './row.js'

const numberOf = ({ quantity }: Claim<string, Names>): readonly Cell[] =>
  quantity
    ? [quantity.min ?? null, quantity.max ?? null, quantity.unit, quantity.form, quantity.magnitude ?? null]
    : [null, null, null, null, null]

/** A row for each claim of a record. */
export function* claimRows(record: AnyRecord<Names>, context: Context): Iterable<Row> {
  for (const [position, claim] of (record.claims as readonly Claim<string, Names>[]).entries()) {
    const { document, passages, modality, claimant = null, hedge = null, negated, stage = null } = claim
    const { earliest, latest } = toldOf(claim, context)
    yield [
      ...[record.id, position, document, passages.join('; '), context.appeared(document).latest],
      ...[modality, claimant, hedge, negated ? 1 : 0, stage, goodsOf(record, claim), earliest, latest],
      ...numberOf(claim),
    ]
  }
}
