import { isRecord } from '../find/is-record.js'
import { at, readOptions, viewIn } from '../find/read.js'
import { viewSpecs } from '../find/specs.js'
import { claimsOf, viewOf } from '../find/view.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Names } from '../types/index.js'
import { sentence } from '../words/sentence.js'
import type { Wording } from '../words/wording.js'

/** What the documents in view say of a record. */
export function findSentence(record: AnyRecord<Names>, context: Context, wording: Wording, options: unknown): string {
  at('sentenceOf', () => isRecord(record, context))
  const view = viewOf(record, viewIn(readOptions('sentenceOf', options, viewSpecs, context)), context)
  return sentence(view ?? record, view === undefined ? [] : claimsOf(view), wording)
}
