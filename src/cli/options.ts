import { InvalidArgumentError, Option } from 'commander'
import type { Spec, Specs } from '../find/specs.js'
import { formats } from './print.js'

/** `knownBy` as a flag: `--known-by`. */
export const flagOf = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

const called: Readonly<Record<string, string>> = { mention: ' <name>', record: ' <id>', negation: ' [also]', flag: '' }

/** The options of the command line for one of a query. What can be true or false of a record has two. */
function optionsFor(key: string, { takes, several, about, record }: Spec): readonly Option[] {
  const flag = flagOf(key)
  const value = typeof takes === 'string' ? (called[takes] ?? ` <${takes}>`) : ' <word>'
  const option = new Option(`${flag}${value}`, about)
  if (takes === 'flag') return record ? [option, new Option(`--no-${flag.slice(2)}`, 'The opposite.')] : [option]
  if (takes === 'negation') return [option.choices(['also'])]
  if (typeof takes !== 'string') option.choices(takes)
  option.argParser((text: string, before: readonly string[] | undefined) => {
    if (!several && before) throw new InvalidArgumentError('It is given twice.')
    if (text.trim() === '') throw new InvalidArgumentError('It is empty.')
    return [...(before ?? []), ...(several ? text.split(',') : [text])].map((one) => one.trim())
  })
  return [option]
}

/** Flags by their specifications, under a heading of the help. */
export const optionsOf = (specs: Specs, heading: string): readonly Option[] =>
  Object.entries(specs).flatMap(([key, spec]) => optionsFor(key, spec).map((option) => option.helpGroup(heading)))

function readLimit(text: string): number {
  if (text === 'all') return Number.POSITIVE_INFINITY
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new InvalidArgumentError("Write a number from 1, or 'all'.")
}

/** The flags that say how an answer is to be printed. */
export const outputOptions = (): readonly Option[] =>
  [
    new Option('--limit <number>', 'How many to show, or all: 20 in a terminal, all in other formats.').argParser(
      readLimit,
    ),
    new Option('--table', 'A table that fits the terminal.'),
    new Option('--fields <names>', 'Only these columns, with commas.').argParser((text: string) => text.split(',')),
    new Option('--format <word>', 'For programs.').choices(formats),
  ].map((option) => option.helpGroup('Output:'))
