import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Modality } from '../vocabulary/index.js'
import type { Context } from './context.js'
import { datePhrase, dateText } from './date-text.js'
import { isRecord } from './is-record.js'
import { at, readOptions, singleDay } from './options.js'
import { quantityText } from './quantity-text.js'
import { viewOf } from './view.js'

/** How names read in a sentence. */
export interface Wording {
  /** The name of goods: `semiconductors`. */
  readonly goods: (name: string) => string
  /** The name of an actor, with its article: `the European Union`. */
  readonly actor: (name: string) => string
}

/** What a stage is called as a thing: `a delivery`. */
const stageNouns: Readonly<Record<string, string>> = {
  requested: 'a request',
  offered: 'an offer',
  promised: 'a promise',
  agreed: 'an agreement',
  'in preparation': 'a preparation',
  delivered: 'a delivery',
  halted: 'a halt',
  refused: 'a refusal',
  expected: 'an expected deployment',
  present: 'a presence',
  fighting: 'a presence in fighting',
  withdrawn: 'a withdrawal',
  planned: 'a plan',
  developing: 'a development',
  scheduled: 'the event as scheduled',
  happened: 'the event',
  declined: 'the event as declined',
  blocked: 'the event as blocked',
  signed: 'a signed treaty',
  'in force': 'a treaty in force',
  ended: 'the end of this tie',
}

const abilityNouns: Readonly<Record<string, string>> = {
  possesses: 'this possession',
  makes: 'this production',
  develops: 'this development',
  builds: 'this construction',
  'can offer': 'this ability to offer',
  uses: 'this use',
  lacks: 'this lack',
}

/** What a claim is about, as the object of a verb of telling. */
function nounOf<N extends Names>(record: AnyRecord<N>, { stage, quantity }: Claim<string, N>): string {
  if (record.kind === 'capability') return abilityNouns[record.ability] as string
  if (stage !== undefined) return stageNouns[stage] as string
  if (record.kind === 'figure') return quantity ? 'a value' : 'this measure'
  if (record.kind === 'assessment') return `this ${record.type}`
  return `this ${record.kind}`
}

/** In the past tense, which is the same for one speaker and for many. */
const verbs: Readonly<Record<Modality, string>> = {
  asserted: 'told of',
  reported: 'reported',
  alleged: 'alleged',
  denied: 'denied',
  planned: 'told of plans for',
  forecast: 'expected',
  opinion: 'held',
}

const bare = (noun: string) => noun.replace(/^(an?|the|this) /, '')

/** Verb and object: `reported a delivery of at least 400 missiles`. */
function telling<N extends Names>(record: AnyRecord<N>, claim: Claim<string, N>, wording: Wording): string {
  const { modality, negated, quantity, goods } = claim
  const noun = nounOf<N>(record, claim)
  const counted = quantity ? ` of ${quantityText(quantity)}` : ''
  const narrower = goods === undefined ? '' : `${counted ? ',' : ''} of ${wording.goods(goods)}`
  const object = `${noun}${counted}${narrower}`
  if (record.kind === 'assessment') return `put forward ${negated ? 'the contrary of ' : ''}${object}`
  if (!negated) return `${verbs[modality]} ${object}`
  return `${modality === 'reported' ? 'reported' : 'said'} that there was no such ${bare(object)}`
}

/** When, as the claim tells it: `from June 2024 and going on`, `as of 20 January 2023`. */
function timing<N extends Names>({ period, asOf, said, quantity, trend }: Claim<string, N>): readonly string[] {
  const { start, end } = period ?? {}
  const last = end === 'open' ? undefined : end
  const once = start !== undefined && last !== undefined && start.edtf === last.edtf
  return [
    ...(once ? [datePhrase(start)] : []),
    ...(start && !once ? [`beginning ${datePhrase(start)}`] : []),
    ...(last && !once ? [`ending ${datePhrase(last)}`] : []),
    ...(end === 'open' ? ['going on'] : []),
    ...(asOf ? [`as of ${dateText(asOf)}`] : []),
    ...(said ? [`said ${datePhrase(said)}`] : []),
    ...(quantity?.cumulativeSince ? [`counted since ${dateText(quantity.cumulativeSince)}`] : []),
    ...(trend ? [`${trend.is}${trend.since ? ` since ${dateText(trend.since)}` : ''}`] : []),
  ]
}

/** One claim as a clause: `the European Union reported a delivery of at least 400 missiles, said in September 2024 (axis-of-upheaval p4.s1)`. */
function clause<N extends Names>(record: AnyRecord<N>, claim: Claim<string, N>, wording: Wording): string {
  const { claimant, document, passages, hedge, rank, called, via } = claim
  const who =
    claimant === undefined
      ? document
      : `${wording.actor(claimant)}${via === undefined ? '' : `, relayed by ${wording.actor(via)},`}`
  const details = [
    ...(hedge ? [`hedged with “${hedge}”`] : []),
    ...(rank ? [`with the rank “${rank.as}” among ${rank.among}`] : []),
    ...(called ? [`called “${called}”`] : []),
    ...timing<N>(claim),
  ]
  const where = `(${claimant === undefined ? '' : `${document} `}${passages.join(' ')})`
  return `${who} ${[telling<N>(record, claim, wording), ...details].join(', ')} ${where}`
}

/** One hedged sentence on a record: each claim in view with who says it, how sure, as of when and where. */
export function findSentence<N extends Names>(
  record: AnyRecord<N>,
  context: Context,
  wording: Wording,
  options: unknown,
): string {
  at('sentenceOf', () => isRecord(record, context))
  const { knownBy } = readOptions('sentenceOf', options, { knownBy: singleDay })
  const view = viewOf<N, AnyRecord<N>>(record, knownBy, context)
  if (view === undefined) return `${record.title}: no document told of it yet.`
  const claims = view.claims as readonly Claim<string, N>[]
  return `${view.title}: ${claims.map((claim) => clause<N>(view, claim, wording)).join('; ')}.`
}
