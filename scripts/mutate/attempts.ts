import type { Sources } from '../read/load.js'
import { type Mutant, mutantsOf, operators } from './mutants.js'
import { randomOf, sampleOf } from './random.js'
import { trialOf } from './trial.js'

/** A mutant and whether a check caught it. */
export interface Attempt {
  readonly mutant: Mutant
  readonly caught: boolean
}

/** Tries all mutants that change what a record says, or so many of each operator, drawn at random. */
export function attempts(sources: Sources, seed: number, each = Number.POSITIVE_INFINITY): readonly Attempt[] {
  const trial = trialOf(sources)
  const mutants = mutantsOf(sources, seed)
  const random = randomOf(seed)
  return operators
    .flatMap((operator) =>
      sampleOf(
        mutants.filter((mutant) => mutant.operator === operator),
        each,
        random,
      ),
    )
    .filter((mutant) => !trial.isSame(mutant))
    .map((mutant) => ({ mutant, caught: trial.caughtBy(mutant).length > 0 }))
}
