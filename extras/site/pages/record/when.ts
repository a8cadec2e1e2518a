import { release, type Spell } from 'russia-ties'
import { type Html, html, type Value } from '../../html.js'
import { capital, dayText, listText, periodText } from '../../words.js'
import { isOnlyDenied } from '../entries.js'
import { axisOf, ticks } from '../scale.js'
import type { AnyRecord } from '../world.js'

const last = release.coverage.last as string

const spellText = ({ first, last: end }: Spell) =>
  first === end ? `on ${dayText(first)}` : `from ${dayText(first)} to ${dayText(end)}`

/** The days on which it is definite, in words. */
const definiteText = ({ spells }: AnyRecord): string =>
  spells.length === 0 ? 'definite on no single day' : `definite ${listText(spells.map(spellText))}`

const pointer = (x: string, towards: 'left' | 'right'): Value =>
  html`<svg x="${x}" y="14" overflow="visible"><path class="pointer" d="${towards === 'left' ? 'M8 -5L1 0L8 5' : 'M-8 -5L-1 0L-8 5'}"/></svg>`

/** The period as a strip: a dashed frame where the thing is possible, filled where it is definite. */
function strip(record: AnyRecord): Html {
  const { period, spells } = record
  const { earliestStart, latestEnd } = period
  const days = [...Object.values(period), ...spells.flatMap((one) => [one.first, one.last])].filter(
    (day) => day !== null,
  )
  const axis = axisOf([...days, last])
  const [from, to] = [
    earliestStart === null ? 0 : axis.at(earliestStart),
    latestEnd === null ? 100 : axis.at(latestEnd, 1),
  ]
  const filled = spells.map((one) => {
    const begin = axis.at(one.first)
    return html`<rect class="definite" x="${begin}%" y="6" width="${Math.max(axis.at(one.last, 1) - begin, 0.4)}%" height="16"/>`
  })
  return html`<figure class="strip"><svg role="img" aria-label="${capital(periodText(period))}; ${definiteText(record)}." width="100%" height="46">
<rect class="possible" x="${from}%" y="6" width="${Math.max(to - from, 0.4)}%" height="16"/>
${filled}
${earliestStart === null && pointer('0%', 'left')}${latestEnd === null && pointer('100%', 'right')}
<line class="witness" x1="${axis.at(last, 1)}%" x2="${axis.at(last, 1)}%" y1="1" y2="28"/>
<line class="axis" x1="0" x2="100%" y1="28" y2="28"/>
${ticks(axis).map(({ x, year, anchor }) => html`<line class="axis" x1="${x}%" x2="${x}%" y1="26" y2="31"/><text x="${x}%" y="43" text-anchor="${anchor}">${year}</text>`)}
</svg>
<figcaption>Dashed: possible. Filled: definite. Arrow: no document gives a bound. Upright line: ${dayText(last)}, the last day that the documents cover.</figcaption></figure>`
}

/** When a thing was so, in words and as a strip. */
export const when = (record: AnyRecord): Value =>
  !isOnlyDenied(record) &&
  html`<section aria-labelledby="when"><h2 id="when">When</h2>
<p><strong>${capital(periodText(record.period))}.</strong> ${capital(definiteText(record))}.</p>
${strip(record)}</section>`
