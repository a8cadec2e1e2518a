import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { layers } from '../../tests/mutation/layers.js'
import { type Report, stale, unexplained } from './survivors.js'

/** What the tests must notice, in percent. */
const least = 90

/** Runs Stryker on a layer: its report, or nothing where it does not come to one. */
function mutate(layer: string): Report | undefined {
  const file = `.wip/mutation/${layer}.json`
  rmSync(file, { force: true })
  const env = { ...process.env, LAYER: layer }
  const { status } = spawnSync('npx', ['stryker', 'run', 'stryker.config.js'], { stdio: 'inherit', env })
  return status === 0 ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function countsOf(reports: readonly Report[]) {
  const mutants = reports.flatMap(({ files }) => Object.values(files).flatMap((file) => file.mutants))
  const count = (...wanted: string[]) => mutants.filter(({ status }) => wanted.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  const escaped = count('Survived', 'NoCoverage')
  return { noticed, escaped, 'left out': count('Ignored'), score: (100 * noticed) / (noticed + escaped) }
}

function complaintsOf(named: readonly string[]): readonly string[] {
  const unknown = named.filter((name) => !(name in layers))
  if (unknown.length > 0) return [`no layer '${unknown.join("', '")}': expected ${Object.keys(layers).join(', ')}`]
  const gone = stale()
  if (gone.length > 0) return ['tests/mutation/survivors.yaml explains what is not there:', ...gone]

  const reports = new Map<string, Report>()
  for (const layer of named.length > 0 ? named : Object.keys(layers)) {
    const report = mutate(layer)
    if (report === undefined) return [`Stryker came to no report on ${layer}: nothing was counted`]
    reports.set(layer, report)
  }
  const all = [...reports.values()]
  const total = countsOf(all)
  const byLayer = [...reports].map(([layer, report]) => [layer, countsOf([report])] as const)
  console.table({ ...Object.fromEntries(byLayer), all: total })
  const open = all.flatMap(unexplained)
  const asked = `${open.length} to be killed by a test, or explained in tests/mutation/survivors.yaml`
  return [
    ...open,
    ...(open.length > 0 ? [asked] : []),
    ...(total.score < least ? [`less than ${least} % noticed`] : []),
  ]
}

/**
 * Gets the code wrong and counts what the tests notice; gives the exit code. What a test noticed before is not tried again
 * while neither has changed; remove .wip/mutation to begin anew.
 */
export function mutateCode(named: readonly string[]): number {
  const complaints = complaintsOf(named)
  if (complaints.length > 0) console.error(complaints.join('\n'))
  return complaints.length > 0 ? 1 : 0
}
