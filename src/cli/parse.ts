import { parseArgs } from 'node:util'
import { at } from '../query/options.js'
import type { Option, Options } from './command.js'
import { didYouMean } from './did-you-mean.js'

/** A command line, taken apart and read. */
export interface Parsed {
  /** The options, as read. */
  readonly values: Readonly<Record<string, unknown>>
  /** What is no option. */
  readonly positionals: readonly string[]
}

/** `knownBy` as it is written on the command line: `known-by`. */
export const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const tokensOf = (args: readonly string[], options: Options) =>
  parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [
        dashed(name),
        { type: 'read' in option ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    ...{ strict: false, allowPositionals: true, tokens: true },
  }).tokens

type OptionToken = Extract<ReturnType<typeof tokensOf>[number], { kind: 'option' }>

/** The values of one token: several where commas part them. */
function valuesOf({ rawName, value, inlineValue }: OptionToken, option: Option): readonly unknown[] {
  if (!('read' in option)) {
    if (value !== undefined) throw new RangeError(`${rawName} takes no value`)
    return [true]
  }
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))
    throw new RangeError(`${rawName} needs a value: ${option.takes}`)
  return (option.several ? value.split(',') : [value]).map((part) => at(rawName, () => option.read(part.trim())))
}

/** The name of the option that a token stands for. */
function nameOf({ rawName }: OptionToken, options: Options): string {
  const names = Object.keys(options)
  const found = names.find((name) => `--${dashed(name)}` === rawName)
  if (found !== undefined) return found
  const known = names.map((name) => `--${dashed(name)}`)
  throw new RangeError(`${rawName} is not an option${didYouMean(rawName, known)}`)
}

/** Reads the arguments of a command. */
export function parse(args: readonly string[], options: Options): Parsed {
  const values: Record<string, unknown> = {}
  const positionals: string[] = []
  for (const token of tokensOf(args, options)) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const name = nameOf(token, options)
    const option = options[name] as Option
    const several = 'several' in option
    if (!several && name in values) throw new RangeError(`${token.rawName} is given twice`)
    const read = valuesOf(token, option)
    values[name] = several ? [...((values[name] as unknown[]) ?? []), ...read] : read[0]
  }
  return { values, positionals }
}
