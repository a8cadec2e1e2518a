import { directory, hintFor, nameIn } from '../../query/directory.js'
import type { Reader } from '../command.js'

/** The one of a list that a text names, in any letter case; the text itself where none does. */
export const named = <T extends string>(names: Iterable<T>, text: string): T | string =>
  [...names].find((name) => name.toLowerCase() === text.toLowerCase()) ?? text

/** Reads one of a closed list, in any letter case; a wrong one is answered with the nearest, or with all of them. */
export function oneOf<T extends string>(what: string, names: readonly T[]): Reader<T> {
  const known = directory<T>(what, names)
  return (text) => {
    const name = named(names, text)
    if (!known.names.has(name as T) && hintFor(known, text) === '')
      throw new RangeError(`'${text}' is not ${what}: expected one of ${names.join(', ')}`)
    return nameIn(known, name)
  }
}
