import { months } from '../../../src/words/dates.js'
import { factsCited } from '../../lib/cited.js'
import type { Context } from '../../lib/context.js'
import type { Sources } from '../../lib/load.js'
import { actorsOfRecord, mentionsOf, topicsOf } from '../../lib/mentions.js'
import { plainText } from '../../lib/plain-text.js'
import type { CheckedClaim, Resolved } from '../../lib/resolve.js'
import { textsOf } from './carried.js'
import type { Fault, Sentence } from './read.js'

const known = new WeakMap<Sources, Map<string, readonly string[]>>()

/** The words by which a sentence may name an actor, goods or a place. */
function wordsFor(sources: Sources, name: string): readonly string[] {
  const own = known.get(sources) ?? new Map<string, readonly string[]>()
  known.set(sources, own)
  const { aliases = [], label } = sources.actors.get(name) ?? { label: sources.goods.get(name)?.label }
  const words = own.get(name) ?? [
    ...new Set([name, label ?? name, ...aliases, ...mentionsOf(sources, name)].map(plainText)),
  ]
  own.set(name, words)
  return words
}

const isNamed = (sources: Sources, name: string, plain: string) =>
  wordsFor(sources, name).some((words) =>
    words
      .trim()
      .split(' ')
      .every((word) => plain.includes(` ${word} `)),
  )

/** An unknown party, and a voice that no word names, can't be missed. */
const isNameless = ({ type, mentions }: { type?: string; mentions?: readonly string[] | undefined } = {}) =>
  type === 'unknown' || (type === 'voice' && mentions === undefined)

/** Everyone whom the claim names: parties, topics, speakers. */
const actorsOf = (record: Resolved, { claimant, via }: CheckedClaim['claim']) => [
  ...new Set([...actorsOfRecord(record), ...topicsOf(record), ...(claimant ? [claimant] : []), ...(via ? [via] : [])]),
]

function missing({ sources }: Context, record: Resolved, { claim }: CheckedClaim, { plain }: Sentence): Fault[] {
  return actorsOf(record, claim).flatMap((name) =>
    isNameless(sources.actors.get(name)) || isNamed(sources, name, plain)
      ? []
      : [{ rule: 'everyone in the claim is named', expected: name }],
  )
}

const calendar = [...months, ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')]
const owners = new WeakMap<Sources, Map<string, readonly string[]>>()

/** Whether a name is one: of a group in several words, as of monarchies in a region, the words are others' too. */
const isOneName = (name: string) => !/^\p{Ll}/u.test(name) || name.split(' ').length < 3

/** The actors and goods that have a word in one of their names. */
function ownersOf(sources: Sources, word: string): readonly string[] {
  const found = owners.get(sources) ?? new Map<string, readonly string[]>()
  owners.set(sources, found)
  if (found.size === 0)
    for (const name of [...[...sources.actors.keys()].filter(isOneName), ...sources.goods.keys()])
      for (const part of new Set(wordsFor(sources, name).join(' ').split(' ')))
        found.set(part, [...(found.get(part) ?? []), name])
  return found.get(plainText(word).trim()) ?? []
}

/** The names in a sentence: its capitalised words but for months, days, and a first word that is no name elsewhere. */
function namesIn(sources: Sources, { ownFacts, own }: Sentence): readonly string[] {
  const [first = ''] = own.split(/[^\p{L}\p{N}'’-]/u)
  const isCommon = !ownersOf(sources, first).some((name) => /^\p{Lu}/u.test(name))
  return ownFacts.names.filter((name) => !calendar.includes(name) && !(name === first && isCommon))
}

/** Goods, where a kind has no field for them. */
const goodsBeside = ({ goods }: Sources, { entry: { kind } }: Resolved): readonly string[] =>
  ['transfer', 'deployment', 'capability', 'figure'].includes(kind) ? [] : [...goods.keys()]

/** Names that a sentence holds and neither the claim nor the record does; one that is nobody's may stand in the passage alone. */
function unknown(context: Context, record: Resolved, { claim }: CheckedClaim, sentence: Sentence): Fault[] {
  const { sources } = context
  const { fields } = record
  const things = [claim.goods, fields.goods, fields.what, fields.place].filter((name) => typeof name === 'string')
  const actors = actorsOf(record, claim)
  const parents = actors.flatMap((name) => sources.actors.get(name)?.of ?? [])
  const texts = plainText(textsOf(record, claim).join(' '))
  const holders = [...sources.actors].flatMap(([name, { roles = [] }]) =>
    roles.some(({ of }) => actors.includes(of) || isNamed(sources, of, texts)) ? [name] : [],
  )
  const own = [...actors, ...parents, ...holders, ...things, ...goodsBeside(sources, record)]
  const carried = plainText(`${own.flatMap((name) => wordsFor(sources, name)).join(' ')} ${texts}`)
  const passage = factsCited(context, claim).names
  const isKnown = (name: string) => {
    const named = ownersOf(sources, name)
    const words = plainText(name).trim().split(' ')
    return (
      words.every((word) => carried.includes(` ${word} `)) ||
      named.some((owner) => isNamed(sources, owner, carried)) ||
      (named.length === 0 && passage.includes(name))
    )
  }
  return namesIn(sources, sentence)
    .filter((name) => !isKnown(name))
    .map((name) => ({ rule: 'a name that is said stands in the claim or record', got: `'${name}'` }))
}

/** Everyone in the claim is named, and nobody else. */
export const nameFaults = (context: Context, record: Resolved, checked: CheckedClaim, sentence: Sentence): Fault[] => [
  ...missing(context, record, checked, sentence),
  ...unknown(context, record, checked, sentence),
]
