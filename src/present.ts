/** The same object without the keys whose value is undefined. */
export function present<T extends object>(value: T): T {
  const fields = Object.entries(value)
  return fields.every(([, field]) => field !== undefined)
    ? value
    : (Object.fromEntries(fields.filter(([, field]) => field !== undefined)) as T)
}
