import type { Claim, DayRange, Names, Period } from '../types/index.js'
import { type Appearances, attestedOn, closedEnd } from './attest.js'
import { type Bounds, cutAt, earliestOf, earliestOrOpen, isAfter, latestOf, latestOrOpen, notAfter } from './bounds.js'

/** Beginning and end of a happening as one claim tells them. */
interface Told {
  readonly start: Bounds
  readonly end: Bounds
}

const anyDay: Bounds = { earliest: null, latest: null }

/** The dates that a claim gives a happening; where it gives one only, that is both. */
function datesOf<N extends Names>(claim: Claim<string, N>, undated: Bounds): Told {
  const end = closedEnd(claim)
  const start = claim.period?.start ?? end ?? undated
  return { start, end: end ?? start }
}

/** The days on which all agree; where none is left, the days on which any of them may lie. */
function met(ranges: readonly Bounds[]): Bounds {
  const earliest = latestOf(ranges.map((range) => range.earliest))
  const latest = earliestOf(ranges.map((range) => range.latest))
  return isAfter(earliest, latest) ? hull(ranges) : { earliest, latest }
}

const hull = (ranges: readonly Bounds[]): Bounds => ({
  earliest: earliestOrOpen(ranges.map((range) => range.earliest)),
  latest: latestOrOpen(ranges.map((range) => range.latest)),
})

/** The four days of a happening: it can't begin after its last day, nor end before its first. */
function joined(told: readonly Told[], join: (ranges: readonly Bounds[]) => Bounds): Period {
  const start = join(told.map((one) => one.start))
  const end = join(told.map((one) => one.end))
  return {
    earliestStart: start.earliest,
    latestStart: notAfter(start.latest, end.latest),
    earliestEnd: latestOf([end.earliest, start.earliest]),
    latestEnd: end.latest,
  }
}

function agreed(told: readonly Told[]): Period {
  const period = joined(told, met)
  return isAfter(period.earliestStart, period.latestEnd) ? joined(told, hull) : period
}

/** The period of what happened at a time: where the dates of its claims meet, none of them after its document. */
export const momentPeriod = <N extends Names>(claims: readonly Claim<string, N>[], appeared: Appearances): Period =>
  agreed(
    claims.map((claim) => {
      const { latest } = appeared(claim.document)
      const undated = claim.asOf ?? cutAt({ earliest: null, latest: claim.said?.latest ?? null }, latest)
      const { start, end } = datesOf(claim, undated)
      const known = isAfter(start.earliest, latest) ? null : latest
      return { start: cutAt(start, known), end: cutAt(end, known) }
    }),
  )

/** The period of a happening that lies ahead: its dates, else any day from when it is told. */
export function aheadPeriod<N extends Names>(claims: readonly Claim<string, N>[], appeared: Appearances): Period {
  const period = agreed(claims.map((claim) => datesOf(claim, anyDay)))
  const from = earliestOf(claims.map((claim) => attestedOn(claim, appeared).earliest))
  const isPast = isAfter(from, earliestOf([period.latestStart, period.latestEnd]))
  if (period.earliestStart !== null || isPast) return period
  return { ...period, earliestStart: from, earliestEnd: isAfter(from, period.earliestEnd) ? from : period.earliestEnd }
}

/** The period of a view held: the days on which the documents that hold it appeared, or on which it was said. */
export function heldPeriod<N extends Names>(claims: readonly Claim<string, N>[], appeared: Appearances): Period {
  const days = claims.map(({ said, document }) => (said ? cutAt(said, appeared(document).latest) : appeared(document)))
  return {
    earliestStart: earliestOrOpen(days.map(({ earliest }) => earliest)),
    latestStart: earliestOf(days.map(({ latest }) => latest)),
    earliestEnd: latestOf(days.map(({ earliest }) => earliest)),
    latestEnd: latestOrOpen(days.map(({ latest }) => latest)),
  }
}

/** The span that one claim with start and end measures, as far as its document can have known. */
function spanOf<N extends Names>(claim: Claim<string, N>, appeared: Appearances) {
  const start = claim.period?.start as DayRange
  const end = closedEnd(claim) as DayRange
  const { earliest, latest } = appeared(claim.document)
  const until = latestOf([earliestOf([end.latest, latest]), start.earliest])
  const lasted = latestOf([earliestOf([end.latest, earliest]), start.earliest])
  return { from: start.earliest, begun: notAfter(start.earliest ?? start.latest, until), lasted, until }
}

/** The period of a measured value: the whole span that it measures. */
export function spanPeriod<N extends Names>(claims: readonly Claim<string, N>[], appeared: Appearances): Period {
  const spans = claims.map((claim) => spanOf(claim, appeared))
  return {
    earliestStart: earliestOrOpen(spans.map(({ from }) => from)),
    latestStart: latestOf(spans.map(({ begun }) => begun)),
    earliestEnd: earliestOf(spans.map(({ lasted }) => lasted)),
    latestEnd: latestOf(spans.map(({ until }) => until)),
  }
}
