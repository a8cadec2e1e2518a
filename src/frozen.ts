/** Freezes a value and everything in it. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const key in value) {
    const part = value[key]
    if (typeof part === 'object') freeze(part) // asked here too: most parts are text, and a call for each takes time
  }
  return Object.freeze(value)
}

/** Parses a generated value once, when its module is first imported, and freezes it. */
export const parse = <T>(json: string): T => freeze(JSON.parse(json) as T)
