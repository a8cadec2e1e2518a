/** Numbers drawn at random, the same ones for the same seed. */
export interface Draw {
  /** A whole number from 0, below the limit. */
  readonly below: (limit: number) => number
  /** One of a list. */
  readonly pick: <T>(list: readonly T[]) => T
  /** Whether something of this chance happens. */
  readonly chance: (share: number) => boolean
}

/** Draws numbers from a seed. */
export function drawn(seed: number): Draw {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, pick: <T>(list: readonly T[]) => list[below(list.length)] as T, chance: (share) => next() < share }
}

/** The ISO day that lies so many days after 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** Days since 1970-01-01. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000
