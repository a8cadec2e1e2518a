import * as queries from '../api/queries.js'
import type { StatementsByOptions } from '../find/options.js'
import type { ActorName, VoiceName } from '../generated/names.js'
import { statements } from '../generated/statements.js'
import type { Statement } from '../types/index.js'
import { home } from './home.js'

/**
 * What a speaker said, its bodies and holders of its offices among them, by earliest start, latest start and id; undated
 * last. A statement tells that something was said; whether it is so stands on the record that it is `about`.
 *
 * @param speaker - A party, person or voice.
 * @param options - Which of them.
 * @returns A frozen array; empty where no record of the documents matches, which is no evidence that nothing was said.
 * @throws RangeError for a name, id, option value or date that is none of those expected, with the nearest one.
 * @throws TypeError for an unknown option and for values of the wrong type.
 * @example
 * ```ts
 * statementsBy('Viktor Orban', { act: 'vowed' }).length // 1
 * ```
 */
export function statementsBy(speaker: ActorName | VoiceName, options?: StatementsByOptions): readonly Statement[] {
  return queries.statementsBy(statements, home(), speaker, options)
}
