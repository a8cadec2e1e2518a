import { holdsAt, release } from '../../../../src/index.js'
import { daysText } from '../../../../src/words/dates.js'
import { html, type Value } from '../../html.js'
import { isOnlyDenied } from '../entries.js'
import { axisOf, ticks } from '../scale.js'
import type { AnyRecord } from '../types.js'

const last = release.coverage.last as string

/** The days on which it surely held, if there are any. */
function surely(record: AnyRecord): readonly [string, string] | undefined {
  const { latestStart: from, earliestEnd: to } = record.period
  const isSure = from !== null && to !== null && from <= to && holdsAt(record, from) === 'definite'
  return isSure ? [from, to] : undefined
}

const pointer = (x: string, towards: 'left' | 'right'): Value =>
  html`<svg x="${x}" y="14" overflow="visible"><path class="pointer" d="${towards === 'left' ? 'M8 -5L1 0L8 5' : 'M-8 -5L-1 0L-8 5'}"/></svg>`

const label = (record: AnyRecord, sure: readonly [string, string] | undefined): string => {
  const { earliestStart, latestEnd } = record.period
  const outer = `Possible ${earliestStart === null ? 'since nobody says when' : `from ${daysText(earliestStart, earliestStart)}`} ${
    latestEnd === null ? 'with no end told' : `to ${daysText(latestEnd, latestEnd)}`
  }`
  const inner = sure
    ? `definite from ${daysText(sure[0], sure[0])} to ${daysText(sure[1], sure[1])}`
    : 'definite on no single day'
  return `${outer}; ${inner}.`
}

/** The four days as a strip: a dashed frame where the thing is possible, filled where it is definite. */
export function periodStrip(record: AnyRecord): Value {
  if (isOnlyDenied(record)) return undefined
  const { earliestStart, latestEnd } = record.period
  const days = Object.values(record.period).filter((day) => day !== null)
  const axis = axisOf([...days, last])
  const [from, to] = [
    earliestStart === null ? 0 : axis.at(earliestStart),
    latestEnd === null ? 100 : axis.at(latestEnd, 1),
  ]
  const sure = surely(record)
  const [begin, end] = sure ? [axis.at(sure[0]), axis.at(sure[1], 1)] : [0, 0]
  return html`<figure class="strip"><svg role="img" aria-label="${label(record, sure)}" width="100%" height="46">
<rect class="possible" x="${from}%" y="6" width="${Math.max(to - from, 0.4)}%" height="16"/>
${sure && html`<rect class="definite" x="${begin}%" y="6" width="${Math.max(end - begin, 0.4)}%" height="16"/>`}
${earliestStart === null && pointer('0%', 'left')}${latestEnd === null && pointer('100%', 'right')}
<line class="witness" x1="${axis.at(last, 1)}%" x2="${axis.at(last, 1)}%" y1="1" y2="28"/>
<line class="axis" x1="0" x2="100%" y1="28" y2="28"/>
${ticks(axis).map(({ x, year, anchor }) => html`<line class="axis" x1="${x}%" x2="${x}%" y1="26" y2="31"/><text x="${x}%" y="43" text-anchor="${anchor}">${year}</text>`)}
</svg>
<figcaption>Dashed: possible. Filled: definite. An arrow: no bound is told. The upright line: the last day of which a document speaks.</figcaption></figure>`
}
