import type { AnyRecord, Claim, Day, DayRange, Names } from '../types/index.js'
import type { Hedge } from '../vocabulary/index.js'
import { type Clause, clauseOf, isPlural } from './clauses.js'
import { dateText, onDate, sinceDate, together } from './dates.js'
import { type Manner, participleOf, predicate } from './verbs.js'
import { capital, listText, type Source, type Wording } from './wording.js'

type Told = Claim<string, Names>

/** How a hedge word reads: as an adverb, before an infinitive, as a verb of its speaker, or in front of it all. */
type Hedging =
  | { readonly adverb: string }
  | { readonly modal: string }
  | { readonly seeming: string }
  | { readonly verb: string }
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
  believes: { verb: 'believe' },
  indicates: { verb: 'indicate' },
  suggests: { verb: 'suggest' },
  fears: { verb: 'fear' },
  claims: { verb: 'claim' },
  hints: { verb: 'hint' },
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

const isLater = (date: DayRange | undefined, published: Day) => (date?.earliest ?? '') > published

/** The tense of what was so up to the day on which its document appeared. */
function tenseUpTo(published: Day, clause: Clause, claim: Told): Manner['tense'] {
  const { start, end } = claim.period ?? {}
  const { tense, undated = 'present' } = clause
  if (isAhead(claim)) return 'ahead'
  if (tense !== undefined) return tense
  if (start !== undefined && claim.stage === 'signed') return 'past'
  if (isLater(start, published)) return undated
  if (end === 'open') return start === undefined ? 'present' : 'perfect'
  return start === undefined && end === undefined ? undated : 'past'
}

const backshifted: Readonly<Partial<Record<Manner['tense'], Manner['tense']>>> = {
  present: 'past',
  perfect: 'pluperfect',
  ahead: 'was ahead',
}

/** The tense, a step back where the claim speaks of a moment before its document. */
function tenseOf(clause: Clause, claim: Told, { published }: Source): Manner['tense'] {
  const { start, end = start } = claim.period ?? {}
  const tense = tenseUpTo(published.latest, clause, claim)
  const moments = [claim.asOf, claim.said, end === 'open' ? undefined : end]
  return moments.some((one) => one !== undefined && one.latest !== null && one.latest < published.earliest)
    ? (backshifted[tense] ?? tense)
    : tense
}

