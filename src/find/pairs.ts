import type { Positions } from './positions.js'

/** How many pairs a record adds to an index at most: an alliance of thirty has 870, and is found by its names alone. */
const mostPairs = 16

/** With more names than make so many pairs, looking up each takes longer than what an index saves. */
export const mostLookups = 256

/** The pairs of lists of names that face each other in a record; of one and the same name no pair is made. */
export type Facing = readonly (readonly [ones: readonly string[], others: readonly string[]])[]

/** Which positions of a list hold each pair of names; `wide` are those with too many pairs. */
export interface Pairs {
  readonly of: ReadonlyMap<string, ReadonlyMap<string, Positions>>
  readonly wide: Positions
}

/** Whether there is a pair with one name of each set. */
export const hasPair = (facing: Facing, wanted: ReadonlySet<string>, beside: ReadonlySet<string>): boolean =>
  facing.some(([ones, others]) =>
    ones.some((one) => wanted.has(one) && others.some((other) => other !== one && beside.has(other))),
  )

/** The pairs of all records of a list. */
export function pairsOf<R>(records: readonly R[], facing: (record: R) => Facing): Pairs {
  const of = new Map<string, Map<string, number[]>>()
  const wide: number[] = []
  const add = (one: string, other: string, position: number) => {
    const beside = of.get(one) ?? new Map<string, number[]>()
    if (beside.size === 0) of.set(one, beside)
    const own = beside.get(other)
    if (own === undefined) beside.set(other, [position])
    else if (own[own.length - 1] !== position) own.push(position)
  }
  for (const [position, record] of records.entries()) {
    const sides = facing(record)
    if (sides.some(([ones, others]) => ones.length * others.length > mostPairs)) wide.push(position)
    else
      for (const [ones, others] of sides)
        for (const one of ones) for (const other of others) if (one !== other) add(one, other, position)
  }
  return { of, wide }
}

/** The lists of positions that hold one of each, the wide ones apart. */
export function pairsIn({ of }: Pairs, ones: ReadonlySet<string>, others: ReadonlySet<string>): Positions[] {
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
