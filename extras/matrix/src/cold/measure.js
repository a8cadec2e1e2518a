import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const child = (ending) => fileURLToPath(new URL(`child.${ending}`, import.meta.url))

/** Milliseconds that a fresh process takes to import or require a file, or to read, parse and freeze it. */
export function importing({ file, format }) {
  const args = {
    esm: [child('mjs'), pathToFileURL(file).href],
    cjs: [child('cjs'), file],
    data: [child('mjs'), file, 'data'],
  }
  return Number(execFileSync(process.execPath, args[format], { encoding: 'utf8' }))
}

/** Milliseconds of a whole process. */
export function whole(args) {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  const taken = performance.now() - start
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed`)
  return taken
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** Everything in turn, round after round, forwards and backwards by turns: the median of each. */
export function alternated(subjects, rounds) {
  const times = new Map(subjects.map(({ name }) => [name, []]))
  for (let round = -1; round < rounds; round++)
    for (const { name, sample } of round % 2 === 0 ? subjects : [...subjects].reverse()) {
      const time = sample()
      if (round >= 0) times.get(name).push(time)
    }
  return new Map([...times].map(([name, list]) => [name, median(list)]))
}
