import MiniSearch from 'minisearch'
import { actorsIn } from '../find/list.js'
import { fieldOf } from '../find/specs.js'
import { claimsOf } from '../find/view.js'
import { freeze } from '../frozen.js'
import { quoted } from '../names/directory.js'
import { itemAt, keysOf, mapValues } from '../objects.js'
import type { AnyRecord, Names } from '../types/index.js'
import { wordOf } from './word.js'

/** Where words are looked for. */
export type Field = 'title' | 'says' | 'label' | 'names' | 'goods' | 'about'

/** A record that holds the words, as the view shows it. */
export interface Hit<R> {
  /** The record. */
  readonly record: R
  /** How well it matches; only good for comparing the hits of one search. */
  readonly score: number
  /** The sentences of its claims that hold a word; all of them where none does. */
  readonly says: readonly string[]
  /** For each word that was found, the fields that hold it. */
  readonly matched: Readonly<Record<string, readonly Field[]>>
}

/** Searches a list, or only those of its records that are given. */
export type Searcher<R> = (text: unknown, among?: readonly R[]) => readonly Hit<R>[]

interface Named {
  readonly name: string
  readonly label?: string | undefined
  readonly aliases?: readonly string[] | undefined
  readonly of?: string | undefined
}

const weights: Readonly<Record<Field, number>> = { label: 4, title: 3, says: 2, names: 2, goods: 2, about: 1 }
const fields = keysOf(weights)

/** Makes the search over a list of records. */
export function makeSearch<R extends AnyRecord<Names>>(
  records: readonly R[],
  actors: readonly Named[],
  goods: readonly Named[],
): Searcher<R> {
  const known = new Map([...actors, ...goods].map((one) => [one.name, one]))
  const wordsFor = (name: unknown): readonly string[] => {
    if (typeof name !== 'string') return []
    const { label = '', aliases = [] } = known.get(name) ?? {}
    return [name, label, ...aliases]
  }
  const textsOf = (record: R, id: number): Readonly<Record<Field | 'id', string | number>> => {
    const claims = claimsOf(record)
    return {
      id,
      title: record.title,
      says: claims.map(({ says }) => says).join(' '),
      label: claims.map(({ called }) => called).join(' '),
      names: [...actorsIn(record), fieldOf(record, 'place'), ...claims.flatMap(({ claimant, via }) => [claimant, via])]
        .flatMap(wordsFor)
        .join(' '),
      goods: [fieldOf(record, 'goods'), fieldOf(record, 'what'), ...claims.map((claim) => claim.goods)]
        .flatMap(wordsFor)
        .join(' '),
      about: ['summary', 'type', 'subject', 'position', 'measure', 'act']
        .map((field) => fieldOf(record, field))
        .join(' '),
    }
  }
  const words = new Map<string, string>() // each is made once: most of the text is the same few words
  const processTerm = (term: string) => {
    const word = words.get(term) ?? wordOf(term)
    words.set(term, word)
    return word || null
  }
  const indexed = (list: readonly R[]) => {
    const index = new MiniSearch({ fields, processTerm })
    index.addAll(list.map(textsOf))
    return index
  }
  const own = new Set(records)
  const whole = indexed(records)
  return (text, among) => {
    if (typeof text !== 'string') throw new TypeError(`search: ${quoted(text)} is not text`)
    // Records as a view shows them have words of their own: what it leaves out is not found.
    const isView = among?.some((record) => !own.has(record)) === true
    const [index, list] = isView ? [indexed(among), among] : [whole, records]
    const allowed = isView ? undefined : among && new Set(among)
    const recordAt = (position: unknown) => itemAt(list, Number(position))
    const found = index.search(text, {
      boost: weights,
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 5 && term.length <= 64 ? 0.15 : false),
      filter: ({ id }) => allowed === undefined || allowed.has(recordAt(id)),
    })
    const asked = new Set(text.split(/[^\p{L}\p{N}'’]+/u).flatMap((term) => processTerm(term) ?? [])).size
    const most = Math.max(0, ...found.map(({ queryTerms }) => queryTerms.length))
    if (most <= asked / 2) return Object.freeze([])
    return Object.freeze(
      found.filter(({ queryTerms }) => queryTerms.length === most).map((one) => hitOf(recordAt(one.id), one)),
    )
  }
}

/** One result of the index as a hit. */
function hitOf<R extends AnyRecord<Names>>(
  record: R,
  { score, match }: { readonly score: number; readonly match: Readonly<Record<string, readonly string[]>> },
): Hit<R> {
  const sentences = claimsOf(record).flatMap(({ says }) => says ?? [])
  const words = Object.keys(match)
  const telling = sentences.filter((sentence) =>
    [...sentence.matchAll(/[\p{L}\p{N}'’]+/gu)].some(([word]) => words.includes(wordOf(word))),
  )
  return Object.freeze({
    record,
    score,
    says: Object.freeze(telling.length > 0 ? telling : sentences),
    matched: freeze(mapValues(match, (_, found) => fields.filter((field) => found.includes(field)))),
  })
}
