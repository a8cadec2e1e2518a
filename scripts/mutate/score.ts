import type { Attempt } from './mutants.js'

/** How many mutants were caught, and which part of them, from 0 to 1. */
export function scoreOf(tried: readonly Attempt[]) {
  const caught = tried.filter((one) => one.caught).length
  return { mutants: tried.length, caught, rate: caught / tried.length }
}

/** The attempts of each operator, by its name. */
export const byOperator = (tried: readonly Attempt[]): ReadonlyMap<string, readonly Attempt[]> =>
  new Map(tried.map(({ operator: { name } }) => [name, tried.filter((one) => one.operator.name === name)]))

/** The scores by name, with totals and with the mean of the subtle rates, in which each operator counts the same. */
export function scoreTable(tried: readonly Attempt[]) {
  const must = tried.filter(({ operator }) => operator.must)
  const subtle = tried.filter(({ operator }) => !operator.must)
  const rows = new Map<string, readonly Attempt[]>([
    ...byOperator(must),
    ['HAS TO BE CAUGHT', must],
    ...byOperator(subtle),
    ['SUBTLE', subtle],
    ['ALL', tried],
  ])
  const percent = (rate: number) => `${(rate * 100).toFixed(1)} %`
  const shown = [...rows].map(([name, own]) => [name, { ...scoreOf(own), rate: percent(scoreOf(own).rate) }] as const)
  const rates = [...byOperator(subtle).values()].map((own) => scoreOf(own).rate)
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  return { ...Object.fromEntries(shown), 'mean of the subtle rates': { rate: percent(mean) } }
}