/** When it was so: `in May 2024`, `since 4 April 1949`, `from March to May 2024`. */
function whenOf({ period, stage = '', asOf, quantity }: Told, isAlready: boolean): string {
  const { start, end } = period ?? {}
  const last = end === 'open' ? undefined : end
  const isOnce = last !== undefined && (start === undefined ? ends.includes(stage) : start.edtf === last.edtf)
  const span = () => {
    if (start && stage === 'signed') return onDate(start)
    if (start && last && !isOnce && ends.includes(stage)) return `${onDate(last)}, ending what began ${onDate(start)}`
    if (last !== undefined && isOnce) return onDate(last)
    if (start && last) return `from ${together(dateText(start), dateText(last), 'to')}`
    if (start) return end === 'open' && isAlready ? sinceDate(start) : `from ${dateText(start)}`
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
): string => {
  const isBare = record.kind === 'figure' && quantity === undefined && trend === undefined
  return [
    record.kind === 'assessment' && hedge && `hedged with “${hedge}”`,
    parties && `as far as ${listText(parties.map(wording.actor))} ${parties.length > 1 ? 'are' : 'is'} concerned`,
    obligations && `with a duty of ${obligations.join(' and of ')}`,
    lacks && `without ${lacks.join(' and without ')}`,
    rank && !(isBare && !called) && `ranked “${rank.as}” among ${rank.among}`,
    called && !isBare && `described as “${called}”`,
    trend &&
      !(record.kind === 'figure' && quantity === undefined) &&
      `with a ${trend.is} trend${trend.since ? ` ${sinceDate(trend.since)}` : ''}`,
  ]
    .filter((words) => typeof words === 'string')
    .map((words) => `, ${words}`)
    .join('')
}

/** Where a negation would say another thing: `could not` is no doubt. */
const risky = (hedge: Hedging, isNot: boolean, isAheadOfIt: boolean) =>
  ('modal' in hedge && isNot && hedge.modal.startsWith('c')) ||
  ('seeming' in hedge && isAheadOfIt && /believed|seen/.test(hedge.seeming))

/** `it is feared that`, `it was feared on 5 May 1990 that`. */
const impersonal = (verb: string, { said }: Told) =>
  said ? `it was ${participleOf(verb)} ${onDate(said)} that` : `it is ${participleOf(verb)} that`

/** What stands in front of the clause, and how the clause itself is hedged. */
function hedgeOf(claim: Told, isNot: boolean): readonly [front: string, manner: Partial<Manner>] {
  const { hedge, modality } = claim
  if (hedge === undefined) return ['', modality === 'forecast' ? { seeming: 'be expected' } : {}]
  const own = hedging[hedge]
  if ('front' in own) return [own.front, {}]
  if ('verb' in own) return [claim.claimant === undefined ? impersonal(own.verb, claim) : '', {}]
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
  const hedged = own && 'verb' in own ? own.verb : undefined
  const doubting = modality === 'denied' ? 'deny' : modality === 'alleged' ? 'allege' : undefined
  if (claimant === undefined) {
    if (modality === 'opinion')
      return [said ? `the author said ${onDate(said)} that` : 'in the view of the author,', relay]
    const verb = doubting ?? (modality === 'reported' && !hedge ? 'report' : said && !hedged ? 'say' : undefined)
    return [verb === undefined ? '' : impersonal(verb, claim), relay]
  }
  const name = wording.actor(claimant)
  const verb = doubting ?? hedged ?? (said && 'say')
  if (verb !== undefined) return [`${name} ${saying(verb, claimant, claim)}`, relay]
  return modality === 'opinion'
    ? [`in the view of ${name},`, relay]
    : ['', `, ${name === subject ? 'by its own account' : `according to ${name}`}${relay}`]
}

/** A statement without other dates was made when it was said. */
const datedBySaying = ({ said, ...claim }: Told): Told =>
  said === undefined || claim.claimant !== undefined || claim.period !== undefined || claim.modality !== 'asserted'
    ? { ...claim, ...(said && { said }) }
    : { ...claim, period: { start: said, end: said } }

/** The sentence of a claim, else one made from its fields: `Norway has belonged to NATO since 4 April 1949.` */
export function plainSentence(record: AnyRecord<Names>, told: Told, wording: Wording): string {
  if (told.says !== undefined) return told.says
  const claim = record.kind === 'statement' ? datedBySaying(told) : told
  const clause = clauseOf(record.kind, record, claim, wording)
  const isAssessment = record.kind === 'assessment'
  const { said } = claim
  const isNot = !isAssessment && Boolean(clause.isNot) !== Boolean(claim.negated)
  const [front, hedged] = isAssessment ? ['', {}] : hedgeOf(claim, isNot)
  const [before, after] = isAssessment
    ? [said ? `${onDate(said)},` : '', claim.via === undefined ? '' : `, as relayed by ${wording.actor(claim.via)}`]
    : voiceOf(claim, clause.subject, wording)
  const source = wording.document(claim.document)
  const tense = isAssessment ? (said ? 'past' : 'present') : tenseOf(clause, claim, source)
  const verb = predicate(clause.phrase, clause.isMany, { ...hedged, tense, isNot })
  const isAlready = !tense.endsWith('ahead') && !isLater(claim.period?.start, source.published.latest)
  const when = whenOf(claim, isAlready)
  const words = [before, front, clause.subject, verb, when].filter(Boolean).join(' ').replace(' , ', ', ')
  return capital(`${words}${clause.after ?? ''}${detailsOf(record, claim, wording)}${after}.`)
}
