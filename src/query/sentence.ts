import type { AnyRecord, Claim, Names } from '../types/index.js'
import { sentence } from '../words/sentence.js'
import type { Wording } from '../words/wording.js'
import type { Context } from './context.js'
import { isRecord } from './is-record.js'
import { at, readOptions, singleDay } from './options.js'
import { viewOf } from './view.js'

/** What the documents in view say of a record. */
export function findSentence<N extends Names>(
  record: AnyRecord<N>,
  context: Context,
  wording: Wording,
  options: unknown,
): string {
  at('sentenceOf', () => isRecord(record, context))
  const { knownBy } = readOptions('sentenceOf', options, { knownBy: singleDay })
  const view = viewOf<N, AnyRecord<N>>(record, knownBy, context)
  return sentence<N>(view ?? record, (view?.claims ?? []) as readonly Claim<string, N>[], wording)
}
