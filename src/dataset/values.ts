import { directory, hintFor } from '../names/directory.js'
import type { DayRange, Quantity } from '../types/index.js'
import { type Form, forms, magnitudes, openLists, pers, ranks, trends, type Unit, units } from '../vocabulary/index.js'
import { boundsOf } from '../written/claim.js'
import type { Books, KnownWords } from './books.js'
import { isObject, noKind, type Wrong, wrong } from './reading.js'
import { signedUnits } from './vocabulary.js'

/** Reads the value of a field: gives it as a record holds it, or notes what is wrong with it. */
export type ReadValue = (value: unknown, field: string, books: Books) => unknown

/** Text that is not empty. */
export const text: ReadValue = (value, field, { reading }) =>
  typeof value === 'string' && value !== '' ? value : noKind(reading, field, value, 'text')

/** Beyond so many wrong words of a list the nearest one is no longer looked for: it takes longer than everything else. */
const mostSuggested = 100

/** The words of a list and those that the input adds to it. */
function knownWords(what: string, words: readonly string[]): KnownWords {
  const known = directory(what, words, { closed: true })
  const hints = new Map<string, string>()
  const near = (value: string): string => {
    const hint = hintFor(known, value).replace(': expected', ':')
    hints.set(value, hint)
    return hint
  }
  return {
    names: known.names,
    hintFor: (value) => hints.get(value) ?? (hints.size < mostSuggested ? near(value) : ''),
  }
}

/** Where words can be added to a list. */
const addable = (list: readonly string[]) => {
  const name = Object.entries(openLists).find(([, words]) => words === list)?.[0]
  return name === undefined ? '' : `, or add it to vocabulary.${name}`
}

/** A word of a list. */
export const word =
  (what: string, list: readonly string[]): ReadValue =>
  (value, field, { reading, words, known }) => {
    let own = known.get(list)
    if (own === undefined) {
      own = knownWords(what, words.get(list) ?? list)
      known.set(list, own)
    }
    if (own.names.has(value)) return value
    if (typeof value !== 'string') return noKind(reading, field, value, what)
    return reading.note(field, value, 'not a known word', `expected ${what}${addable(list)}${own.hintFor(value)}`)
  }

/** A date. */
export function date(value: unknown, field: string, { reading, dates }: Books): DayRange | Wrong {
  const read = dates.read(value)
  return typeof read === 'string' ? reading.note(field, value, 'not a date', read) : read
}

/** A list of something, one or more. */
export const listOf =
  (item: ReadValue): ReadValue =>
  (value, field, books) => {
    const { reading } = books
    if (!Array.isArray(value)) return noKind(reading, field, value, 'a list')
    const read = value.map((one, i) =>
      reading.isUntold(one)
        ? reading.note(`${field}[${i}]`, one, 'missing', 'leave it out of the list')
        : item(one, `${field}[${i}]`, books),
    )
    return read.includes(wrong) ? wrong : Object.freeze(read)
  }

/** A field of an object: how it is read, and whether it must be there. */
export interface Part {
  readonly read: ReadValue
  readonly needed?: boolean
}

/** An object with the given fields and no others. Gives a new one, in the order of the fields. */
export function parts<K extends string>(
  value: unknown,
  field: string,
  books: Books,
  known: Readonly<Record<K, Part>>,
): { [P in K]?: unknown } | Wrong {
  const { reading } = books
  if (!isObject(value)) return noKind(reading, field, value, 'an object')
  const outer = reading.prefix
  reading.prefix = `${outer}${field}.`
  const found: { [P in K]?: unknown } = {}
  let isRight = true
  for (const key in value) {
    const part = Object.hasOwn(known, key) ? known[key as K] : undefined
    if (part === undefined) {
      isRight = false
      reading.note(key, value[key], 'unknown field', `expected ${Object.keys(known).join(', ')}`)
    } else if (!reading.isUntold(value[key])) {
      const read = part.read(value[key], key, books)
      found[key as K] = read
      if (read === wrong) isRight = false
    }
  }
  for (const key in known) {
    if (known[key].needed && found[key] === undefined) {
      isRight = false
      reading.note(key, value[key], 'missing', `write ${key}`)
    }
  }
  reading.prefix = outer
  return isRight ? found : wrong
}

/** An object with the given fields, frozen. */
export const object =
  <K extends string>(known: Readonly<Record<K, Part>>): ReadValue =>
  (value, field, books) => {
    const read = parts(value, field, books, known)
    return read === wrong ? wrong : Object.freeze(read)
  }

