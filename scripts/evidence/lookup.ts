import type { Sources } from '../read/load.js'

/** Looks something up by a name in the sources, and keeps it with them. */
export function lookup<T>(find: (sources: Sources, name: string) => T): (sources: Sources, name: string) => T {
  const known = new WeakMap<Sources, Map<string, T>>()
  return (sources, name) => {
    const own = known.get(sources) ?? new Map<string, T>()
    known.set(sources, own)
    const found = own.get(name) ?? find(sources, name)
    own.set(name, found)
    return found
  }
}
