import { documents } from '../generated/documents.js'
import { release } from '../generated/release.js'
import { bibtex, type CslItem, cslOf, plainText } from '../query/cite.js'
import { isRecord } from '../find/is-record.js'
import { at } from '../find/read.js'
import { directory, nameIn } from '../names/directory.js'
import type { AnyRecord } from '../types/index.js'
import type { SourceDocument } from '../types/reference.js'

/** A style of citation, with what it gives back. */
export interface CitationStyles {
  /** CSL-JSON, for reference managers and citation processors. */
  readonly csl: readonly CslItem[]
  /** BibTeX entries. */
  readonly bibtex: string
  /** Lines of plain text. */
  readonly text: string
}

const known = /* @__PURE__ */ directory<string>(
  'the id of a document',
  documents.map(({ id }) => id),
)
const styles = /* @__PURE__ */ directory('a style of citation', ['csl', 'bibtex', 'text'], { closed: true })

/**
 * How to cite a record or a document: the data set with its version first, then the documents, by the date on which they
 * became known. A document whose day is not known is dated by a range.
 *
 * @param cited - A record, a view of one, or a document.
 * @param as - `'text'` (the default), `'bibtex'`, or `'csl'` for CSL-JSON items.
 * @throws RangeError for another style, with the nearest one.
 * @throws TypeError for anything that is neither a record nor a document.
 * @example
 * ```ts
 * cite(record('transfers/iran-russia/ballistic-missiles'), 'csl').map(({ type }) => type)
 * // ['dataset', 'article', 'webpage', 'webpage']
 * ```
 */
export function cite<S extends keyof CitationStyles = 'text'>(
  cited: AnyRecord | SourceDocument,
  as?: S,
): CitationStyles[S] {
  if (!documents.includes(cited as SourceDocument)) at('cite', () => isRecord(cited, { documents: known }))
  if (as !== undefined) at('cite', () => nameIn(styles, as))
  const items = cslOf(cited, 'russia-ties', release, documents)
  return (as === 'csl' ? items : as === 'bibtex' ? bibtex(items) : plainText(items)) as CitationStyles[S]
}
