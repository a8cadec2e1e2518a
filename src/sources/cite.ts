import { isRecord } from '../find/is-record.js'
import { at } from '../find/read.js'
import { freeze } from '../frozen.js'
import { type Directory, directory, nameIn } from '../names/directory.js'
import { keysOf, present } from '../objects.js'
import type { AnyRecord, Day, Names } from '../types/index.js'
import type { Publication, SourceDocument } from '../types/reference.js'

/** A date of CSL-JSON: one day, or the first and last of a range. */
export interface CslDate {
  /** Year, month and day; two of them for a range. */
  readonly 'date-parts': readonly (readonly number[])[]
}

/** A person by family and given name, or a body by its name. */
export type CslName =
  | { readonly family: string; readonly given: string }
  | {
      /** The name of a body. */
      readonly literal: string
    }

/** An item of CSL-JSON, as reference managers and citation processors take it. */
export interface CslItem {
  /** The id of the item; that of the data set names its version. */
  readonly id: string
  /** The CSL type. */
  readonly type: 'dataset' | 'article-newspaper' | 'article-magazine' | 'webpage'
  /** The title; a description in brackets where the document has none. */
  readonly title: string
  /** The authors, as the document names them. */
  readonly author?: readonly CslName[] | undefined
  /** When it was published. */
  readonly issued: CslDate
  /** The publication that it stands in. */
  readonly 'container-title'?: string | undefined
  /** Who published the data set. */
  readonly publisher?: string | undefined
  /** The version of the data set. */
  readonly version?: string | undefined
  /** The language. */
  readonly language?: string | undefined
  /** The address. */
  readonly URL?: string | undefined
  /** What sort of text it is, or which records of the data set are cited. */
  readonly note: string
}

/** What a data set must say of itself to be cited. */
export interface Citable {
  readonly name: string
  readonly version?: string | undefined
  readonly date?: Day | undefined
  readonly author?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
}

type Shown = 'title' | 'author' | 'publisher' | 'genre' | 'language' | 'url'
type Cited = CitedDocument<Names> & { readonly [K in Shown]?: SourceDocument[K] | undefined }

const types: Readonly<Record<SourceDocument['genre'], CslItem['type']>> = {
  news: 'article-newspaper',
  opinion: 'article-newspaper',
  'think-tank analysis': 'article-magazine',
  'unsigned web article': 'webpage',
}

const parts = (day: Day) => day.split('-').map(Number)

/** A person's name in two parts; the last word is the family name. */
function personOf(name: string): CslName {
  const at = name.lastIndexOf(' ')
  return at < 0 ? { literal: name } : { family: name.slice(at + 1), given: name.slice(0, at) }
}

function itemOf({ id, title, author, publisher, published, genre, language, url }: Cited): CslItem {
  const { earliest, latest } = published
  return present<CslItem>({
    id,
    type: genre === undefined ? 'webpage' : types[genre],
    title: title ?? `[${genre ?? 'document'} without a title: ${id}]`,
    author: author === undefined ? undefined : [personOf(author)],
    issued: { 'date-parts': earliest === latest ? [parts(earliest)] : [parts(earliest), parts(latest)] },
    'container-title': publisher,
    language,
    URL: url,
    note: genre ?? 'document',
  })
}

type Citing = readonly (AnyRecord<Names> | { readonly id: string })[]

/** The data set, with what is cited of it. */
function itemOfSet({ name, version, date, author, publisher, url }: Citable, cited: Citing): CslItem {
  const what = (one: object) => ('claims' in one ? 'record' : 'document')
  return present<CslItem>({
    id: version === undefined ? name : `${name}-${version}`,
    type: 'dataset',
    title: name,
    author: author === undefined ? undefined : [{ literal: author }],
    issued: { 'date-parts': date === undefined ? [] : [parts(date)] },
    publisher,
    version,
    URL: url,
    note: cited.map((one) => `${what(one)} ${one.id}`).join(', '),
  })
}

