import { html, type Value } from '../../html.js'
import { dateText, quantityText } from '../../words.js'
import { recordLink } from '../links.js'
import type { Claim } from '../types.js'

type Quantity = NonNullable<Claim['quantity']>

/** What the words around the number leave open. */
function boundsOf(quantity: Quantity): string {
  const bare = () => quantityText({ ...quantity, form: 'stated', min: quantity.min ?? quantity.max })
  switch (quantity.form) {
    case 'stated':
      return 'one number, as printed'
    case 'about':
      return 'one number, printed as approximate'
    case 'range':
      return 'both bounds are given'
    case 'atLeast':
      return `${bare()} or more; no upper bound is given`
    case 'moreThan':
      return `over ${bare()}; no upper bound is given`
    case 'upTo':
      return `${bare()} or less; no lower bound is given`
    case 'nearly':
      return `below ${bare()} and close to it; no lower bound is given`
    case 'lessThan':
      return `below ${bare()}; no lower bound is given`
    case 'magnitude':
      return 'a word; no number is given'
  }
}

/** The number of a claim with its bound words, and what they leave open. */
export const numberOf = ({ quantity }: Claim): Value =>
  quantity && html`<strong>${quantityText(quantity)}</strong> <span class="note">(${boundsOf(quantity)})</span>`

/** Since when a running total counts. */
export const countedSince = ({ quantity }: Claim): Value =>
  quantity?.cumulativeSince &&
  `${dateText(quantity.cumulativeSince)}: a running total, which contains earlier ones and is never added to them`

/** The record whose number contains this one. */
export const containerOf = ({ within }: Claim): Value => within && html`${recordLink(within)}: the two are never added`
