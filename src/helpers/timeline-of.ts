import { findTimeline, type TimelineEntry, type TimelineOfOptions } from '../find/timeline.js'
import type { ActorName } from '../generated/names.js'
import { read as readRecords } from '../records.js'
import type { OurNames } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { home } from './home.js'

/**
 * The dated points of every record that names an actor, in time order: first by `earliest` (else `latest`), then by
 * `latest`, then by id.
 *
 * A record gives an entry for each date in its claims. One without any is at the date of its document, with `dated:
 * false`. What is only planned has the mark `planned`.
 *
 * @param actor - A party or person.
 * @param options - `kind`, `during`, `certainty`, `knownBy`, `document`, `partOf`, `modality`, `claimant`, `hedge`,
 * `unit`, `label`, `exactly`.
 * @returns A frozen array; `kind` tells what `record` is.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * timelineOf('Iran', { kind: 'deployment' }).map(({ mark, earliest, latest }) => `${mark} ${earliest} ${latest}`)
 * // ['began 2022-10-01 2022-10-31']
 * ```
 */
export function timelineOf<const K extends Kind = Kind>(
  actor: ActorName,
  options?: TimelineOfOptions<K>,
): readonly TimelineEntry<OurNames, K>[] {
  return findTimeline(readRecords(), home(), actor, options)
}
