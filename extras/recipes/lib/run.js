import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))

function start(recipe, args, env = process.env) {
  const options = { cwd: home, encoding: 'utf8', maxBuffer: 1e8, env }
  return spawnSync(process.execPath, [`${recipe}/recipe.js`, ...args], options)
}

/** What a recipe writes to its standard output. */
export function run(recipe, ...args) {
  const { status, stdout, stderr } = start(recipe, args)
  if (status !== 0) throw new Error(`${recipe} ended with ${status}\n${stderr}`)
  return stdout
}

/** The same in another time zone. */
export const runIn = (TZ, recipe) => start(recipe, [], { ...process.env, TZ }).stdout

/** What a recipe complains of when it fails. */
export function fails(recipe, ...args) {
  const { status, stderr } = start(recipe, args)
  if (status === 0) throw new Error(`${recipe} ${args.join(' ')} did not fail`)
  return stderr
}

/** The recipes that draw an SVG file. */
export const pictures = ['missiles', 'plot-bounds', 'vega-lite', 'network', 'map']
