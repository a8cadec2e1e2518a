import { nearest } from './nearest.js'
import { tidied } from './text.js'

/** A closed set of names, with the other names by which people may ask for them. */
export interface Directory<T extends string = string> {
  /** What the names are, for errors: `a party name`. */
  readonly what: string
  /** The names. */
  readonly names: ReadonlySet<T>
  /** Aliases, codes and labels, with the name that each stands for. */
  readonly aliases: ReadonlyMap<string, T>
  /** Whether an error shows all the names: those of a closed list. */
  readonly closed: boolean
}

/** A directory of names. */
export const directory = <T extends string>(
  what: string,
  names: Iterable<T>,
  { aliases = [], closed = false }: { aliases?: Iterable<readonly [string, T]>; closed?: boolean } = {},
): Directory<T> => ({ what, names: new Set(names), aliases: new Map(aliases), closed })

/** The value in quotes, as errors show it. */
export const quoted = (value: unknown): string => {
  if (typeof value === 'string') return `'${value.length > 80 ? `${value.slice(0, 80)}…` : value}'`
  if (typeof value === 'symbol' || typeof value === 'function') return `a ${typeof value}`
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object'
  return String(value)
}

/** Whether a text is the name of a country, which is then no misspelling of another: Iraq doesn't mean Iran. */
function isCountry(text: string): boolean {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const { DisplayNames }: Partial<typeof Intl> = Intl
  if (DisplayNames === undefined) return false // in React Native
  const regions = new DisplayNames('en', { type: 'region' })
  const isIt = (code: string) => regions.of(code)?.toLowerCase() === text.toLowerCase()
  return letters.some((one) => letters.some((other) => isIt(one + other)))
}

/** The name that a wrong one most likely means: an alias, code or label of it, or one that is spelt like it. */
export function suggestion<T extends string>(known: Directory<T>, value: string): T | undefined {
  const near = nearest(value, [...known.names, ...known.aliases.keys()])
  if (near === undefined || (near.toLowerCase() !== value.toLowerCase() && isCountry(value))) return undefined
  return isNameOf(known, near) ? near : known.aliases.get(near)
}

/** Lists as short as this are shown whole. */
const short = 8

/** What to write instead: the nearest name, else all of them where the list is closed or short. */
export function hintFor(known: Directory, value: string): string {
  const meant = suggestion(known, value)
  if (meant !== undefined) return `; did you mean '${meant}'?`
  if (known.names.size === 0) return ': there are none'
  const isShown = known.closed || known.names.size <= short
  return isShown ? `: expected one of ${[...known.names].map(quoted).join(', ')}` : ''
}

/** Whether a value is a name of the directory. */
export function isNameOf<T extends string>(known: Directory<T>, value: unknown): value is T {
  const names: ReadonlySet<unknown> = known.names
  return names.has(value)
}

/**
 * The value, if it is a name of the directory, in whatever Unicode form and with whatever spaces.
 * @throws RangeError for text that is no such name, with the nearest one
 * @throws TypeError for anything that is not text
 */
export function nameIn<T extends string>(known: Directory<T>, value: unknown): T {
  if (typeof value !== 'string') throw new TypeError(`${quoted(value)} is not ${known.what}: expected a string`)
  if (isNameOf(known, value)) return value
  const tidy = tidied(value)
  if (isNameOf(known, tidy)) return tidy
  throw new RangeError(`${quoted(value)} is not ${known.what}${hintFor(known, value)}`)
}
