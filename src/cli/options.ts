import { Option } from 'commander'
import type { Spec, Specs, Takes } from '../find/specs.js'

/** `knownBy` as a flag: `--known-by`. */
export const flagOf = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

const called: Readonly<Record<string, string>> = { mention: 'name', record: 'id' }

/** What an option takes, as the help shows it: `<party>`, `[also]`, nothing. */
export function valueShown({ takes, record }: Pick<Spec, 'takes' | 'record'>): string {
  if (takes === 'negation') return ' [also]'
  if (takes === 'flag') return record ? ' [yes|no]' : ''
  return ` <${typeof takes === 'string' ? (called[takes] ?? takes) : 'word'}>`
}

const wordsOf = (takes: Takes) => (typeof takes === 'string' ? '' : ` One of: ${takes.join(', ')}.`)

/** A flag, as its specification has it. Several values may be given with commas, or by giving the flag again. */
export function optionOf(key: string, spec: Spec): Option {
  const flag = flagOf(key)
  const value = valueShown(spec)
  const option = new Option(`${flag}${value}`, `${spec.about}${wordsOf(spec.takes)}`)
  if (value === '') return option
  return option.argParser((text: string, before: readonly string[] | string | undefined) => {
    if (text.trim() === '') throw new RangeError(`${flag} needs a value`)
    if (spec.several) return [...(before ?? []), text]
    if (before !== undefined) throw new RangeError(`${flag} is given twice`)
    return text
  })
}

/** Flags by their specifications, under a heading of the help. */
export const optionsOf = (specs: Specs, heading: string): readonly Option[] =>
  Object.entries(specs).map(([key, spec]) => optionOf(key, spec).helpGroup(heading))

/** Turns the order of a list round. */
export const newestOption = () => new Option('--newest', 'What was published last comes first.').helpGroup('Output:')

/** The forms of an answer beside text for people. */
export const formats = ['json', 'ndjson', 'csv', 'markdown'] as const

/** How an answer is to be printed. */
export interface Output {
  readonly format?: (typeof formats)[number]
  readonly table?: true
  readonly fields?: readonly string[]
  readonly limit?: number
}

function readFormat(text: string): (typeof formats)[number] {
  const format = formats.find((one) => one === text.toLowerCase())
  if (format === undefined) throw new RangeError(`--format: '${text}' is not one of ${formats.join(', ')}`)
  return format
}

function readLimit(text: string): number {
  if (text === 'all') return Number.POSITIVE_INFINITY
  if (!/^[1-9]\d*$/.test(text)) throw new RangeError(`--limit: '${text}' is neither a number from 1 nor 'all'`)
  return Number(text)
}

/** The flags that say how an answer is to be printed. */
export const outputOptions = (): readonly Option[] =>
  [
    new Option('--limit <number>', 'How many to show, or all: 20 in a terminal, all in other formats.').argParser(
      readLimit,
    ),
    new Option('--table', 'A table that fits the terminal.'),
    new Option('--fields <names>', 'Only these columns, with commas.').argParser((text: string) => text.split(',')),
    new Option('--format <word>', `For programs: ${formats.join(', ')}.`).argParser(readFormat),
  ].map((option) => option.helpGroup('Output:'))

/** The flag of `cite`. */
export const citeSpecs: Specs = {
  as: {
    takes: ['text', 'bibtex', 'csl'],
    what: 'a style of citation',
    several: false,
    about: 'The style; text is the default.',
  },
}
