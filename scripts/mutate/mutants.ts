import { contextOf } from '../evidence/context.js'
import type { AuthoredRecord } from '../read/authoring.js'
import type { Entry, Sources } from '../read/load.js'
import { mustOperators } from './must.js'
import type { Mutate } from './operator.js'
import { randomOf, sampleOf } from './random.js'
import { sentenceOperators } from './sentences.js'
import { subtleOperators } from './subtle.js'
import { trialOf } from './trial.js'

/** One way to get a record wrong. */
interface Operator {
  readonly name: string
  /** Whether the checks have to catch all of its mutants. */
  readonly must: boolean
  readonly mutate: Mutate
}

/** A record with one change that makes it wrong, and whether a check caught it. */
export interface Attempt {
  readonly operator: Operator
  readonly entry: Entry
  readonly body: AuthoredRecord
  readonly caught: boolean
}

const operatorsOf = (table: Readonly<Record<string, Mutate>>, must: boolean): readonly Operator[] =>
  Object.entries(table).map(([name, mutate]) => ({ name, must, mutate }))

const operators = [
  ...operatorsOf(mustOperators, true),
  ...operatorsOf({ ...subtleOperators, ...sentenceOperators }, false),
]

/** Tries all mutants that change what a record says, or so many of each operator, drawn at random: the same for the same seed. */
export function attempts(sources: Sources, seed: number, each = Number.POSITIVE_INFINITY): readonly Attempt[] {
  const trial = trialOf(sources)
  const context = contextOf(sources)
  return operators.flatMap((operator, i) => {
    const lab = { context, random: randomOf(seed + i) }
    const mutants = sources.entries.flatMap((entry) => operator.mutate(entry, lab).map((body) => ({ entry, body })))
    return sampleOf(mutants, each, lab.random)
      .filter(({ entry, body }) => !trial.isSame(entry, body))
      .map(({ entry, body }) => ({ operator, entry, body, caught: trial.faultsOf(entry, body).length > 0 }))
  })
}
