import { specsOf } from '../find/specs.js'
import { findActor } from '../helpers/actors.js'
import { kindRules, kinds } from '../vocabulary/index.js'
import { listText } from '../words/wording.js'

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

/** What was probably meant by what commander rejects, where it knows nothing better. */
function meant(code: string, word: string, isKnown: boolean): string | undefined {
  if (code === 'commander.excessArguments') return 'before a name goes its option, as in --on Iran'
  if (code === 'commander.unknownCommand') {
    const actor = findActor(word)
    if (actor) return `did you mean 'records --on "${actor.name}"'?`
    return isKnown ? undefined : `did you mean 'search "${word}"'?`
  }
  if (code !== 'commander.unknownOption') return undefined
  if (Object.hasOwn(synonyms, word)) return `did you mean '${synonyms[word]}'?`
  const key = word.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const having = kinds.filter((kind) => Object.hasOwn(specsOf(kind), key)).map((kind) => kindRules[kind].list)
  if (having.length === kinds.length) return 'all lists have it'
  return having.length > 0 ? `${listText(having)} ${having.length === 1 ? 'has' : 'have'} it` : undefined
}

/** An error of the command line with what was probably meant. Commander suggests what is spelt alike. */
export function hinted(code: string, line: string): string {
  const [, word = ''] = line.split(/'-*([^'=]*)/)
  const hint = meant(code, word, line.includes('; did you mean'))
  return hint === undefined ? line : `${line.replace(/; did you mean .*|\.$/, '')}; ${hint}`
}
