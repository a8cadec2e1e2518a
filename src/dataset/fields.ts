import {
  bases,
  type FieldRole,
  hedges,
  type Kind,
  kindRules,
  modalities,
  roles,
  stages,
  units,
} from '../vocabulary/index.js'
import type { Vocabulary } from './books.js'
import { wrong } from './reading.js'
import { date, label, listOf, object, quantity, type ReadValue, rank, text, trend, word } from './values.js'

/** The parties of a side, as a list. */
const names: ReadValue = (value, field, { actors, reading }) => actors.readAll(value, field, reading)

const one =
  (book: 'goods' | 'places' | 'voices'): ReadValue =>
  (value, field, books) => {
    const single = books[book].read(value, field, books.reading)
    return single === wrong ? wrong : single[0]
  }

/** The id of another record of the data set. */
export const reference: ReadValue = (value, field, books) => {
  const id = text(value, field, books)
  if (id !== wrong)
    books.references.push({ ...books.reading.place, field: books.reading.prefix + field, id: id as string })
  return id
}

/** Ids of records, which need not be of the data set. */
const ids: ReadValue = (value, field, books) => listOf(text)(typeof value === 'string' ? [value] : value, field, books)

const participant = /* @__PURE__ */ object({
  actor: { read: (value, field, { actors, reading }) => only(actors.read(value, field, reading)), needed: true },
  role: { read: /* @__PURE__ */ word('a role', roles), needed: true },
})
const only = (single: readonly [string] | typeof wrong) => (single === wrong ? wrong : single[0])

const byRole: Readonly<Record<Exclude<FieldRole, readonly string[] | 'flag'>, ReadValue>> = {
  party: names,
  actor: names,
  speaker: names,
  participants: /* @__PURE__ */ listOf(participant),
  goods: /* @__PURE__ */ one('goods'),
  place: /* @__PURE__ */ one('places'),
  record: reference,
}

/** The words of a closed list, with those of the reader's own. */
function wordsOf(kind: Kind, field: string, words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const own: Readonly<Record<string, readonly string[] | null | undefined>> = {
    'event type': vocabulary.eventTypes,
    'figure measure': vocabulary.measures,
    'stance subject': vocabulary.subjects,
    'tie domain': vocabulary.domains,
  }
  return [...words, ...(own[`${kind} ${field}`] ?? [])]
}

/** Fields that follow from others, whatever a row says. */
const following: ReadonlySet<string> = new Set(['joint', 'directed', 'standing'])

/** How each field of a kind of record is read, those of every kind apart. */
export function recordFields(kind: Kind, vocabulary: Vocabulary): ReadonlyMap<string, ReadValue> {
  const own = Object.entries<FieldRole>(kindRules[kind].fields).flatMap(([field, role]): [string, ReadValue][] => {
    if (role === 'flag' || following.has(field)) return []
    if (typeof role !== 'string')
      return [
        [
          field,
          word(
            `a ${kind === 'tie' || kind === 'event' ? `${field} of ${kind}` : field}`,
            wordsOf(kind, field, role, vocabulary),
          ),
        ],
      ]
    return [[field, field === 'about' && role === 'record' ? ids : byRole[role]]]
  })
  return new Map<string, ReadValue>([
    ...own,
    ['title', title],
    ['summary', text],
    ['since', text],
    ['partOf', reference],
    ['disputes', (value, field, books) => listOf(reference)(typeof value === 'string' ? [value] : value, field, books)],
    ['extra', extra],
  ])
}

const title: ReadValue = (value, field, books) => {
  const read = text(value, field, books)
  return read === wrong || (read as string).length <= 60
    ? read
    : books.reading.note(field, value, 'not this kind of value', 'a title has 60 characters at most')
}

/** Columns of the reader's own, passed on as they are. */
const extra: ReadValue = (value, field, { reading }) =>
  typeof value === 'object' && !Array.isArray(value)
    ? Object.freeze({ ...value })
    : reading.note(field, value, 'not this kind of value', 'write an object of columns: { code: 385 }')

/** How each field of a claim is read; its dates and its document apart. */
export function claimFields({ units: own }: Vocabulary): ReadonlyMap<string, ReadValue> {
  const notes = listOf(text)
  return new Map<string, ReadValue>([
    ['says', text],
    ['claimant', one('voices')],
    ['via', text],
    ['hedge', word('a hedge word', Object.keys(hedges))],
    ['asOf', date],
    ['said', date],
    ['quantity', quantity([...units, ...(own ?? [])], own ?? [])],
    ['within', reference],
    ['goods', one('goods')],
    ['rank', rank],
    ['trend', trend],
    ['obligations', notes],
    ['lacks', notes],
    ['called', label],
    ['basis', word('a known basis', bases)],
    ['how', text],
  ])
}

/** The words of a claim that decide how firm it is. */
export const modality = /* @__PURE__ */ word('a modality', modalities)

/** How the stage of a kind is read; kinds without stages have none. */
export const stageOf = (kind: Kind): ReadValue | undefined =>
  kind in stages ? word(`a stage of a ${kind}`, Object.keys(stages[kind as keyof typeof stages])) : undefined
