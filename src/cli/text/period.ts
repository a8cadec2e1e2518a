import { lastDayOf } from '../../dates/index.js'
import type { Day, Period } from '../../types/index.js'

/** Two days as the shortest date that means both: `2024-06` for its first and last day. */
export function rangeText(earliest: Day | null, latest: Day | null): string {
  if (earliest === null) return latest === null ? 'not told' : `by ${latest}`
  if (latest === null) return `from ${earliest} on`
  if (earliest === latest) return earliest
  const [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)]
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year
  return earliest === `${month}-01` && latest === lastDayOf(month) ? month : `${earliest} to ${latest}`
}

function beganText({ earliestStart, latestStart }: Period): string {
  if (latestStart === null) return earliestStart === null ? 'start not told' : `not before ${earliestStart}, if at all`
  return `began ${rangeText(earliestStart, latestStart)}`
}

function endedText({ latestStart, earliestEnd, latestEnd }: Period): readonly string[] {
  if (earliestEnd !== null && earliestEnd === latestEnd) return [`ended ${latestEnd}`]
  const surely = latestStart !== null && earliestEnd !== null && latestStart <= earliestEnd
  return [
    ...(surely ? [`lasted at least to ${earliestEnd}`] : []),
    latestEnd === null ? 'end not told' : `over by ${latestEnd}`,
  ]
}

/** A date of which only a range is known: `on 2022-02-24`, `within 2015`, `by 1999-12-31`. */
function onceText(earliest: Day | null, latest: Day): string {
  if (earliest === null) return rangeText(earliest, latest)
  return `${earliest === latest ? 'on' : 'within'} ${rangeText(earliest, latest)}`
}

/** The four days of a period in words. */
export function periodText(period: Period): string {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = period
  if (earliestStart === earliestEnd && latestStart === latestEnd && latestEnd !== null)
    return onceText(earliestStart, latestEnd)
  return [beganText(period), ...endedText(period)].join(', ')
}
