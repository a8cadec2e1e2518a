import type { Attempt } from './attempts.js'
import { operators } from './mutants.js'

/** How many mutants of one operator, or of several, were caught. */
export interface Score {
  readonly name: string
  readonly must: boolean
  readonly mutants: number
  readonly caught: number
}

/** The score of each operator that was tried, in their order. */
export const scoresOf = (tried: readonly Attempt[]): readonly Score[] =>
  operators.flatMap(({ name, must }) => {
    const own = tried.filter(({ mutant }) => mutant.operator.name === name)
    return own.length === 0
      ? []
      : [{ name, must, mutants: own.length, caught: own.filter(({ caught }) => caught).length }]
  })

/** The sum of several scores. */
export const totalOf = (name: string, scores: readonly Score[]): Score => ({
  name,
  must: scores.every(({ must }) => must),
  mutants: scores.reduce((sum, { mutants }) => sum + mutants, 0),
  caught: scores.reduce((sum, { caught }) => sum + caught, 0),
})

/** Which part of the mutants was caught, from 0 to 1. */
export const rateOf = ({ mutants, caught }: Score): number => (mutants === 0 ? 1 : caught / mutants)

const percent = (rate: number) => `${(rate * 100).toFixed(1)} %`
const row = (score: Score) => ({ mutants: score.mutants, caught: score.caught, rate: percent(rateOf(score)) })

/** The scores by name, with totals and with the mean of the subtle rates, in which each operator counts the same. */
export function scoreTable(scores: readonly Score[]) {
  const must = scores.filter((score) => score.must)
  const subtle = scores.filter((score) => !score.must)
  const mean = subtle.reduce((sum, score) => sum + rateOf(score), 0) / subtle.length
  const rows = [
    ...must,
    totalOf('HAS TO BE CAUGHT', must),
    ...subtle,
    totalOf('SUBTLE', subtle),
    totalOf('ALL', scores),
  ]
  const named = Object.fromEntries(rows.map((score) => [score.name, row(score)]))
  return { ...named, 'mean of the subtle rates': { rate: percent(mean) } }
}
