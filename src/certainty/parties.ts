import type { Claim, Names } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { type Judgement, judge, type Question, type Run } from './judge.js'
import type { Appearances } from './reach.js'

type AnyClaim = Claim<string, Names>

/** Whether claims tell the dates of single parties. */
export const isParted = (claims: readonly AnyClaim[]): boolean => claims.some(({ parties }) => parties !== undefined)

/**
 * The claims that tell the dates of a party: those that name it; where none does, those that name nobody; where each names
 * others, all.
 */
export function claimsOn(party: string, claims: readonly AnyClaim[]): readonly AnyClaim[] {
  const own = claims.filter(({ parties }) => parties?.includes(party))
  if (own.length > 0) return own
  const whole = claims.filter(({ parties }) => parties === undefined)
  return whole.length > 0 ? whole : claims
}

/** The days of two runs; one that is sure of no single day is kept where the other covers all that it may be. */
function shared(one: Run, other: Run): readonly Run[] {
  if (other.first > other.last) return one.first > one.last ? [] : shared(other, one)
  if (one.first > one.last) return other.first <= one.last && one.first <= other.last ? [one] : []
  const first = one.first > other.first ? one.first : other.first
  const last = one.last < other.last ? one.last : other.last
  return first <= last ? [{ first, last }] : []
}

const both = (some: readonly Run[], others: readonly Run[]) =>
  some.flatMap((one) => others.flatMap((other) => shared(one, other)))

/**
 * Judges the days of a record on which it held for one party of each list, by the claims that tell their dates. `chosen`,
 * `question` and `all` are those of {@link judge}.
 */
export function judgeFor(
  parties: readonly (readonly string[])[],
  kind: Kind,
  chosen: readonly AnyClaim[],
  appeared: Appearances,
  question: Question = {},
  all: readonly AnyClaim[] = chosen,
): Judgement {
  if (parties.length === 0 || !isParted(all)) return judge(kind, chosen, appeared, question, all)
  const ofParty = (party: string) => {
    const own = claimsOn(party, all)
    return judge(
      kind,
      chosen.filter((claim) => own.includes(claim)),
      appeared,
      question,
      own,
    )
  }
  return parties
    .map((some): Judgement => {
      const days = some.map(ofParty)
      return { sure: days.flatMap(({ sure }) => sure), open: days.flatMap(({ open }) => open) }
    })
    .reduce((one, other) => ({ sure: both(one.sure, other.sure), open: both(one.open, other.open) }))
}
