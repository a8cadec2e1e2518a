import { certaintyIn, judgeFor } from '../certainty/index.js'
import { windowOf } from '../dates/index.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Certainty, Names } from '../types/index.js'
import { widened } from './find.js'
import { isRecord } from './is-record.js'
import { actorsIn } from './list.js'
import { at, readingOf, readOptions, viewIn } from './read.js'
import { holdsAtSpecs } from './specs.js'
import { claimsOf, viewOf } from './view.js'

/** Whether a record held at a date. */
export function holdsIn(record: AnyRecord<Names>, context: Context, when: unknown, options: unknown): Certainty {
  at('holdsAt', () => isRecord(record, context))
  const window = at('holdsAt', () => windowOf(when))
  const read = readOptions('holdsAt', options, holdsAtSpecs, context)
  const view = viewOf(record, viewIn(read), context)
  if (view === undefined) return 'no'
  const of = readingOf(read, 'of')
  const names = of && widened(holdsAtSpecs.of, of, read, context)
  const parties = names === undefined ? [] : [actorsIn(view).filter((name) => names.has(name))]
  if (parties[0]?.length === 0) return 'no'
  return certaintyIn(judgeFor(parties, view.kind, claimsOf(view), context.appeared), window)
}
