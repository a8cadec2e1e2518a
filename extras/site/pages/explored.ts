import { start } from '../explorer/state/state.js'
import { type Html, html } from '../html.js'
import type { AnyRecord } from './world.js'

/** The day on which a tie is to be seen in the explorer: the one that it opens with, else the last on which it is definite. */
function dayOf({ spells, period }: AnyRecord): string {
  const isAtStart = spells.some(({ first, last }) => first <= start.date && start.date <= last)
  return isAtStart ? start.date : (spells.at(-1)?.last ?? period.latestStart ?? start.date)
}

/** Where a record is in the explorer: a tie among the ties of a day, a transfer among the flows, anything else in the list. */
function placeOf(record: AnyRecord): string {
  if (record.kind !== 'tie') return `view=${record.kind === 'transfer' ? 'flows' : 'records'}&pick=${record.id}`
  const parties = record.directed ? [...record.from, ...record.to] : record.between
  const scope = parties.includes('Russia') ? '' : '&around=all'
  return `view=network&date=${dayOf(record)}${record.spells.length > 0 ? '' : '&certainty=possible'}${scope}&pick=${record.id}`
}

/** The way to a record in the explorer. */
export const exploreLink = (record: AnyRecord): Html =>
  html`<a href="@/explorer/index.html#${placeOf(record)}">Show it in the explorer</a>`
