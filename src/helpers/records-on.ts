import * as queries from '../api/queries.js'
import type { RecordsOnOptions } from '../find/options.js'
import type { ActorName } from '../generated/names.js'
import { records } from '../records.js'
import type { OurNames, RecordsByKind } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { home } from './home.js'

/**
 * The records of any kind that name an actor, one of its bodies or a holder of its offices, by earliest start, latest
 * start and id; undated last. Who only stands behind a claim (`claimant`) is not looked for.
 *
 * @param actor - A party or person.
 * @param options - Which of them; `kind` narrows the type.
 * @returns A frozen array; empty where no record of the documents matches, which is no evidence that there is nothing.
 * @throws RangeError for a name, option value or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option and for values of the wrong type.
 * @example
 * ```ts
 * recordsOn('Belarus', { kind: 'capability' }).map(({ ability, goods }) => `${ability} ${goods}`)
 * // ['possesses nuclear-delivery-systems']
 * ```
 */
export function recordsOn<const K extends Kind = Kind>(
  actor: ActorName,
  options?: RecordsOnOptions<K>,
): readonly RecordsByKind<OurNames>[K][] {
  return queries.recordsOn(records, home(), actor, options) as readonly RecordsByKind<OurNames>[K][]
}
