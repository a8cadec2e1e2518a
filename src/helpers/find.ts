import * as queries from '../api/queries.js'
import { type Explanation, explainIn } from '../find/explain.js'
import type { Where } from '../find/options.js'
import type { AnyRecord } from '../types/index.js'
import { home } from './home.js'

/**
 * The records of a list that meet all conditions, in the order of the list. The list decides which conditions there are: each
 * field of its records, and those that all records share. With `knownBy` or `document`, records come back with only the
 * claims in view, in the order of the periods that these give.
 *
 * One and the same claim must meet all conditions that are about a claim: `modality`, `claimant`, `hedge`, `label`, `unit`,
 * `stage`, `goods`. A name finds its bodies and leaders too, and a leader or body its state, unless `exactly` is set.
 *
 * @param list - A list of this package, or one that `find` or another query gave back.
 * @param where - The conditions: `during`, `certainty`, `knownBy`, `document`, `on`, `partOf`, `modality`, `claimant`, `hedge`,
 * `unit`, `label`, `negated`, `exactly`, and the fields of the records in the list.
 * @returns A frozen array. Empty means that no record matches, not that nothing happened: ask {@link explain} why.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown condition, and for values of the wrong type.
 * @example
 * ```ts
 * find(deployments, { host: 'Belarus', what: 'troops' }).map(({ id }) => id) // ['deployments/russia-in-belarus/troops']
 * ```
 */
export function find<R extends AnyRecord>(list: readonly R[], where?: Where<R['kind']>): readonly R[] {
  return queries.find(list, home(), where)
}

/**
 * Why {@link find} gives what it gives, in numbers and in a sentence: what is only possible, negated, denied or undated, what
 * each condition shuts out, and the last day that the list covers. All numbers are of records.
 *
 * @param list - A list of this package, or one that a query gave back.
 * @param where - The same conditions as for `find`.
 * @returns A frozen object; its `text` says it in English.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown condition, and for values of the wrong type.
 * @example
 * ```ts
 * explain(transfers, { to: 'Wagner Group', from: 'China' }).negated // 1
 * ```
 */
export function explain<R extends AnyRecord>(list: readonly R[], where?: Where<R['kind']>): Explanation {
  return explainIn(list, home(), where)
}
