import { Command, type Option } from 'commander'
import { type Specs, sharedSpecs, specsOf, viewSpecs } from '../find/specs.js'
import { release } from '../generated/release.js'
import { disagreementSpecs } from '../numbers/disagreements.js'
import { totalSpecs } from '../numbers/total.js'
import { kindRules, kinds } from '../vocabulary/index.js'
import { citeSpecs, newestOption, type Output, optionsOf, outputOptions } from './options.js'
import type { Answer } from './print.js'
import { styleOf, type World } from './world.js'

/** A list of records that can be asked for. */
export interface ListCommand {
  readonly name: string
  readonly about: string
  readonly specs: Specs
}

/** The lists of records: one of each kind, and one of them all. */
export const lists: readonly ListCommand[] = [
  ...kinds.map((kind) => ({ name: kindRules[kind].list, about: kindRules[kind].about, specs: specsOf(kind) })),
  { name: 'records', about: 'Records of every kind', specs: specsOf(undefined) },
]

/** The lists of what records name. */
const things = {
  actors: 'States, organisations, groups and persons',
  goods: 'The tree of goods',
  places: 'Places',
  documents: 'What the records rest on',
}

/** The flags that were given to a command, by their keys. */
export type Given = Output & Readonly<Record<string, unknown>>

type Answering<A, T> = (asked: A, given: Given) => Promise<Answer<T>>

const without = (specs: Specs, ...keys: readonly string[]): Specs =>
  Object.fromEntries(Object.entries(specs).filter(([key]) => !keys.includes(key)))

/** The answers and the data are loaded when a command is run: help starts without them. */
const answers = () => import('./answers.js')
const recordAnswers = () => import('./record-answers.js')

const examples = `
  russia-ties transfers --from Iran --to Russia
  russia-ties explain transfers --from Iran --goods shahed-136 --during 2022
  russia-ties total missiles transfers --from dprk
  russia-ties search upper hand

Names may be aliases, codes or labels in any case: dprk, ir, drones.
Answers go to standard output, hints to standard error.
Exit code: 0 answered, 1 verify found a difference, 2 not understood.
Empty means that no record matches, not that nothing happened.`

