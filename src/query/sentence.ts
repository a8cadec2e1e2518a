import { isRecord } from '../find/is-record.js'
import { at, readOptions, viewIn } from '../find/read.js'
import { viewSpecs } from '../find/specs.js'
import { viewOf } from '../find/view.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Modality } from '../vocabulary/index.js'
import { datePhrase, dateText } from './date-text.js'
import { objectText, type Wording } from './object-text.js'

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

/** The same where the claim says that it is not so. */
const negations: Readonly<Record<Modality, string>> = {
  asserted: 'said that there was',
  reported: 'reported that there was',
  alleged: 'alleged that there was',
  denied: 'denied that there was',
  planned: 'told of plans for',
  forecast: 'expected',
  opinion: 'held that there was',
}

/** Stages that tell of a plan by themselves: `told of a promise`. */
const plans: readonly string[] = ['requested', 'offered', 'promised', 'agreed', 'in preparation']

/** The modality that the verb tells: not where the stage tells of the plan, or the speaker's name of the report. */
function toldAs<N extends Names>({ modality, stage = '', claimant = '' }: Claim<string, N>): Modality {
  const isTold =
    modality === 'planned' ? plans.includes(stage) : modality === 'reported' && claimant.endsWith('reports')
  return isTold ? 'asserted' : modality
}

/** Verb and object: `reported a delivery of at least 400 missiles`. */
function telling<N extends Names>(record: AnyRecord<N>, claim: Claim<string, N>, wording: Wording): string {
  const object = objectText<N>(record, claim, wording)
  const asForecast = claim.modality === 'forecast' && !object.startsWith('this forecast') ? ' as a forecast' : ''
  if (record.kind === 'assessment') return `${claim.negated ? 'rejected' : 'put forward'} ${object}${asForecast}`
  if (claim.negated) return `${negations[toldAs<N>(claim)]} no such ${object.replace(/^(an?|the|this) /, '')}`
  return `${verbs[toldAs<N>(claim)]} ${object}`
}

/** Stages that are an end: a date of their end is their own. */
const endings: readonly string[] = ['halted', 'withdrawn', 'ended']

/** When it was so: `beginning in June 2024`, `going on`; a date of an end is that of the end itself. */
function spanOf<N extends Names>({ period, stage = '', trend }: Claim<string, N>): readonly string[] {
  const { start, end } = period ?? {}
  const last = end === 'open' ? undefined : end
  const isEnd = endings.includes(stage)
  const isOnce = start !== undefined && start.edtf === last?.edtf
  return [
    ...(start && !isOnce ? [`${isEnd ? 'after a beginning' : 'beginning'} ${datePhrase(start)}`] : []),
    ...(last ? [isOnce || isEnd ? `dated to ${dateText(last)}` : `ending ${datePhrase(last)}`] : []),
    ...(end === 'open' && trend?.is !== 'continuing' ? ['going on'] : []),
  ]
}

/** When, as the claim tells it: `beginning in June 2024`, `going on`, `as of 20 January 2023`. */
export function timing<N extends Names>(claim: Claim<string, N>): readonly string[] {
  const { negated, asOf, said, quantity, trend } = claim
  const span = [
    ...spanOf<N>(claim),
    ...(trend ? [`${trend.is}${trend.since ? ` since ${dateText(trend.since)}` : ''}`] : []),
  ]
  return [
    ...span.map((words, place) => (negated && place === 0 ? `an absence ${words}` : words)),
    ...(asOf ? [`as of ${dateText(asOf)}`] : []),
    ...(quantity?.cumulativeSince ? [`counted since ${dateText(quantity.cumulativeSince)}`] : []),
    ...(said ? [`said ${datePhrase(said)}`] : []),
  ]
}

/** What a claim says beside that: its hedge, rank, label, and what its parties are bound to. */
function details<N extends Names>({
  hedge,
  rank,
  called,
  within,
  obligations,
  lacks,
}: Claim<string, N>): readonly string[] {
  return [
    ...(hedge ? [`hedged with “${hedge}”`] : []),
    ...(obligations ? [`with the duty of ${obligations.join(' and of ')}`] : []),
    ...(lacks ? [`without ${lacks.join(' and without ')}`] : []),
    ...(rank ? [`with the rank “${rank.as}” among ${rank.among}`] : []),
    ...(called ? [`with the label “${called}”`] : []),
    ...(within ? [`as a part of ${within}`] : []),
  ]
}

/** One claim as a clause: `the European Union reported a delivery of at least 400 missiles, said in September 2024 (axis-of-upheaval p4.s1)`. */
function clause<N extends Names>(record: AnyRecord<N>, claim: Claim<string, N>, wording: Wording): string {
  const { claimant, document, passages, via } = claim
  const relay = via === undefined ? '' : `, relayed by ${wording.actor(via)},`
  const who = claimant === undefined ? document : `${wording.actor(claimant)}${relay}`
  const what = [telling<N>(record, claim, wording), ...details<N>(claim), ...timing<N>(claim)].join(', ')
  return `${who} ${what} (${claimant === undefined ? '' : `${document} `}${passages.join(' ')})`
}

/** One hedged sentence on a record: each claim in view with who says it, how sure, as of when and where. */
export function findSentence<N extends Names>(
  record: AnyRecord<N>,
  context: Context,
  wording: Wording,
  options: unknown,
): string {
  at('sentenceOf', () => isRecord(record, context))
  const view = viewOf<N, AnyRecord<N>>(record, viewIn(readOptions('sentenceOf', options, viewSpecs, context)), context)
  if (view === undefined) return `${record.title}: no document told of it yet.`
  const claims = view.claims as readonly Claim<string, N>[]
  return `${view.title}: ${claims.map((claim) => clause<N>(view, claim, wording)).join('; ')}.`
}
