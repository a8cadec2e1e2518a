import type { Sources } from '../lib/load.js'
import { randomOf, sampleOf } from '../lib/random.js'
import { type Mutant, mutantsOf } from './mutants.js'
import { Trial } from './trial.js'

/** A mutant and whether a check caught it. */
export interface Attempt {
  readonly mutant: Mutant
  readonly caught: boolean
}

/** Tries all mutants that change what a record says, or a sample of about so many. */
export function attempts(sources: Sources, seed: number, sample = Number.POSITIVE_INFINITY): readonly Attempt[] {
  const trial = new Trial(sources)
  return sampleOf(mutantsOf(sources, seed), sample, randomOf(seed))
    .filter((mutant) => !trial.isSame(mutant))
    .map((mutant) => ({ mutant, caught: trial.caughtBy(mutant).length > 0 }))
}
