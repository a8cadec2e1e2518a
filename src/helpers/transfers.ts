import type { TransfersFromOptions, TransfersToOptions } from '../find/options.js'
import type { PartyName } from '../generated/names.js'
import { read as readTransfers } from '../generated/transfers.js'
import type { Transfer } from '../types/index.js'
import { ask } from './home.js'

/**
 * The transfers to a party, by earliest start, latest start and id; undated last.
 *
 * They may be at any stage, promised and refused ones too: look at `stage`, or ask for one. A joint transfer is found
 * from each sender and carries the number of all.
 *
 * @param to - The recipient, alone or among others; its bodies count too.
 * @param options - `from`, `goods`, `includeUnspecified`, `stage`, `joint`, `inReturnFor`, `during`, `certainty`,
 * `knownBy`, `document`, `on`, `partOf`, `modality`, `claimant`, `hedge`, `unit`, `label`, `negated`, `exactly`.
 * @returns A frozen array. Empty means that no record matches, not that nothing was sent.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * transfersTo('Russia', { from: 'Iran', goods: 'ballistic-missile', stage: 'delivered' }).map(({ id }) => id)
 * // ['transfers/iran-russia/ballistic-missiles', 'transfers/north-korea-and-iran-russia/ballistic-missiles']
 * ```
 */
export function transfersTo(to: PartyName, options?: TransfersToOptions): readonly Transfer[] {
  return ask('transfersTo', readTransfers(), { to }, options)
}

/**
 * The transfers from a party, by earliest start, latest start and id; undated last.
 *
 * They may be at any stage, promised and refused ones too: look at `stage`, or ask for one.
 *
 * @param from - The sender, alone or among others; its bodies count too.
 * @param options - `to`, `goods`, `includeUnspecified`, `stage`, `joint`, `inReturnFor`, `during`, `certainty`,
 * `knownBy`, `document`, `on`, `partOf`, `modality`, `claimant`, `hedge`, `unit`, `label`, `negated`, `exactly`.
 * @returns A frozen array. Empty means that no record matches, not that nothing was sent.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * transfersFrom('North Korea', { to: 'Wagner Group' }).map(({ stage }) => stage) // ['delivered']
 * ```
 */
export function transfersFrom(from: PartyName, options?: TransfersFromOptions): readonly Transfer[] {
  return ask('transfersFrom', readTransfers(), { from }, options)
}