/** The data set first, if it has a name, then the documents that the cited records rest on, and the cited documents, each once. */
export function cslOf(cited: Citing, self: Citable | undefined, documents: readonly Cited[]): readonly CslItem[] {
  const ids = new Set(cited.flatMap((one) => ('claims' in one ? one.claims.map(({ document }) => document) : [one.id])))
  return freeze([...(self ? [itemOfSet(self, cited)] : []), ...documents.filter(({ id }) => ids.has(id)).map(itemOf)])
}

const dayOf = ([year, month, date]: readonly number[]) =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const daysOf = ({ issued }: Pick<CslItem, 'issued'>) => issued['date-parts'].map(dayOf)
const nameOf = (name: CslName) => ('literal' in name ? name.literal : `${name.given} ${name.family}`)

const escaped = (text: string) => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&')
const bibtexName = (name: CslName) =>
  'literal' in name ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`

/** A BibTeX entry, with the fields that biblatex reads too. */
function bibtexOf(item: CslItem): string {
  const days = daysOf(item)
  const [year, month] = days[0]?.split('-') ?? []
  const fields = [
    ['title', `{${escaped(item.title)}}`],
    ['author', item.author?.map(bibtexName).join(' and ')],
    ['journal', item['container-title'] && escaped(item['container-title'])],
    ['howpublished', item.publisher && escaped(item.publisher)],
    ['year', year],
    ['month', days.length === 1 ? month : undefined],
    ['date', days.join('/')],
    ['version', item.version],
    ['url', item.URL],
    ['note', escaped(item.note)],
  ].flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = {${value}}`]))
  const type = item['container-title'] === undefined ? 'misc' : 'article'
  return `@${type}{${item.id.replace(/[^\w.-]/g, '-')},\n${fields.join(',\n')}\n}`
}

function textOf({ author, title, version, publisher, URL: address, note, ...item }: CslItem): string {
  const said = [
    ...(author ? [author.map(nameOf).join(', ')] : []),
    `“${title}”${version === undefined ? '' : `, version ${version}`}`,
    ...(item['container-title'] ? [item['container-title']] : []),
    ...(publisher ? [publisher] : []),
    daysOf(item).join(' to '),
    note,
    ...(address ? [address] : []),
  ]
  return `${said.filter((part) => part !== '').join('. ')}.`
}

/** A style of citation, with what it gives back. */
export interface CitationStyles {
  /** CSL-JSON, for reference managers and citation processors. */
  readonly csl: readonly CslItem[]
  /** BibTeX entries. */
  readonly bibtex: string
  /** Lines of plain text. */
  readonly text: string
}

/** A document that can be cited, also one that was read from a file. */
export interface CitedDocument<N extends Names> {
  /** Its id. */
  readonly id: N['document']
  /** When it was published. */
  readonly published: Publication
}

/** A record or document, or several. */
export type Cite<N extends Names> = AnyRecord<N> | CitedDocument<N> | readonly (AnyRecord<N> | CitedDocument<N>)[]

/** The items in each style. */
export const forms: { readonly [S in keyof CitationStyles]: (items: readonly CslItem[]) => CitationStyles[S] } = {
  csl: (items) => items,
  bibtex: (items) => items.map(bibtexOf).join('\n\n'),
  text: (items) => items.map(textOf).join('\n'),
}
const styles = /* @__PURE__ */ directory('a style of citation', /* @__PURE__ */ keysOf(forms), { closed: true })

/** Nothing, if the value is a document or a record. */
function isCitable(value: unknown, documents: Directory): void {
  const { id, published }: Partial<CitedDocument<Names>> = Object(value)
  if (published !== undefined && typeof id === 'string' && documents.names.has(id)) return
  isRecord(value, { documents })
}

/** How to cite records and documents of a data set. */
export function findCitation<N extends Names, S extends keyof CitationStyles>(
  cited: Cite<N>,
  as: S | undefined,
  self: Citable | undefined,
  known: Directory,
  documents: readonly Cited[],
): CitationStyles[S] {
  const list = [cited].flat() as Citing
  const style = at('cite', () => {
    for (const one of list) isCitable(one, known)
    return as === undefined ? 'text' : nameIn(styles, as)
  })
  return forms[style](cslOf(list, self, documents)) as CitationStyles[S]
}
