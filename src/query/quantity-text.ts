import type { Quantity } from '../types/index.js'

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

const words: Readonly<Record<Exclude<Quantity['form'], 'range' | 'magnitude'>, string>> = {
  stated: '',
  about: 'about ',
  atLeast: 'at least ',
  moreThan: 'more than ',
  upTo: 'up to ',
  nearly: 'nearly ',
  lessThan: 'less than ',
}

const singular: Readonly<Record<string, string>> = {
  drones: 'drone',
  missiles: 'missile',
  rounds: 'round',
  containers: 'container',
  people: 'person',
  deaths: 'death',
  tanks: 'tank',
  vehicles: 'vehicle',
  components: 'component',
  systems: 'system',
  assets: 'asset',
  packages: 'package',
  visits: 'visit',
  territories: 'territory',
  'rounds of talks': 'round of talks',
  years: 'year',
  months: 'month',
}

/** The number itself: `25,000 to 30,000`, `at least 400`, `thousands`. */
function amountOf({ form, min, max, magnitude }: Quantity): string {
  if (form === 'magnitude') return magnitude as string
  if (form === 'range') return `${numbers.format(min as number)} to ${numbers.format(max as number)}`
  return `${words[form]}${numbers.format((min ?? max) as number)}`
}

/** Magnitude words that stand before their unit without `of`. */
const plain: ReadonlySet<string> = new Set(['many'])

const money = (amount: string) => amount.replace(/\d/, '$$$&')

/** A quantity in words: `at least 400 missiles`, `up to $20,000 per drone`, `up to 40 % of the whole`. */
export function quantityText(quantity: Quantity): string {
  const { unit, per, of, min, max } = quantity
  const amount = amountOf(quantity)
  const one = min === 1 && max === 1
  const many = quantity.magnitude !== undefined && /s$|y$/.test(quantity.magnitude) && !plain.has(quantity.magnitude)
  const counted = many
    ? `${amount} of ${unit}`
    : unit === 'USD'
      ? money(amount)
      : unit === 'percent'
        ? `${amount} %`
        : `${amount} ${one ? (singular[unit] ?? unit) : unit}`
  return `${counted}${per === undefined ? '' : ` per ${per}`}${of === undefined ? '' : ` of ${of}`}`
}
