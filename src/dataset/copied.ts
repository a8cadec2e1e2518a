/** Deeper than any record goes; what lies below is passed on as it is, so that a cycle ends. */
const deepest = 8

/** A copy of the lists and objects of a row, so that checking and freezing never touch the reader's own. */
export function copied(value: unknown, depth = deepest): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value
  if (Array.isArray(value)) return value.map((part) => copied(part, depth - 1))
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part, depth - 1)]))
}
