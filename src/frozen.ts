/** Freezes a value and everything in it. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const key in value) {
    const part = value[key]
    if (typeof part === 'object') freeze(part) // asked here too: most parts are text, and a call for each takes time
  }
  return Object.freeze(value)
}

type Branch = { [place: string | number]: unknown }

/** Puts what is shared into its places, and freezes. Most parts are text: nothing is called for them, since a call takes time. */
function restore(branch: Branch, shared: readonly unknown[]): Branch {
  if (Array.isArray(branch)) {
    for (let i = 0; i < branch.length; i++) {
      const part: unknown = branch[i]
      if (typeof part === 'number') branch[i] = shared[part]
      else if (typeof part === 'object' && part !== null) restore(part as Branch, shared)
    }
  } else
    for (const key in branch) {
      const part = branch[key]
      if (typeof part === 'number') branch[key] = shared[part]
      else if (typeof part === 'object' && part !== null) restore(part as Branch, shared)
    }
  return Object.freeze(branch)
}

/**
 * Parses a generated value once, when its module is first imported, and freezes it. Its text has what occurs twice only once, in
 * a list at its beginning: each number is a place in that list.
 */
export function unpack<T>(json: string): T {
  const [shared, value] = JSON.parse(json) as [unknown[], Branch]
  for (const part of shared) if (typeof part === 'object' && part !== null) restore(part as Branch, shared)
  return restore(value, shared) as T
}
