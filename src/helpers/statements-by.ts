import type { StatementsByOptions } from '../find/options.js'
import type { ActorName, VoiceName } from '../generated/names.js'
import { read as readStatements } from '../generated/statements.js'
import type { Statement } from '../types/index.js'
import { ask } from './home.js'

/**
 * What a speaker said, by earliest start, latest start and id; undated last.
 *
 * A statement records that something was said. Whether it is so is another matter, and on the record that it is
 * `about`.
 *
 * @param speaker - A party, person or unnamed source; a state's bodies and leaders count as the state.
 * @param options - `act`, `addressee`, `concerns`, `about`, `during`, `certainty`, `knownBy`, `document`, `on`,
 * `partOf`, `modality`, `claimant`, `hedge`, `unit`, `label`, `negated`, `exactly`.
 * @returns A frozen array. Empty means that no record matches, not that nothing was said.
 * @throws RangeError for a name, id, date or word that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option, a value of the wrong type, and a `Date` that is not at midnight UTC.
 * @example
 * ```ts
 * statementsBy('Viktor Orban', { act: 'vowed' }).length // 1
 * ```
 */
export function statementsBy(speaker: ActorName | VoiceName, options?: StatementsByOptions): readonly Statement[] {
  return ask('statementsBy', readStatements(), { speaker }, options)
}
