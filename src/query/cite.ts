import { freeze } from '../frozen.js'
import type { AnyRecord, Claim, Day, Names } from '../types/index.js'
import type { SourceDocument } from '../types/reference.js'

/** A date of CSL-JSON: one day, or the first and last of a range. */
export interface CslDate {
  /** Year, month and day; two of them for a range. */
  readonly 'date-parts': readonly (readonly number[])[]
}

/** An item of CSL-JSON, as reference managers and citation processors take it. */
export interface CslItem {
  /** The id of the item. */
  readonly id: string
  /** The CSL type. */
  readonly type: 'dataset' | 'article-newspaper' | 'article' | 'webpage'
  /** The title; a description in brackets where the document has none. */
  readonly title: string
  /** The authors, as the document names them. */
  readonly author?: readonly { readonly literal: string }[] | undefined
  /** When it appeared. */
  readonly issued: CslDate
  /** The publication that it appeared in. */
  readonly 'container-title'?: string | undefined
  /** The version of the data set. */
  readonly version?: string | undefined
  /** The language. */
  readonly language?: string | undefined
  /** The address. */
  readonly URL?: string | undefined
  /** What sort of text it is, or which record of the data set is cited. */
  readonly note: string
}

/** What a data set must say of itself to be cited. */
export interface Citable {
  readonly version: string
  readonly date: Day
}

const types: Readonly<Record<SourceDocument['genre'], CslItem['type']>> = {
  news: 'article-newspaper',
  opinion: 'article-newspaper',
  'think-tank analysis': 'article',
  'unsigned web article': 'webpage',
}

const parts = (day: Day) => day.split('-').map(Number)

function itemOf({ id, title, author, publisher, published, genre, language, url }: SourceDocument): CslItem {
  const { earliest, latest } = published
  return {
    id,
    type: types[genre],
    title: title ?? `[${genre} without a title: ${id}]`,
    ...(author !== undefined && { author: [{ literal: author }] }),
    issued: { 'date-parts': earliest === latest ? [parts(earliest)] : [parts(earliest), parts(latest)] },
    ...(publisher !== undefined && { 'container-title': publisher }),
    language,
    ...(url !== undefined && { URL: url }),
    note: genre,
  }
}

/** The data set first, then the documents of a record, or the one document. */
export function cslOf<N extends Names>(
  cited: AnyRecord<N> | SourceDocument,
  name: string,
  release: Citable,
  documents: readonly SourceDocument[],
): readonly CslItem[] {
  const claims = 'claims' in cited ? (cited.claims as readonly Claim<string, N>[]) : undefined
  const ids = claims ? new Set<string>(claims.map(({ document }) => document)) : new Set<string>([cited.id])
  const dataset: CslItem = {
    id: `${name}-${release.version}`,
    type: 'dataset',
    title: name,
    version: release.version,
    issued: { 'date-parts': [parts(release.date)] },
    note: `${claims ? 'record' : 'document'} ${cited.id}`,
  }
  return freeze([dataset, ...documents.filter(({ id }) => ids.has(id)).map(itemOf)])
}

const day = ([year, month, date]: readonly number[]) =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const issuedText = ({ issued }: Pick<CslItem, 'issued'>) => issued['date-parts'].map(day).join(' to ')

const bibtexTypes: Readonly<Record<CslItem['type'], string>> = {
  dataset: 'misc',
  'article-newspaper': 'article',
  article: 'article',
  webpage: 'misc',
}
const escaped = (text: string) => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&')

function bibtexOf(item: CslItem): string {
  const [first] = item.issued['date-parts'] as readonly [readonly number[]]
  const fields = [
    ['title', `{${escaped(item.title)}}`],
    ['author', item.author && `{${item.author.map(({ literal }) => escaped(literal)).join('} and {')}}`],
    ['journal', item['container-title'] && escaped(item['container-title'])],
    ['year', String(first[0])],
    ['version', item.version],
    ['url', item.URL],
    ['note', `${issuedText(item)}; ${escaped(item.note)}`],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@${bibtexTypes[item.type]}{${item.id.replace(/[^\w-]/g, '-')},\n${fields.join(',\n')}\n}`
}

function textOf({ author, title, version, URL: address, note, ...item }: CslItem): string {
  const said = [
    ...(author ? [author.map(({ literal }) => literal).join(', ')] : []),
    `“${title}”${version === undefined ? '' : `, version ${version}`}`,
    ...(item['container-title'] ? [item['container-title']] : []),
    issuedText(item),
    note,
    ...(address ? [address] : []),
  ]
  return `${said.join('. ')}.`
}

/** The items as BibTeX entries. */
export const bibtex = (items: readonly CslItem[]): string => items.map(bibtexOf).join('\n\n')

/** The items as lines of plain text. */
export const plainText = (items: readonly CslItem[]): string => items.map(textOf).join('\n')
