import type { Claim, Names, Period } from '../types/index.js'
import { type Appearances, attestedOn, closedEnd } from './attest.js'
import {
  type Bound,
  type Bounds,
  earliestOf,
  earliestOrOpen,
  isAfter,
  latestOf,
  latestOrOpen,
  notAfter,
} from './bounds.js'
import { dayAfter } from './day.js'

/** The claims that a standing thing's period is derived from. */
export interface Evidence<N extends Names> {
  /** The claims that tell what surely holds: those that affirm it most strongly. */
  readonly inner: readonly Claim<string, N>[]
  /** The claims that tell what may hold; the inner ones among them. */
  readonly outer: readonly Claim<string, N>[]
  /** Those of the inner ones that tell that it ended. */
  readonly closing: readonly Claim<string, N>[]
  /** The claims that tell that it had not begun. */
  readonly notYet: readonly Claim<string, N>[]
}

/** The day by which the thing had begun, as one claim tells it; a claim of a start still to come attests none. */
function begunBy<N extends Names>(claim: Claim<string, N>, appeared: Appearances): Bound {
  const attested = attestedOn(claim, appeared).latest
  const start = claim.period?.start
  return earliestOf([
    start?.latest ?? null,
    claim.trend?.since?.latest ?? null,
    closedEnd(claim)?.latest ?? null,
    isAfter(start?.earliest ?? null, attested) ? null : attested,
  ])
}

/**
 * The day up to which the thing surely lasted, as one claim tells it: its end, or the day it attests where that end is open
 * or still to come. A claim that it ended attests no day of it.
 */
function lastedUntil<N extends Names>(claim: Claim<string, N>, { closing }: Evidence<N>, appeared: Appearances): Bound {
  const end = closedEnd(claim)
  const told = end?.earliest ?? null
  const goesOn = claim.period?.end === 'open' || isAfter(told, appeared(claim.document).latest)
  const until = goesOn ? attestedOn(claim, appeared).earliest : told
  const seen = closing.includes(claim) ? null : notAfter(claim.asOf?.earliest ?? null, end?.latest ?? null)
  return latestOf([until, claim.period?.start?.earliest ?? null, seen])
}

/** Parts of a flow reach from the first to the last of them; a halt alone doesn't tell when what it halted began. */
function startOfFlow<N extends Names>({ inner, outer, closing }: Evidence<N>, latest: Bound): Bounds {
  const moves = (claim: Claim<string, N>) => claim.period?.start !== undefined || !closing.includes(claim)
  const startOf = (claims: readonly Claim<string, N>[]) =>
    earliestOrOpen(claims.filter(moves).map(({ period }) => period?.start?.earliest ?? null))
  const sure = startOf(inner)
  return { earliest: sure === null || isAfter(sure, latest) ? null : startOf(outer), latest }
}

/** The starts of anything else must agree; where they don't, or a witness is older, they reach over all that is told. */
function startOfWhole<N extends Names>({ inner }: Evidence<N>, latest: Bound, appeared: Appearances): Bounds {
  const told = inner.flatMap((claim) =>
    claim.period?.start ? [{ earliest: claim.period.start.earliest, latest: begunBy(claim, appeared) }] : [],
  )
  const days = told.map(({ earliest }) => earliest)
  const met = latestOf(days)
  if (!isAfter(met, latest)) return { earliest: met, latest }
  return { earliest: earliestOrOpen([...days, latest]), latest: latestOrOpen(told.map((start) => start.latest)) }
}

/** The last day on which it can have ended: what closing claims say, unless another claim finds it going on. */
function latestEnd<N extends Names>(evidence: Evidence<N>, parts: boolean, appeared: Appearances): Bound {
  const { outer, closing } = evidence
  const seen = latestOf(outer.map((claim) => lastedUntil(claim, evidence, appeared)))
  const endOf = (claim: Claim<string, N>) =>
    closedEnd(claim)?.latest ?? (closing.includes(claim) ? attestedOn(claim, appeared).latest : null)
  const closed = earliestOf(closing.map(endOf))
  if (closed !== null && !isAfter(seen, closed)) return closed
  const ends = outer.map(endOf)
  const met = earliestOf(ends)
  return parts || ends.includes(null) || isAfter(seen, met) ? latestOrOpen(ends) : met
}

/** The day that a claim rules out as a beginning, and every day before it; a negated span rules out no day before it. */
function notYetOn<N extends Names>(claim: Claim<string, N>, appeared: Appearances): Bound {
  const end = closedEnd(claim)
  const { earliest } = attestedOn(claim, appeared)
  return end ? earliestOrOpen([end.earliest, earliest]) : earliest
}

/** A refusal, a negation or a preparation rules out an earlier beginning, unless other claims tell of one. */
function notBefore<N extends Names>({ notYet }: Evidence<N>, limit: Bound, appeared: Appearances): Bound {
  const days = notYet.flatMap((claim) => notYetOn(claim, appeared) ?? [])
  return latestOf(days.map(dayAfter).filter((day) => !isAfter(day, limit)))
}

/** The period of a thing that stands over time. */
export function standingPeriod<N extends Names>(evidence: Evidence<N>, parts: boolean, appeared: Appearances): Period {
  const begun = earliestOf(evidence.inner.map((claim) => begunBy(claim, appeared)))
  const { earliest, latest } = parts ? startOfFlow(evidence, begun) : startOfWhole(evidence, begun, appeared)
  const end = latestEnd(evidence, parts, appeared)
  const earliestStart = latestOf([earliest, notBefore(evidence, begun, appeared)])
  const lasted = latestOf([earliestStart, ...evidence.inner.map((claim) => lastedUntil(claim, evidence, appeared))])
  return { earliestStart, latestStart: notAfter(latest, end), earliestEnd: notAfter(lasted, end), latestEnd: end }
}

/** The period of a thing that is only expected, planned or prepared: possible from the day that is told, never sure. */
export function prospectivePeriod<N extends Names>(claims: readonly Claim<string, N>[], appeared: Appearances): Period {
  const from = claims.map((claim) => {
    const end = closedEnd(claim)?.latest ?? null
    return notAfter(claim.period?.start?.earliest ?? attestedOn(claim, appeared).earliest, end)
  })
  const until = claims.map((claim) => closedEnd(claim)?.latest ?? null)
  return { earliestStart: earliestOrOpen(from), latestStart: null, earliestEnd: null, latestEnd: latestOrOpen(until) }
}
