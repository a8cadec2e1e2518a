import { type Bound, type Bounds, cutAt, earliestOf, isAfter, latestOf, notAfter } from '../dates/bounds.js'
import type { Window } from '../dates/input.js'
import type { Claim, DayRange, Names, Period } from '../types/index.js'
import { type Kind, kindRules } from '../vocabulary/index.js'
import { phaseOf, strengthOf } from './strength.js'

/** The two days between which a document appeared, and the days that it didn't look at. */
export interface Appeared {
  readonly earliest: string
  readonly latest: string
  readonly unobserved?: readonly Window[] | undefined
}

/** When each document appeared. */
export type Appearances = (document: string) => Appeared

type AnyClaim = Claim<string, Names>

/** The moment that a claim speaks of: its `asOf`, else the day it was `said`, else the first day of its document. */
export function witnessOf({ asOf, said, document }: AnyClaim, appeared: Appearances): Bounds {
  const { earliest, latest } = appeared(document)
  const told = asOf ?? said
  return told ? cutAt(told, latest) : { earliest, latest: earliest }
}

/** Start and end as one claim gives them. */
export interface Given {
  readonly start: DayRange | undefined
  /** The end; `undefined` where none is given, and where it goes on. */
  readonly end: DayRange | undefined
  /** The claim says that it goes on. */
  readonly open: boolean
}

/** The end of a claim, no earlier than its start and the moment at which it finds the thing going on. */
function endAfter(end: DayRange, start: Bound, seen: Bound): DayRange {
  const earliest = latestOf([end.earliest, notAfter(latestOf([start, seen]), end.latest)])
  return earliest === end.earliest ? end : { ...end, earliest }
}

/** The stages of a tie whose date is when they began. */
const lasting: ReadonlySet<string | undefined> = new Set(['signed', 'in force'])

/**
 * The dates of a claim: the one date of a signature or entry into force is no end, and that of an ending is no start. What a document says has
 * ended, ended by the document's day.
 */
export function givenBy(kind: Kind, claim: AnyClaim, { latest }: Appeared): Given {
  const { start, end } = claim.period ?? {}
  if (end === undefined || end === 'open') return { start, end: undefined, open: end === 'open' }
  const isEnding = phaseOf(kind, claim) === 'after'
  const isOne = start?.edtf === end.edtf
  if (isOne && kind === 'tie' && lasting.has(claim.stage)) return { start, end: undefined, open: false }
  const own = isOne && isEnding ? undefined : start
  const seen = kindRules[kind].isState && !isEnding && strengthOf(claim) !== 'no' ? claim.asOf?.earliest : undefined
  const last = isEnding ? { ...end, ...cutAt(end, latest) } : end
  return { start: own, end: endAfter(last, own?.earliest ?? null, seen ?? null), open: false }
}

/** A plan or expectation covers no day for certain; it leaves open every day from when it is told. */
function reachAhead({ start, end }: Given, witness: Bounds): Period {
  const until = end?.latest ?? null
  const from = notAfter((start ?? end)?.earliest ?? witness.earliest, until)
  return { earliestStart: from, latestStart: null, earliestEnd: null, latestEnd: until }
}

/** What holds: from its start to its end, or to the moment that the claim speaks of; an ending vouches for no moment after it. */
function reachOfState(
  { start, end, open }: Given,
  claim: AnyClaim,
  witness: Bounds,
  last: Bound,
  ending: boolean,
): Period {
  const from = start?.earliest ?? null
  if (end !== undefined) {
    const lasted = isAfter(end.earliest, last) ? witness.earliest : end.earliest
    const seen = ending || isAfter(from, claim.asOf?.latest ?? null) ? undefined : claim.asOf
    const begun = earliestOf([start?.latest ?? null, end.latest, seen?.latest ?? null])
    const until = latestOf([lasted, from, notAfter(seen?.earliest ?? null, end.latest)])
    return { earliestStart: from, latestStart: begun, earliestEnd: until, latestEnd: end.latest }
  }
  const vouches = (open || start === undefined || claim.asOf !== undefined) && !isAfter(from, witness.latest)
  const changed = claim.trend?.since?.latest ?? null
  const since = isAfter(from, changed) ? null : changed
  return {
    earliestStart: from,
    latestStart: earliestOf([start?.latest ?? null, since, vouches ? witness.latest : null]),
    earliestEnd: latestOf([from, vouches ? witness.earliest : null]),
    latestEnd: null,
  }
}

