import { directory, hintFor, isNameOf } from '../names/directory.js'
import { keysOf, present } from '../objects.js'
import type { DayRange, Names, Quantity, Rank, Some, Trend } from '../types/index.js'
import { type Form, forms, magnitudes, openLists, pers, ranks, trends, units } from '../vocabulary/index.js'
import { boundsOf } from '../written/claim.js'
import type { Books } from './books.js'
import { isKeyOf, isObject, isText, type Row, type Wrong, wrong } from './reading.js'
import { signedUnits } from './vocabulary.js'

/** Reads the value of a field: gives it as a record holds it, or notes what is wrong with it. */
export type Read<T = unknown> = (value: unknown, field: string, books: Books) => T | Wrong

/** How each field of an object is read. */
export type Readers<T> = { readonly [K in keyof T]-?: Read<T[K]> }

/** What was read so far of an object. */
export type Draft<T> = { -readonly [K in keyof T]?: T[K] | undefined }

/** Text that is not empty. */
export const text: Read<string> = (value, field, { reading }) =>
  isText(value) ? value : reading.noKind(field, value, 'text')

/** True or false. */
export const flag: Read<boolean> = (value, field, { reading }) =>
  typeof value === 'boolean' ? value : reading.noKind(field, value, 'true or false')

/** A date. */
export const date: Read<DayRange> = (value, field, { reading, dates }) => {
  const read = dates.read(value)
  return typeof read === 'string' ? reading.note(field, value, 'not a date', read) : read
}

/** A number, also one that a database gives as a BigInt. */
const number: Read<number> = (value, field, { reading }) => {
  const own = typeof value === 'bigint' ? Number(value) : value
  if (typeof own !== 'number' || !Number.isFinite(own)) return reading.noKind(field, value, 'a number')
  const isRounded = typeof value === 'bigint' && BigInt(own) !== value
  return isRounded ? reading.noKind(field, value, `a number: ${value} would be rounded`) : own
}

/** Beyond so many wrong words of a list the nearest one is no longer looked for: it takes longer than everything else. */
const mostSuggested = 100

/** The words of a list and those that the input adds to it. */
function knownWords<T extends string>(what: string, list: readonly T[], { words }: Books) {
  const known = directory<string>(what, words.get(list) ?? list, { closed: true })
  const hints = new Map<string, string>()
  return {
    isKnown: (value: unknown): value is T => isNameOf(known, value),
    hintFor: (word: string): string => {
      const before = hints.get(word)
      if (before !== undefined || hints.size >= mostSuggested) return before ?? ''
      const hint = hintFor(known, word).replace(': expected', ':')
      hints.set(word, hint)
      return hint
    },
  }
}

/** Where words can be added to a list. */
const addable = (list: readonly string[]) => {
  const name = keysOf(openLists).find((name) => openLists[name] === list)
  return name === undefined ? '' : `, or add it to vocabulary.${name}`
}

/** A word of a list. */
export function word<T extends string>(what: string, list: readonly T[]): Read<T> {
  const known = new WeakMap<Books, ReturnType<typeof knownWords<T>>>()
  return (value, field, books) => {
    const { reading } = books
    let own = known.get(books)
    if (own === undefined) {
      own = knownWords(what, list, books)
      known.set(books, own)
    }
    if (own.isKnown(value)) return value
    if (typeof value !== 'string') return reading.noKind(field, value, what)
    return reading.note(field, value, 'not a known word', `expected ${what}${addable(list)}${own.hintFor(value)}`)
  }
}

/** A list of something; an empty one is as good as none. */
export const listOf =
  <T>(item: Read<T>): Read<Some<T> | undefined> =>
  (value, field, books) => {
    const { reading } = books
    if (!Array.isArray(value)) return reading.noKind(field, value, 'a list')
    if (value.length === 0) return undefined
    const found = [...value].map((one: unknown, i): T | Wrong =>
      reading.isUntold(one)
        ? reading.note(`${field}[${i}]`, one, 'missing', 'leave it out of the list')
        : item(one, `${field}[${i}]`, books),
    )
    return found.includes(wrong) ? wrong : (Object.freeze(found) as Some<T>)
  }

/** Reads the fields of an object that are told, in their order. Those beside them are passed over, or handed to `refuse`. */
export function readFields<T extends object>(
  row: Row,
  readers: Readers<T>,
  books: Books,
  refuse?: (key: string) => void,
): Draft<T> {
  const found: Draft<T> = {}
  for (const key in row) {
    if (books.reading.isUntold(row[key])) continue
    if (isKeyOf(readers, key)) take(found, readers, key, row[key], books)
    else refuse?.(key)
  }
  return found
}

