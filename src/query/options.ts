import { type DateInput, type Window, windowOf } from '../dates/index.js'
import type { Day } from '../types/index.js'
import { directory, nameIn, quoted } from './directory.js'

/** Reads one option: checks it and gives it back in the form that the query uses. */
export type Reader<T = unknown> = (value: unknown) => T

type Shape = Readonly<Record<string, Reader>>

/** The options as read; an option that was not given is absent. */
export type Read<S extends Shape> = { readonly [K in keyof S]?: ReturnType<S[K]> | undefined }

const prefixed = (path: string, error: unknown): unknown => {
  const { message } = error as Error
  if (error instanceof RangeError) return new RangeError(`${path}: ${message}`)
  return new TypeError(`${path}: ${message}`)
}

/** Runs a check, so that its error says where the value was given. */
export function at<T>(path: string, check: () => T): T {
  try {
    return check()
  } catch (error) {
    throw prefixed(path, error)
  }
}

/**
 * Reads the options of a helper.
 * @throws TypeError for an option that the helper doesn't have, and for a value of the wrong type
 * @throws RangeError for a value that is none of those expected
 */
export function readOptions<S extends Shape>(helper: string, options: unknown, shape: S): Read<S> {
  if (options === undefined) return {}
  if (!isPlain(options)) throw new TypeError(`${helper}: ${quoted(options)} is not an object of options`)
  const read: Record<string, unknown> = {}
  for (const key of keysOf(options)) {
    if (!Object.hasOwn(shape, key)) at(helper, () => unknownOption(helper, shape, key))
    const value = options[key]
    if (value !== undefined) read[key] = readOption(helper, key, shape[key] as Reader, value)
  }
  return read as Read<S>
}

/** Whether the value is an object written out: in anything else, a text, a Map or an instance, options would go unseen. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (value === null) return false
  const parent = Object.getPrototypeOf(value)
  return parent === null || Object.getPrototypeOf(parent) === null
}

/** Every key of an object, hidden ones and symbols too: twice as fast as `Reflect.ownKeys`. */
function keysOf(options: object): readonly string[] {
  const symbols = Object.getOwnPropertySymbols(options)
  const names = Object.getOwnPropertyNames(options)
  return symbols.length === 0 ? names : [...names, ...(symbols as unknown as string[])]
}

function readOption(helper: string, key: string, read: Reader, value: unknown): unknown {
  try {
    return read(value)
  } catch (error) {
    throw prefixed(`${helper}: ${key}`, error)
  }
}

/** Throws what is wrong with a key that no option has. */
function unknownOption(helper: string, shape: Shape, key: unknown): unknown {
  try {
    return nameIn(directory(`an option of ${helper}`, Object.keys(shape)), key)
  } catch (error) {
    throw new TypeError((error as Error).message)
  }
}

/** One of a closed list. */
export function oneOf<T extends string>(what: string, names: Iterable<T>): Reader<T> {
  const known = directory(what, names)
  return (value) => nameIn(known, value)
}

/** One of a closed list, or an array of several of them. */
export function someOf<T extends string>(what: string, names: Iterable<T>): Reader<ReadonlySet<T>> {
  const read = oneOf(what, names)
  return (value) => new Set((Array.isArray(value) ? [...value] : [value]).map(read))
}

/** `true` or `false`. */
export const flag: Reader<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new TypeError(`${quoted(value)} is not true or false`)
  return value
}

/** A date: a day, month, year or interval. */
export const date: Reader<Window> = (value) => windowOf(value as DateInput)

/** A date that must be a single day. */
export const singleDay: Reader<Day> = (value) => {
  const { first, last } = date(value)
  if (first !== last) throw new RangeError(`${quoted(value)} is not a single day: expected 'YYYY-MM-DD'`)
  return first
}

/** How sure a thing must be at a date. */
export const certainty: Reader<'definite' | 'possible'> = /* @__PURE__ */ oneOf('a certainty', ['definite', 'possible'])
