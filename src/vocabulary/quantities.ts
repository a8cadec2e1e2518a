/**
 * How a number is printed. `stated`: a bare figure (min = max). `about`: about, around, some. `range`: from a to b.
 * `atLeast` and `moreThan`: only `min`. `upTo`, `nearly`, `lessThan`: only `max`. `magnitude`: a word, no number.
 */
export const forms = [
  'stated',
  'about',
  'range',
  'atLeast',
  'moreThan',
  'upTo',
  'nearly',
  'lessThan',
  'magnitude',
] as const

/** How a number is printed in the passage, and so which bounds it gives. */
export type Form = (typeof forms)[number]

/** Words that stand for a number without giving one. */
export const magnitudes = [
  'some',
  'few',
  'several',
  'multiple',
  'many',
  'significant number',
  'not insignificant',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'most',
  'majority',
  'vast majority',
] as const

/** A word that stands for a number: `thousands` is not 2,000. */
export type Magnitude = (typeof magnitudes)[number]

/** What is counted or measured. Tons are as printed: no text says which ton. */
export const units = [
  'drones',
  'missiles',
  'rounds',
  'containers',
  'troops',
  'people',
  'deaths',
  'tanks',
  'vehicles',
  'components',
  'systems',
  'assets',
  'tons',
  'USD',
  'percent',
  'packages',
  'visits',
  'visit years',
  'territories',
  'rounds of talks',
  'years',
  'months',
  'ordinal',
] as const

/** The unit of a quantity. */
export type Unit = (typeof units)[number]

/** What a price is for. */
export const pers = ['drone'] as const

/** What a quantity is counted for ("per drone"). */
export type Per = (typeof pers)[number]

/** How the document ranks a thing among its like. */
export const ranks = [
  'first',
  'third',
  'largest',
  'one of the largest',
  'leading',
  'key supplier',
  'top supplier',
  'main',
  'most important',
  'most critical',
  'least committed',
  'closest',
  'one of the closest',
  'one of the key',
  'one of the most',
  'one of the few',
  'longest',
  'record',
  'vast majority',
  'heavy reliance',
  'major contributor',
] as const

/** A superlative of the source as a value: `{ as: 'largest', among: 'trade partners of Russia' }`. */
export type RankWord = (typeof ranks)[number]

/** Directions of change. */
export const trends = ['rising', 'falling', 'continuing', 'slowing'] as const

/** Which way a thing changes, as a claim tells it. */
export type TrendWord = (typeof trends)[number]