/** Reads the value of a field into its place, if it is told; says whether it is right. */
export function take<T extends object, K extends Extract<keyof T, string>>(
  into: Draft<T>,
  readers: Readers<T>,
  key: K,
  value: unknown,
  books: Books,
): boolean {
  const held = readers[key](value, key, books)
  if (held !== undefined) into[key] = held === wrong ? undefined : held
  return held !== wrong
}

/** An object with the given fields and no others. */
export function object<T extends object>(
  readers: Readers<T>,
  needed: readonly Extract<keyof T, string>[] = [],
  what = 'an object',
  hint = `expected ${Object.keys(readers).join(', ')}`,
): Read<T> {
  return (value, field, books) => {
    const { reading } = books
    if (!isObject(value)) return reading.noKind(field, value, what)
    const [outer, before] = [reading.prefix, reading.problems.length]
    reading.prefix = `${outer}${field}.`
    const found = readFields(value, readers, books, (key) => reading.note(key, value[key], 'unknown field', hint))
    for (const key of needed) if (reading.isUntold(value[key])) reading.note(key, value[key], 'missing', `write ${key}`)
    reading.prefix = outer
    return reading.problems.length > before ? wrong : (Object.freeze(found) as T)
  }
}

/** A number as it is written. */
interface Numbers extends Omit<Quantity<Names>, 'form'> {
  readonly form?: Form
  readonly count?: number
}

const readNumbers = /* @__PURE__ */ object<Numbers>(
  {
    form: /* @__PURE__ */ word('a form of a number', forms),
    count: number,
    min: number,
    max: number,
    magnitude: /* @__PURE__ */ word('a word for a number', magnitudes),
    unit: /* @__PURE__ */ word('a unit', units),
    per: /* @__PURE__ */ word('a known per', pers),
    of: text,
    cumulativeSince: date,
  },
  ['unit'],
)

/** What the forms take that take no single number. */
const takes: { readonly [F in Form]?: string } = {
  range: 'min and max, the smaller one first',
  magnitude: 'a magnitude, and no number',
}

/** Whether a number has the bounds that its form has, or the word in their place. */
function fits(form: Form, { count, magnitude, ...own }: Numbers): boolean {
  const hasBounds = own.min !== undefined || own.max !== undefined
  if (form === 'magnitude') return magnitude !== undefined && count === undefined && !hasBounds
  if (magnitude !== undefined || (count !== undefined && hasBounds)) return false
  const { min, max } = boundsOf({ form, count, ...own })
  if (form === 'range') return min !== undefined && max !== undefined && min < max
  const wanted = boundsOf({ form, count: min ?? max })
  return wanted.min === min && wanted.max === max
}

/** Reads a quantity: `{ form: 'atLeast', count: 400, unit: 'missiles' }`; without a number, none is told. */
export const quantity: Read<Quantity<Names> | undefined> = (value, field, books) => {
  const read = readNumbers(value, field, books)
  if (read === wrong) return wrong
  const { form = 'stated', count, magnitude, unit, per, of, cumulativeSince } = read
  if ([count, read.min, read.max, magnitude].every((one) => one === undefined)) return undefined
  if (!fits(form, read)) {
    const hint = `form '${form}' takes ${takes[form] ?? 'a count'}`
    return books.reading.note(field, value, 'number and form do not fit', hint)
  }
  const { min, max } = boundsOf(read)
  const isNegative = (bound: number | undefined) => bound !== undefined && bound < 0
  if ((isNegative(min) || isNegative(max)) && !(books.words.get(signedUnits) ?? signedUnits).includes(unit)) {
    const key = count !== undefined ? 'count' : isNegative(min) ? 'min' : 'max'
    const hint = `there are no ${unit} below 0: leave out what is not known`
    return books.reading.note(`${field}.${key}`, read[key], 'negative count', hint)
  }
  return Object.freeze(present({ form, min, max, magnitude, unit, per, of, cumulativeSince }))
}

/** A superlative of the source. */
export const rank = /* @__PURE__ */ object<Rank<Names>>(
  { as: /* @__PURE__ */ word('a known rank', ranks), among: text },
  ['as', 'among'],
)

/** A change. */
export const trend = /* @__PURE__ */ object<Trend>({ is: /* @__PURE__ */ word('a known trend', trends), since: date }, [
  'is',
])

/** A label of four words at most, without quotation marks. */
export const label: Read<string> = (value, field, books) => {
  const read = text(value, field, books)
  if (read === wrong) return wrong
  if (read.split(/\s+/).length > 4) return books.reading.noKind(field, value, 'a label: it has four words at most')
  return /[“”"]/.test(read) ? books.reading.noKind(field, value, 'a label: it stands without quotation marks') : read
}