/** The command line, and the exit code of what it answered. `first` is its first word: what it doesn't need is not built. */
export function programFor(world: World, first: string) {
  let code = 0
  const note = (line: string) => world.err(`${line}\n`)
  const { bold } = styleOf(world)
  const program = new Command('russia-ties')
    .description('Sourced records on the states that arm, trade with and stand by Russia in its war against Ukraine.')
    .usage('COMMAND [FLAGS]')
    .version(release.version, '-v, --version', 'the version of the data')
    .helpOption('-h, --help', 'help; after a command: its flags')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: world.out,
      writeErr: () => {},
      getOutHelpWidth: () => world.width,
      getOutHasColors: () => world.colour,
    })
    .configureHelp({
      styleTitle: bold,
      subcommandTerm: (one) => `${one.name()} ${one.usage().replace(/\[(flags|options)\]/, '')}`.trim(),
    })
    .addHelpText('after', `\n${bold('Try')}${examples}`)

  /** Adds a command that prints an answer. */
  function add<A, T>(words: string, about: string, options: readonly Option[], answer: Answering<A, T>, to = program) {
    const [name = '', ...args] = words.split(' ')
    const command = to
      .command(name)
      .description(about)
      .usage([...args, '[flags]'].join(' '))
      .helpCommand(false)
    for (const arg of args) command.argument(arg)
    for (const option of [...options, ...outputOptions()]) command.addOption(option)
    return command.action(async (...all: readonly unknown[]) => {
      const [asked, given] = args.length > 0 ? all : [undefined, ...all]
      const { print } = await import('./print.js')
      const found = await answer(asked as A, given as Given)
      print(found, given as Given, world)
      code = found.code ?? 0
    })
  }

  /** Adds a command for each list. A flag of the command itself hides that of the list. */
  function addLists<T>(extra: readonly Option[], answer: Answering<ListCommand, T>, to = program): void {
    for (const list of lists) {
      const own = without(list.specs, ...Object.keys(sharedSpecs))
      const flags = [...optionsOf(own, 'Flags of this list:'), ...optionsOf(sharedSpecs, 'Flags of every list:')]
      const options = [...flags.filter(({ long }) => !extra.some((one) => one.long === long)), ...extra]
      add(list.name, `${list.about}.`, options, (_: undefined, given) => answer(list, given), to)
        .allowExcessArguments()
        .hook('preAction', (_, { args: [word] }) => {
          if (word === undefined) return
          throw new RangeError(`${list.name}: '${word}' has no flag before it; did you mean --on '${word}'?`)
        })
    }
  }

  /** Adds a command with a subcommand for each list. */
  function addNested<T>(words: string, about: string, extra: Specs, answer: Answering<ListCommand, T>): void {
    const [name = '', ...usage] = words.split(' ')
    const parent = program.command(name).description(about).usage(usage.join(' ')).helpCommand(false)
    if (first === name) addLists(optionsOf(extra, 'Flags of a total:'), answer, parent.commandsGroup('Lists:'))
  }

  const anyList = specsOf(undefined)
  const told = {
    search: 'Records whose sentences, titles, labels, names or goods hold the words, the best match first.',
    explain: 'Why a list answers as it does, in numbers and in a sentence.',
    total: 'The total of a list in a unit: nothing is added twice.',
    timeline: 'What names an actor, in time order.',
    disagreements: 'Where documents differ: on a number, by a denial or negation, on a start, or in two records.',
    show: 'One record in full: what each document says, and where.',
    verify: 'Compares documents that you hold with the fingerprints.',
  }

  program.commandsGroup('Lists:')
  addLists([newestOption()], async (list, given) => (await recordAnswers()).listAnswer(list, given, note))
  for (const [name, about] of Object.entries(things))
    add(`${name} [words...]`, `${about}.`, [], async (words: readonly string[]) =>
      (await answers()).thingsAnswer(name, words.join(' ')),
    )

  program.commandsGroup('Questions:')
  add('search <words...>', told.search, optionsOf(anyList, 'Flags:'), async (words: readonly string[], given) =>
    (await recordAnswers()).searchAnswer(words.join(' '), given, note),
  )
  addNested('explain LIST', told.explain, {}, async (list, given) =>
    (await recordAnswers()).explainAnswer(list, given, note),
  )
  addNested('total UNIT LIST', told.total, without(totalSpecs, ...Object.keys(viewSpecs)), async (list, given) =>
    (await recordAnswers()).totalAnswer(list, given, note),
  )
  const timelineFlags = optionsOf(without(anyList, 'on', 'negated'), 'Flags:')
  add('timeline <actor>', told.timeline, timelineFlags, async (actor: string, given) =>
    (await answers()).timelineAnswer(actor, given, note),
  )
  add('disagreements', told.disagreements, optionsOf(disagreementSpecs, 'Flags:'), async (_: undefined, given) =>
    (await answers()).disagreementsAnswer(given, note),
  )

  program.commandsGroup('Records and documents:')
  add('show <id>', told.show, optionsOf(viewSpecs, 'Flags:'), async (id: string, given) =>
    (await answers()).showAnswer(id, given, note),
  )
  const citeFlags = optionsOf(citeSpecs, 'Flags:')
  add('cite <ids...>', 'How to cite records or documents.', citeFlags, async (ids: readonly string[], given) =>
    (await answers()).citeAnswer(ids, given, note),
  )
  add('verify <folder>', told.verify, [], async (folder: string) =>
    (await import('./verify.js')).verifyAnswer(folder, note),
  )
  add('release', 'Version, date, coverage and counts of the data.', [], async () => (await answers()).releaseAnswer())
  const version = program.command('version').description('The version of the data.')
  version.action(() => world.out(`${release.version}\n`))
  return { program, codeOf: () => code }
}
