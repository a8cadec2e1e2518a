import { documents } from '../generated/documents.js'
import { type Evidence, findEvidence } from '../sources/evidence.js'
import type { AnyRecord, OurNames } from '../types/index.js'

/**
 * For each claim of a record: the claim, its document with title, address and date, and the passages, by date of the
 * document and then by passage. A view that a query gave back with `knownBy` has only the claims known by then.
 *
 * @param record - A record, or a view of one.
 * @returns A frozen array, one entry for each claim.
 * @throws TypeError for anything that is not a record.
 * @example
 * ```ts
 * evidenceOf(record('transfers/iran-russia/ballistic-missiles'))[1]?.locator // 'paragraph 4, sentence 1'
 * ```
 */
export function evidenceOf(record: AnyRecord): readonly Evidence<OurNames>[] {
  return findEvidence(record, documents)
}
