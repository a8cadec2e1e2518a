type Key<T> = Extract<keyof T, string>

/** The keys of an object that has no others than its type says. */
export const keysOf = <T extends object>(of: T) => Object.keys(of) as Key<T>[]

/** The object with another value at each key. */
export const mapValues = <T extends object, V>(of: T, make: (key: Key<T>, value: T[Key<T>]) => V) =>
  Object.fromEntries(keysOf(of).map((key) => [key, make(key, of[key])])) as { readonly [K in Key<T>]: V }

/** The same object without the keys whose value is undefined. */
export function present<T extends object>(value: T): T {
  const keys = keysOf(value)
  if (keys.every((key) => value[key] !== undefined)) return value
  const found: Partial<T> = {}
  for (const key of keys) if (value[key] !== undefined) found[key] = value[key]
  return found as T
}

/** The item at a place that a list has. */
export const itemAt = <T>(list: readonly T[], place: number): T => list[place] as T

/** What a map has at a key that it has. */
export const valueAt = <K, V>(map: ReadonlyMap<K, V>, key: K): V => map.get(key) as V

/** What an error says. All that is caught here is thrown by our own checks. */
export const messageOf = (error: unknown): string => (error as Error).message

/** Whether a value is a word of a closed list. */
export function isOneOf<const T extends string>(list: readonly T[], value: unknown): value is T {
  const words: readonly unknown[] = list
  return words.includes(value)
}
