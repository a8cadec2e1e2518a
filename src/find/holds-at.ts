import { certaintyIn, judge } from '../certainty/index.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Certainty, Names } from '../types/index.js'
import { isRecord } from './is-record.js'
import { at, date, readOptions, viewIn } from './read.js'
import { viewSpecs } from './specs.js'
import { claimsOf, viewOf } from './view.js'

/** Whether a record held at a date. */
export function holdsIn(record: AnyRecord<Names>, context: Context, when: unknown, options: unknown): Certainty {
  at('holdsAt', () => isRecord(record, context))
  const window = at('holdsAt', () => date(when))
  const view = viewOf(record, viewIn(readOptions('holdsAt', options, viewSpecs, context)), context)
  return view === undefined ? 'no' : certaintyIn(judge(view.kind, claimsOf(view), context.appeared), window)
}
