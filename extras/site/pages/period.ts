import { type Html, html } from '../html.js'
import { dayText, withinText } from './dates.js'
import type { AnyRecord, Kind } from './types.js'

/** What the days of each kind are days of. */
const spans: Readonly<Record<Kind, string>> = {
  transfer: 'the movement, from the first to the last of it; not the promise and not the refusal',
  deployment: 'the presence',
  capability: 'the capability',
  figure: 'the span that is measured',
  event: 'the happening',
  statement: 'the saying',
  tie: 'the tie; a treaty counts from its signature',
  stance: 'the stance',
  assessment: 'the view: when it was said, else when its document appeared',
}

const or = (day: string | null, else_: string) => (day === null ? else_ : dayText(day))

/** The four days of a record in words. */
export function periodTable({ kind, period }: AnyRecord): Html {
  return html`<table class="days">
<caption>The days of ${spans[kind]}</caption>
<tbody>
<tr><th scope="row">Can have begun from</th><td>${or(period.earliestStart, 'not told: nobody says since when')}</td></tr>
<tr><th scope="row">Had begun by</th><td>${or(period.latestStart, 'not told: it may never begin')}</td></tr>
<tr><th scope="row">Surely lasted until</th><td>${or(period.earliestEnd, 'not told: no such day')}</td></tr>
<tr><th scope="row">Can have lasted until</th><td>${or(period.latestEnd, 'not told: nobody says that it ended')}</td></tr>
</tbody>
</table>`
}

/** When it began, for a list. */
export const beginning = ({ period: { earliestStart, latestStart } }: AnyRecord): string =>
  latestStart === null && earliestStart !== null
    ? `${dayText(earliestStart)} or later, if at all`
    : withinText(earliestStart, latestStart)
