import type { Answer } from './answer.js'
import { type CommandName, catalogue, commandNames } from './catalogue.js'
import type { AnyCommand, Options } from './command.js'
import { didYouMean } from './did-you-mean.js'
import { type FormatName, formatOption, render } from './formats/index.js'
import { helpOf, overview } from './help.js'
import { listNamed } from './list-names.js'
import { type Parsed, parse } from './parse.js'
import type { World } from './world.js'

/** What every command takes. */
const shared = {
  format: formatOption,
  help: { about: 'this text' },
} as const satisfies Options

const asksFor = (args: readonly string[], ...names: readonly string[]) => args.some((arg) => names.includes(arg))

/** The argument of a command, as read. */
function argumentOf({ argument }: AnyCommand, [given, ...more]: readonly string[]): unknown {
  const extra = argument ? more[0] : given
  if (extra !== undefined) throw new RangeError(`'${extra}' is one word too many`)
  if (!argument) return undefined
  if (given === undefined) throw new RangeError(`${argument.name} is missing: ${argument.about}`)
  return argument.read(given)
}

/** Prints what a command found: data on standard output, hints on standard error. */
function tell(answer: Answer, format: FormatName, world: World): number {
  world.out(render(answer, format))
  for (const hint of answer.hints ?? []) world.err(`${hint}\n`)
  return answer.code ?? 0
}

/** Runs a command that is known. */
async function runCommand(name: CommandName, args: readonly string[], world: World): Promise<number> {
  const one = await catalogue[name].load()
  if (asksFor(args, '--help', '-h')) {
    world.out(helpOf(name, one, shared, world.width))
    return 0
  }
  const { values, positionals }: Parsed = parse(args, { ...one.options, ...shared })
  const { format = 'table', ...asked } = values as { readonly format?: FormatName }
  return tell(one.run(asked, argumentOf(one, positionals), world), format, world)
}

/** Says what was not understood, and where to read on. */
function refuse(path: string, error: unknown, world: World): number {
  if (!(error instanceof RangeError)) throw error
  world.err(`${path}: ${error.message}\nSee ${path} --help\n`)
  return 2
}

/** The name of a command; a kind of record is no command, but the argument of one. */
function commandNamed(text: string): CommandName {
  const name = commandNames.find((known) => known === text.toLowerCase())
  if (name !== undefined) return name
  if (text.startsWith('-')) throw new RangeError(`${text} is not an option${didYouMean(text, ['--help', '--version'])}`)
  const list = listNamed(text)
  const hint = list === undefined ? didYouMean(text, commandNames) : `; did you mean 'list ${list}'?`
  throw new RangeError(`'${text}' is not a command${hint}`)
}

/** The tool: reads a command line, answers on the streams of the world, gives the exit code. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const [first, ...args] = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv
  if (first === undefined || asksFor([first], '--help', '-h')) {
    world.out(overview(world.width))
    return 0
  }
  if (asksFor([first], '--version', '-v')) {
    world.out(`${(await import('../generated/release.js')).release.version}\n`)
    return 0
  }
  let path = 'russia-ties'
  try {
    const name = commandNamed(first)
    path = `russia-ties ${name}`
    return await runCommand(name, args, world)
  } catch (error) {
    return refuse(path, error, world)
  }
}
