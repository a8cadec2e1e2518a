import type { Positions } from './positions.js'

/** How many pairs a record adds to an index at most: an alliance of thirty has 870, and is found by its names alone. */
const mostPairs = 16

/** With more names than make so many pairs, looking up each takes longer than what an index saves. */
export const mostLookups = 256

/** Which positions of a list hold each pair of names; `wide` are those with too many pairs. */
export interface Pairs {
  readonly of: ReadonlyMap<string, ReadonlyMap<string, Positions>>
  readonly wide: Positions
}

type NamesOf<R> = (record: R) => readonly string[]

/** The pairs of names of all records of a list, from two fields, or two different ones from one. */
export function pairsOf<R>(records: readonly R[], namesOfOne: NamesOf<R>, namesOfOther?: NamesOf<R>): Pairs {
  const of = new Map<string, Map<string, number[]>>()
  const wide: number[] = []
  const add = (one: string, other: string, position: number) => {
    const facing = of.get(one) ?? new Map<string, number[]>()
    of.set(one, facing)
    const own = facing.get(other)
    if (own === undefined) facing.set(other, [position])
    else if (own[own.length - 1] !== position) own.push(position)
  }
  for (const [position, record] of records.entries()) {
    const [ones, others] = [namesOfOne(record), (namesOfOther ?? namesOfOne)(record)]
    if (ones.length * others.length > mostPairs) wide.push(position)
    else
      for (const one of ones) for (const other of others) if (namesOfOther || one !== other) add(one, other, position)
  }
  return { of, wide }
}

/** The lists of positions that hold one of each, the wide ones apart. */
export function paired({ of }: Pairs, ones: ReadonlySet<string>, others: ReadonlySet<string>): Positions[] {
  const found: Positions[] = []
  for (const one of ones) {
    const facing = of.get(one)
    if (facing === undefined) continue
    for (const other of others) {
      const own = facing.get(other)
      if (own !== undefined) found.push(own)
    }
  }
  return found
}
