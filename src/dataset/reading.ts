import type { Problem, Rule } from './problems.js'

/** Stands for a value that can't be read; why not is noted. */
export const wrong = Symbol('wrong')
export type Wrong = typeof wrong

/** Where the reading of an input stands, and what was found wrong so far. */
export class Reading {
  readonly problems: Problem[] = []
  /** What stands before the field in its path: `claims[1].`. */
  prefix = ''
  #list = 'input'
  #index = -1
  #row: unknown

  constructor(
    /** Texts that stand for a value that is not told. */
    readonly unknown: ReadonlySet<string>,
  ) {}

  /** Goes to a row of a list; without an index to what stands beside the lists. */
  goTo(list: string, index: number, row: unknown): void {
    this.#list = list
    this.#index = index
    this.#row = row
    this.prefix = ''
  }

  /** The row at hand. */
  get place(): { readonly list: string; readonly index: number; readonly row: unknown } {
    return { list: this.#list, index: this.#index, row: this.#row }
  }

  /** The row as problems name it. */
  get row(): string {
    return this.#index < 0 ? this.#list : `${this.#list}[${this.#index}]`
  }

  /** The id of the row at hand, where it has one. */
  get id(): string | undefined {
    const { id } = (this.#row ?? {}) as { readonly id?: unknown }
    return typeof id === 'string' && id !== '' ? id : undefined
  }

  /** Notes what is wrong with a field of the row; without a field, with the part of it that is being read. */
  note(field: string, value: unknown, rule: Rule, hint: string): Wrong {
    this.problems.push({
      row: this.row,
      id: this.id,
      field: field === '' ? this.prefix.slice(0, -1) : this.prefix + field,
      value,
      rule,
      hint,
    })
    return wrong
  }

  /** Whether a value is not told: absent, `null`, or one that stands for nothing. */
  isUntold(value: unknown): value is null | undefined {
    if (value === undefined || value === null) return true
    if (this.unknown.size === 0) return false
    if (value instanceof Date)
      return !Number.isNaN(value.getTime()) && this.unknown.has(value.toISOString().slice(0, 10))
    return (typeof value === 'string' || typeof value === 'number') && this.unknown.has(String(value))
  }
}

/** Notes that a value is of another kind than is expected. */
export const noKind = (reading: Reading, field: string, value: unknown, expected: string): Wrong =>
  reading.note(field, value, 'not this kind of value', `expected ${expected}`)

/** Whether the value is an object and no list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
