import { actors } from '../generated/actors.js'
import { goods } from '../generated/goods.js'
import type { ViewOptions } from '../find/options.js'
import type { Wording } from '../query/object-text.js'
import { findSentence } from '../query/sentence.js'
import type { AnyRecord } from '../types/index.js'
import { home } from './home.js'

const wording: Wording = {
  goods: (name) => goods.find((one) => one.name === name)?.label as string,
  actor: (name) => (actors.some((one) => one.name === name && one.the) ? `the ${name}` : name),
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
 * // 'Ballistic missiles from Iran to Russia: putins-rogue-friends told of a refusal, as of 20 January 2023 (p20.s1).'
 * ```
 */
export function sentenceOf(record: AnyRecord, options?: ViewOptions): string {
  return findSentence(record, home(), wording, options)
}
