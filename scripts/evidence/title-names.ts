import { plainText } from '../passages/plain-text.js'
import type { Sources } from '../read/load.js'
import { mentionsOf } from './mentions.js'

const known = new WeakMap<Sources, Map<string, readonly string[]>>()

/** The words by which a title may name an actor, plain; a body also by its state. */
function wordsFor(sources: Sources, name: string): readonly string[] {
  const own = known.get(sources) ?? new Map<string, readonly string[]>()
  known.set(sources, own)
  const { aliases = [], type, of } = sources.actors.get(name) ?? {}
  const parent = type === 'body' && of !== undefined ? wordsFor(sources, of) : []
  const words = own.get(name) ?? [...[name, ...aliases, ...mentionsOf(sources, name)].map(plainText), ...parent]
  own.set(name, words)
  return words
}

/** Where a text first names an actor; -1 where it doesn't. */
export function placeOf(sources: Sources, name: string, text: string): number {
  const places = wordsFor(sources, name)
    .map((word) => text.indexOf(word))
    .filter((at) => at >= 0)
  return places.length > 0 ? Math.min(...places) : -1
}
