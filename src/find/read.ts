import { type Window, windowOf } from '../dates/index.js'
import type { Context } from '../names/context.js'
import { type Directory, directory, hintFor, nameIn, quoted } from '../names/directory.js'
import { messageOf } from '../objects.js'
import type { Day } from '../types/index.js'
import type { Sides } from './list.js'
import { type Spec, type Specs, specIn, type Takes } from './specs.js'
import type { View } from './view.js'

/** Runs a check, so that its error says where the value was given. */
export function at<T>(path: string, check: () => T): T {
  try {
    return check()
  } catch (error) {
    const Kind = error instanceof RangeError ? RangeError : TypeError
    throw new Kind(`${path}: ${messageOf(error)}`)
  }
}

/** The options of a call, each read by its specification; those that were not given are absent. */
export type Read = ReadonlyMap<string, unknown>

/** What the options that several queries look at are read as. */
interface Readings {
  readonly during: Window
  readonly certainty: 'definite' | 'possible'
  readonly negated: boolean | 'also'
  readonly sides: Sides
  readonly knownBy: Day
  readonly document: readonly string[]
  readonly on: readonly string[]
  readonly of: readonly string[]
  readonly relation: readonly string[]
  readonly base: string
}

/** What an option was read as; `undefined` where it was not given. */
export const readingOf = <K extends keyof Readings>(read: Read, key: K) => read.get(key) as Readings[K] | undefined

/**
 * Reads the options of a query, into what its arguments ask for.
 * @throws TypeError for an option that the query doesn't have, and for a value of the wrong type
 * @throws RangeError for a value that is none of those expected
 */
export function readOptions(
  query: string,
  options: unknown,
  specs: Specs,
  context: Context,
  read = new Map<string, unknown>(),
): Read {
  if (options === undefined) return read
  if (!isPlain(options)) throw new TypeError(`${query}: ${quoted(options)} is not an object of options`)
  for (const key of keysOf(options)) {
    if (typeof key !== 'string' || !Object.hasOwn(specs, key)) throw unknownOption(query, specs, key)
    const value = options[key]
    const check = () => readValue(specIn(specs, key), value, context)
    if (value !== undefined) read.set(key, at(`${query}: ${key}`, check))
  }
  return read
}

/** The view that options ask for. */
export function viewIn(read: Read): View {
  const documents = readingOf(read, 'document')
  return { knownBy: readingOf(read, 'knownBy'), documents: documents && new Set(documents) }
}

/** Reads what a query is asked for by its arguments; an error names the query alone. */
export function readFixed(
  query: string,
  fixed: Readonly<Record<string, unknown>>,
  specs: Specs,
  context: Context,
): Map<string, unknown> {
  const read = new Map<string, unknown>()
  at(query, () => {
    for (const key in fixed) read.set(key, readValue(specIn(specs, key), fixed[key], context))
  })
  return read
}

/** Whether the value is an object written out: in anything else, a text, a Map or an instance, options would go unseen. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (value === null) return false
  const parent = Object.getPrototypeOf(value)
  return parent === null || Object.getPrototypeOf(parent) === null
}

/** Every key of an object, hidden ones and symbols too: twice as fast as `Reflect.ownKeys`. */
function keysOf(options: object): readonly PropertyKey[] {
  const symbols = Object.getOwnPropertySymbols(options)
  const names = Object.getOwnPropertyNames(options)
  return symbols.length === 0 ? names : [...names, ...symbols]
}

/** What is wrong with a key that no option has. */
function unknownOption(query: string, specs: Specs, key: unknown): TypeError {
  const known = directory(`an option of ${query}`, Object.keys(specs), { closed: true })
  const hint = typeof key === 'string' ? hintFor(known, key) : ': expected a string'
  return new TypeError(`${query}: ${quoted(key)} is not ${known.what}${hint}`)
}

const closedLists = /* @__PURE__ */ new WeakMap<readonly string[], Directory>()

function closedList(words: readonly string[], what = 'an expected word'): Directory {
  const known = closedLists.get(words) ?? directory(what, words, { closed: true })
  closedLists.set(words, known)
  return known
}

const recordId = /^[a-z]+(\/[a-z0-9-]+)+$/

/** The names that an option takes, where it takes names. */
export function namesFor(takes: Takes, what: string | undefined, context: Context): Directory | undefined {
  if (typeof takes !== 'string') return closedList(context.words.get(takes) ?? takes, what)
  if (takes === 'party') return context.parties
  if (takes === 'actor') return context.actors
  if (takes === 'speaker') return context.speakers
  if (takes === 'mention') return context.mentions
  if (takes === 'goods') return context.goods
  if (takes === 'place') return context.places
  if (takes === 'document') return context.documents
  return takes === 'record' ? context.ids() : undefined
}

function readOne({ takes, what }: Spec, value: unknown, context: Context): unknown {
  const names = namesFor(takes, what, context)
  if (names !== undefined) return nameIn(names, value)
  if (takes === 'record') return readId(value)
  if (takes === 'date') return windowOf(value)
  if (takes === 'day') return singleDay(value)
  if (takes === 'flag') return flag(value)
  if (takes === 'negation') return value === 'also' ? value : flag(value)
  return text(value)
}

/** Where several may be given: a list of them, also of one. */
function readValue(spec: Spec, value: unknown, context: Context): unknown {
  if (!spec.several) return readOne(spec, value, context)
  return Array.isArray(value) ? [...value].map((one) => readOne(spec, one, context)) : [readOne(spec, value, context)]
}

/** The id of a record, where the ids are not at hand: by its form. */
function readId(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`${quoted(value)} is not the id of a record: expected a string`)
  if (!recordId.test(value))
    throw new RangeError(`${quoted(value)} is not the id of a record: expected one like 'transfers/iran-russia/uav'`)
  return value
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`${quoted(value)} is not text`)
  return value
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${quoted(value)} is not true or false`)
  return value
}

/** A date that must be a single day. */
function singleDay(value: unknown): Day {
  const { first, last } = windowOf(value)
  if (first !== last) throw new RangeError(`${quoted(value)} is not a single day: expected 'YYYY-MM-DD'`)
  return first
}
