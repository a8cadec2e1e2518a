import { createDataset } from '../../src/dataset/index.js'

const register = [
  { id: '1', supplier: 'Highland', recipient: 'Lowland', weapon: 'tanks', ordered: 40, year: 1998, years: '2000-2001, 2003', delivered: 38, flags: 'N', licence: true },
  { id: '2', supplier: 'Lowland', recipient: 'Island', weapon: 'tanks', ordered: 5, year: 2002, years: '', delivered: 0, flags: 'Y', licence: false },
  { id: '3', supplier: 'unknown', recipient: 'Island Front', weapon: 'missiles', ordered: 0, year: 2001, years: '2001', delivered: 12, flags: '', licence: false },
] as const

type Deal = (typeof register)[number]

/** '2000-2001, 2003' as ['2000', '2001', '2003']. */
const yearsOf = (text: string) =>
  text.split(', ').filter(Boolean).flatMap((part) => {
    const [first, last = first] = part.split('-').map(Number) as [number, number?]
    return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
  })

/** A flag Y: the year of the order is an estimate; a flag N: the number delivered is. */
const orderDate = ({ year, flags }: Deal) => (flags.includes('Y') ? `[${year - 1}..${year + 1}]` : `${year}`)
const form = ({ flags }: Deal) => (flags.includes('N') ? 'about' : 'stated')

const claimsOf = (deal: Deal) => [
  {
    stage: 'agreed' as const,
    date: orderDate(deal),
    ...(deal.ordered > 0 && { quantity: { count: deal.ordered, unit: deal.weapon } }),
  },
  ...yearsOf(deal.years).map((date) => ({ stage: 'delivered' as const, date })),
  ...(deal.delivered > 0
    ? [{ stage: 'delivered' as const, asOf: '2010', quantity: { form: form(deal), count: deal.delivered, unit: deal.weapon } } as const]
    : []),
]

const deals = createDataset({
  transfers: register.map((deal) => ({
    id: `deal-${deal.id}`,
    from: deal.supplier,
    to: deal.recipient,
    goods: deal.weapon,
    claims: claimsOf(deal),
  })),
  capabilities: register
    .filter(({ licence }) => licence)
    .map(({ id, recipient, supplier, weapon }) => ({
      id: `licence-${id}`,
      actor: recipient,
      ability: 'makes' as const,
      goods: weapon,
      with: supplier,
    })),
  actors: [{ name: 'Island Front', aliases: ['IF'] }],
  attestedTo: '2010-12-31',
})

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

// A recipient in two roles: it receives, supplies others, and makes the goods under licence.
ids(deals.transfersTo('Lowland')) // ['deal-1']
ids(deals.transfersFrom('Lowland')) // ['deal-2']
ids(deals.recordsOn('Lowland', { kind: 'capability' })) // ['licence-1']

// Ordered is not delivered.
ids(deals.transfersTo('Island', { stage: 'delivered' })) // []
ids(deals.transfersTo('Island', { stage: 'agreed', during: '2001/2003' })) // ['deal-2']
ids(deals.transfersTo('Island', { stage: 'agreed', during: '2002' })) // []
ids(deals.transfersTo('Island', { stage: 'agreed', during: '2002', certainty: 'possible' })) // ['deal-2']

// A delivery of a year is sure in that year, and only possible on a day of it.
ids(deals.transfersTo('Island Front', { stage: 'delivered', during: '2001' })) // ['deal-3']
ids(deals.transfersTo('Island Front', { stage: 'delivered', during: '2001-06-01' })) // []

// Only what was delivered is added up.
deals.totalOf(deals.transfersTo('Lowland'), { unit: 'tanks' }).max // 38
deals.totalOf(deals.transfersTo('Island'), { unit: 'tanks' }).warnings
// ['deal-2 is left out: no claim in view counts what moved']
