import { noKind, type Reading, type Wrong, wrong } from './reading.js'

/** One name as a list, which all records that name it alone share. */
export type Single = readonly [string]

/** A name without differences of space and Unicode form. */
const plain = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Collects names of one sort while rows are read: each is checked once, when it first stands somewhere. */
export class NameBook {
  readonly #singles = new Map<string, Single>()
  readonly #spellings: Map<string, readonly [name: string, row: string]>

  /** Names that must not differ from these in spelling alone, either. */
  constructor(others?: NameBook) {
    this.#spellings = others === undefined ? new Map() : others.#spellings
  }

  /** The names, in the order in which they first stood. */
  get names(): IterableIterator<string> {
    return this.#singles.keys()
  }

  has(name: string): boolean {
    return this.#singles.has(name)
  }

  /** Reads a name; gives it as a list of one. */
  read(value: unknown, field: string, reading: Reading): Single | Wrong {
    return this.#singles.get(value as string) ?? this.#add(value, field, reading)
  }

  #add(value: unknown, field: string, reading: Reading): Single | Wrong {
    if (typeof value !== 'string' || value === '') return noKind(reading, field, value, 'a name')
    const single = Object.freeze([value] as const)
    this.#singles.set(value, single)
    const key = plain(value)
    const [other, row] = this.#spellings.get(key) ?? []
    if (other === undefined) this.#spellings.set(key, [value, reading.row])
    else if (other !== value) {
      const hint = `'${other}' of ${row} differs only in spaces or Unicode form: write both alike`
      return reading.note(field, value, 'spelt in two ways', hint)
    }
    return single
  }

  /** Reads one name or several; none stands twice. */
  readAll(value: unknown, field: string, reading: Reading): readonly string[] | Wrong {
    if (!Array.isArray(value)) return this.read(value, field, reading)
    if (value.length === 1) return this.read(value[0], `${field}[0]`, reading)
    let isRight = true
    for (let i = 0; i < value.length; i++) {
      if (!this.#singles.has(value[i]) && this.#add(value[i], `${field}[${i}]`, reading) === wrong) isRight = false
      else if (value.indexOf(value[i]) < i) {
        reading.note(`${field}[${i}]`, value[i], 'same party twice', 'name each once')
        isRight = false
      }
    }
    return isRight ? Object.freeze(value.slice()) : wrong
  }
}
