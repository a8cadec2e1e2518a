import { quoted } from './directory.js'
import { folded, tidied } from './text.js'

/** Finds what a person means by a name; `undefined` where nothing, or more than one thing, can be meant. */
export type Finder<T> = (text: unknown) => T | undefined

/** A finder of things by their names: as they are written, else without differences of case, accents and a "the". */
export function finderOf<T>(query: string, named: () => Iterable<readonly [name: string, T]>): Finder<T> {
  const close = (name: string) => tidied(name).toLowerCase()
  const loose = (name: string) => folded(close(name)).replace(/^the /, '')
  let exact: ReadonlyMap<string, T> | undefined
  const near = new Map<string, T | undefined>()
  return (text) => {
    if (typeof text !== 'string') throw new TypeError(`${query}: ${quoted(text)} is not a name: expected a string`)
    if (exact === undefined) {
      const all = [...named()]
      exact = new Map(all.map(([name, one]) => [close(name), one]))
      for (const [name, one] of all) {
        const key = loose(name)
        near.set(key, near.has(key) && near.get(key) !== one ? undefined : one)
      }
    }
    return exact.get(close(text)) ?? near.get(loose(text))
  }
}
