import { contextOf } from '../evidence/context.js'
import type { AuthoredRecord } from '../read/authoring.js'
import type { Entry, Sources } from '../read/load.js'
import { mustOperators } from './must.js'
import type { Operator } from './operator.js'
import { randomOf } from './random.js'
import { sentenceOperators } from './sentences.js'
import { subtleOperators } from './subtle.js'

/** A record with one change that makes it wrong. */
export interface Mutant {
  readonly operator: Operator
  readonly entry: Entry
  readonly body: AuthoredRecord
}

/** The operators, those first that have to be caught. */
export const operators: readonly Operator[] = [...mustOperators, ...subtleOperators, ...sentenceOperators]

/** All mutants of all records; the same for the same seed. */
export function mutantsOf(sources: Sources, seed: number): readonly Mutant[] {
  const context = contextOf(sources)
  return operators.flatMap((operator, i) => {
    const lab = { context, random: randomOf(seed + i) }
    return sources.entries.flatMap((entry) => operator.mutants(entry, lab).map((body) => ({ operator, entry, body })))
  })
}
