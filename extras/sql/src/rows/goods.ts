import type { AnyRecord, Claim, Names } from '../package.js'

/** The goods that a record names itself. */
export function ownGoods(record: AnyRecord<Names>): string | null {
  const { goods, what } = record as { goods?: string; what?: string }
  return goods ?? what ?? null
}

/** The goods that a claim tells of: its own, else those of its record. */
export const goodsOf = (record: AnyRecord<Names>, claim: Claim<string, Names>): string | null =>
  claim.goods ?? ownGoods(record)
