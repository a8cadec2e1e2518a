import { tidied } from '../names/text.js'
import { noKind, type Reading, type Wrong, wrong } from './reading.js'

/** One name as a list, which all records that name it alone share. */
export type Single = readonly [string]

/** Collects names of one sort while rows are read: each spelling is tidied once, when it first stands somewhere. */
export class NameBook {
  /** By each spelling: with other spaces, or in another Unicode form, it is the same name. */
  readonly #singles = new Map<string, Single>()
  readonly #labels = new Map<string, string>()

  /** The names, in the order in which they first stood. */
  get names(): readonly string[] {
    return [...this.#singles].flatMap(([spelling, [name]]) => (spelling === name ? [name] : []))
  }

  /** Says how a name reads in a title. */
  label(name: string, label: string): void {
    this.#labels.set(tidied(name), label)
  }

  /** How a name reads in a title: itself, where nothing else was said. */
  labelOf(name: string): string {
    return this.#labels.get(name) ?? name
  }

  has(name: string): boolean {
    return this.#singles.has(tidied(name))
  }

  /** Reads a name; gives it as a list of one. */
  read(value: unknown, field: string, reading: Reading): Single | Wrong {
    return this.#singles.get(value as string) ?? this.#add(value, field, reading)
  }

  #add(value: unknown, field: string, reading: Reading): Single | Wrong {
    if (reading.isUntold(value)) {
      const hint = "a name is missing: leave it out, or name a party that stands for it: 'not stated'"
      return reading.note(field, value, 'missing', hint)
    }
    const name = typeof value === 'string' ? tidied(value) : ''
    if (name === '') return noKind(reading, field, value, 'a name')
    const single = this.#singles.get(name) ?? Object.freeze([name] as const)
    this.#singles.set(name, single).set(value as string, single)
    return single
  }

  /** Reads one name or several; none stands twice. */
  readAll(value: unknown, field: string, reading: Reading): readonly string[] | Wrong {
    if (!Array.isArray(value)) return this.read(value, field, reading)
    if (value.length === 1) return this.read(value[0], `${field}[0]`, reading)
    const names: string[] = []
    let isRight = true
    for (let i = 0; i < value.length; i++) {
      const single = this.#singles.get(value[i]) ?? this.#add(value[i], `${field}[${i}]`, reading)
      if (single === wrong) isRight = false
      else if (!names.includes(single[0])) names.push(single[0])
      else {
        reading.note(`${field}[${i}]`, value[i], 'same party twice', 'name each once')
        isRight = false
      }
    }
    return isRight ? Object.freeze(names.slice()) : wrong
  }
}
