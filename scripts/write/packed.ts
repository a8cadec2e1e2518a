type Branch = readonly unknown[] | Readonly<Record<string, unknown>>

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

/**
 * A value as `packed` in `src/frozen.ts` reads it. The keys of each object are listed once, as a shape. What occurs twice is
 * listed once, shortest first, and a number stands in its places. Numbers are listed too, so that any number is a place.
 */
export function pack(
  given: object,
): readonly [shapes: readonly string[][], shared: readonly unknown[], value: unknown] {
  const value: unknown = JSON.parse(JSON.stringify(given)) // without what is undefined
  const counts = new Map<string, number>()
  const count = (part: unknown) => {
    const text = JSON.stringify(part)
    const times = (counts.get(text) ?? 0) + 1
    counts.set(text, times)
    if (times === 1 && isBranch(part)) Object.values(part).forEach(count)
  }
  count(value)

  const paysOff = (text: string, times: number) => /^[-\d]/.test(text) || (times - 1) * text.length > 3 * times
  const texts = [...counts].flatMap(([text, times]) => (paysOff(text, times) ? [text] : []))
  texts.sort((a, b) => a.length - b.length)
  const places = new Map(texts.map((text, place) => [text, place]))

  const shapes = new Map<string, number>()
  const shapeOf = (part: Branch): number => {
    if (Array.isArray(part)) return -1
    const keys = JSON.stringify(Object.keys(part))
    if (!shapes.has(keys)) shapes.set(keys, shapes.size)
    return shapes.get(keys) ?? -1
  }
  const placed = (part: unknown): unknown => places.get(JSON.stringify(part)) ?? closed(part)
  const closed = (part: unknown): unknown =>
    isBranch(part) ? [shapeOf(part), ...Object.values(part).map(placed)] : part
  const shared = texts.map((text) => closed(JSON.parse(text)))
  const whole = closed(value)
  return [[...shapes.keys()].map((keys) => JSON.parse(keys)), shared, whole]
}
