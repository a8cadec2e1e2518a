import { pairAddress } from '../../addresses.js'
import { type Html, html, joined, type Value } from '../../html.js'
import type { AnyRecord } from '../types.js'
import { type Pair, pairsOf } from './pairs.js'

/** The names of two parties, linked to their page. */
export const pairLink = ({ one, other }: Pick<Pair, 'one' | 'other'>, text = `${one} and ${other}`): Html =>
  html`<a href="@/${pairAddress(one, other)}">${text}</a>`

/** The pairs that a record is one of, linked. */
export const pairLinksOf = (record: AnyRecord): Value => {
  const found = pairsOf(record)
  return (
    found.length > 0 &&
    joined(
      found.map((pair) => pairLink(pair)),
      ' · ',
    )
  )
}
