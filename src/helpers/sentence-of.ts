import { goods } from '../generated/goods.js'
import { findSentence } from '../query/sentence.js'
import type { AnyRecord } from '../types/index.js'
import { home } from './home.js'
import type { KnownOptions } from '../query/asked.js'

let labels: ReadonlyMap<string, string> | undefined

const labelOf = (name: string): string => {
  labels ??= new Map(goods.map((one) => [one.name, one.label]))
  return labels.get(name) as string
}

/**
 * One hedged English sentence on a record: for each claim in view who says it, how sure, how much, as of when, and where it
 * stands. Labels and hedge words are in quotes: they are the source's.
 *
 * @param record - A record, or a view of one.
 * @param options - The state of knowledge.
 * @throws RangeError for a date that is none.
 * @throws TypeError for anything that is not a record, and for an unknown option.
 * @example
 * ```ts
 * sentenceOf(record('transfers/iran-russia/ballistic-missiles'), { knownBy: '2023-01-20' })
 * ```
 */
export function sentenceOf(record: AnyRecord, options?: KnownOptions): string {
  return findSentence(record, home(), labelOf, options)
}
