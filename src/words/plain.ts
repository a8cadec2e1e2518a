import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Hedge, Modality } from '../vocabulary/index.js'
import { type Clause, clauseOf, isPlural } from './clauses.js'
import { dateText, onDate, sinceDate, together } from './dates.js'
import { type Manner, predicate } from './verbs.js'
import { capital, listText, type Wording } from './wording.js'

type Told = Claim<string, Names>

/** How a hedge word reads: as an adverb, before an infinitive, as a verb of its speaker, or in front of it all. */
type Hedging =
  | { readonly adverb: string }
  | { readonly modal: string }
  | { readonly seeming: string }
  | { readonly verb: string; readonly passive: string }
  | { readonly front: string }

const hedging: Readonly<Record<Hedge, Hedging>> = {
  reportedly: { adverb: 'reportedly' },
  likely: { adverb: 'likely' },
  'most certainly': { adverb: 'most certainly' },
  probably: { adverb: 'probably' },
  possibly: { adverb: 'possibly' },
  perhaps: { adverb: 'perhaps' },
  potentially: { adverb: 'potentially' },
  could: { modal: 'could' },
  may: { modal: 'may' },
  might: { modal: 'might' },
  can: { modal: 'can' },
  'is believed to': { seeming: 'be believed' },
  'is expected to': { seeming: 'be expected' },
  'is set to': { seeming: 'be set' },
  unlikely: { seeming: 'be unlikely' },
  'widely seen': { seeming: 'be widely seen' },
  appears: { seeming: 'appear' },
  seems: { seeming: 'seem' },
  believes: { verb: 'believe', passive: 'believed' },
  indicates: { verb: 'indicate', passive: 'indicated' },
  suggests: { verb: 'suggest', passive: 'suggested' },
  fears: { verb: 'fear', passive: 'feared' },
  claims: { verb: 'claim', passive: 'claimed' },
  hints: { verb: 'hint', passive: 'hinted' },
  'it can be assumed': { front: 'it can be assumed that' },
}

/** Stages that look ahead by themselves: `has promised`. */
const plans: readonly string[] = [
  'requested',
  'offered',
  'promised',
  'agreed',
  'in preparation',
  'expected',
  'scheduled',
]
/** Stages that are an end: a date of their end is their own. */
const ends: readonly string[] = ['halted', 'withdrawn', 'ended']

const isAhead = ({ modality, stage = '' }: Told) =>
  (modality === 'planned' || modality === 'forecast') && !plans.includes(stage)

function tenseOf(clause: Clause, claim: Told): Manner['tense'] {
  const { start, end } = claim.period ?? {}
  if (isAhead(claim)) return 'ahead'
  if (clause.tense !== undefined) return clause.tense
  if (start !== undefined && claim.stage === 'signed') return 'past'
  if (end === 'open') return start === undefined ? 'present' : 'perfect'
  return start === undefined && end === undefined ? clause.undated : 'past'
}

/** When it was so: `in May 2024`, `since 4 April 1949`, `from March to May 2024`. */
function whenOf({ period, stage = '', asOf, quantity }: Told): string {
  const { start, end } = period ?? {}
  const last = end === 'open' ? undefined : end
  const isOnce = last !== undefined && (start === undefined ? ends.includes(stage) : start.edtf === last.edtf)
  const span = () => {
    if (start && stage === 'signed') return onDate(start)
    if (last !== undefined && isOnce) return onDate(last)
    if (start && last) return `from ${together(dateText(start), dateText(last), 'to')}`
    if (start) return end === 'open' ? sinceDate(start) : `from ${dateText(start)}`
    return last && `until ${dateText(last)}`
  }
  const since = quantity?.cumulativeSince
  const words = [span(), asOf && `as of ${dateText(asOf)}`].filter(Boolean).join(', ')
  return since ? `${words}, counted ${sinceDate(since)}` : words
}

