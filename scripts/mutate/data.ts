import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { load } from '../read/load.js'
import { attempts } from './attempts.js'
import type { Mutant } from './mutants.js'
import { scoresOf, scoreTable } from './score.js'

/** What a mutant has otherwise than its record. */
function changeOf({ entry, body }: Mutant): string {
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
  const fields = Object.keys({ ...entry.body, ...body }).filter(
    (key) => key !== 'claims' && differs(entry.body[key], body[key]),
  )
  const claims = body.claims.filter((claim, i) => differs(claim, entry.body.claims[i]))
  return `${entry.id}: ${JSON.stringify([...fields.map((key) => ({ [key]: body[key] })), ...claims])}`
}

/** Gets the data wrong, one change at a time and in memory only, and counts what the checks catch; gives the exit code. */
export function mutateData(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' }, show: { type: 'string' } },
  })
  const root = process.env.DATA_ROOT ?? fileURLToPath(new URL('../..', import.meta.url))
  const tried = attempts(
    load(root),
    Number(values.seed),
    values.sample === undefined ? undefined : Number(values.sample),
  )
  const scores = scoresOf(tried)
  console.table(scoreTable(scores))
  for (const { mutant, caught } of tried)
    if (!caught && mutant.operator.name === values.show) console.log(changeOf(mutant))
  const hasEscaped = scores.some(({ must, caught, mutants }) => must && caught < mutants)
  if (hasEscaped) console.error('a change that has to be caught escaped')
  return hasEscaped ? 1 : 0
}
