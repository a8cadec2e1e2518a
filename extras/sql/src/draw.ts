/** Numbers drawn at random, the same ones for the same seed. */
export type Draw = ReturnType<typeof drawn>

/** Draws numbers from a seed. */
export function drawn(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number from 0, below the limit. */
  const below = (limit: number) => Math.floor(next() * limit)
  /** One of a list. */
  const pick = <T>(list: readonly T[]) => list[below(list.length)] as T
  /** Whether something of this chance happens. */
  const chance = (share: number) => next() < share
  return { below, pick, chance }
}

/** The ISO day that lies so many days after 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** Days since 1970-01-01. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000
