import { read as readDocuments } from '../generated/documents.js'
import { read as readRelease } from '../generated/release.js'
import { directory } from '../names/directory.js'
import { type CitationStyles, type Cite, findCitation } from '../sources/cite.js'
import type { OurNames } from '../types/index.js'

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
export function cite<S extends keyof CitationStyles = 'text'>(cited: Cite<OurNames>, as?: S): CitationStyles[S] {
  const documents = readDocuments()
  const known = directory<string>(
    'the id of a document',
    documents.map(({ id }) => id),
  )
  const { version, date } = readRelease()
  return findCitation(cited, as, { ...self, version, date }, known, documents)
}
