import { plainText } from '../passages/plain-text.js'
import type { Sources } from '../read/load.js'
import { lookup } from './lookup.js'
import { mentionsOf } from './mentions.js'

/** The words by which a title may name an actor, plain; a body also by its state. */
const wordsFor = lookup((sources, name): readonly string[] => {
  const { aliases = [], type, of } = sources.actors.get(name) ?? {}
  const parent = type === 'body' && of !== undefined ? wordsFor(sources, of) : []
  return [...[name, ...aliases, ...mentionsOf(sources, name)].map(plainText), ...parent]
})

/** Where a text first names an actor; -1 where it doesn't. */
export function placeOf(sources: Sources, name: string, text: string): number {
  const places = wordsFor(sources, name)
    .map((word) => text.indexOf(word))
    .filter((at) => at >= 0)
  return places.length > 0 ? Math.min(...places) : -1
}
