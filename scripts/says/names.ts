import { months } from '../../src/words/dates.js'
import { factsCited } from '../evidence/cited.js'
import type { Context } from '../evidence/context.js'
import { lookup } from '../evidence/lookup.js'
import { actorsOfRecord, mentionsOf, topicsOf } from '../evidence/mentions.js'
import { plainText } from '../passages/plain-text.js'
import type { Sources } from '../read/load.js'
import type { CheckedClaim, Resolved } from '../read/resolve.js'
import { withoutLandmarks } from '../words/landmarks.js'
import { isHearsay, speakersIn } from '../words/saying.js'
import { fieldTextsOf, textsOf } from './carried.js'
import { type Fault, factsIn, type Sentence } from './sentence.js'

/** The names of persons, by which documents may name their states: a sentence of ours names the state. */
const personal = ({ actors }: Sources): ReadonlySet<string> =>
  new Set(
    [...actors].flatMap(([name, { type, aliases = [], mentions = [] }]) =>
      type === 'person' ? [name, ...aliases, ...mentions] : [],
    ),
  )

/** The ways to name an actor, goods or a place, each as its words with spaces around them. */
const waysOf = lookup((sources, name) => {
  const { aliases = [], label, type } = sources.actors.get(name) ?? { label: sources.goods.get(name)?.label }
  const mentions = mentionsOf(sources, name).filter((word) => type === 'person' || !personal(sources).has(word))
  const ways = new Set([name, label ?? name, ...aliases, ...mentions].map((way) => plainText(way).trim()))
  return [...ways].map((way) => way.split(' ').map((word) => ` ${word} `))
})

const isNamed = (sources: Sources, name: string, plain: string) =>
  waysOf(sources, name).some((way) => way.every((word) => plain.includes(word)))

/** An unknown party, and a voice that no word names, can't be missed. */
const isNameless = ({ type, mentions }: { type?: string; mentions?: readonly string[] | undefined } = {}) =>
  type === 'unknown' || (type === 'voice' && mentions === undefined)

/** A name as a fault shows it: voices with the words that name them. */
const shown = (sources: Sources, name: string) =>
  sources.actors.get(name)?.type === 'voice' ? `${name} (${mentionsOf(sources, name).join(' or ')})` : name

/** Everyone whom the claim names: parties, topics, speakers. */
const actorsOf = (record: Resolved, { claimant, via }: CheckedClaim['claim']) => [
  ...new Set([...actorsOfRecord(record), ...topicsOf(record), ...(claimant ? [claimant] : []), ...(via ? [via] : [])]),
]

function missing({ sources }: Context, record: Resolved, { claim }: CheckedClaim, { plain }: Sentence): Fault[] {
  return actorsOf(record, claim).flatMap((name) =>
    isNameless(sources.actors.get(name)) || isNamed(sources, name, plain)
      ? []
      : [{ rule: 'everyone in the claim is named', expected: shown(sources, name) }],
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
      for (const part of new Set(
        waysOf(sources, name)
          .flat()
          .map((word) => word.trim()),
      ))
        found.set(part, [...(found.get(part) ?? []), name])
  return found.get(plainText(word).trim()) ?? []
}

/** The names in a sentence: its capitalised words but for months, days, and a first word that is no name elsewhere. */
function namesIn(sources: Sources, { own }: Sentence): readonly string[] {
  const { names } = factsIn(withoutLandmarks(own))
  const [first = ''] = own.split(/[^\p{L}\p{N}'’-]/u)
  const isCommon = !ownersOf(sources, first).some((name) => /^\p{Lu}/u.test(name))
  return names.filter((name) => !calendar.includes(name) && !(name === first && isCommon))
}

/** Goods, where a kind has no field for them. */
const goodsBeside = ({ goods }: Sources, { entry: { kind } }: Resolved): readonly string[] =>
  ['transfer', 'deployment', 'capability', 'figure'].includes(kind) ? [] : [...goods.keys()]

/**
 * Actors whom a title names because they play a part: a summit may be named after an organisation that plays none, and a group
 * by some of its members.
 */
const acting = ['state', 'person', 'body']

/** Names that a sentence holds and neither the claim nor the record does; one that is nobody's may stand in the passage alone. */
function unknown(context: Context, record: Resolved, { claim, excused }: CheckedClaim, sentence: Sentence): Fault[] {
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
  const carried = plainText(`${own.flatMap((name) => waysOf(sources, name).flat()).join(' ')} ${texts}`)
  const fielded = plainText(
    [
      ...[...actors, ...parents, ...holders, ...things].flatMap((name) => waysOf(sources, name).flat()),
      ...fieldTextsOf(record, claim),
    ].join(' '),
  )
  const passage = factsCited(context, claim).names
  const title = plainText(record.entry.body.title)
  const hasGroup = actors.some((name) => sources.actors.get(name)?.type === 'group')
  const isKnown = (name: string) => {
    const words = plainText(name).trim().split(' ')
    const named = ownersOf(sources, name).filter((owner) => isNamed(sources, owner, sentence.plain))
    const among = (texts: string) =>
      words.every((word) => texts.includes(` ${word} `)) || named.some((owner) => isNamed(sources, owner, texts))
    const isParty = named.some((owner) => acting.includes(sources.actors.get(owner)?.type ?? ''))
    if (isParty && !hasGroup && words.every((word) => title.includes(` ${word} `)))
      return among(fielded) || name in excused
    return among(carried) || name in excused || (named.length === 0 && passage.includes(name))
  }
  return namesIn(sources, sentence)
    .filter((name) => !isKnown(name))
    .map((name) => ({ rule: 'a name that is said stands in the claim or record', got: `'${name}'` }))
}

/** Kinds whose own verbs are of saying, holding or promising: a speaker there may be a party. */
const isOwnVoice = ({ entry: { kind } }: Resolved) => kind === 'statement' || kind === 'stance' || kind === 'event'

/** The claimant stands by a word of saying, where the sentence has one; and whoever stands by one is the claimant. */
function speakers({ sources }: Context, record: Resolved, { claim }: CheckedClaim, { own }: Sentence): Fault[] {
  const { claimant } = claim
  const stretches = speakersIn(own)
    .map(plainText)
    .filter((stretch) => stretch.trim() !== '' && !stretch.endsWith(' the author '))
  if (claimant !== undefined && !isNameless(sources.actors.get(claimant)))
    return stretches.length === 0 || stretches.some((stretch) => isNamed(sources, claimant, stretch))
      ? []
      : [
          {
            rule: 'the claimant stands by a word of saying',
            got: stretches.map((one) => `'${one.trim()}'`).join(', '),
            expected: shown(sources, claimant),
          },
        ]
  if (claimant === undefined && isHearsay(own) && claim.hedge === undefined && !isOwnVoice(record))
    return [{ rule: 'what somebody says has a claimant, if only an unnamed one' }]
  const speaker = [...sources.actors.keys()].find((name) =>
    stretches.some((stretch) => isNamed(sources, name, stretch)),
  )
  return claimant !== undefined || speaker === undefined || isOwnVoice(record)
    ? []
    : [{ rule: 'whoever says so is the claimant', got: speaker }]
}

/** Everyone in the claim is named, and nobody else. */
export const nameFaults = (context: Context, record: Resolved, checked: CheckedClaim, sentence: Sentence): Fault[] => [
  ...missing(context, record, checked, sentence),
  ...unknown(context, record, checked, sentence),
  ...speakers(context, record, checked, sentence),
]