/** A measured span: the whole of it, as far as its document can have known. */
function reachOfSpan(start: DayRange, end: DayRange, { earliest, latest }: Appeared): Period {
  const until = latestOf([earliestOf([end.latest, latest]), start.earliest])
  return {
    earliestStart: start.earliest,
    latestStart: notAfter(start.earliest ?? start.latest, until),
    earliestEnd: latestOf([earliestOf([end.latest, earliest]), start.earliest]),
    latestEnd: until,
  }
}

/** What goes on, as the claim says: for certain at the moment that it speaks of. */
const reachOfOngoing = ({ start }: Given, { quantity, trend }: AnyClaim, witness: Bounds): Period => ({
  earliestStart: start?.earliest ?? quantity?.cumulativeSince?.earliest ?? null,
  latestStart: earliestOf([start?.latest ?? null, trend?.since?.latest ?? null, witness.latest]),
  earliestEnd: latestOf([start?.earliest ?? null, witness.earliest]),
  latestEnd: null,
})

/**
 * What happens at a time or moves; without a date it only was so on or before the moment that the claim speaks of. With a start
 * alone it may have gone on.
 */
function reachOfHappening(kind: Kind, given: Given, claim: AnyClaim, witness: Bounds, { latest }: Appeared): Period {
  const isOnce = kind === 'event' || kind === 'statement'
  const level = kind !== 'transfer' && claim.period === undefined ? claim.asOf : undefined
  const told = level ?? given.start ?? (isOnce ? given.end : undefined)
  const start = told && cutAt(told, latest)
  const end = given.end ?? level
  const last = end && (isOnce ? cutAt(end, latest) : end)
  const begun = start ?? last
  if (begun === undefined) {
    const since = claim.quantity?.cumulativeSince?.earliest ?? null
    const until = isOnce ? notAfter((claim.said ?? null)?.latest ?? latest, latest) : null
    return { earliestStart: since, latestStart: witness.latest, earliestEnd: since, latestEnd: until }
  }
  return {
    earliestStart: start?.earliest ?? null,
    latestStart: notAfter(begun.latest, last?.latest ?? null),
    earliestEnd: latestOf([last?.earliest ?? null, start?.earliest ?? null]),
    latestEnd: last?.latest ?? null,
  }
}

/**
 * The days that one claim covers, as four days: from `latestStart` to `earliestEnd` on every reading of its dates, outside
 * `earliestStart` to `latestEnd` on none; `undefined` where it says that the thing came to nothing. `asked`: the claim was
 * asked for by its stage or for its negation, and covers the days on which *that* was so.
 */
export function reachOf(kind: Kind, claim: AnyClaim, appeared: Appearances, asked = false): Period | undefined {
  const phase = phaseOf(kind, claim)
  const published = appeared(claim.document)
  const given = givenBy(kind, claim, published)
  const witness = witnessOf(claim, appeared)
  const ofState = (own: Given) => reachOfState(own, claim, witness, published.latest, phase === 'after')
  if (kind === 'assessment') {
    const { earliest, latest } = claim.said ? witness : published
    return { earliestStart: earliest, latestStart: latest, earliestEnd: earliest, latestEnd: latest }
  }
  if (asked && (phase !== 'during' || strengthOf(claim) === 'no')) return ofState(given)
  if (phase === 'never') return undefined
  if (phase === 'before') return reachAhead(given, witness)
  if (phase === 'after' && given.end === undefined)
    return ofState({ ...given, open: false, end: { edtf: '', earliest: null, latest: witness.latest } })
  if (kindRules[kind].isState) return ofState(given)
  const { start, end } = given
  if (given.open) return reachOfOngoing(given, claim, witness)
  if (kind === 'figure' && start && end) return reachOfSpan(start, end, published)
  return reachOfHappening(kind, given, claim, witness, published)
}
