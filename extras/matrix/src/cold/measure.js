import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const child = (ending) => fileURLToPath(new URL(`child.${ending}`, import.meta.url))

/** Milliseconds that a fresh process takes to import or require a file. */
export function importing({ file, format }) {
  const [script, target] = format === 'esm' ? [child('mjs'), pathToFileURL(file).href] : [child('cjs'), file]
  return Number(execFileSync(process.execPath, [script, target], { encoding: 'utf8' }))
}

/** Milliseconds of a whole process. */
export function whole(args) {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed`)
  return performance.now() - start
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** Everything in turn, round after round: a median for each, and the least. */
export function alternated(subjects, rounds) {
  const times = subjects.map(() => [])
  for (let round = -1; round < rounds; round++)
    for (const [i, { sample }] of subjects.entries()) {
      const time = sample()
      if (round >= 0) times[i].push(time)
    }
  return new Map(subjects.map(({ name }, i) => [name, { median: median(times[i]), least: Math.min(...times[i]) }]))
}
