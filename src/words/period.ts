import type { Day, Period } from '../types/index.js'
import { daysText, dayText, edtfOf, endText, onDate, together } from './dates.js'

/** Something that happened once, at a time known by its bounds: `on 5 May 2020`, `some time in 2019`, `by 1999`. */
function onceText(earliest: Day | null, latest: Day): string {
  if (earliest === null) return `by ${endText(latest)}`
  return `${earliest === latest ? '' : 'some time '}${onDate({ edtf: edtfOf(earliest, latest) })}`
}

const sometime = (words: string) => words.replace(/^between/, 'some time between')

/** An edge of a period: `March 2024`, `some time between 2 and 23 November 2022`, `1999 at the latest`. */
const edgeText = (earliest: Day | null, latest: Day): string =>
  earliest === null ? `${endText(latest)} at the latest` : sometime(daysText(earliest, latest))

/** When something was so: `from March to May 2024`, `some time in 2019`, `since 1999 at the latest`, `not dated`. */
export function periodText({ earliestStart, latestStart, earliestEnd, latestEnd }: Period): string {
  if (latestEnd !== null && earliestStart === earliestEnd && latestStart === latestEnd)
    return onceText(earliestStart, latestEnd)
  if (latestStart === null) {
    if (earliestStart !== null) return `not before ${dayText(earliestStart)}, if at all`
    return latestEnd === null ? 'not dated' : `over by ${endText(latestEnd)}`
  }
  const start = edgeText(earliestStart, latestStart)
  if (latestEnd !== null) return `from ${together(start, edgeText(earliestEnd, latestEnd), 'to')}`
  if (earliestEnd !== null && earliestEnd > latestStart) return `since ${start}, at least until ${dayText(earliestEnd)}`
  return earliestStart === null ? `since ${start}` : `from ${start}`
}

/** When something began, for a list: `March 2024`, `1999 or earlier`, `not dated`. */
export function beginningText({ earliestStart, latestStart }: Period): string {
  if (latestStart !== null) return daysText(earliestStart, latestStart)
  return earliestStart === null ? 'not dated' : `${dayText(earliestStart)} or later, if at all`
}
