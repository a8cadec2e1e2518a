/**
 * The hedge words that the documents use. `reporting`: the word passes on what others say or hold likely.
 * `weak`: the word leaves open whether the thing is so at all.
 */
export const hedges = {
  reportedly: 'reporting',
  'is believed to': 'reporting',
  believes: 'reporting',
  indicates: 'reporting',
  'is expected to': 'reporting',
  'is set to': 'reporting',
  likely: 'reporting',
  'most certainly': 'reporting',
  unlikely: 'reporting',
  probably: 'reporting',
  'widely seen': 'reporting',
  could: 'weak',
  may: 'weak',
  might: 'weak',
  can: 'weak',
  possibly: 'weak',
  perhaps: 'weak',
  potentially: 'weak',
  suggests: 'weak',
  appears: 'weak',
  seems: 'weak',
  fears: 'weak',
  claims: 'weak',
  hints: 'weak',
  'it can be assumed': 'weak',
} as const

/** A hedge word of the source, from the closed list {@link hedges}. */
export type Hedge = keyof typeof hedges

/** Whether a hedge word passes something on (`reporting`) or leaves it open (`weak`). */
export type HedgeStrength = (typeof hedges)[Hedge]
