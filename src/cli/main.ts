import { CommanderError } from 'commander'
import { meantBy, meantByFlag } from './hints.js'
import { flagOf } from './options.js'
import { lists, programFor } from './program.js'
import type { World } from './world.js'

/** `total missiles transfers` as `total transfers --unit missiles`: the list has the flags. `help ties` as `ties --help`. */
function arranged(argv: readonly string[]): readonly string[] {
  const [first, second, third, ...rest] = argv
  if (first === undefined) return ['--help']
  if (first === 'help') return [...argv.slice(1), '--help']
  const isTotal = first === 'total' && second !== undefined && lists.some(({ name }) => name === third)
  return isTotal ? [first, `${third}`, '--unit', second, ...rest] : argv
}

/** What is wrong, in one line, as commander or the engine puts it. */
const lineOf = (message: string): string =>
  message
    .replace(/^error: /, '')
    .replace(/^unknown option/, 'there is no flag')
    .replace(/^option '(\S+) ?(.*)' argument missing$/, '$1 needs a value: $2')
    .replace(/^missing required argument '(.*)'$/, '<$1> is missing')
    .replace(/^\w+: (\w+): /, (_, key: string) => `${flagOf(key)}: `)
    .replace(/\n\(Did you mean (.*)\?\)$/s, "; did you mean '$1'?")
    .replace(/\s*\n\s*/g, ' ')

/** The command line: answers on the streams of the world, and gives the exit code. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const args = arranged(argv)
  const first = args[0] ?? ''
  const { program, codeOf } = programFor(world, first)
  try {
    const known = program.commands.map((one) => one.name())
    if (!first.startsWith('-') && !known.includes(first)) throw new RangeError(await meantBy(first, known))
    await program.parseAsync(args, { from: 'user' })
    return codeOf()
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (!(error instanceof CommanderError || error instanceof RangeError)) throw error
    const isBare = error instanceof CommanderError && error.code === 'commander.help'
    const line = isBare ? `${first} what? See russia-ties ${first} --help` : meantByFlag(lineOf(error.message))
    world.err(`russia-ties: ${line}\n`)
    return 2
  }
}
