import { specsOf } from '../find/specs.js'
import { nearest } from '../names/nearest.js'
import { kindRules, kinds } from '../vocabulary/index.js'

/** What somebody probably meant who asked for a command that there isn't. */
export async function meantBy(word: string, commands: readonly string[]): Promise<string> {
  const start = `'${word}' is not a command`
  const lower = word.toLowerCase()
  const kind = kinds.find((one) => one === lower)
  const known = kind ? kindRules[kind].list : commands.find((one) => one === lower)
  if (known !== undefined) return `${start}; did you mean '${known}'?`
  if (lower === 'list') return `${start}: ask for the list itself, as in 'russia-ties ties'`
  const { findActor } = await import('../index.js')
  const actor = findActor(word)
  if (actor) return `${start}; did you mean 'records --on "${actor.name}"'?`
  const near = nearest(lower, commands)
  return near
    ? `${start}; did you mean '${near}'?`
    : `${start}; did you mean 'search "${word}"'? russia-ties --help lists the commands`
}

/** Flags that people try, with those that there are. */
const synonyms: Readonly<Record<string, string>> = {
  at: '--during',
  date: '--during',
  possible: '--certainty possible',
  json: '--format json',
  csv: '--format csv',
  style: '--as',
  since: '--during',
}

/** What somebody may have meant by a flag that a command doesn't have: another one, or another list that has it. */
export function meantByFlag(message: string): string {
  const [, flag = ''] = /there is no flag '--([^'=]+)/.exec(message) ?? []
  if (Object.hasOwn(synonyms, flag)) return `${message}; did you mean '${synonyms[flag]}'?`
  const key = flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const lists = kinds.filter((kind) => Object.hasOwn(specsOf(kind), key)).map((kind) => kindRules[kind].list)
  if (key === '' || lists.length === 0 || lists.length === kinds.length) return message
  return `${message.replace(/; did you mean.*$/, '')}; ${lists.join(' and ')} ${lists.length === 1 ? 'has' : 'have'} it`
}
