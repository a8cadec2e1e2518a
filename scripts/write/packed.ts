type Branch = readonly unknown[] | Readonly<Record<string, unknown>>

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

/**
 * A value as `unpack` in `src/frozen.ts` reads it: what occurs twice is listed once, shortest first, and a number stands in its
 * places. Numbers are listed too, so that any number below the top is a place in the list.
 */
export function packed(given: object): readonly [shared: readonly unknown[], value: unknown] {
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

  const placed = (part: unknown): unknown => places.get(JSON.stringify(part)) ?? opened(part)
  const opened = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(placed)
    if (isBranch(part)) return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, placed(one)]))
    return part
  }
  return [texts.map((text) => opened(JSON.parse(text))), opened(value)]
}
