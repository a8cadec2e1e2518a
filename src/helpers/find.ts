import { type Explanation, explainIn } from '../find/explain.js'
import { findIn } from '../find/find.js'
import type { Where } from '../find/options.js'
import type { AnyRecord } from '../types/index.js'
import { home } from './home.js'

/**
 * The records of a list that meet all conditions, in the order of the list.
 *
 * The list decides which conditions there are: the fields of its records, and those that all lists share. One and the
 * same claim must meet all conditions about claims (`modality`, `claimant`, `hedge`, `label`, `unit`, `stage`,
 * `goods`). A name finds its bodies and leaders too, and a leader or body its state, unless `exactly` is set. With
 * `knownBy` or `document`, records come back with only the claims in view, and in the order that follows from these.
 *
 * @param list - A list of this package, or one that a query gave back.
 * @param where - `during`, `certainty`, `knownBy`, `document`, `on`, `partOf`, `modality`, `claimant`, `hedge`,
 * `unit`, `label`, `negated`, `exactly`, and the fields of the records in the list.
 * @returns A frozen array. Empty means that no record matches, not that nothing happened: ask {@link explain} why.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * find(deployments, { host: 'Belarus', what: 'troops' }).map(({ id }) => id) // ['deployments/russia-in-belarus/troops']
 * ```
 */
export function find<R extends AnyRecord>(list: readonly R[], where?: Where<R['kind']>): readonly R[] {
  return findIn(list, home(), where, { query: 'find' })
}

/**
 * Why {@link find} gives what it gives: how many records are only possible, negated, denied or undated, how many each
 * condition shuts out, and the last day on which anything in the list is definite.
 *
 * @param list - A list of this package, or one that a query gave back.
 * @param where - The conditions, as `find` takes them.
 * @returns A frozen object; its `text` says it in English.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * explain(transfers, { to: 'Wagner Group', from: 'China' }).negated // 1
 * ```
 */
export function explain<R extends AnyRecord>(list: readonly R[], where?: Where<R['kind']>): Explanation {
  return explainIn(list, home(), where)
}
