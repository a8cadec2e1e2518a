import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const child = (ending) => fileURLToPath(new URL(`child.${ending}`, import.meta.url))

// Where the machine lets us, ahead of every other process: its neighbours then take no part of what is measured.
const ahead = ['chrt', '-f', '50']
const isAhead = spawnSync(ahead[0], [...ahead.slice(1), 'true']).status === 0
const [node, ...before] = isAhead ? [...ahead, process.execPath] : [process.execPath]

/** How the processes ran. */
export const manner = isAhead ? 'a fresh process ahead of all others' : 'a fresh process'

/** Milliseconds that a fresh process takes to import or require a file, and then to ask it; or to read, parse and freeze it. */
export function importing({ file, format, asks = [] }) {
  const args = {
    esm: [child('mjs'), pathToFileURL(file).href, ...asks],
    cjs: [child('cjs'), file, ...asks],
    data: [child('mjs'), file, 'data'],
  }
  return Number(execFileSync(node, [...before, ...args[format]], { encoding: 'utf8' }))
}

/** Milliseconds of a whole process. */
export function whole(args) {
  const start = performance.now()
  const { status } = spawnSync(node, [...before, ...args], { stdio: 'ignore' })
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
