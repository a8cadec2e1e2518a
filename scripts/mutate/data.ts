import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { load } from '../read/load.js'
import { type Attempt, attempts } from './mutants.js'
import { scoreTable } from './score.js'

/** What a mutant has otherwise than its record. */
function changeOf({ entry, body }: Attempt): string {
  const { claims, ...fields } = body
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
  const changed = [
    ...Object.entries(fields).flatMap(([key, value]) => (differs(entry.body[key], value) ? [{ [key]: value }] : [])),
    ...claims.filter((claim, i) => differs(claim, entry.body.claims[i])),
  ]
  return `${entry.id}: ${JSON.stringify(changed)}`
}

/** Gets the data wrong, one change at a time and in memory only, and counts what the checks catch; gives the exit code. */
export function mutateData(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' }, show: { type: 'string' } },
  })
  const root = process.env.DATA_ROOT ?? fileURLToPath(new URL('../..', import.meta.url))
  const tried = attempts(load(root), Number(values.seed), Number(values.sample ?? Number.POSITIVE_INFINITY))
  console.table(scoreTable(tried))
  const escaped = tried.filter(({ caught }) => !caught)
  for (const one of escaped) if (one.operator.name === values.show) console.log(changeOf(one))
  const hasEscaped = escaped.some(({ operator }) => operator.must)
  if (hasEscaped) console.error('a change that has to be caught escaped')
  return hasEscaped ? 1 : 0
}
