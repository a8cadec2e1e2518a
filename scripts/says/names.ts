import { months } from '../../src/words/dates.js'
import { factsCited } from '../evidence/cited.js'
import { lookup } from '../evidence/lookup.js'
import { actorsOfRecord, listOf, mentionsOf, topicsOf } from '../evidence/mentions.js'
import { plainText } from '../passages/plain-text.js'
import type { Sources } from '../read/load.js'
import { unless } from '../read/problems.js'
import type { Resolved, ResolvedClaim } from '../read/resolve.js'
import { withoutLandmarks } from '../words/patterns.js'
import { isHearsay, speakersIn } from '../words/saying.js'
import { fieldTextsOf, textsOf } from './carried.js'
import { factsIn, type SentenceCheck } from './sentence.js'

/** Whether a word is the name of a person, by which documents may name his state: a sentence of ours names the state. */
const isPersonal = lookup(({ actors }, word) =>
  [...actors].some(
    ([name, { type, aliases = [], mentions = [] }]) =>
      type === 'person' && [name, ...aliases, ...mentions].includes(word),
  ),
)

/** The ways to name an actor, goods or a place, each as its words with spaces around them. */
const waysOf = lookup((sources, name) => {
  const { aliases = [], label, type } = sources.actors.get(name) ?? { label: sources.goods.get(name)?.label }
  const mentions = mentionsOf(sources, name).filter((word) => type === 'person' || !isPersonal(sources, word))
  const ways = new Set([name, label ?? name, ...aliases, ...mentions].map((way) => plainText(way).trim()))
  return [...ways].map((way) => way.split(' ').map((word) => ` ${word} `))
})

const isNamed = (sources: Sources, name: string, plain: string) =>
  waysOf(sources, name).some((way) => way.every((word) => plain.includes(word)))

/** An unknown party, and a voice that no word names, can't be missed. */
const isNameless = ({ actors }: Sources, name: string) => {
  const { type, mentions } = actors.get(name) ?? {}
  return type === 'unknown' || (type === 'voice' && mentions === undefined)
}

/** A name as a fault shows it: voices with the words that name them. */
const shown = (sources: Sources, name: string) =>
  sources.actors.get(name)?.type === 'voice' ? `${name} (${mentionsOf(sources, name).join(' or ')})` : name

/** Everyone whom the claim names: parties, topics, speakers. */
const actorsOf = (record: Resolved, { claimant, via }: ResolvedClaim) => [
  ...new Set([...actorsOfRecord(record), ...topicsOf(record), ...listOf(claimant), ...listOf(via)]),
]

const calendar = [...months, ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')]

/** Whether a name is one: of a group in several words, as of monarchies in a region, the words are others' too. */
const isOneName = (name: string) => !/^\p{Ll}/u.test(name) || name.split(' ').length < 3

/** The actors and goods that have a word in one of their names. */
const ownersOf = lookup((sources, word) => {
  const plain = plainText(word)
  const names = [...[...sources.actors.keys()].filter(isOneName), ...sources.goods.keys()]
  return names.filter((name) => waysOf(sources, name).some((way) => way.includes(plain)))
})

/** The names in a text: its capitalised words but for months, days, and a first word that is no name elsewhere. */
function namesIn(sources: Sources, text: string): readonly string[] {
  const { names } = factsIn(withoutLandmarks(text))
  const [first = ''] = text.split(/[^\p{L}\p{N}'’-]/u)
  const isCommon = !ownersOf(sources, first).some((name) => /^\p{Lu}/u.test(name))
  return names.filter((name) => !calendar.includes(name) && !(name === first && isCommon))
}

/** Kinds that have a field for goods. */
const ofGoods = ['transfer', 'deployment', 'capability', 'figure']

/**
 * Actors whom a title names because they play a part: a summit may be named after an organisation that plays none, and a group
 * by some of its members.
 */
const acting: readonly unknown[] = ['state', 'person', 'body']

/** Everyone in the claim is named; other names stand in claim or record, or, where they are nobody's, in the passage alone. */
export const nameFaults: SentenceCheck = (context, record, { claim, excused }, { own, plain }) => {
  const { sources } = context
  const { kind, body } = record.entry
  const { fields } = record
  const actors = actorsOf(record, claim)
  const types = (names: readonly string[]) => names.map((name) => sources.actors.get(name)?.type)
  const texts = plainText(textsOf(record, claim).join(' '))
  const parents = actors.flatMap((name) => sources.actors.get(name)?.of ?? [])
  const holders = [...sources.actors].flatMap(([name, { roles = [] }]) =>
    roles.some(({ of }) => actors.includes(of) || isNamed(sources, of, texts)) ? [name] : [],
  )
  const things = [claim.goods, fields.goods, fields.what, fields.place].flatMap(listOf)
  const parts = [...actors, ...parents, ...holders, ...things]
  const goods = ofGoods.includes(kind) ? [] : [...sources.goods.keys()]
  const textWith = (text: string, names: readonly string[]) =>
    plainText(`${names.flatMap((name) => waysOf(sources, name).flat()).join(' ')} ${text}`)
  const fielded = textWith(fieldTextsOf(record, claim).join(' '), parts)
  const carried = textWith(texts, [...parts, ...goods])
  const title = plainText(body.title)
  const isKnown = (name: string) => {
    const words = plainText(name).trim().split(' ')
    const owners = ownersOf(sources, name).filter((owner) => isNamed(sources, owner, plain))
    const isIn = (text: string) => words.every((word) => text.includes(` ${word} `))
    const isAmong = (text: string) => isIn(text) || owners.some((owner) => isNamed(sources, owner, text))
    const isParty = types(owners).some((type) => acting.includes(type)) && !types(actors).includes('group')
    if (isParty && isIn(title)) return isAmong(fielded)
    return isAmong(carried) || (owners.length === 0 && factsCited(context, claim).names.includes(name))
  }
  return [
    ...actors.flatMap((name) => {
      const isSaid = isNameless(sources, name) || isNamed(sources, name, plain)
      return unless(isSaid, 'everyone in the claim is named', undefined, shown(sources, name))
    }),
    ...namesIn(sources, own).flatMap((name) =>
      unless(name in excused || isKnown(name), 'a name that is said stands in the claim or record', `'${name}'`),
    ),
  ]
}

/** Kinds whose own verbs are of saying, holding or promising: a speaker there may be a party. */
const ofOwnVoice = ['statement', 'stance', 'event']

/** The claimant stands by a word of saying, where the sentence has one; and whoever stands by one is the claimant. */
export const speakerFaults: SentenceCheck = (
  { sources },
  { entry: { kind } },
  { claim: { claimant, hedge } },
  { own },
) => {
  const stretches = speakersIn(own)
    .map(plainText)
    .filter((stretch) => stretch.trim() !== '' && !stretch.endsWith(' the author '))
  const speaks = (name: string) => stretches.some((stretch) => isNamed(sources, name, stretch))
  if (claimant !== undefined && !isNameless(sources, claimant)) {
    const isRight = stretches.length === 0 || speaks(claimant)
    const got = stretches.map((one) => `'${one.trim()}'`).join(', ')
    return unless(isRight, 'the claimant stands by a word of saying', got, shown(sources, claimant))
  }
  if (claimant !== undefined || ofOwnVoice.includes(kind)) return []
  if (isHearsay(own) && hedge === undefined)
    return [{ rule: 'what somebody says has a claimant, if only an unnamed one' }]
  const speaker = [...sources.actors.keys()].find(speaks)
  return unless(speaker === undefined, 'whoever says so is the claimant', speaker)
}
