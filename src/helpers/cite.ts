import { isRecord } from '../find/is-record.js'
import { at } from '../find/read.js'
import { documents } from '../generated/documents.js'
import { release } from '../generated/release.js'
import { directory, nameIn } from '../names/directory.js'
import { bibtex, type CslItem, cslOf, plainText } from '../sources/cite.js'
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
  /* @__PURE__ */ documents.map(({ id }) => id),
)
const styles = /* @__PURE__ */ directory('a style of citation', ['csl', 'bibtex', 'text'], { closed: true })

/** Nothing, if the value is a document, also one that was read from a file, or a record. */
function isCitable(value: unknown): void {
  const { id, published } = (value ?? {}) as { id?: unknown; published?: unknown }
  if (published !== undefined && typeof id === 'string' && known.names.has(id)) return
  isRecord(value, { documents: known })
}

const self = {
  name: 'russia-ties',
  author: 'The russia-ties contributors',
  publisher: 'npm',
  url: 'https://github.com/russia-ties/russia-ties',
}

/**
 * How to cite records and documents: the data set with its version first, then the documents, each once, by the date on which
 * they became known. A document whose day is not known is dated by a range.
 *
 * @param cited - A record, a view of one, a document, or several of them.
 * @param as - `'text'` (the default), `'bibtex'`, or `'csl'` for CSL-JSON items.
 * @throws RangeError for another style, with the nearest one.
 * @throws TypeError for anything that is neither a record nor a document.
 * @example
 * ```ts
 * cite(record('transfers/iran-russia/ballistic-missiles'), 'csl').map(({ type }) => type)
 * // ['dataset', 'article-magazine', 'webpage', 'webpage']
 * ```
 */
export function cite<S extends keyof CitationStyles = 'text'>(
  cited: AnyRecord | SourceDocument | readonly (AnyRecord | SourceDocument)[],
  as?: S,
): CitationStyles[S] {
  const list = [cited].flat() as readonly (AnyRecord | SourceDocument)[]
  at('cite', () => {
    for (const one of list) isCitable(one)
  })
  if (as !== undefined) at('cite', () => nameIn(styles, as))
  const items = cslOf(list, { ...self, version: release.version, date: release.date }, documents)
  return (as === 'csl' ? items : as === 'bibtex' ? bibtex(items) : plainText(items)) as CitationStyles[S]
}
