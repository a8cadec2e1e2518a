import { namesFor } from '../find/read.js'
import type { Specs } from '../find/specs.js'
import { retired } from '../generated/retired.js'
import { findActor } from '../helpers/actors.js'
import { home } from '../helpers/home.js'
import { type Directory, directory, nameIn } from '../names/directory.js'
import { folded } from '../names/text.js'
import { present, valueAt } from '../objects.js'
import type { AnyRecord } from '../types/index.js'
import { recordsOf } from './lists.js'

/** What flags and conditions are set to, by their names. */
export type Given = Readonly<Record<string, unknown>>

/** Tells the reader something, on standard error. */
export type Note = (line: string) => void

/** A name without case, accents and hyphens. */
const simple = (text: string) => folded(text).replace(/[-_\s]+/g, ' ')

/** The name that a word means: itself, or what it is an alias, code or label of. An unknown word is left to the query. */
export function nameMeant(value: string, { names, aliases }: Pick<Directory, 'names' | 'aliases'>, note: Note): string {
  if (names.has(value)) return value
  const word = simple(value)
  const isIt = (name: string) => simple(name) === word
  const [, name = [...names].find(isIt)] = [...aliases].find(([alias]) => isIt(alias)) ?? []
  if (name !== undefined && name.toLowerCase() !== value.toLowerCase()) note(`'${value}' is read as '${name}'.`)
  return name ?? value
}

/** The record with an id; only the list that the id names is read. */
export function recordNamed(value: string): AnyRecord {
  const id = value.toLowerCase()
  const records = new Map<string, AnyRecord>(recordsOf(id.split('/')[0]).map((one) => [one.id, one]))
  const gone = retired.find((one) => one.id === id)
  if (gone) throw new RangeError(`'${id}' was withdrawn: ${gone.reason}`)
  const actor = findActor(value)
  if (actor) throw new RangeError(`'${value}' is an actor, not a record; did you mean 'records --on "${actor.name}"'?`)
  return valueAt(records, nameIn(directory('the id of a record', records.keys()), id))
}

/** The conditions that flags set, with the names that their words mean. */
export function conditionsIn(given: Given, specs: Specs, note: Note): Given {
  const where: Record<string, unknown> = {}
  for (const [key, { takes, what, several }] of Object.entries(specs)) {
    const value = given[key]
    where[key] = value
    if (!Array.isArray(value)) continue
    const names = namesFor(takes, what, home())
    const read: readonly string[] = names ? value.map((one) => nameMeant(one, names, note)) : value
    if (takes === 'record') for (const id of read) recordNamed(id)
    where[key] = several ? read : read[0]
  }
  return present(where)
}
