import * as queries from '../api/queries.js'
import type { TransfersFromOptions, TransfersToOptions } from '../find/options.js'
import type { PartyName } from '../generated/names.js'
import { transfers } from '../generated/transfers.js'
import type { Transfer } from '../types/index.js'
import { home } from './home.js'

/**
 * The transfers to a party or one of its bodies, by earliest start, latest start and id; undated last.
 *
 * Transfers at any stage are among them, promised and refused ones too: look at `stage`, or ask for one. A joint
 * transfer is found from each of its senders and carries the number of them all.
 *
 * @param to - The recipient, alone or among others.
 * @param options - Which of them.
 * @returns A frozen array; empty where no record of the documents matches, which is no evidence that nothing was sent.
 * @throws RangeError for a name, option value or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option and for values of the wrong type.
 * @example
 * ```ts
 * transfersTo('Russia', { from: 'Iran', goods: 'ballistic-missile', stage: 'delivered' }).map(({ id }) => id)
 * // ['transfers/iran-russia/ballistic-missiles', 'transfers/north-korea-and-iran-russia/ballistic-missiles']
 * ```
 */
export function transfersTo(to: PartyName, options?: TransfersToOptions): readonly Transfer[] {
  return queries.transfersTo(transfers, home(), to, options)
}

/**
 * The transfers from a party or one of its bodies, by earliest start, latest start and id; undated last.
 *
 * Transfers at any stage are among them, promised and refused ones too: look at `stage`, or ask for one.
 *
 * @param from - The sender, alone or among others.
 * @param options - Which of them.
 * @returns A frozen array; empty where no record of the documents matches, which is no evidence that nothing was sent.
 * @throws RangeError for a name, option value or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option and for values of the wrong type.
 * @example
 * ```ts
 * transfersFrom('North Korea', { to: 'Wagner Group' }).map(({ stage }) => stage) // ['delivered']
 * ```
 */
export function transfersFrom(from: PartyName, options?: TransfersFromOptions): readonly Transfer[] {
  return queries.transfersFrom(transfers, home(), from, options)
}
