import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { layers } from '../tests/mutation/layers.js'
import { type Report, stale, unexplained } from './mutate/survivors.js'
import { tableOf } from './mutate/table.js'

// Gets the code wrong on purpose and counts what the tests notice: npm run mutate:code -- [LAYER …]; all layers take hours.
// What a test noticed before is not tried again while neither has changed; remove .wip/mutation to begin anew.
const least = 90
const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in layers))
if (unknown.length > 0) {
  console.error(`no layer '${unknown.join("', '")}': expected ${Object.keys(layers).join(', ')}`)
  process.exit(2)
}

const gone = stale()
if (gone.length > 0) {
  console.error(`tests/mutation/survivors.yaml explains what is not there:\n${gone.join('\n')}`)
  process.exit(2)
}

const fileOf = (layer: string) => `.wip/mutation/${layer}.json`

/** Runs Stryker on a layer; it ends here where Stryker does not come to its report. */
function mutate(layer: string) {
  rmSync(fileOf(layer), { force: true })
  const env = { ...process.env, LAYER: layer }
  const { status } = spawnSync('npx', ['stryker', 'run', 'stryker.config.js'], { stdio: 'inherit', env })
  if (status === 0) return
  console.error(`Stryker ended with ${status} on ${layer}: nothing was counted`)
  process.exit(1)
}

const reportOf = (layer: string) => JSON.parse(readFileSync(fileOf(layer), 'utf8')) as Report

function countsOf(layer: string) {
  const { files } = reportOf(layer)
  const count = (...statuses: string[]) =>
    Object.values(files)
      .flatMap(({ mutants }) => mutants)
      .filter(({ status }) => statuses.includes(status)).length
  return {
    layer,
    noticed: count('Killed', 'Timeout'),
    escaped: count('Survived', 'NoCoverage'),
    leftOut: count('Ignored'),
  }
}

const chosen = named.length > 0 ? named : Object.keys(layers)
for (const layer of chosen) mutate(layer)

const counts = chosen.map(countsOf)
const sum = (key: 'noticed' | 'escaped' | 'leftOut') => counts.reduce((all, one) => all + one[key], 0)
const total = { layer: 'all', noticed: sum('noticed'), escaped: sum('escaped'), leftOut: sum('leftOut') }
const scoreOf = ({ noticed, escaped }: typeof total) => (100 * noticed) / (noticed + escaped)
const row = (one: typeof total) => [
  one.layer,
  `${one.noticed}`,
  `${one.escaped}`,
  `${one.leftOut}`,
  `${scoreOf(one).toFixed(1)} %`,
]
console.log(tableOf(['layer', 'noticed', 'escaped', 'left out', 'score'], [...counts, total].map(row)))
const open = chosen.flatMap((layer) => unexplained(reportOf(layer)))
for (const one of open) console.error(one)
if (open.length > 0)
  console.error(`\n${open.length} to be killed by a test, or explained in tests/mutation/survivors.yaml`)
if (scoreOf(total) < least) console.error(`less than ${least} % noticed`)
process.exitCode = open.length > 0 || scoreOf(total) < least ? 1 : 0
