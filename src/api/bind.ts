import { explainIn } from '../find/explain.js'
import { findIn } from '../find/find.js'
import { holdsIn } from '../find/holds-at.js'
import { findTimeline } from '../find/timeline.js'
import type { Context } from '../names/context.js'
import { isNameOf } from '../names/directory.js'
import { findDisagreements } from '../numbers/disagreements.js'
import { findEstimates } from '../numbers/estimates.js'
import { findTotal } from '../numbers/total.js'
import { mapValues } from '../objects.js'
import { findCitation } from '../sources/cite.js'
import { type Citation, findEvidence } from '../sources/evidence.js'
import type { AnyRecord, Names, RecordLists } from '../types/index.js'
import { kindRules } from '../vocabulary/index.js'
import type { Wording } from '../words/wording.js'
import { type ListQueries, listQueries, type Queries } from './queries.js'
import { findSentence } from './sentence.js'

/** What queries are bound to. */
export interface Bound {
  /** Every record, in order. */
  readonly records: readonly AnyRecord<Names>[]
  /** The records of each kind, in order. */
  readonly lists: RecordLists<Names>
  readonly context: Context
  readonly documents: readonly Citation[]
  readonly wording: Wording
}

/** Each of them takes the conditions that it sets, one or two, then its options. */
const bindLists = ({ records, lists, context }: Bound) =>
  mapValues(listQueries, (query, { kind, sets: [first, second] }) => {
    const list: readonly AnyRecord<Names>[] = kind === undefined ? records : lists[kindRules[kind].list]
    return second === undefined
      ? (one: unknown, options: unknown) => findIn(list, context, options, { query, fixed: { [first]: one } })
      : (one: unknown, other: unknown, options: unknown) =>
          findIn(list, context, options, { query, fixed: { [first]: one, [second]: other } })
  }) as ListQueries<Names>

/** Binds every query to the lists of a data set. */
export function bindQueries(bound: Bound): Queries<Names> {
  const { records, context, documents, wording } = bound
  return {
    ...bindLists(bound),
    find: (list, where) => findIn(list, context, where, { query: 'find' }),
    explain: (list, where) => explainIn(list, context, where),
    timelineOf: (actor, options) => findTimeline(records, context, actor, options),
    holdsAt: (record, date, options) => holdsIn(record, context, date, options),
    evidenceOf: (record) => findEvidence(record, documents),
    cite: (cited, as) => findCitation(cited, as, undefined, context.documents, documents),
    estimatesOf: (record, options) => findEstimates(record, context, options),
    disagreements: (options) => findDisagreements(records, context, options),
    totalOf: (list, options) => findTotal(list, context, options),
    sentenceOf: (record, options) => findSentence(record, context, wording, options),
    isPartyName: (value): value is string => isNameOf(context.parties, value),
  }
}
