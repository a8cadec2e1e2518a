import { specsOf } from '../find/specs.js'
import { findActor } from '../helpers/actors.js'
import { kindRules, kinds } from '../vocabulary/index.js'

/** Options that people try, with those that there are. */
const synonyms: Readonly<Record<string, string>> = {
  at: '--during',
  date: '--during',
  since: '--during',
  possible: '--certainty possible',
  json: '--format json',
  csv: '--format csv',
  style: '--as',
}

/** What to write instead of an option that a command doesn't have: another one, or another list that has it. */
function insteadOfOption(flag: string): string | undefined {
  const key = flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const having = kinds.filter((kind) => Object.hasOwn(specsOf(kind), key)).map((kind) => kindRules[kind].list)
  if (Object.hasOwn(synonyms, flag)) return `did you mean '${synonyms[flag]}'?`
  return having.length === 0 ? undefined : `${having.join(' and ')} ${having.length === 1 ? 'has' : 'have'} it`
}

/** What to write instead of a command that there isn't, where commander knows nothing better. */
function insteadOfCommand(word: string): string {
  const actor = findActor(word)
  return `did you mean '${actor ? `records --on "${actor.name}"` : `search "${word}"`}'?`
}

/** An error of the command line with what was probably meant. Commander suggests what is spelt alike. */
export function hinted(code: string, line: string, [command = '']: readonly string[]): string {
  const bare = line.replace(/; did you mean .*/, '')
  if (code === 'commander.excessArguments') return `${line} Before a name goes its option, as in --on Iran.`
  if (code === 'commander.unknownOption') {
    const hint = insteadOfOption(/--([\w-]+)/.exec(line)?.[1] ?? '')
    return hint === undefined ? line : `${bare}; ${hint}`
  }
  if (code !== 'commander.unknownCommand') return line
  return bare === line || findActor(command) ? `${bare}; ${insteadOfCommand(command)}` : line
}
