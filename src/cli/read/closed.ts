import { directory, nameIn } from '../../query/directory.js'
import type { Reader } from '../command.js'

/** The one of a list that a text names, in any letter case; the text itself where none does. */
export const named = <T extends string>(names: Iterable<T>, text: string): T | string =>
  [...names].find((name) => name.toLowerCase() === text.toLowerCase()) ?? text

/** Reads one of a closed list, in any letter case. */
export function oneOf<T extends string>(what: string, names: readonly T[]): Reader<T> {
  const known = directory<T>(what, names)
  return (text) => {
    try {
      return nameIn(known, named(names, text))
    } catch (error) {
      const { message } = error as Error
      throw new RangeError(
        message.includes('did you mean') ? message : `${message}: expected one of ${names.join(', ')}`,
      )
    }
  }
}
