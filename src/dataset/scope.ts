import { actorsIn } from '../find/list.js'
import { quoted } from '../names/directory.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Books } from './books.js'
import { leadsTo } from './names.js'

/** Notes parties and goods of a claim that are not among those of its record. */
export function checkScope(
  { parties, goods }: Claim<string, Names>,
  record: AnyRecord<Names>,
  prefix: string,
  { reading, goods: book }: Books,
): void {
  if (parties === undefined && goods === undefined) return
  const named = actorsIn(record)
  for (const party of parties ?? [])
    if (!named.includes(party))
      reading.note(`${prefix}parties`, party, 'not a party of the record', `${quoted(party)} stands on no side of it`)
  const whole = 'goods' in record ? record.goods : 'what' in record ? record.what : undefined
  if (!goods || !whole || goods === whole || leadsTo(goods, whole, (one) => book.toldOf(one).parent)) return
  const hint = `it is not under ${quoted(whole)}: if it is, write goods: [{ name: ${quoted(goods)}, parent: … }]`
  reading.note(`${prefix}goods`, goods, 'not under its goods', hint)
}
