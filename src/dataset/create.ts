import { directory, hintFor, quoted } from '../names/directory.js'
import type { AnyRecord, Names } from '../types/index.js'
import { kindRules, kinds } from '../vocabulary/index.js'
import { bind } from './bind.js'
import { Books, type Input, type Reference } from './books.js'
import type { Dataset, NamesOf, NoWords } from './dataset.js'
import type { DatasetInput, Vocabulary } from './input.js'
import { leadsTo } from './names.js'
import { readDocuments, readNames } from './parts.js'
import { DatasetError } from './problems.js'
import { Reading } from './reading.js'
import { RowReader } from './rows.js'
import { readVocabulary } from './vocabulary.js'

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
  for (const [key, value] of Object.entries(input)) {
    if (keys.names.has(key)) continue
    const hint = hintFor(keys, key).replace(/^; /, '')
    reading.note(key, value, 'unknown field', hint === '' ? `'${key}' is not ${keys.what}` : hint)
  }
}

/** After so many rows, progress is told. */
const step = 4096

/** Notes what is wrong with a record that a row names. */
function checkReference(
  { list, index, row, field, id, own }: Reference,
  found: Read,
  refused: ReadonlySet<unknown>,
  reading: Reading,
): void {
  const other = found.get(id)
  reading.goTo(list, index, row)
  if (other === undefined) {
    if (!refused.has(id)) reading.note(field, id, 'no such record', `'${id}' is no record of this data set`)
  } else if (field === 'partOf') {
    if (leadsTo(own, own, (one) => found.get(one)?.partOf))
      reading.note(field, id, 'part of itself', `'${id}' is part of '${own}'`)
  } else if (field.startsWith('disputes') && (id === own || !other.disputes?.includes(own)))
    reading.note(field, id, 'disputed from one side', `write disputes: ['${own}'] in the row of '${id}' too`)
}

/** Reads the rows of all lists; those that are at fault are noted and left out. */
function readRows(input: Input, books: Books): Read {
  const { reading, references } = books
  const lists: readonly unknown[] = kinds.map((kind) => input[kindRules[kind].list])
  const total = lists.reduce<number>((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0)
  const found = new Map<string, AnyRecord<Names>>()
  const refused = new Set<unknown>()
  let done = 0
  for (const kind of kinds) {
    const { list } = kindRules[kind]
    let reader: RowReader | undefined
    for (const row of reading.rowsOf(list, input[list])) {
      reader ??= new RowReader(kind, books)
      const record = reader.read(row)
      if (record === undefined) refused.add(row.id)
      else if (found.has(record.id)) reading.note('id', record.id, 'id stands twice', 'give each row an id of its own')
      else found.set(record.id, record)
      if (++done % step === 0) input.onProgress?.(done, total)
    }
  }
  if (total % step !== 0) input.onProgress?.(total, total)
  for (const reference of references) checkReference(reference, found, refused, reading)
  return found
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
>(input: DatasetInput<P, G, V, E>): Dataset<NamesOf<P, G, V, E>>
export function createDataset(input: Input): object {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new TypeError(`createDataset: ${quoted(input)} is not an object of lists`)
  const reading = new Reading(new Set((input.unknown ?? []).map(String)))
  const books = new Books(reading, input)
  checkKeys(input, reading)
  readDocuments(input, books)
  readNames('actors', input, books)
  readNames('goods', input, books)
  readVocabulary(input.vocabulary, books)
  const found = readRows(input, books)
  if (reading.problems.length > 0) throw new DatasetError(Object.freeze(reading.problems))
  return bind(found, books)
}
