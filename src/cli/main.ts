import { CommanderError } from 'commander'
import { hinted } from './hints.js'
import { lists } from './lists.js'
import { flagOf } from './options.js'
import type { World } from './print.js'
import { programFor } from './program.js'

const isList = (word: string | undefined) => lists.some(({ name }) => name === word)

/** `explain` and `total` as options of the list that they are about, which has the others; `help ties` as `ties --help`. */
function arranged([first, ...rest]: readonly string[]): readonly string[] {
  const [second = '', third = '', ...more] = rest
  if (first === undefined) return ['--help']
  if (first === 'help') return [...rest, '--help']
  if (first === 'explain' && isList(second)) return [second, '--explain', ...rest.slice(1)]
  if (first === 'total' && isList(third)) return [third, '--total', second, ...more]
  return [first, ...rest]
}

/** An error in one line, as commander or the engine puts it, with what may have been meant. */
function lineOf(error: Error): string {
  const line = error.message
    .replace(/^error: /, '')
    .replace(/^\w+: (?:(\w+): )?/, (_, key?: string) => (key ? `${flagOf(key)}: ` : ''))
    .replace(/, \{ year, month, day }.*/, '')
    .replace(/\n\(Did you mean ([^\n]*)\?\)$/, "; did you mean '$1'?")
    .replace(/^--\S+: '(.*)' is not (?:a|the) [\w, ]*$/, "$&; try 'russia-ties search $1'")
  return error instanceof CommanderError ? hinted(error.code, line) : line
}

/** The command line: answers on the streams of the world, and gives the exit code. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const args = arranged(argv)
  const { program, codeOf } = programFor(world, args[0])
  try {
    await program.parseAsync(args, { from: 'user' })
    return codeOf()
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (!(error instanceof CommanderError || error instanceof RangeError)) throw error
    world.err(`russia-ties: ${lineOf(error)}\n`)
    return 2
  }
}
