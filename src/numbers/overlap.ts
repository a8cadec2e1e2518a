import { compared } from '../dates/index.js'
import { actorsIn } from '../find/list.js'
import { ownGoodsOf } from '../find/specs.js'
import { claimsOf } from '../find/view.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Names } from '../types/index.js'

/** The parties whose goods a record counts. */
function holdersOf(record: AnyRecord<Names>): readonly string[] {
  if (record.kind === 'deployment' || record.kind === 'figure') return record.of
  return record.kind === 'capability' ? record.actor : actorsIn(record)
}

/** Under which keys a record is filed, and under which to look for those that may count the same. */
interface Keys {
  readonly filed: readonly string[]
  readonly sought: readonly string[]
}

/** Two transfers may overlap where they share a sender and a recipient, anything else where it shares a party. */
function keysOf(record: AnyRecord<Names>, { partiesOf }: Context): Keys {
  const around = (names: readonly string[]) => [...new Set(names.flatMap((name) => [...partiesOf(name)]))]
  const pairs = (from: readonly string[], to: readonly string[]) => from.flatMap((a) => to.map((b) => `${a}\n${b}`))
  const holders = holdersOf(record)
  const moving = (names: readonly string[]) => names.map((name) => `moving ${name}`)
  const holding = (names: readonly string[]) => names.map((name) => `holding ${name}`)
  if (record.kind !== 'transfer')
    return { filed: holding(holders), sought: [...holding(around(holders)), ...moving(around(holders))] }
  return {
    filed: [...pairs(record.from, record.to), ...moving(holders)],
    sought: [...pairs(around(record.from), around(record.to)), ...holding(around(holders))],
  }
}

/** Records filed by whom and what they count, the first at each place. */
export interface Filed {
  /** Files a record. */
  readonly add: (record: AnyRecord<Names>) => void
  /** The first of the filed records that may count the same as this one. */
  readonly overlapping: (record: AnyRecord<Names>) => AnyRecord<Names> | undefined
}

/** An empty file. Goods are related where they are the same, or one is under the other; without goods, to all. */
export function emptyFile(context: Context): Filed {
  const records: AnyRecord<Names>[] = []
  const same = new Map<string, number>()
  const wider = new Map<string, number>()
  const keys = ({ filed }: Keys, goods: readonly string[]) =>
    filed.flatMap((key) => goods.map((name) => `${key}\n${name}`))
  const put = (places: Map<string, number>, key: string) => {
    if (!places.has(key)) places.set(key, records.length - 1)
  }
  const goodsOf = (record: AnyRecord<Names>) => {
    const own = ownGoodsOf(record) ?? ''
    return { own, above: own === '' ? [] : [...context.above(own), ''] }
  }
  return {
    add: (record) => {
      const [{ own, above }, places] = [goodsOf(record), keysOf(record, context)]
      records.push(record)
      for (const key of keys(places, [own])) put(same, key)
      for (const key of keys(places, above)) put(wider, key)
    },
    overlapping: (record) => {
      const [{ own, above }, { sought }] = [goodsOf(record), keysOf(record, context)]
      const found = sought
        .flatMap((key) => [
          wider.get(`${key}\n${own}`) ?? [],
          ...[own, ...above].map((name) => same.get(`${key}\n${name}`) ?? []),
        ])
        .flat()
      return found.length === 0 ? undefined : records[Math.min(...found)]
    },
  }
}

/** What contains a record directly: what it is part of, what its numbers lie within, the transfer that brought it. */
function containersOf(record: AnyRecord<Names>): readonly string[] {
  const within = claimsOf(record).flatMap((claim) => claim.within ?? [])
  const sent = record.kind === 'deployment' ? record.sent : undefined
  return [...new Set([record.partOf ?? [], within, sent ?? []].flat())].sort(compared)
}

/** The nearest container of a record that is counted, as far as the list goes. */
export function containerOf(
  record: AnyRecord<Names>,
  listed: ReadonlyMap<string, AnyRecord<Names>>,
  counted: ReadonlyMap<string, unknown>,
): string | undefined {
  const found = new Set(containersOf(record))
  for (const id of found) {
    if (counted.has(id)) return id
    const container = listed.get(id)
    if (container !== undefined) for (const wider of containersOf(container)) found.add(wider)
  }
  return undefined
}
