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
