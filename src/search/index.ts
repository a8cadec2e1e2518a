import { findIn } from '../find/find.js'
import type { RecordOptions } from '../find/options.js'
import { actors } from '../generated/actors.js'
import { goods } from '../generated/goods.js'
import { home } from '../helpers/home.js'
import { read as readRecords } from '../records.js'
import type { AnyRecord } from '../types/index.js'
import { type Hit, makeSearch, type Searcher } from './search.js'

export type { Field, Hit } from './search.js'

let made: Searcher<AnyRecord> | undefined

/**
 * The records whose sentences, titles, labels, names or goods hold all the words, the best match first; where none holds all,
 * those that hold most of them. Case, accents, plurals and words like "who" and "the" don't matter, a word may be cut short
 * or misspelt by a letter or two, and aliases count as names: `DPRK`.
 *
 * Without conditions all records are searched, also those that the documents deny or negate; with `knownBy` or `document`,
 * only what those documents say. The index is made at the first
 * call: it would weigh more than it costs to make.
 *
 * @param text - The words.
 * @param where - Conditions on the records, as `find` takes them.
 * @returns A frozen array: each hit with its record, the sentences that hold the words, and what matched where.
 * @throws RangeError for a name, id, date or word in `where` that is none of those expected.
 * @throws TypeError for anything that is not text, and for an unknown condition.
 * @example
 * ```ts
 * search('upper hand').map(({ record }) => record.id)[0] // 'assessments/war/russia-gaining'
 * ```
 */
export function search(text: string, where?: RecordOptions): readonly Hit<AnyRecord>[] {
  made ??= makeSearch(readRecords(), actors, goods)
  return made(text, where === undefined ? undefined : findIn(readRecords(), home(), where, { query: 'search' }))
}
