import { actorsIn } from '../find/list.js'
import { quoted } from '../names/directory.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Books } from './books.js'
import { leadsTo } from './parts.js'

/** Whether a claim speaks of parties and goods of its record; where not, it is noted. */
export function checkScope(
  { parties, goods }: Claim<string, Names>,
  record: AnyRecord<Names>,
  prefix: string,
  { reading, parents }: Books,
): boolean {
  if (parties === undefined && goods === undefined) return true
  const named = actorsIn(record)
  const strangers = parties?.filter((party) => !named.includes(party)) ?? []
  for (const party of strangers)
    reading.note(`${prefix}parties`, party, 'not a party of the record', `${quoted(party)} stands on no side of it`)
  const whole = 'goods' in record ? record.goods : 'what' in record ? record.what : undefined
  if (!goods || !whole || goods === whole || leadsTo(goods, whole, (one) => parents.get(one)))
    return strangers.length === 0
  const hint = `it is not under ${quoted(whole)}: if it is, write goods: [{ name: ${quoted(goods)}, parent: … }]`
  reading.note(`${prefix}goods`, goods, 'not under its goods', hint)
  return false
}
