/** The ids of records, in order. */
export const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)

/** The error that a call throws, as text: `RangeError: …`. */
export function thrownBy(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    return String(error)
  }
  return 'nothing'
}

/** Whether a value and everything in it is frozen. */
export const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))

/** The days from the first to the last, as `YYYY-MM-DD`. */
export const daysFrom = (first: string, last: string): readonly string[] => {
  const length = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
  return Array.from({ length }, (_, i) => new Date(Date.parse(first) + i * 86_400_000).toISOString().slice(0, 10))
}

/** A generator of whole numbers below a limit that gives the same ones in every run. */
export function seeded(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}
