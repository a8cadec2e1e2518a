import type { Appeared } from '../certainty/index.js'
import { sortedInTime } from '../dates/order.js'
import { DateReader } from '../dates/reader.js'
import { directory, hintFor, quoted } from '../names/directory.js'
import type { Citation } from '../sources/evidence.js'
import type { AnyRecord, Names } from '../types/index.js'
import { kindRules, kinds } from '../vocabulary/index.js'
import { plainSentence } from '../words/plain.js'
import { wordingOf } from '../words/wording.js'
import { bind } from './bind.js'
import { type Books, openBooks, type Reference } from './books.js'
import { actorsOf, contextFor, goodsOf } from './context.js'
import type { Dataset, NamesOf, NoWords } from './dataset.js'
import type { DatasetInput, Vocabulary } from './input.js'
import { NameBook } from './names.js'
import { leadsTo, readDocuments, readNames } from './parts.js'
import { DatasetError } from './problems.js'
import { noKind, Reading } from './reading.js'
import { RowReader } from './rows.js'
import { readVocabulary } from './vocabulary.js'

type Input = DatasetInput<string, string, Vocabulary, unknown>
type Read = ReadonlyMap<string, AnyRecord<Names>>

const keys = /* @__PURE__ */ directory<string>(
  'a list of createDataset',
  [
    ...kinds.map((kind) => kindRules[kind].list),
    ...['actors', 'goods', 'documents', 'attestedTo', 'observed', 'unknown', 'approximate', 'vocabulary', 'onProgress'],
  ],
  {
    aliases: [
      ['words', 'vocabulary'],
      ['parties', 'actors'],
      ['sources', 'documents'],
    ],
  },
)

/** Notes the keys of the input that no list has. */
function checkKeys(input: Input, reading: Reading): void {
  for (const key of Object.keys(input)) {
    if (keys.names.has(key)) continue
    const hint = hintFor(keys, key).replace(/^; /, '')
    reading.note(key, input[key as keyof Input], 'unknown field', hint === '' ? `'${key}' is not ${keys.what}` : hint)
  }
}

/** After so many rows, progress is told. */
const step = 4096

/** Notes what is wrong with a record that a row names. */
function checkReference(
  { list, index, row, field, id, own }: Reference,
  found: Read,
  ids: ReadonlySet<unknown>,
  reading: Reading,
): void {
  const other = found.get(id)
  reading.goTo(list, index, row)
  if (other === undefined) {
    if (!ids.has(id)) reading.note(field, id, 'no such record', `'${id}' is no record of this data set`)
  } else if (field === 'partOf') {
    if (leadsTo(own, own, (one) => found.get(one)?.partOf))
      reading.note(field, id, 'part of itself', `'${id}' is part of '${own}'`)
  } else if (field.startsWith('disputes') && (id === own || !other.disputes?.includes(own)))
    reading.note(field, id, 'disputed from one side', `write disputes: ['${own}'] in the row of '${id}' too`)
}

/** Reads the rows of all lists; those that are at fault are noted and left out. */
function readRows(input: Input, books: Books): Read {
  const { reading } = books
  const lists = kinds.flatMap((kind) => {
    const { list } = kindRules[kind]
    const rows: unknown = input[list]
    if (reading.isUntold(rows)) return []
    if (Array.isArray(rows)) return [{ rows: rows as readonly unknown[], reader: new RowReader(kind, books) }]
    reading.goTo('input', -1, undefined)
    noKind(reading, list, rows, 'a list')
    return []
  })
  const total = lists.reduce((sum, { rows }) => sum + rows.length, 0)
  const found = new Map<string, AnyRecord<Names>>()
  const ids = new Set<unknown>()
  let done = 0
  for (const { rows, reader } of lists) {
    for (let i = 0; i < rows.length; i++) {
      const record = reader.read(rows[i], i)
      if (record !== undefined) {
        const before = found.size
        if (found.set(record.id, record).size === before)
          reading.note('id', record.id, 'id stands twice', 'give each row an id of its own')
      } else ids.add((rows[i] as { readonly id?: unknown } | null | undefined)?.id)
      if (++done % step === 0) input.onProgress?.(done, total)
    }
  }
  if (total % step !== 0) input.onProgress?.(total, total)
  for (const reference of books.references) checkReference(reference, found, ids, reading)
  return found
}

/** Reads an input whole. All that is wrong with it is told at once. */
function read(input: Input): { byId: Read; books: Books; documents: readonly Citation[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new TypeError(`createDataset: ${quoted(input)} is not an object of lists`)
  const reading = new Reading(new Set((input.unknown ?? []).map(String)))
  const [actors, goods] = [new NameBook(), new NameBook()]
  checkKeys(input, reading)
  const documents = readDocuments(input, reading)
  readNames('actors', input, actors, reading)
  const parents = readNames('goods', input, goods, reading)
  const appeared =
    documents &&
    new Map(documents.map(({ id, published, unobserved }): [string, Appeared] => [id, { ...published, unobserved }]))
  const words = readVocabulary(input.vocabulary, reading)
  const books = openBooks(reading, new DateReader(input.approximate ?? {}), words, appeared, actors, goods, parents)
  const byId = readRows(input, books)
  if (documents === undefined || reading.problems.length > 0) throw new DatasetError(Object.freeze(reading.problems))
  return { byId, books, documents }
}

/**
 * The queries of the package over a reader's own records, which are read, checked by the rules of the schemas, and frozen.
 *
 * A row of a table is a record of one claim. Names are those of the records, typed: a wrong one doesn't compile. An end that
 * is `open` lasts for sure until the record's document, or `attestedTo`; no end at all is unknown, and so is `null`.
 *
 * @param input - Records of any kinds, and what names and documents need beside them.
 * @returns The lists, in the order of every answer, and the queries.
 * @throws DatasetError, a RangeError, with everything that is wrong: `problems` lists it, the message sums it up.
 * @example
 * ```ts
 * const { tiesAt } = createDataset({
 *   ties: [{ id: 'nato/no', type: 'membership', from: 'Norway', to: 'NATO', start: '1949-04-04', end: 'open' }],
 *   attestedTo: '2024-12-31',
 * })
 * tiesAt('2000-01-01').map(({ id }) => id) // ['nato/no']
 * ```
 */
export function createDataset<
  const P extends string,
  const G extends string = never,
  const V extends Vocabulary = NoWords,
  E extends object = never,
>(input: DatasetInput<P, G, V, E>): Dataset<NamesOf<P, G, V, E>> {
  const { byId, books, documents } = read(input)
  const [actors, goods] = [actorsOf(input.actors, books), goodsOf(input.goods, books)]
  const context = contextFor(actors, goods, documents, books, () => byId.keys())
  const wording = wordingOf({ actors, goods, documents }, plainSentence)
  const records = sortedInTime([...byId.values()])
  return bind({ records, byId, context, actors, goods, documents, wording }) as unknown as Dataset<NamesOf<P, G, V, E>>
}
