import { directory, hintFor, quoted } from '../names/directory.js'
import { addableUnits } from '../numbers/total.js'
import { openLists } from '../vocabulary/index.js'
import type { Books } from './books.js'
import { isObject, isText } from './reading.js'

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

/** Reads the words that the input adds to our lists. */
export function readVocabulary(vocabulary: unknown, { reading, words: found }: Books): void {
  reading.goTo('input')
  if (reading.isUntold(vocabulary)) return
  if (!isObject(vocabulary)) {
    reading.noKind('vocabulary', vocabulary, "lists of words: { units: ['aircraft'] }")
    return
  }
  for (const [name, words] of Object.entries(vocabulary)) {
    const field = `vocabulary.${name}`
    const own = lists.get(name)
    if (own === undefined)
      reading.note(field, words, 'unknown field', `${quoted(name)} is not ${known.what}${hintFor(known, name)}`)
    else if (reading.isUntold(words)) continue
    else if (!Array.isArray(words) || !words.every(isText)) reading.noKind(field, words, 'a list of words')
    else for (const list of own) found.set(list, [...new Set([...(found.get(list) ?? list), ...words])])
  }
}
