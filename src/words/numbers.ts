import type { Names, Quantity } from '../types/index.js'
import type { Form, Magnitude } from '../vocabulary/index.js'

/** Made when first asked for: the first formatter of a process takes longer to make than all records to parse. */
let formats: { readonly plain: Intl.NumberFormat; readonly round: Intl.NumberFormat } | undefined

/** A number, with a word for round millions: `25,000`, `240 billion`. */
export function numberText(value: number): string {
  formats ??= {
    plain: new Intl.NumberFormat('en', { maximumFractionDigits: 6 }),
    round: new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 }),
  }
  return formats[value >= 1e6 && value % 1e5 === 0 ? 'round' : 'plain'].format(value)
}

/** A place in a row: `18th`, `22nd`. */
export function ordinalText(place: number): string {
  const isTeen = place % 100 > 10 && place % 100 < 14
  return `${numberText(place)}${(!isTeen && ['th', 'st', 'nd', 'rd'][place % 10]) || 'th'}`
}

/** The words before a number that say which bound it is. */
export const boundWords: Readonly<Record<Exclude<Form, 'range' | 'magnitude'>, string>> = {
  stated: '',
  about: 'about ',
  atLeast: 'at least ',
  moreThan: 'more than ',
  upTo: 'up to ',
  nearly: 'nearly ',
  lessThan: 'less than ',
}

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  territories: 'territory',
  'rounds of talks': 'round of talks',
  'visit years': 'visit year',
}

const singular = (unit: string) => irregular[unit] ?? unit.replace(/s$/, '')

/** Magnitude words that don't stand right before what they count. */
const phrases: Readonly<Partial<Record<Magnitude, string>>> = {
  'significant number': 'a significant number of',
  'not insignificant': 'a “not insignificant” number of',
  majority: 'a majority of',
  'vast majority': 'the vast majority of',
  dozens: 'dozens of',
  hundreds: 'hundreds of',
  thousands: 'thousands of',
  millions: 'millions of',
}

/** The one bound of a number that is no range, or both of them. */
const boundOf = ({ max = 0, min = max }: Quantity<Names>) => min

/** The number itself: `25,000 to 30,000`, `at least 400`, `18th`, `thousands of`. */
function amountOf(quantity: Quantity<Names>): string {
  const { form, min = 0, max = 0, magnitude = 'some', unit } = quantity
  const say = unit === 'ordinal' ? ordinalText : numberText
  if (form === 'magnitude') return phrases[magnitude] ?? magnitude
  if (form === 'range') return `${say(min)} to ${say(max)}`
  return `${boundWords[form]}${say(boundOf(quantity))}`
}

const money = (amount: string) => amount.replace(/(^| )(?=\d)/g, '$1$$')

/** The number with its unit; a share that a word tells stands right before its whole: `a majority of the exports`. */
function countedOf(quantity: Quantity<Names>): string {
  const { form, unit, of, min, max } = quantity
  const amount = amountOf(quantity)
  if (form === 'magnitude' && of !== undefined) return amount.replace(/ of$/, '')
  if (unit === 'USD') return form === 'magnitude' ? `${amount} dollars` : money(amount)
  if (unit === 'percent') return `${amount}%`
  if (unit === 'ordinal') return amount
  return `${amount} ${(max ?? min) === 1 ? singular(unit) : unit}`
}

/** A quantity in words: `at least 400 missiles`, `up to $20,000 per drone`, `up to 40% of the whole`, `18th`. */
export function quantityText(quantity: Quantity<Names>): string {
  const { per, of } = quantity
  return `${countedOf(quantity)}${per === undefined ? '' : ` per ${per}`}${of === undefined ? '' : ` of ${of}`}`
}
