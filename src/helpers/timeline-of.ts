import { findTimeline, type TimelineEntry, type TimelineOfOptions } from '../find/timeline.js'
import type { ActorName } from '../generated/names.js'
import { records } from '../records.js'
import type { OurNames } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { home } from './home.js'

/**
 * The dated points of every record that names an actor, a body of it or a holder of its offices, in time order: first by
 * `earliest` (else `latest`), then by `latest`, then by id. A record gives an entry for each date that its claims tell, and
 * none where they tell no date.
 *
 * @param actor - A party or person.
 * @param options - Which of them; `during` takes the dates that surely lie in it, with `certainty: 'possible'` those that can.
 * @returns A frozen array; `kind` tells what `record` is.
 * @throws RangeError for a name, option value or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option and for values of the wrong type.
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
  return findTimeline(records, home(), actor, options) as readonly TimelineEntry<OurNames, K>[]
}
