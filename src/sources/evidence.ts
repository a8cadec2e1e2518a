import { isRecord } from '../find/is-record.js'
import { at } from '../find/read.js'
import { claimsOf } from '../find/view.js'
import { directory } from '../names/directory.js'
import { present, valueAt } from '../objects.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Publication } from '../types/reference.js'

/** What evidence tells of a document. */
export interface Citation {
  readonly id: string
  readonly name?: string | undefined
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  readonly published: Publication
}

/** One claim of a record with everything that it takes to look it up. */
export interface Evidence<N extends Names> {
  /** The claim. */
  readonly claim: Claim<string, N>
  /** The document's id. */
  readonly document: N['document']
  /** The claim in one plain sentence, where an editor wrote one. */
  readonly says?: string | undefined
  /** What to call the document in running text, where it has a name: `Christine Karelska, Visegrad Insight`. */
  readonly name?: string | undefined
  /** Its title, where it has one. */
  readonly title?: string | undefined
  /** Its address, where known. */
  readonly url?: string | undefined
  /** When it was published. */
  readonly published: Publication
  /** The passages that carry the claim. */
  readonly passages: readonly string[]
  /** The same to read: `paragraph 3, sentence 1`. */
  readonly locator: string
}

/** `['p3.s1', 'p3.s2']` as `paragraph 3, sentence 1; paragraph 3, sentence 2`. */
export const locatorOf = (passages: readonly string[]): string =>
  passages.map((id) => id.replace(/^p(\d+)\.s(\d+)$/, 'paragraph $1, sentence $2')).join('; ')

/** The evidence of a record, claim by claim. */
export function findEvidence<N extends Names>(
  record: AnyRecord<N>,
  documents: readonly Citation[],
): readonly Evidence<N>[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  at('evidenceOf', () => isRecord(record, { documents: directory('the id of a document', byId.keys()) }))
  return Object.freeze(
    claimsOf<N>(record).map((claim): Evidence<N> => {
      const { name, title, url, published } = valueAt(byId, claim.document)
      const { document, passages, says } = claim
      const locator = locatorOf(passages)
      return Object.freeze(present({ claim, document, says, name, title, url, published, passages, locator }))
    }),
  )
}
