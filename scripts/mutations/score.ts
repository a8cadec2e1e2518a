import { tableOf } from '../lib/table.js'
import type { Mutant } from './mutants.js'

/** How many mutants of one operator were caught. */
export interface Score {
  readonly name: string
  readonly must: boolean
  readonly mutants: number
  readonly caught: number
}

interface Tried {
  readonly mutant: Mutant
  readonly caught: boolean
}

/** The scores of each operator, in order. */
export function rows(tried: readonly Tried[]): readonly Score[] {
  const scores = new Map<string, { name: string; must: boolean; mutants: number; caught: number }>()
  for (const { mutant, caught } of tried) {
    const { name, must } = mutant.operator
    const score = scores.get(name) ?? { name, must, mutants: 0, caught: 0 }
    scores.set(name, { ...score, mutants: score.mutants + 1, caught: score.caught + (caught ? 1 : 0) })
  }
  return [...scores.values()]
}

/** The sum of several scores. */
export const totalOf = (name: string, scores: readonly Score[]): Score => ({
  name,
  must: false,
  mutants: scores.reduce((sum, { mutants }) => sum + mutants, 0),
  caught: scores.reduce((sum, { caught }) => sum + caught, 0),
})

/** Which part of the mutants was caught, from 0 to 1. */
export const rateOf = ({ mutants, caught }: Score): number => (mutants === 0 ? 1 : caught / mutants)

const row = (score: Score) => [
  score.name,
  String(score.mutants),
  String(score.caught),
  `${(rateOf(score) * 100).toFixed(1)} %`,
]

/** The scores as a table, with totals. */
export function scoreTable(scores: readonly Score[]): string {
  const must = scores.filter((score) => score.must)
  const subtle = scores.filter((score) => !score.must)
  const all = [...must, totalOf('HAS TO BE CAUGHT', must), ...subtle, totalOf('SUBTLE', subtle), totalOf('ALL', scores)]
  return tableOf(['what was got wrong', 'mutants', 'caught', 'rate'], all.map(row))
}
