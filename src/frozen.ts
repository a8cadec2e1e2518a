/** Freezes a value and everything in it. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const key in value) {
    const part = value[key]
    if (typeof part === 'object') freeze(part) // asked here too: most parts are text, and a call for each takes time
  }
  return Object.freeze(value)
}

/** A list as -1 and its parts, an object as the number of its shape and its values. */
type Packed = readonly [shape: number, ...parts: unknown[]]

const isPacked = (part: unknown): part is Packed => typeof part === 'object' && part !== null

/** Makes and freezes a list or an object. Each list is opened once, mostly before its code is compiled: hence counters and no calls. */
function open(packed: Packed, shapes: readonly (readonly string[])[], shared: readonly unknown[]): object {
  const keys = shapes[packed[0]]
  if (keys === undefined) {
    const list: unknown[] = []
    for (let i = 1; i < packed.length; i++) {
      const part = packed[i]
      list[i - 1] = typeof part === 'number' ? shared[part] : isPacked(part) ? open(part, shapes, shared) : part
    }
    return Object.freeze(list)
  }
  const made: Record<string, unknown> = {}
  for (let i = 0; i < keys.length; i++) {
    const part = packed[i + 1]
    made[keys[i] as string] =
      typeof part === 'number' ? shared[part] : isPacked(part) ? open(part, shapes, shared) : part
  }
  return Object.freeze(made)
}

/**
 * What gives a generated value, parsed and frozen when it is first asked for. The text holds the keys of objects once, as shapes,
 * and what occurs twice once, as shared: a number is a place in that list.
 */
export function packed<T>(json: string): () => T {
  let value: T | undefined
  return () => {
    if (value === undefined) {
      const [shapes, shared, whole] = JSON.parse(json) as [string[][], unknown[], Packed]
      for (let i = 0; i < shared.length; i++) {
        const part = shared[i]
        if (isPacked(part)) shared[i] = open(part, shapes, shared)
      }
      value = open(whole, shapes, shared) as T
    }
    return value
  }
}
