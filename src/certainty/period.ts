import { earliestOf, earliestOrOpen, isAfter, latestOf, latestOrOpen, notAfter } from '../dates/bounds.js'
import type { Claim, Names, Period } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { type Appearances, reachOf } from './reach.js'
import { phaseOf, strengthOf } from './strength.js'

type AnyClaim = Claim<string, Names>

/** The claims that decide a period: the firm ones, else those that speak of the thing as begun, else of it as ahead. */
function deciding(kind: Kind, claims: readonly AnyClaim[]): readonly AnyClaim[] {
  const affirming = claims.filter((claim) => strengthOf(claim) !== 'no')
  const begun = affirming.filter((claim) => ['during', 'after'].includes(phaseOf(kind, claim)))
  const firm = begun.filter((claim) => strengthOf(claim) === 'definite')
  return [firm, begun, affirming].find((list) => list.length > 0) ?? []
}

/**
 * The overall span of a record, for display and sorting: where the starts that claims tell agree, what they share, else all
 * of them; the same for ends. The parts of a transfer may begin and end apart. Where the thing is definite is another matter.
 */
export function periodOf(kind: Kind, claims: readonly AnyClaim[], appeared: Appearances): Period {
  const reaches = deciding(kind, claims).flatMap((claim) => reachOf(kind, claim, appeared) ?? [])
  const starts = reaches.map(({ earliestStart }) => earliestStart)
  const ends = reaches.map(({ latestEnd }) => latestEnd)
  const begun = earliestOf(reaches.map(({ latestStart }) => latestStart))
  const lasted = latestOf(reaches.map(({ earliestEnd }) => earliestEnd))
  const [from, until] = [latestOf(starts), earliestOf(ends)]
  const canAgree = kind !== 'transfer' && !isAfter(from, until)
  const startsAgree = canAgree && !isAfter(from, begun)
  const endsAgree = canAgree && !isAfter(lasted, until)
  const earliestStart = startsAgree ? from : earliestOrOpen(starts)
  const latestEnd = endsAgree ? until : latestOrOpen(ends)
  return {
    earliestStart,
    latestStart: notAfter(
      startsAgree || kind === 'transfer' ? begun : latestOf(reaches.map((one) => one.latestStart)),
      latestEnd,
    ),
    earliestEnd: notAfter(latestOf([lasted, lasted === null ? null : earliestStart]), latestEnd),
    latestEnd,
  }
}
