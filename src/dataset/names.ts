import { tidied } from '../names/text.js'
import type { Some } from '../types/index.js'
import type { DatasetActor, DatasetGoods } from './dataset.js'
import { type Reading, type Wrong, wrong } from './reading.js'
import type { Draft } from './values.js'

/** One name as a list, which all records that name it alone share. */
export type Single = readonly [string]

type NamedRow = DatasetActor<string> & DatasetGoods<string>

/** What the input tells of a name beside the records. */
export type Told = Omit<Draft<NamedRow>, 'name'>

const nothing: Told = {}

/** Collects names of one sort while rows are read: each spelling is tidied once, when it first stands somewhere. */
export class NameBook {
  /** By each spelling: with other spaces, or in another Unicode form, it is the same name. */
  readonly #singles = new Map<unknown, Single>()
  readonly #told = new Map<string, Told>()

  /** The names, in the order in which they first stood. */
  get names(): readonly string[] {
    return [...this.#singles].flatMap(([spelling, [name]]) => (spelling === name ? [name] : []))
  }

  /** The same with what was told of them, frozen. */
  get rows(): readonly NamedRow[] {
    return Object.freeze(this.names.map((name) => Object.freeze({ ...this.toldOf(name), name }) as NamedRow))
  }

  /** Keeps what the input tells of a name. */
  tell(name: string, told: Told): void {
    this.#told.set(name, { ...this.#told.get(name), ...told })
  }

  /** What the input tells of a name. */
  toldOf(name: string): Told {
    return this.#told.get(name) ?? nothing
  }

  /** How a name reads in a title: itself, where nothing else was said. */
  labelOf(name: string): string {
    const { label = name, the = false } = this.toldOf(name)
    return the ? `the ${label}` : label
  }

  has(name: string): boolean {
    return this.#singles.has(tidied(name))
  }

  /** Reads a name; gives it as a list of one. */
  read(value: unknown, field: string, reading: Reading): Single | Wrong {
    return this.#singles.get(value) ?? this.#add(value, field, reading)
  }

  #add(value: unknown, field: string, reading: Reading): Single | Wrong {
    if (reading.isUntold(value)) {
      const hint = "a name is missing: leave it out, or name a party that stands for it: 'not stated'"
      return reading.note(field, value, 'missing', hint)
    }
    const name = typeof value === 'string' ? tidied(value) : ''
    if (name === '') return reading.noKind(field, value, 'a name')
    const single = this.#singles.get(name) ?? Object.freeze([name] as const)
    this.#singles.set(name, single).set(value, single)
    return single
  }

  /** Reads one name or several; none stands twice. An empty list is as good as none. */
  readAll(value: unknown, field: string, reading: Reading): Some<string> | Wrong | undefined {
    if (!Array.isArray(value)) return this.read(value, field, reading)
    if (value.length === 0) return undefined
    if (value.length === 1) return this.read(value[0], `${field}[0]`, reading)
    const names: string[] = []
    for (let i = 0; i < value.length; i++) {
      const single = this.read(value[i], `${field}[${i}]`, reading)
      if (single === wrong) continue
      if (!names.includes(single[0])) names.push(single[0])
      else reading.note(`${field}[${i}]`, value[i], 'same party twice', 'name each once')
    }
    return names.length < value.length ? wrong : (Object.freeze(names.slice()) as Some<string>)
  }
}

/** Whether the way up from a name leads to another. */
export function leadsTo(name: string, other: string, upOf: (name: string) => string | undefined): boolean {
  const seen = new Set<string>()
  for (let up = upOf(name); up !== undefined && !seen.has(up); up = upOf(up)) {
    if (up === other) return true
    seen.add(up)
  }
  return false
}
