import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { attempts } from './mutate/attempts.js'
import type { Mutant } from './mutate/mutants.js'
import { scoresOf, scoreTable } from './mutate/score.js'
import { load } from './read/load.js'

// Gets the data wrong on purpose, one change at a time and in memory only, and counts what the checks catch:
// npm run mutate:data -- [--sample N] [--seed S] [--show "what was got wrong"]
const { values } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' }, show: { type: 'string' } },
})
const sample = values.sample === undefined ? undefined : Number(values.sample)
const tried = attempts(
  load(process.env.DATA_ROOT ?? fileURLToPath(new URL('..', import.meta.url))),
  Number(values.seed),
  sample,
)
const scores = scoresOf(tried)
console.log(scoreTable(scores))

/** What a mutant has otherwise than its record. */
function told({ entry, body }: Mutant): string {
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
  const fields = Object.keys({ ...entry.body, ...body }).filter(
    (key) => key !== 'claims' && differs(entry.body[key], body[key]),
  )
  const claims = body.claims.filter((claim, i) => differs(claim, entry.body.claims[i]))
  return `${entry.id}: ${JSON.stringify([...fields.map((key) => ({ [key]: body[key] })), ...claims])}`
}

for (const { mutant, caught } of tried) if (!caught && mutant.operator.name === values.show) console.log(told(mutant))

if (scores.some(({ must, caught, mutants }) => must && caught < mutants)) {
  console.error('a change that has to be caught escaped')
  process.exit(1)
}
