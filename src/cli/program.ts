import { Argument, Command, Option } from 'commander'
import { type Specs, sharedSpecs, specsOf, viewSpecs } from '../find/specs.js'
import { release } from '../generated/release.js'
import { disagreementSpecs } from '../numbers/disagreements.js'
import { totalSpecs } from '../numbers/total.js'
import { lists } from './lists.js'
import { optionsOf, outputOptions } from './options.js'
import { type Answer, type Output, print, styled, type World } from './print.js'

/** The lists of what records name. */
const things = {
  actors: 'States, organisations, groups and persons',
  goods: 'The tree of goods',
  places: 'Places',
  documents: 'What the records rest on',
} as const

type Given = Output & Readonly<Record<string, unknown>>
type Words = readonly string[]

const without = (specs: Specs, ...keys: Words): Specs =>
  Object.fromEntries(Object.entries(specs).filter(([key]) => !keys.includes(key)))

const examples = `
  russia-ties transfers --from Iran --to Russia
  russia-ties explain transfers --from Iran --goods shahed-136 --during 2022
  russia-ties total missiles transfers --from dprk
  russia-ties search upper hand

Names may be aliases, codes or labels in any case: dprk, ir, drones.
Answers go to standard output, hints to standard error.
Exit code: 0 answered, 1 verify found a difference, 2 not understood.
Empty means that no record matches, not that nothing happened.`

/** The command line, and the exit code of what it answered. Only the options of the command `asked` are built; of all, if none is. */
export function programFor(world: World, asked = '') {
  let code = 0
  const note = (line: string) => world.err(`${line}\n`)
  const show = <T>(answer: Answer<T>, given: Output) => {
    print(answer, given, world)
    code = answer.code ?? 0
  }
  const program = new Command('russia-ties')
    .description('Sourced records on the states that arm, trade with and stand by Russia in its war against Ukraine.')
    .usage('COMMAND [options]')
    .version(release.version, '-v, --version', 'the version of the data')
    .helpOption('-h, --help', 'help; after a command: its options')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: world.out,
      writeErr: () => {},
      getOutHelpWidth: () => world.width,
      getOutHasColors: () => world.colour,
    })
    .configureHelp({
      styleTitle: (title) => styled(title, 'bold', world),
      optionDescription: ({ description, argChoices, optional }) =>
        argChoices && !optional ? `${description} One of: ${argChoices.join(', ')}.` : description,
      subcommandTerm: (one) => `${one.name()} ${one.usage().replace('[options]', '')}`.trim(),
    })
    .addHelpText('after', `\n${styled('Try', 'bold', world)}${examples}`)

  /** Adds a command. */
  function add(words: string, about: string, options: () => readonly Option[]): Command {
    const command = program.command(words).description(about)
    if (asked === '' || asked === command.name()) for (const option of options()) command.addOption(option)
    return command
  }

  const found = () => import('./found.js')
  const answers = () => import('./answers.js')
  const options = (specs: Specs) => () => [...optionsOf(specs, 'Options:'), ...outputOptions()]
  const shared = specsOf(undefined)

  program.commandsGroup('Lists:')
  for (const list of lists)
    add(list.name, `${list.about}.`, () => [
      ...optionsOf(without(list.specs, ...Object.keys(sharedSpecs)), 'Options of this list:'),
      ...optionsOf(sharedSpecs, 'Options of every list:'),
      new Option('--newest', 'What was published last comes first.').helpGroup('Output:'),
      ...outputOptions(),
      new Option('--explain', 'Why the answer is what it is.').helpGroup('Instead of the records:'),
      new Option('--total <unit>', 'Their total in a unit: nothing is added twice.')
        .choices(totalSpecs.unit.takes)
        .helpGroup('Instead of the records:'),
    ]).action(async (given: Given) => {
      const { listAnswer, explainAnswer, totalAnswer } = await found()
      if (given.explain) show(await explainAnswer(list, given, note), given)
      else if (given.total) show(await totalAnswer(list, given, note), given)
      else show(await listAnswer(list, given, note), given)
    })
  for (const [name, about] of Object.entries(things) as [keyof typeof things, string][])
    add(`${name} [words...]`, `${about}.`, outputOptions).action(async (words: Words, given: Given) =>
      show((await answers()).thingsAnswer(name, words.join(' ')), given),
    )

  program.commandsGroup('Questions:')
  add(
    'search <words...>',
    'Records whose sentences, titles, labels, names or goods hold the words, the best match first.',
    options(shared),
  ).action(async (words: Words, given: Given) =>
    show(await (await found()).searchAnswer(words.join(' '), given, note), given),
  )
  const names = lists.map(({ name }) => name)
  const list = () => new Argument('<list>').choices(names)
  add('explain', 'Why a list answers as it does, in numbers and in a sentence.', () => []).addArgument(list())
  add('total', 'The total of a list in a unit: nothing is added twice.', () => [])
    .addArgument(new Argument('<unit>').choices(totalSpecs.unit.takes))
    .addArgument(list())
  add('timeline <actor>', 'What names an actor, in time order.', options(without(shared, 'on', 'negated'))).action(
    async (actor: string, given: Given) => show(await (await answers()).timelineAnswer(actor, given, note), given),
  )
  add(
    'disagreements',
    'Where documents differ: on a number, by a denial or negation, on a start, or in two records.',
    options(disagreementSpecs),
  ).action(async (given: Given) => show(await (await answers()).disagreementsAnswer(given, note), given))

  program.commandsGroup('Records and documents:')
  add('show <id>', 'One record in full: what each document says, and where.', options(viewSpecs)).action(
    async (id: string, given: Given) => show(await (await answers()).showAnswer(id, given, note), given),
  )
  add('cite <ids...>', 'How to cite records or documents.', () => [
    new Option('--as <style>', 'The style, text if none is named.').choices(['text', 'bibtex', 'csl']),
  ]).action(async (ids: Words, { as }: { as?: 'text' | 'bibtex' | 'csl' }) =>
    world.out(`${await (await answers()).citation(ids, as)}\n`),
  )
  add('verify <folder>', 'Compares documents that you hold with the fingerprints.', outputOptions).action(
    async (folder: string, given: Given) => show((await import('./verify.js')).verifyAnswer(folder, note), given),
  )
  add('version', 'Version, date, coverage and counts of the data.', outputOptions).action(async (given: Given) =>
    show((await answers()).versionAnswer(), given),
  )
  return { program, codeOf: () => code }
}
