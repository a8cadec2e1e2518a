import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { load } from './lib/load.js'
import { randomOf, sampleOf } from './lib/random.js'
import { type Mutant, mutantsOf } from './mutations/mutants.js'
import { rows, scoreTable } from './mutations/score.js'
import { Trial } from './mutations/trial.js'

// Gets the data wrong on purpose, one change at a time and in memory only, and counts what the checks catch:
// npm run mutate:data -- [--sample N] [--seed S] [--show "operator"]
const { values } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string' }, show: { type: 'string' } },
})
const seed = Number(values.seed ?? 1)
const sources = load(fileURLToPath(new URL('..', import.meta.url)))
const trial = new Trial(sources)
const all = mutantsOf(sources, seed).filter((mutant) => !trial.isSame(mutant))
const chosen = values.sample === undefined ? all : sampleOf(all, Number(values.sample), randomOf(seed))

const tried = chosen.map((mutant) => ({ mutant, caught: trial.caughtBy(mutant).length > 0 }))
const scores = rows(tried)
console.log(scoreTable(scores))

function told({ entry, body }: Mutant): string {
  const changed = Object.keys({ ...entry.body, ...body }).filter(
    (key) => key !== 'claims' && JSON.stringify(entry.body[key]) !== JSON.stringify(body[key]),
  )
  const claims = body.claims.filter((claim, i) => JSON.stringify(claim) !== JSON.stringify(entry.body.claims[i]))
  return `${entry.id}: ${JSON.stringify([...changed.map((key) => ({ [key]: body[key] })), ...claims])}`
}

const escaped = tried.filter(({ mutant, caught }) => !caught && mutant.operator.name === values.show)
for (const { mutant } of escaped) console.log(told(mutant))

if (scores.some(({ must, caught, mutants }) => must && caught < mutants)) {
  console.error('a change that has to be caught escaped')
  process.exit(1)
}
