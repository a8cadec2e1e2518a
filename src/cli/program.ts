import { Argument, Command, Option } from 'commander'
import { type Specs, sharedSpecs, viewSpecs, without } from '../find/specs.js'
import { release } from '../generated/release.js'
import { disagreementSpecs } from '../numbers/disagreements.js'
import { totalSpecs } from '../numbers/total.js'
import { wrapped } from '../words/wrap.js'
import { lists } from './lists.js'
import { optionsOf, outputOptions } from './options.js'
import { type Answer, type Output, print, printText, styled, type World } from './print.js'

type Given = Output & Readonly<Record<string, unknown>>
type Words = readonly string[]
type Told = Answer<unknown> | string
type Answers = typeof import('./answers.js')

const examples = `
  russia-ties transfers --from Iran --to Russia
  russia-ties explain transfers --from Iran --goods shahed-136 --during 2022
  russia-ties total missiles transfers --from dprk
  russia-ties search upper hand

Names may be aliases, codes or labels in any case: dprk, ir, drones.
Answers go to standard output, hints to standard error.
Exit code: 0 answered, 1 verify found a difference, 2 not understood.
Empty means that no record matches, not that nothing happened.`

/** The command line, and the exit code of what it answered. Only the options of the command `asked` are made; of all, if none is. */
export function programFor(world: World, asked = '') {
  let code = 0
  const note = (text: string) => world.err(`${wrapped(text, world.width).join('\n')}\n`)
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
      subcommandTerm: (one) => `${one.name()} ${one.usage().replace(/\[options\] ?/, '')}`.trim(),
    })
    .addHelpText('after', `\n${styled('Try', 'bold', world)}${examples}`)

  /** Adds a command. The answers are loaded when it is run: help starts without them. */
  function add<A>(
    words: string,
    about: string,
    options: () => readonly Option[],
    answer?: (answers: Answers, asked: A, given: Given) => Told | Promise<Told>,
  ): Command {
    const command = program.command(words).description(about)
    if (asked === '' || asked === command.name()) for (const option of options()) command.addOption(option)
    if (answer === undefined) return command
    return command.action(async (first: A) => {
      const given = command.opts<Given>()
      const found = await answer(await import('./answers.js'), first, given)
      if (typeof found === 'string') return printText(found, world)
      print(found, given, world)
      code = found.code ?? 0
    })
  }

  const options = (specs: Specs) => () => [...optionsOf(specs, 'Options:'), ...outputOptions()]
  const units = totalSpecs.unit.takes
  const instead = (flags: string, about: string) => new Option(flags, about).helpGroup('Instead of the records:')

  program.commandsGroup('Lists:')
  for (const list of lists) {
    const listOptions = () => [
      ...optionsOf(without(list.specs, Object.keys(sharedSpecs)), 'Options of this list:'),
      ...optionsOf(sharedSpecs, 'Options of every list:'),
      new Option('--newest', 'What was published last comes first.').helpGroup('Output:'),
      ...outputOptions(),
      instead('--explain', 'Why the answer is what it is.'),
      instead('--total <unit>', 'Their total in a unit: nothing is added twice.').choices(units),
    ]
    add(list.name, `${list.about}.`, listOptions, (to, _, given) => to.listAnswer(list, given, note))
  }
  const addThings = (name: Parameters<Answers['thingsAnswer']>[0], about: string) =>
    add(`${name} [words...]`, about, outputOptions, (to, words: Words) => to.thingsAnswer(name, words.join(' '), note))
  addThings('actors', 'States, organisations, groups and persons.')
  addThings('goods', 'The tree of goods.')
  addThings('places', 'Places.')
  addThings('documents', 'What the records rest on.')

  program.commandsGroup('Questions:')
  const hold = 'Records whose sentences, titles, labels, names or goods hold the words, the best match first.'
  add('search <words...>', hold, options(sharedSpecs), (to, words: Words, given) =>
    to.searchAnswer(words.join(' '), given, note),
  )
  const list = () => new Argument('<list>').choices(lists.map(({ name }) => name))
  add('explain', 'Why a list answers as it does. Takes the options of the list.', () => []).addArgument(list())
  add('total', 'The total of a list in a unit: nothing is added twice. Takes the options of the list.', () => [])
    .addArgument(new Argument('<unit>').choices(units))
    .addArgument(list())
  const timelineOptions = options(without(sharedSpecs, ['on', 'negated']))
  add('timeline <actor>', 'What names an actor, in time order.', timelineOptions, (to, actor: string, given) =>
    to.timelineAnswer(actor, given, note),
  )
  const differ = 'Where documents differ: on a number, by a denial or negation, on a start, or in two records.'
  add('disagreements', differ, options(disagreementSpecs), (to, _, given) => to.disagreementsAnswer(given, note))

  program.commandsGroup('Records and documents:')
  const full = 'One record in full: what each document says, and where.'
  add('show <id>', full, options(viewSpecs), (to, id: string, given) => to.showAnswer(id, given, note))
  const style = () => [
    new Option('--as <style>', 'The style: text, if none is named.').choices(['text', 'bibtex', 'csl']),
  ]
  add('cite <ids...>', 'How to cite records or documents.', style, (to, ids: Words, { as }) => to.citeAnswer(ids, as))
  const held = 'Compares documents that you hold with the fingerprints.'
  add('verify <folder>', held, outputOptions, async (_, folder: string) =>
    (await import('./verify.js')).verifyAnswer(folder, note),
  )
  add('version', 'Version, date, coverage and counts of the data.', outputOptions, (to) => to.versionAnswer())
  return { program, codeOf: () => code }
}
