import type { RecordsOnOptions } from '../find/options.js'
import type { ActorName } from '../generated/names.js'
import { read as readRecords } from '../records.js'
import type { OurNames, RecordsByKind } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { ask } from './home.js'

/**
 * The records of any kind that name an actor, by earliest start, latest start and id; undated last.
 *
 * A state finds its bodies and leaders too, and the other way round. Whoever only stands behind a claim is not looked
 * for: that is `claimant`.
 *
 * @param actor - A party or person.
 * @param options - `kind`, `during`, `certainty`, `knownBy`, `document`, `partOf`, `modality`, `claimant`, `hedge`,
 * `unit`, `label`, `negated`, `exactly`.
 * @returns A frozen array. Empty means that no record matches, not that nothing is known.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
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
  return ask('recordsOn', readRecords(), { on: actor }, options) as readonly RecordsByKind<OurNames>[K][]
}
