import { ever, forever } from '../certainty/judge.js'
import { dayAfter, dayShifted } from '../dates/day.js'
import { type Window, windowOf } from '../dates/input.js'
import { compared } from '../dates/order.js'
import { DateReader } from '../dates/reader.js'
import { freeze } from '../frozen.js'
import { tidied } from '../names/text.js'
import { present } from '../objects.js'
import type { Citation } from '../sources/evidence.js'
import type { Day } from '../types/index.js'
import type { Publication } from '../types/reference.js'
import { register } from './claims.js'
import type { DatasetInput, DocumentInput, Vocabulary } from './input.js'
import type { NameBook } from './names.js'
import { isObject, noKind, type Reading, type Wrong, wrong } from './reading.js'

type Input = DatasetInput<string, string, Vocabulary, unknown>

const dates = /* @__PURE__ */ new DateReader()

/** A single day; what is wrong with it is noted. */
function dayOf(value: unknown, field: string, reading: Reading): string | Wrong {
  const read = dates.read(value)
  if (typeof read === 'string') return reading.note(field, value, 'not a date', read)
  const isSingle = read.earliest !== null && read.earliest === read.latest
  return isSingle
    ? (read.earliest as string)
    : reading.note(field, value, 'not a date', `write a single day: '${read.latest ?? read.earliest}'`)
}

/** The rows of a list that stands beside the records, each with its place. */
function rowsOf<R>(list: string, value: unknown, reading: Reading): readonly (readonly [row: R, index: number])[] {
  reading.goTo('input', -1, undefined)
  if (reading.isUntold(value)) return []
  if (!Array.isArray(value)) {
    noKind(reading, list, value, 'a list')
    return []
  }
  return Array.from(value).flatMap((row, i): [R, number][] => {
    reading.goTo(list, i, row)
    if (isObject(row)) return [[row as R, i]]
    noKind(reading, list, row, 'a row: write an object')
    return []
  })
}

/** The days that a source didn't look at, where it says at which it did. */
function unobservedIn(value: unknown, reading: Reading): readonly Window[] | undefined {
  if (reading.isUntold(value)) return undefined
  const windows = (Array.isArray(value) ? value : [value]).flatMap((one): Window[] => {
    try {
      return [windowOf(typeof one === 'number' ? String(one).padStart(4, '0') : one)]
    } catch (error) {
      reading.note('observed', one, 'not a date', (error as Error).message)
      return []
    }
  })
  let next: Day = ever
  const gaps: Window[] = []
  for (const { first, last } of windows.sort((a, b) => compared(a.first, b.first))) {
    if (first > next) gaps.push({ first: next, last: dayShifted(first, -1) })
    if (last >= next) next = dayAfter(last)
  }
  return freeze([...gaps, { first: next, last: forever }])
}

