import { ever, forever } from '../certainty/index.js'
import { dayAfter, dayShifted } from '../dates/day.js'
import { type Window, windowOf } from '../dates/input.js'
import { compared } from '../dates/order.js'
import { freeze } from '../frozen.js'
import { tidied } from '../names/text.js'
import { messageOf, present } from '../objects.js'
import type { Citation } from '../sources/evidence.js'
import type { Day } from '../types/index.js'
import type { Publication } from '../types/reference.js'
import type { Books, Input } from './books.js'
import { register } from './claims.js'
import { leadsTo, type NameBook } from './names.js'
import { isObject, isText, type Row, wrong } from './reading.js'
import { flag, type Read, type Readers, readFields, text } from './values.js'

/** What the input tells of a name beside the records, but for the wider one. */
const nameReaders: Readers<{ aliases: readonly string[]; label: string; the: boolean }> = {
  aliases: (value, field, { reading }) =>
    Array.isArray(value) && value.every(isText)
      ? Object.freeze([...value])
      : reading.noKind(field, value, 'a list of texts'),
  label: text,
  the: flag,
}

/** Reads a row that tells of a name. */
function readName(row: Row, book: NameBook, books: Books): void {
  const { reading } = books
  const { name } = row
  const isTwice = isText(name) && book.has(name)
  if (reading.isUntold(name)) reading.note('name', name, 'missing', 'write a name')
  else if (isTwice) reading.note('name', name, 'told twice', 'each name stands once')
  const single = isTwice || reading.isUntold(name) ? wrong : book.read(name, 'name', reading)
  const told = readFields(row, nameReaders, books)
  if (single === wrong) return
  const columns: object = Object.fromEntries(Object.entries(row).filter(([, value]) => !reading.isUntold(value)))
  book.tell(single[0], { ...columns, ...told })
}

/** Reads names that are given beside the records, actors or goods, and then what each is under. */
export function readNames(list: 'actors' | 'goods', input: Input, books: Books): void {
  const { reading, [list]: book } = books
  const rows = Array.from(reading.rowsOf(list, input[list]), (row) => {
    readName(row, book, books)
    return { ...reading.place, row }
  })
  const homes = new Map<string, string>()
  const home = list === 'actors' ? 'of' : 'parent'
  for (const { row, index } of rows) {
    reading.goTo(list, index, row)
    const wider = reading.isUntold(row[home]) ? wrong : book.read(row[home], home, reading)
    if (wider === wrong || !isText(row.name)) continue
    const own = tidied(row.name)
    book.tell(own, home === 'of' ? { of: wider[0] } : { parent: wider[0] })
    homes.set(own, wider[0])
    if (leadsTo(own, own, (name) => homes.get(name)))
      reading.note(home, wider[0], 'part of itself', `'${own}' is under '${wider[0]}', which is under it`)
  }
}

/** A single day. */
const day: Read<Day> = (value, field, { reading, dates }) => {
  const read = dates.read(value)
  if (typeof read === 'string') return reading.note(field, value, 'not a date', read)
  const { earliest, latest } = read
  if (earliest !== null && earliest === latest) return earliest
  return reading.note(field, value, 'not a date', `write a single day: '${latest ?? earliest}'`)
}

/** When a document appeared: on a day, or between two. */
const publication: Read<Publication> = (value, field, books) => {
  const isSpan = isObject(value) && ('earliest' in value || 'latest' in value)
  const span = isSpan ? value : { earliest: value, latest: value }
  const earliest = day(span.earliest, field, books)
  const latest = span.latest === span.earliest ? earliest : day(span.latest, field, books)
  if (earliest === wrong || latest === wrong) return wrong
  return earliest > latest
    ? books.reading.note(field, value, 'ends before it begins', 'earliest is after latest')
    : { earliest, latest, reasoning: 'stated' }
}

/** The days that a source didn't look at, where it says at which it did. */
const unobserved: Read<readonly Window[]> = (value, field, { reading }) => {
  const windows = (Array.isArray(value) ? value : [value]).flatMap((one): Window[] => {
    try {
      return [windowOf(typeof one === 'number' ? String(one).padStart(4, '0') : one)]
    } catch (error) {
      reading.note(field, one, 'not a date', messageOf(error))
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

const documentReaders: Readers<Citation & { observed: readonly Window[] }> = {
  id: text,
  name: text,
  title: text,
  author: text,
  publisher: text,
  url: text,
  published: publication,
  observed: unobserved,
}

/** Reads the documents; the register itself is one, where `attestedTo` says up to when it speaks. */
export function readDocuments({ documents, attestedTo, observed }: Input, books: Books): void {
  const { reading, citations, documents: found } = books
  const before = reading.problems.length
  const add = (citation: Citation, unobserved: readonly Window[] | undefined) => {
    citations.push(freeze(present(citation)))
    found.set(citation.id, { ...citation.published, unobserved })
  }
  const isRegister = !reading.isUntold(attestedTo)
  for (const row of reading.rowsOf('documents', documents)) {
    const { id, published, observed, ...texts } = readFields(row, documentReaders, books)
    if (reading.isUntold(row.id)) reading.note('id', row.id, 'missing', 'give each document an id')
    else if (reading.isUntold(row.published))
      reading.note('published', row.published, 'missing', 'write the day on which it appeared')
    else if (id === register && isRegister)
      reading.note('id', id, 'told twice', `'${register}' is the one that attestedTo dates: call it otherwise`)
    else if (id !== undefined && found.has(id)) reading.note('id', id, 'told twice', 'each document stands once')
    else if (id !== undefined && published !== undefined) add({ id, ...texts, published }, observed)
  }
  reading.goTo('input')
  const own = readFields(isRegister ? { attestedTo, observed } : {}, { attestedTo: day, observed: unobserved }, books)
  if (own.attestedTo !== undefined)
    add(
      { id: register, published: { earliest: own.attestedTo, latest: own.attestedTo, reasoning: 'stated' } },
      own.observed,
    )
  else if (!isRegister && !reading.isUntold(observed))
    reading.note('observed', observed, 'no attestedTo', 'write attestedTo beside it, or observed in each document')
  books.areAtFault = reading.problems.length > before
}
