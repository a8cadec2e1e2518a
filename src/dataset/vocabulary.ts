import type { OwnWords } from '../names/context.js'
import { directory, hintFor, quoted } from '../names/directory.js'
import { addableUnits } from '../numbers/total.js'
import { openLists } from '../vocabulary/index.js'
import { isObject, noKind, type Reading } from './reading.js'

/** Our units of which there can be less than none. */
export const signedUnits: readonly string[] = ['USD', 'percent']

const lists: ReadonlyMap<string, readonly (readonly string[])[]> = /* @__PURE__ */ new Map([
  ...Object.entries(openLists).map(([name, list]): [string, readonly (readonly string[])[]] => [name, [list]]),
  ['units', [openLists.units, addableUnits]],
  ['signedUnits', [openLists.units, addableUnits, signedUnits]],
])

const known = /* @__PURE__ */ directory('a list that takes words of your own', /* @__PURE__ */ lists.keys(), {
  closed: true,
})

/** For each of our lists to which the input adds words, the same with these. */
export function readVocabulary(vocabulary: unknown, reading: Reading): OwnWords {
  const found = new Map<readonly string[], readonly string[]>()
  reading.goTo('input', -1, undefined)
  if (reading.isUntold(vocabulary)) return found
  if (!isObject(vocabulary)) {
    noKind(reading, 'vocabulary', vocabulary, "lists of words: { units: ['aircraft'] }")
    return found
  }
  for (const [name, words] of Object.entries(vocabulary)) {
    const field = `vocabulary.${name}`
    const own = lists.get(name)
    if (own === undefined)
      reading.note(field, words, 'unknown field', `${quoted(name)} is not ${known.what}${hintFor(known, name)}`)
    else if (reading.isUntold(words)) continue
    else if (!Array.isArray(words) || !words.every((word) => typeof word === 'string' && word !== ''))
      noKind(reading, field, words, 'a list of words')
    else for (const list of own) found.set(list, [...new Set([...(found.get(list) ?? list), ...words])])
  }
  return found
}
