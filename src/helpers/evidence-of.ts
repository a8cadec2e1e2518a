import { read } from '../generated/documents.js'
import { type Evidence, findEvidence } from '../sources/evidence.js'
import type { AnyRecord, OurNames } from '../types/index.js'

/**
 * For each claim of a record: its sentence, its document with name, title, address and date, and the passages. By date
 * of the document, then by passage.
 *
 * It takes a record and not an id. A view that a query gave back with `knownBy` or `document` has only the claims in
 * view.
 *
 * @param record - A record, or a view of one.
 * @returns A frozen array, one entry a claim.
 * @throws TypeError for anything that is not a record.
 * @example
 * ```ts
 * evidenceOf(record('transfers/iran-russia/ballistic-missiles'))[1]?.locator // 'paragraph 4, sentence 1'
 * ```
 */
export function evidenceOf(record: AnyRecord): readonly Evidence<OurNames>[] {
  return findEvidence(record, read())
}
