import { date, namesFor } from '../find/read.js'
import type { Spec, Specs } from '../find/specs.js'
import { home } from '../helpers/home.js'
import {
  type AnyRecord,
  documents,
  findActor,
  isRecordId,
  type Retired,
  record,
  records,
  retired,
  type SourceDocument,
} from '../index.js'
import { type Directory, nameIn, suggestion } from '../names/directory.js'
import { flagOf } from './options.js'

/** Tells the reader something, on standard error. */
export type Note = (line: string) => void

/** A name without case, accents and hyphens. */
const simple = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim()

const found = new WeakMap<Directory, ReadonlyMap<string, string>>()

/** The names of a directory, aliases, codes and labels among them, by how people write them. */
function simpleNames(names: Directory): ReadonlyMap<string, string> {
  const known =
    found.get(names) ??
    new Map(
      [...names.aliases, ...[...names.names].map((name) => [name, name] as const)].map(([one, name]) => [
        simple(one),
        name,
      ]),
    )
  found.set(names, known)
  return known
}

/** What an unknown name may have meant. What isn't in the data is not a typing error of what is. */
function unknownName(value: string, names: Directory): RangeError {
  const actor = findActor(value)
  if (actor) return new RangeError(`'${actor.name}' is not ${names.what}: the data set has it as a ${actor.type}`)
  const near = suggestion(names, value)
  return new RangeError(
    `'${value}' is not in this data set. ${near === undefined ? `Try 'russia-ties search ${value}'.` : `The nearest name is '${near}'.`}`,
  )
}

/** The name that a word means: itself, or what it is an alias, code or label of. */
function nameOf(value: string, names: Directory, note: Note): string {
  if (names.names.has(value)) return value
  const actor = findActor(value)?.name
  const name =
    simpleNames(names).get(simple(value)) ?? (actor !== undefined && names.names.has(actor) ? actor : undefined)
  if (name === undefined) {
    if (names.closed) return nameIn(names, value)
    throw unknownName(value, names)
  }
  if (name.toLowerCase() !== value.toLowerCase()) note(`'${value}' is read as '${name}'.`)
  return name
}

const truths: Readonly<Record<string, boolean>> = { true: true, yes: true, no: false, false: false }

/** A date as the engine takes it, checked here so that an error shows how to write one. */
function readDate(value: string): string {
  try {
    date(value)
    return value
  } catch {
    throw new RangeError(`'${value}' is not a date: write 2024-07-01, 2024-07, 2024 or 2022/2024`)
  }
}

function readOne(spec: Spec, value: string, note: Note): unknown {
  if (spec.takes === 'date' || spec.takes === 'day') return readDate(value)
  if (spec.takes === 'record') return recordNamed(value, note).id
  if (spec.takes === 'flag') {
    if (Object.hasOwn(truths, value)) return truths[value]
    throw new RangeError(`'${value}' is neither yes nor no`)
  }
  if (spec.takes === 'negation') {
    if (value === 'also') return value
    throw new RangeError(`'${value}' is not expected; write --negated, or --negated also`)
  }
  const names = namesFor(spec.takes, spec.what, home())
  return names === undefined ? value : nameOf(value, names, note)
}

/** One or several words, parted by commas, unless the whole is a name. */
function readText(spec: Spec, text: string, note: Note): readonly unknown[] {
  const names = namesFor(spec.takes, spec.what, home())
  const parts = spec.several && !(names && simpleNames(names).has(simple(text))) ? text.split(',') : [text]
  return parts.map((part) => readOne(spec, part.trim(), note))
}

/** The conditions that flags set, with the names that their words mean. */
export function conditionsIn(
  given: Readonly<Record<string, unknown>>,
  specs: Specs,
  note: Note,
): Readonly<Record<string, unknown>> {
  const read = (key: string, spec: Spec, value: unknown): unknown => {
    if (value === true) return value
    try {
      const all = (Array.isArray(value) ? value : [value]).flatMap((text) => readText(spec, `${text}`, note))
      return spec.several ? all : all[0]
    } catch (error) {
      throw error instanceof RangeError ? new RangeError(`${flagOf(key)}: ${error.message}`) : error
    }
  }
  return Object.fromEntries(
    Object.entries(specs).flatMap(([key, spec]) =>
      given[key] === undefined ? [] : [[key, read(key, spec, given[key])]],
    ),
  )
}

/** An actor by any name. */
export const actorNamed = (value: string, note: Note): string => nameOf(value, home().actors, note)

const ids = [...records, ...retired].map(({ id }) => id as string)

/** The record with an id; an error says how to find one. */
export function recordNamed(value: string, note: Note): AnyRecord {
  const id = value.toLowerCase()
  if (isRecordId(id)) return record(id)
  const gone = retired.find((one) => one.id === id) as Retired | undefined
  if (gone) throw new RangeError(`'${id}' was withdrawn: ${gone.reason}`)
  const actor = findActor(value)
  if (actor) throw new RangeError(`'${value}' is an actor, not a record; did you mean 'records --on "${actor.name}"'?`)
  const [only, ...more] = ids.filter((one) => one.endsWith(`/${id}`))
  if (only !== undefined && more.length === 0) {
    note(`'${value}' is read as '${only}'.`)
    return recordNamed(only, note)
  }
  const near = suggestion({ what: '', names: new Set(ids), aliases: new Map(), closed: false }, id)
  if (only !== undefined) throw new RangeError(`'${value}' ends several ids: ${[only, ...more].join(', ')}`)
  const hint =
    near === undefined
      ? `try 'russia-ties search ${value.split('/').at(-1)?.replaceAll('-', ' ')}'`
      : `the nearest is '${near}'`
  throw new RangeError(`no record has the id '${value}'; ${hint}`)
}

/** A record or document by its id. */
export const citedBy = (value: string, note: Note): AnyRecord | SourceDocument =>
  documents.find(({ id }) => id === value.toLowerCase()) ?? recordNamed(value, note)
