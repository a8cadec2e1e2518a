import type { Claim, DayRange, Names, Period } from '../types/index.js'
import { type Appearances, attestedOn } from './attest.js'
import { type Bound, earliestOf, earliestOrOpen, latestOf, latestOrOpen } from './bounds.js'
import { dayAfter } from './day.js'

/** The claims that a standing thing's period is derived from. */
export interface Evidence<N extends Names> {
  /** The claims that tell what surely holds: those that affirm it most strongly. */
  readonly inner: readonly Claim<string, N>[]
  /** The claims that tell what may hold; the inner ones among them. */
  readonly outer: readonly Claim<string, N>[]
  /** The claims that tell that it ended. */
  readonly closing: readonly Claim<string, N>[]
  /** The claims that tell that it had not begun. */
  readonly notYet: readonly Claim<string, N>[]
}

const closedEnd = <N extends Names>({ period }: Claim<string, N>): DayRange | undefined =>
  period?.end === 'open' ? undefined : period?.end

/** The day by which the thing had begun, as one claim tells it. */
const begunBy = <N extends Names>(claim: Claim<string, N>, appeared: Appearances): Bound =>
  earliestOf([
    claim.period?.start?.latest ?? null,
    claim.trend?.since?.latest ?? null,
    closedEnd(claim)?.latest ?? null,
    attestedOn(claim, appeared).latest,
  ])

/** The day up to which the thing surely lasted, as one claim tells it. */
function lastedUntil<N extends Names>(claim: Claim<string, N>, appeared: Appearances): Bound {
  if (claim.period?.end === 'open') return attestedOn(claim, appeared).earliest
  return latestOf([
    claim.period?.end?.earliest ?? null,
    claim.period?.start?.earliest ?? null,
    claim.asOf?.earliest ?? null,
  ])
}

/** Parts of a flow reach from the first to the last of them; the starts of anything else must agree. */
function starts<N extends Names>({ inner, outer }: Evidence<N>, parts: boolean, appeared: Appearances) {
  const latest = earliestOf(inner.map((claim) => begunBy(claim, appeared)))
  const told = inner.flatMap(({ period }) => (period?.start ? [period.start] : []))
  if (parts) return { earliest: earliestOrOpen(outer.map(({ period }) => period?.start?.earliest ?? null)), latest }
  const met = latestOf(told.map(({ earliest }) => earliest))
  if (met === null || latest === null || met <= latest) return { earliest: met, latest }
  const hull = latestOf(told.map((start) => start.latest))
  return { earliest: earliestOrOpen(told.map(({ earliest }) => earliest)), latest: latestOf([latest, hull]) }
}

/** The last day on which it can have ended: what closing claims say, unless a later claim finds it going on. */
function latestEnd<N extends Names>({ outer, closing }: Evidence<N>, parts: boolean, appeared: Appearances): Bound {
  const ends = closing.map((claim) => closedEnd(claim)?.latest ?? attestedOn(claim, appeared).latest)
  const closed = earliestOf(ends)
  const seenAfter = outer.some((claim) => {
    const seen = closing.includes(claim) ? null : lastedUntil(claim, appeared)
    return closed !== null && seen !== null && seen > closed
  })
  if (closed !== null && !seenAfter) return closed
  const told = outer.map((claim) => closedEnd(claim)?.latest ?? null)
  if (told.includes(null)) return null
  return parts ? latestOrOpen(told) : earliestOf(told)
}

/** A refusal, a negation or a preparation rules out an earlier beginning, unless other claims tell of one. */
function notBefore<N extends Names>({ notYet }: Evidence<N>, latestStart: Bound, appeared: Appearances): Bound {
  const days = notYet.flatMap((claim) => attestedOn(claim, appeared).earliest ?? [])
  return latestOf(days.map(dayAfter).filter((day) => latestStart === null || day <= latestStart))
}

/** The period of a thing that stands over time. */
export function standingPeriod<N extends Names>(evidence: Evidence<N>, parts: boolean, appeared: Appearances): Period {
  const { earliest, latest } = starts(evidence, parts, appeared)
  const earliestStart = latestOf([earliest, notBefore(evidence, latest, appeared)])
  const end = latestEnd(evidence, parts, appeared)
  const lasted = latestOf([earliestStart, ...evidence.inner.map((claim) => lastedUntil(claim, appeared))])
  return {
    earliestStart,
    latestStart: end !== null && latest !== null ? earliestOf([latest, end]) : latest,
    earliestEnd: lasted === null ? null : earliestOf([lasted, end]),
    latestEnd: end,
  }
}

/** The period of a thing that is only expected, planned or prepared: possible from the day that is told, never sure. */
export function prospectivePeriod<N extends Names>(claims: readonly Claim<string, N>[], appeared: Appearances): Period {
  const from = claims.map((claim) => claim.period?.start?.earliest ?? attestedOn(claim, appeared).earliest)
  const until = claims.map((claim) => closedEnd(claim)?.latest ?? null)
  return {
    earliestStart: earliestOrOpen(from),
    latestStart: null,
    earliestEnd: null,
    latestEnd: latestOrOpen(until),
  }
}
