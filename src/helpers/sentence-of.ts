import { findSentence } from '../api/sentence.js'
import type { ViewOptions } from '../find/options.js'
import { read as readActors } from '../generated/actors.js'
import { read as readDocuments } from '../generated/documents.js'
import { read as readGoods } from '../generated/goods.js'
import type { AnyRecord } from '../types/index.js'
import { type Wording, wordingOf } from '../words/wording.js'
import { home } from './home.js'

let wording: Wording | undefined

/**
 * What the documents say of a record, in English: its title, then each document's name and date with its sentences, by
 * date of the document.
 *
 * With `knownBy` or `document` it has only what was in view. Labels in “ ” are the speaker's words.
 *
 * @param record - A record, or a view of one.
 * @param options - `knownBy`, `document`.
 * @throws RangeError for an option value that is none of those expected.
 * @throws TypeError for anything that is not a record, and for an unknown option.
 * @example
 * ```ts
 * sentenceOf(record('transfers/iran-russia/ballistic-missiles'), { knownBy: '2023-01-20' })
 * // 'Ballistic missiles from Iran to Russia. Christine Karelska, Visegrad Insight, 20 January 2023: Iran, wary of more sanctions, refuses to give Russia ballistic missiles.'
 * ```
 */
export function sentenceOf(record: AnyRecord, options?: ViewOptions): string {
  wording ??= wordingOf({ actors: readActors(), goods: readGoods(), documents: readDocuments() })
  return findSentence(record, home(), wording, options)
}
