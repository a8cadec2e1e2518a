import { html, type Value } from '../../html.js'
import { dateText, quantityText } from '../../words.js'
import { recordLink } from '../links.js'
import type { Claim } from '../world.js'

type Quantity = NonNullable<Claim['quantity']>

const noUpper = 'no upper bound is given'
const noLower = 'no lower bound is given'

/** What the words around the number leave open. */
const boundTexts: Readonly<Record<Quantity['form'], (number: string) => string>> = {
  stated: () => 'one number, as printed',
  about: () => 'one number, printed as approximate',
  range: () => 'both bounds are given',
  atLeast: (number) => `${number} or more; ${noUpper}`,
  moreThan: (number) => `over ${number}; ${noUpper}`,
  upTo: (number) => `${number} or less; ${noLower}`,
  nearly: (number) => `below ${number} and close to it; ${noLower}`,
  lessThan: (number) => `below ${number}; ${noLower}`,
  magnitude: () => 'a word; no number is given',
}

const boundsOf = (quantity: Quantity): string =>
  boundTexts[quantity.form](quantityText({ ...quantity, form: 'stated', min: quantity.min ?? quantity.max }))

/** The number of a claim with its bound words, and what they leave open. */
export const numberOf = ({ quantity }: Claim): Value =>
  quantity && html`<strong>${quantityText(quantity)}</strong> <span class="note">(${boundsOf(quantity)})</span>`

/** Since when a running total counts. */
export const countedSince = ({ quantity }: Claim): Value =>
  quantity?.cumulativeSince &&
  `${dateText(quantity.cumulativeSince)}: a running total, which contains earlier ones and is never added to them`

/** The record whose number contains this one. */
export const containerOf = ({ within }: Claim): Value => within && html`${recordLink(within)}: the two are never added`
