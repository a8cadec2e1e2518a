import { actorFields } from '../../src/written/sides.js'
import type { Facts } from '../passages/facts.js'
import { isNoun } from '../passages/listed-words.js'
import { plainText } from '../passages/plain-text.js'
import type { Sources } from '../read/load.js'
import type { Resolved, ResolvedClaim } from '../read/resolve.js'
import { lookup } from './lookup.js'

/** The words by which the documents may name an actor, goods or place. */
export const mentionsOf = lookup(({ actors, goods, places }, name): readonly string[] => {
  const actor = actors.get(name)
  if (actor === undefined)
    return goods.has(name) ? (goods.get(name)?.mentions ?? []) : (places.get(name)?.mentions ?? [name])
  if (['voice', 'group', 'unknown'].includes(actor.type)) return actor.mentions ?? []
  const bodies =
    actor.type === 'body' ? [] : [...actors.values()].flatMap(({ of, mentions = [] }) => (of === name ? mentions : []))
  return [...(actor.mentions ?? [name]), ...bodies.filter((word) => actors.has(word))]
})

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

/** Words of names that no facts hold. */
const small = ['of', 'the', 'and', 'for']

/** Whether a word in lower case can be looked for in the facts. */
export const isKnownWord = (word: string): boolean => small.includes(word) || isNoun(word)

/** Whether the facts hold a word: a name, a number, or a noun of the closed list. */
const holds = ({ names, numbers, nouns }: Facts, word: string) =>
  names.includes(word) || numbers.includes(Number(word)) || nouns.includes(word) || small.includes(word)

/** Whether the facts hold one of the mentions with all its words; what has no mentions can't be missed. */
export const isNamed = (facts: Facts, mentions: readonly string[]): boolean =>
  mentions.length === 0 || mentions.some((mention) => mention.split(' ').every((word) => holds(facts, word)))

/** The names in a field, whether it holds one, several or none. */
export const listOf = (value: unknown): readonly string[] => [value ?? []].flat() as string[]

/** The parties and persons of a record. */
export const actorsOfRecord = ({ entry, fields }: Resolved): readonly string[] => [
  ...actorFields.flatMap((field) => listOf(fields[field])),
  ...Object.keys(entry.body.participants ?? {}),
]

/** Whom an assessment is about. */
export const topicsOf = ({ entry, fields }: Resolved): readonly string[] =>
  entry.kind === 'assessment' ? listOf(fields.about) : []

/** What a claim says is moved, held or made. */
export const goodsOf = ({ fields }: Resolved, { goods }: ResolvedClaim): readonly string[] =>
  listOf(goods ?? fields.goods ?? fields.what)

/** The names that a claim stands for: its record's parties and places, its own goods and claimant. */
export function namesOf(record: Resolved, claim: ResolvedClaim): readonly string[] {
  const beside = [record.fields.place, claim.claimant, claim.via].flatMap(listOf)
  return [...new Set([...actorsOfRecord(record), ...goodsOf(record, claim), ...beside])]
}