/** Notes the optional texts of a row that are none, and lists of them. */
function checkTexts(row: object, keys: readonly string[], reading: Reading): void {
  for (const key of keys) {
    const value = (row as Readonly<Record<string, unknown>>)[key]
    const isText = (one: unknown) => typeof one === 'string' && one !== ''
    if (reading.isUntold(value)) continue
    const isRight = key === 'aliases' ? Array.isArray(value) && value.every(isText) : isText(value)
    if (!isRight) noKind(reading, key, value, key === 'aliases' ? 'a list of texts' : 'text')
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

/** Keeps how a name reads: its label, with the article where it takes one. */
function labelName(name: string, row: Readonly<Record<string, unknown>>, book: NameBook, reading: Reading): void {
  const label = reading.isUntold(row.label) ? name : String(row.label)
  if (row.the === true || label !== name) book.label(name, row.the === true ? `the ${label}` : label)
}

/** Reads names that are given beside the records: actors or goods. Gives what each is under. */
export function readNames(
  list: 'actors' | 'goods',
  input: Input,
  book: NameBook,
  reading: Reading,
): ReadonlyMap<string, string> {
  const home = list === 'actors' ? 'of' : 'parent'
  const rows = rowsOf<Readonly<Record<string, unknown>>>(list, input[list], reading)
  for (const [row, i] of rows) {
    reading.goTo(list, i, row)
    const { name } = row
    if (reading.isUntold(name)) reading.note('name', name, 'missing', 'write a name')
    else if (typeof name === 'string' && book.has(name))
      reading.note('name', name, 'told twice', 'each name stands once')
    else book.read(name, 'name', reading)
    if (typeof name === 'string') labelName(name, row, book, reading)
    checkTexts(row, ['aliases', 'label'], reading)
    if (!reading.isUntold(row.the) && typeof row.the !== 'boolean') noKind(reading, 'the', row.the, 'true or false')
  }
  const homes = new Map<string, string>()
  for (const [row, i] of rows) {
    reading.goTo(list, i, row)
    const read = reading.isUntold(row[home]) ? wrong : book.read(row[home], home, reading)
    if (read === wrong || typeof row.name !== 'string') continue
    const own = tidied(row.name)
    homes.set(own, read[0])
    if (leadsTo(own, own, (name) => homes.get(name)))
      reading.note(home, read[0], 'part of itself', `'${own}' is under '${read[0]}', which is under it`)
  }
  return homes
}

/** When a document appeared. */
function publicationOf({ published }: DocumentInput, reading: Reading): Publication | Wrong {
  if (reading.isUntold(published))
    return reading.note('published', published, 'missing', 'write the day on which it appeared')
  const span =
    isObject(published) && ('earliest' in published || 'latest' in published)
      ? published
      : { earliest: published, latest: published }
  const earliest = dayOf(span.earliest, 'published', reading)
  const latest = span.latest === span.earliest ? earliest : dayOf(span.latest, 'published', reading)
  if (earliest === wrong || latest === wrong) return wrong
  if (earliest > latest)
    return reading.note('published', published, 'ends before it begins', 'earliest is after latest')
  return { earliest, latest, reasoning: 'stated' }
}

/** A document, with the days that it didn't look at. */
export interface Source extends Citation {
  readonly unobserved?: readonly Window[] | undefined
}

const documentTexts = ['name', 'title', 'author', 'publisher', 'url'] as const

/** The documents of the input; the register itself is one, where `attestedTo` says up to when it speaks. `undefined`: they are at fault. */
export function readDocuments(input: Input, reading: Reading): readonly Source[] | undefined {
  const before = reading.problems.length
  const found = new Map<string, Source>()
  const add = (document: Omit<Source, 'published'>, published: Publication | Wrong) => {
    if (found.has(document.id)) reading.note('id', document.id, 'told twice', 'each document stands once')
    else if (published !== wrong) found.set(document.id, present({ ...document, published }))
  }
  const { attestedTo, observed } = input
  for (const [row, i] of rowsOf<DocumentInput>('documents', input.documents, reading)) {
    reading.goTo('documents', i, row)
    const { id } = row
    checkTexts(row, ['id', ...documentTexts], reading)
    if (reading.isUntold(id)) reading.note('id', id, 'missing', 'give each document an id')
    else if (id === register && !reading.isUntold(attestedTo))
      reading.note('id', id, 'told twice', `'${register}' is the one that attestedTo dates: call it otherwise`)
    else
      add(
        {
          id,
          ...Object.fromEntries(documentTexts.map((key) => [key, reading.isUntold(row[key]) ? undefined : row[key]])),
          unobserved: unobservedIn(row.observed, reading),
        },
        publicationOf(row, reading),
      )
  }
  reading.goTo('input', -1, undefined)
  if (!reading.isUntold(attestedTo)) {
    const day = dayOf(attestedTo, 'attestedTo', reading)
    const unobserved = unobservedIn(observed, reading)
    if (day !== wrong) add({ id: register, unobserved }, { earliest: day, latest: day, reasoning: 'stated' })
  } else if (!reading.isUntold(observed))
    reading.note('observed', observed, 'no attestedTo', 'write attestedTo beside it, or observed in each document')
  return reading.problems.length > before ? undefined : freeze([...found.values()])
}
