import type { Claim, DayRange, Names, Period } from '../types/index.js'
import type { Appearances } from './attest.js'
import { type Bound, earliestOf, earliestOrOpen, latestOf, latestOrOpen } from './bounds.js'

/** Beginning and end of a happening as one claim tells them. */
interface Told {
  readonly start: DayRange
  readonly end: DayRange
}

function tellsOf<N extends Names>({ period, asOf, said }: Claim<string, N>): Told | undefined {
  const start = period?.start ?? (period?.end === 'open' ? undefined : period?.end) ?? asOf ?? said
  const end = period?.end === 'open' ? undefined : period?.end
  return start && { start, end: end ?? start }
}

const met = (ranges: readonly DayRange[]): { earliest: Bound; latest: Bound } => {
  const earliest = latestOf(ranges.map((range) => range.earliest))
  const latest = earliestOf(ranges.map((range) => range.latest))
  if (earliest === null || latest === null || earliest <= latest) return { earliest, latest }
  return {
    earliest: earliestOrOpen(ranges.map((range) => range.earliest)),
    latest: latestOrOpen(ranges.map((range) => range.latest)),
  }
}

/** The period of what happened at a time: where the dates of its claims meet, and before the first document that tells it. */
export function momentPeriod<N extends Names>(claims: readonly Claim<string, N>[], appeared: Appearances): Period {
  const told = claims.flatMap((claim) => tellsOf(claim) ?? [])
  const start = met(told.map((one) => one.start))
  const end = met(told.map((one) => one.end))
  const known = earliestOf(claims.map(({ document }) => appeared(document).latest))
  return {
    earliestStart: start.earliest,
    latestStart: earliestOf([start.latest, known]),
    earliestEnd: end.earliest,
    latestEnd: earliestOf([end.latest, known]),
  }
}

/** The period of a happening that lies ahead: its dates, with no document to cap them. */
export function aheadPeriod<N extends Names>(claims: readonly Claim<string, N>[], appeared: Appearances): Period {
  const told = claims.flatMap((claim) => tellsOf(claim) ?? [])
  const start = met(told.map((one) => one.start))
  const end = met(told.map((one) => one.end))
  const from = earliestOf(claims.map(({ document }) => appeared(document).earliest))
  return {
    earliestStart: start.earliest ?? from,
    latestStart: start.latest,
    earliestEnd: end.earliest,
    latestEnd: end.latest,
  }
}

/** The period of a view held: the days on which the documents that hold it appeared, or on which it was said. */
export function heldPeriod<N extends Names>(claims: readonly Claim<string, N>[], appeared: Appearances): Period {
  const days = claims.map((claim) => claim.said ?? appeared(claim.document))
  return {
    earliestStart: earliestOrOpen(days.map(({ earliest }) => earliest)),
    latestStart: earliestOf(days.map(({ latest }) => latest)),
    earliestEnd: latestOf(days.map(({ earliest }) => earliest)),
    latestEnd: latestOrOpen(days.map(({ latest }) => latest)),
  }
}

/** The period of a measured value: the whole span that it measures, as far as its document can have known. */
export function spanPeriod<N extends Names>(claims: readonly Claim<string, N>[], appeared: Appearances): Period {
  const starts = claims.map(({ period }) => period?.start?.earliest ?? null)
  const ends = claims.map(({ period, document }) => {
    const end = period?.end === 'open' ? null : (period?.end?.latest ?? null)
    const { earliest, latest } = appeared(document)
    return { earliest: earliestOf([end, earliest]), latest: earliestOf([end, latest]) }
  })
  return {
    earliestStart: earliestOrOpen(starts),
    latestStart: latestOf(starts),
    earliestEnd: earliestOf(ends.map(({ earliest }) => earliest)),
    latestEnd: latestOrOpen(ends.map(({ latest }) => latest)),
  }
}
