import { keysOf } from '../objects.js'
import type { Claim, Names, Participant, Some } from '../types/index.js'
import { bases, type FieldRole, hedges, type Kind, kindRules, kinds, roles } from '../vocabulary/index.js'
import { isObject, wrong } from './reading.js'
import { date, label, listOf, object, quantity, type Read, type Readers, rank, text, trend, word } from './values.js'

/** The parties of a side, as a list. */
const names: Read<Some<string> | undefined> = (value, field, { actors, reading }) =>
  actors.readAll(value, field, reading)

/** One name. */
const name =
  (book: 'actors' | 'goods' | 'places' | 'voices'): Read<string> =>
  (value, field, books) => {
    const single = books[book].read(value, field, books.reading)
    return single === wrong ? wrong : single[0]
  }

/** A list of something, or one text instead of a list of one. */
const oneOrMore =
  <T>(item: Read<T>): Read<Some<T> | undefined> =>
  (value, field, books) =>
    listOf(item)(typeof value === 'string' ? [value] : value, field, books)

/** The id of another record of the data set. */
const reference: Read<string> = (value, field, books) => {
  const { reading, references } = books
  const id = text(value, field, books)
  if (id !== wrong) references.push({ ...reading.place, field: reading.prefix + field, id, own: reading.id ?? '' })
  return id
}

const participant = /* @__PURE__ */ object<Participant<Names>>(
  { actor: /* @__PURE__ */ name('actors'), role: /* @__PURE__ */ word('a role', roles) },
  ['actor', 'role'],
)

const byRole: Readonly<Record<Exclude<FieldRole, readonly string[] | 'flag'>, Read>> = {
  party: names,
  actor: names,
  speaker: names,
  participants: /* @__PURE__ */ listOf(participant),
  goods: /* @__PURE__ */ name('goods'),
  place: /* @__PURE__ */ name('places'),
  record: reference,
}

const title: Read<string> = (value, field, books) => {
  const read = text(value, field, books)
  return read === wrong || read.length <= 60
    ? read
    : books.reading.note(field, value, 'not this kind of value', 'a title has 60 characters at most')
}

/** Columns of the reader's own, passed on as they are. */
const extra: Read<object> = (value, field, { reading }) =>
  isObject(value)
    ? Object.freeze(Object.fromEntries(Object.entries(value))) // also a column named __proto__
    : reading.note(field, value, 'not this kind of value', 'write an object of columns: { code: 385 }')

/** Fields of every kind of record. */
const shared: Readonly<Record<string, Read>> = {
  title,
  summary: text,
  since: text,
  partOf: reference,
  disputes: /* @__PURE__ */ oneOrMore(reference),
  extra,
}

/** How each field of a kind of record is read; those that follow from others are not. */
export function recordFields(kind: Kind): ReadonlyMap<string, Read> {
  const own = Object.entries<FieldRole>(kindRules[kind].fields).flatMap(([field, role]): [string, Read][] => {
    if (role === 'flag' || field === 'standing') return []
    if (typeof role !== 'string')
      return [[field, word(field === 'type' ? `a type of ${kind}` : `a known ${field}`, role)]]
    return [[field, field === 'about' && role === 'record' ? oneOrMore(text) : byRole[role]]]
  })
  return new Map([...own, ...Object.entries(shared)])
}

/** Fields in which records of some kind hold several names or texts. */
const manifold: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...kinds.flatMap((kind) =>
    Object.entries<FieldRole>(kindRules[kind].fields).flatMap(([field, role]) =>
      field === 'about' ||
      [names, byRole.participants].some((several) => several === byRole[role as keyof typeof byRole])
        ? [field]
        : [],
    ),
  ),
  ...['disputes', 'passages', 'parties', 'obligations', 'lacks'],
])

/** Whether a list of nothing stands where several may: the same as leaving it out. */
export const isEmptyList = (field: string, value: unknown): boolean =>
  Array.isArray(value) && value.length === 0 && manifold.has(field)

/** What a claim tells beside its dates, its stage and where it stands. */
export type Details = Omit<Claim<string, Names>, 'document' | 'passages' | 'modality' | 'negated' | 'stage' | 'period'>

/** How each of these is read. */
export const details: Readers<Details> = {
  says: text,
  parties: names,
  claimant: /* @__PURE__ */ name('voices'),
  via: text,
  hedge: /* @__PURE__ */ word('a hedge word', /* @__PURE__ */ keysOf(hedges)),
  asOf: date,
  said: date,
  quantity,
  within: reference,
  goods: /* @__PURE__ */ name('goods'),
  rank,
  trend,
  obligations: /* @__PURE__ */ listOf(text),
  lacks: /* @__PURE__ */ listOf(text),
  called: label,
  basis: /* @__PURE__ */ word('a known basis', bases),
  how: text,
}
