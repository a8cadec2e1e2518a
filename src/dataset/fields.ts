import {
  bases,
  type FieldRole,
  hedges,
  type Kind,
  kindRules,
  kinds,
  modalities,
  roles,
  stages,
} from '../vocabulary/index.js'
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
    books.references.push({
      ...books.reading.place,
      field: books.reading.prefix + field,
      id: id as string,
      own: books.reading.id ?? '',
    })
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

/** Fields that follow from others, whatever a row says. */
const following: ReadonlySet<string> = new Set(['joint', 'directed', 'standing'])

/** How each field of a kind of record is read, those of every kind apart. */
export function recordFields(kind: Kind): ReadonlyMap<string, ReadValue> {
  const own = Object.entries<FieldRole>(kindRules[kind].fields).flatMap(([field, role]): [string, ReadValue][] => {
    if (role === 'flag' || following.has(field)) return []
    if (typeof role !== 'string')
      return [[field, word(field === 'type' ? `a type of ${kind}` : `a known ${field}`, role)]]
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

const notes = /* @__PURE__ */ listOf(text)

/** How each field of a claim is read; its dates, stage, modality and document apart. */
export const claimFields: ReadonlyMap<string, ReadValue> = /* @__PURE__ */ new Map<string, ReadValue>([
  ['says', text],
  ['parties', names],
  ['claimant', /* @__PURE__ */ one('voices')],
  ['via', text],
  ['hedge', /* @__PURE__ */ word('a hedge word', /* @__PURE__ */ Object.keys(hedges))],
  ['asOf', date],
  ['said', date],
  ['quantity', quantity],
  ['within', reference],
  ['goods', /* @__PURE__ */ one('goods')],
  ['rank', rank],
  ['trend', trend],
  ['obligations', notes],
  ['lacks', notes],
  ['called', label],
  ['basis', /* @__PURE__ */ word('a known basis', bases)],
  ['how', text],
])

/** Fields that take several names or texts. */
const manifold: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...kinds.flatMap((kind) =>
    Object.entries<FieldRole>(kindRules[kind].fields).flatMap(([field, role]) =>
      field === 'about' || byRole[role as keyof typeof byRole] === names || role === 'participants' ? [field] : [],
    ),
  ),
  ...['disputes', 'passages', 'parties', 'obligations', 'lacks'],
])

/** Whether the value is a list of nothing where several may stand: the same as leaving it out. */
export const isEmptyList = (field: string, value: unknown): boolean =>
  Array.isArray(value) && value.length === 0 && manifold.has(field)

/** The words of a claim that decide how firm it is. */
export const modality = /* @__PURE__ */ word('a modality', modalities)

/** How the stage of a kind is read; kinds without stages have none. */
export const stageOf = (kind: Kind): ReadValue | undefined =>
  kind in stages ? word(`a stage of a ${kind}`, Object.keys(stages[kind as keyof typeof stages])) : undefined
