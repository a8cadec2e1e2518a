import type { Problem, Rule } from './problems.js'

/** Stands for a value that can't be read; why not is noted. */
export const wrong = Symbol('wrong')
export type Wrong = typeof wrong

/** A row, or a part of one, of which nothing is known yet. */
export type Row = Readonly<Record<string, unknown>>

/** Whether the value is an object and no list. */
export const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether the value is text that is not empty. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Whether the text is a key of the object itself. */
export const isKeyOf = <T extends object>(of: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(of, key)

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
  goTo(list: string, index = -1, row?: unknown): void {
    this.#list = list
    this.#index = index
    this.#row = row
    this.prefix = ''
  }

  /** Goes through the rows of a list, those that are objects. */
  *rowsOf(list: string, value: unknown): Generator<Row, void> {
    this.goTo('input')
    if (this.isUntold(value)) return
    if (!Array.isArray(value)) this.noKind(list, value, 'a list')
    else
      for (let i = 0; i < value.length; i++) {
        const row: unknown = value[i]
        this.goTo(list, i, row)
        if (isObject(row)) yield row
        else this.noKind(list, row, 'a row: write an object')
      }
  }

  /** The row at hand. */
  get place(): { readonly list: string; readonly index: number; readonly row: unknown } {
    return { list: this.#list, index: this.#index, row: this.#row }
  }

  /** The id of the row at hand, where it has one. */
  get id(): string | undefined {
    return isObject(this.#row) && isText(this.#row.id) ? this.#row.id : undefined
  }

  /** Notes what is wrong with a field of the row. */
  note(field: string, value: unknown, rule: Rule, hint: string): Wrong {
    const row = this.#index < 0 ? this.#list : `${this.#list}[${this.#index}]`
    this.problems.push({ row, id: this.id, field: this.prefix + field, value, rule, hint })
    return wrong
  }

  /** Notes that a value is of another kind than is expected. */
  noKind(field: string, value: unknown, expected: string): Wrong {
    return this.note(field, value, 'not this kind of value', `expected ${expected}`)
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
