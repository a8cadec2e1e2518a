import { certaintyWithin } from '../dates/index.js'
import type { AnyRecord, Certainty, Names } from '../types/index.js'
import type { Context } from './context.js'
import { isRecord } from './is-record.js'
import { at, date, readOptions, singleDay } from './options.js'
import { derivedOf, viewOf } from './view.js'

/** Whether a record held at a date, as it was known. */
export function certaintyAt<N extends Names>(
  record: AnyRecord<N>,
  context: Context,
  when: unknown,
  options: unknown,
): Certainty {
  at('holdsAt', () => isRecord(record, context))
  const window = at('holdsAt', () => date(when))
  const { knownBy } = readOptions('holdsAt', options, { knownBy: singleDay })
  const view = viewOf<N, AnyRecord<N>>(record, knownBy, context)
  if (view === undefined) return 'no'
  const { strength, period } = derivedOf<N>(view, context)
  const answer = strength === 'no' ? 'no' : certaintyWithin(period, window)
  return answer === 'definite' ? (strength as Certainty) : answer
}
