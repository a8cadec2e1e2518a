import { type Html, html } from '../html.js'
import type { AnyRecord } from './types.js'

/** The place of a record in the explorer: a tie on a day on which it is definite, a transfer among the flows. */
function stateFor({ kind, id, spells, period }: AnyRecord): string {
  const day = spells.at(-1)?.last ?? period.latestStart
  if (kind === 'tie')
    return `view=network${spells.length > 0 ? '' : '&certainty=possible'}${day ? `&date=${day}` : ''}&pick=${id}`
  return `view=${kind === 'transfer' ? 'flows' : 'records'}&pick=${id}`
}

/** The way to a record in the explorer. */
export const exploreLink = (record: AnyRecord): Html =>
  html`<a href="@/explorer/index.html#${stateFor(record)}">Show it in the explorer</a>`
