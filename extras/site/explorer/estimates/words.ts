import { quantityText } from '../../../../src/query/quantity-text.js'
import { actorText, dateText, goodsText } from '../parts/words.js'
import type { Told } from '../queries/estimates.js'
import { shortDay } from '../state/days.js'

/** The number with the words of its bound: `more than 3,700 drones`. */
export const amountText = ({ quantity }: Told): string => quantityText(quantity)

/** When the number is told of: `1–30 Sept 2024`. */
export function momentText({ estimate: { asOfFrom, asOfTo } }: Told): string {
  if (asOfFrom === asOfTo && asOfFrom !== null) return shortDay(asOfFrom)
  if (asOfFrom === null) return asOfTo === null ? 'no date told' : `${shortDay(asOfTo)} or earlier`
  return asOfTo === null ? `${shortDay(asOfFrom)} or later` : `${shortDay(asOfFrom)} to ${shortDay(asOfTo)}`
}

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