/** A number, also one that a database gives as a BigInt. */
const number: ReadValue = (value, field, { reading }) => {
  const own = typeof value === 'bigint' ? Number(value) : value
  if (typeof value === 'bigint' && BigInt(own as number) !== value)
    return noKind(reading, field, value, `a number: ${value} would be rounded`)
  return typeof own === 'number' && Number.isFinite(own) ? own : noKind(reading, field, value, 'a number')
}

const oneNumber = 'a count'
const takes: Readonly<Record<Form, string>> = {
  stated: oneNumber,
  about: oneNumber,
  range: 'min and max, the smaller one first',
  atLeast: oneNumber,
  moreThan: oneNumber,
  upTo: oneNumber,
  nearly: oneNumber,
  lessThan: oneNumber,
  magnitude: 'a magnitude, and no number',
}

/** Whether the bounds are those that the form has. */
function fits(form: Form, min: number | undefined, max: number | undefined, magnitude: unknown): boolean {
  if ((form === 'magnitude') !== (magnitude !== undefined)) return false
  if (form === 'magnitude') return min === undefined && max === undefined
  if (form === 'stated' || form === 'about') return min !== undefined && min === max
  if (form === 'range') return min !== undefined && max !== undefined && min < max
  return form === 'atLeast' || form === 'moreThan'
    ? min !== undefined && max === undefined
    : max !== undefined && min === undefined
}

interface Numbers {
  readonly form?: Form
  readonly count?: number
  readonly min?: number
  readonly max?: number
  readonly magnitude?: Quantity['magnitude']
  readonly unit: Unit
  readonly per?: Quantity['per']
  readonly of?: string
  readonly cumulativeSince?: DayRange
}

const quantityParts = {
  form: { read: /* @__PURE__ */ word('a form of a number', forms) },
  count: { read: number },
  min: { read: number },
  max: { read: number },
  magnitude: { read: /* @__PURE__ */ word('a word for a number', magnitudes) },
  unit: { read: /* @__PURE__ */ word('a unit', units), needed: true },
  per: { read: /* @__PURE__ */ word('a known per', pers) },
  of: { read: text },
  cumulativeSince: { read: date },
}

/** Reads a quantity: `{ form: 'atLeast', count: 400, unit: 'missiles' }`; without a number, none is told. */
export const quantity: ReadValue = (value, field, books) => {
  const read = parts(value, field, books, quantityParts)
  if (read === wrong) return wrong
  const numbers = read as unknown as Numbers
  const { form = 'stated', count, magnitude, unit, per, of, cumulativeSince } = numbers
  const { min, max } = boundsOf(numbers)
  if ([count, numbers.min, numbers.max, magnitude].every((one) => one === undefined)) return undefined
  const isTwice = count !== undefined && (numbers.min !== undefined || numbers.max !== undefined)
  if (isTwice || !fits(form, min, max, magnitude) || (count !== undefined && form === 'range'))
    return books.reading.note(field, value, 'number and form do not fit', `form '${form}' takes ${takes[form]}`)
  if (((min ?? 0) < 0 || (max ?? 0) < 0) && !(books.words.get(signedUnits) ?? signedUnits).includes(unit)) {
    const key = count !== undefined ? 'count' : (min ?? 0) < 0 ? 'min' : 'max'
    const hint = `there are no ${unit} below 0: leave out what is not known`
    return books.reading.note(`${field}.${key}`, numbers[key], 'negative count', hint)
  }
  const made: { -readonly [K in keyof Quantity]: Quantity[K] } =
    min === undefined
      ? max === undefined
        ? { form, magnitude, unit }
        : { form, max, unit }
      : max === undefined
        ? { form, min, unit }
        : { form, min, max, unit }
  if (per !== undefined) made.per = per
  if (of !== undefined) made.of = of
  if (cumulativeSince !== undefined) made.cumulativeSince = cumulativeSince
  return Object.freeze(made)
}

/** A superlative of the source. */
export const rank = /* @__PURE__ */ object({
  as: { read: /* @__PURE__ */ word('a known rank', ranks), needed: true },
  among: { read: text, needed: true },
})

/** A change. */
export const trend = /* @__PURE__ */ object({
  is: { read: /* @__PURE__ */ word('a known trend', trends), needed: true },
  since: { read: date },
})

/** A label of four words at most, without quotation marks. */
export const label: ReadValue = (value, field, books) => {
  const read = text(value, field, books)
  if (read === wrong) return wrong
  if ((read as string).split(/\s+/).length > 4)
    return noKind(books.reading, field, value, 'a label: it has four words at most')
  return /[“”"]/.test(read as string)
    ? noKind(books.reading, field, value, 'a label: it stands without quotation marks')
    : read
}
