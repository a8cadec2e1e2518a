import { dateText, daysText, goodsText, quantityText } from '../../words.js'
import { actorText } from '../parts/words.js'
import type { Told } from '../queries/estimates.js'

/** The number with the words of its bound: `more than 3,700 drones`. */
export const amountText = ({ quantity }: Told): string => quantityText(quantity)

/** The same without its whole, which the name of the row gives. */
export const shortAmountText = ({ quantity }: Told): string => quantityText({ ...quantity, of: undefined })

/** When the number is of: `September 2024`. */
export const momentText = ({ estimate: { asOfFrom, asOfTo } }: Told): string =>
  daysText(asOfFrom, asOfTo) || 'not dated'

/** Who says so, how. */
export function speakerText({ estimate: { claimant, modality, hedge, negated } }: Told): string {
  const who = claimant === null ? 'the document itself' : actorText(claimant)
  return `${who}, ${modality}${negated ? ', negated' : ''}${hedge ? `, “${hedge}”` : ''}`
}

/** The start of a running total, in words. */
export const sinceText = ({ estimate: { cumulativeSince } }: Told): string =>
  cumulativeSince === null ? '' : `running total since ${dateText({ edtf: cumulativeSince })}`

/** What is counted: the goods of the claim where they are narrower, and who to whom. */
export function thingText({ record, estimate }: Told): string {
  if (record.kind !== 'transfer' || estimate.goods === null) return record.title
  const sides = [record.from, record.to].map((names) => names.map(actorText).join(' + '))
  return `${goodsText(estimate.goods)}, ${sides.join(' → ')}`
}

/** The whole in a sentence, as the name of its bar. */
export const toldText = (told: Told): string =>
  `${thingText(told)}: ${amountText(told)}, ${told.estimate.stage ?? 'no stage told'}; ${momentText(told)}; ${speakerText(told)}${sinceText(told) && `; ${sinceText(told)}`}`