/** What a claim says beside that: its rank, label and trend, and what its parties are bound to. */
const detailsOf = (
  record: AnyRecord<Names>,
  { parties, rank, called, trend, obligations, lacks, hedge, quantity }: Told,
  wording: Wording,
): string =>
  [
    record.kind === 'assessment' && hedge && `hedged with “${hedge}”`,
    parties && `as far as ${listText(parties.map(wording.actor))} ${parties.length > 1 ? 'are' : 'is'} concerned`,
    obligations && `with a duty of ${obligations.join(' and of ')}`,
    lacks && `without ${lacks.join(' and without ')}`,
    rank && `ranked “${rank.as}” among ${rank.among}`,
    called && `described as “${called}”`,
    trend &&
      !(record.kind === 'figure' && quantity === undefined) &&
      `with a ${trend.is} trend${trend.since ? ` ${sinceDate(trend.since)}` : ''}`,
  ]
    .filter((words) => typeof words === 'string')
    .map((words) => `, ${words}`)
    .join('')

/** Where a negation would say another thing: `could not` is no doubt. */
const risky = (hedge: Hedging, isNot: boolean, isAheadOfIt: boolean) =>
  ('modal' in hedge && isNot && hedge.modal.startsWith('c')) ||
  ('seeming' in hedge && isAheadOfIt && /believed|seen/.test(hedge.seeming))

/** What stands in front of the clause, and how the clause itself is hedged. */
function hedgeOf(claim: Told, isNot: boolean): readonly [front: string, manner: Partial<Manner>] {
  const { hedge, modality } = claim
  if (hedge === undefined) return ['', modality === 'forecast' ? { seeming: 'be expected' } : {}]
  const own = hedging[hedge]
  if ('front' in own) return [own.front, {}]
  if ('verb' in own) return [claim.claimant === undefined ? `it is ${own.passive} that` : '', {}]
  if (risky(own, isNot, isAhead(claim))) return [`it ${'modal' in own ? `${own.modal} be` : 'is believed'} that`, {}]
  return ['', own]
}

/** A verb of saying in the tense of its day: `says`, `said in September 2024`. */
const saying = (verb: string, name: string, { said }: Told) =>
  `${predicate(verb, isPlural(name), { tense: said ? 'past' : 'present', isNot: false })}${said ? ` ${onDate(said)}` : ''} that`

/** Whose word it is, before the clause or after it. */
function voiceOf(claim: Told, subject: string, wording: Wording): readonly [before: string, after: string] {
  const { claimant, via, said, modality, hedge } = claim
  const relay = via === undefined ? '' : `, as relayed by ${wording.actor(via)}`
  const own = hedge && hedging[hedge]
  const verb =
    modality === 'denied' ? 'deny' : modality === 'alleged' ? 'allege' : own && 'verb' in own ? own.verb : undefined
  if (claimant === undefined) {
    const passive: Readonly<Partial<Record<Modality, string>>> = {
      denied: 'it is denied that',
      alleged: 'it is alleged that',
      reported: hedge ? '' : 'it is reported that',
      opinion: 'in the view of the author,',
    }
    return [passive[modality] ?? '', relay]
  }
  const name = wording.actor(claimant)
  if (verb !== undefined || said !== undefined) return [`${name} ${saying(verb ?? 'say', claimant, claim)}`, relay]
  return modality === 'opinion'
    ? [`in the view of ${name},`, relay]
    : ['', `, ${name === subject ? 'by its own account' : `according to ${name}`}${relay}`]
}

/** One plain sentence made from the fields of a claim: `Norway has belonged to NATO since 4 April 1949.` */
export function plainSentence(record: AnyRecord<Names>, claim: Told, wording: Wording): string {
  const clause = clauseOf(record, claim, wording)
  const isAssessment = record.kind === 'assessment'
  const isNot = !isAssessment && Boolean(clause.isNot) !== Boolean(claim.negated)
  const [front, hedged] = isAssessment ? ['', {}] : hedgeOf(claim, isNot)
  const [before, after] = isAssessment
    ? ['', claim.via === undefined ? '' : `, as relayed by ${wording.actor(claim.via)}`]
    : voiceOf(claim, clause.subject, wording)
  const tense = isAssessment ? 'present' : tenseOf(clause, claim)
  const verb = predicate(clause.phrase, clause.isMany, { ...hedged, tense, isNot })
  const when = whenOf(claim)
  const words = [before, front, clause.subject, verb, when].filter(Boolean).join(' ').replace(' , ', ', ')
  return capital(`${words}${clause.after ?? ''}${detailsOf(record, claim, wording)}${after}.`)
}
