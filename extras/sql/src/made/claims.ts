import { type Kind, stages, units } from '../package.js'
import { period, someDay, written } from './dates.js'
import { documents, goods } from './names.js'
import type { Drawn } from './numbers.js'

const modalities = [
  'asserted',
  'asserted',
  'asserted',
  'reported',
  'reported',
  'alleged',
  'planned',
  'forecast',
  'denied',
]
const hedges = ['reportedly', 'could', 'may']
const goodNames = goods.map(({ name }) => name)

const quantity = ({ pick, below, chance }: Drawn) => {
  const min = below(5000)
  const unit = pick(units.filter((one) => one !== 'percent'))
  return chance(0.4)
    ? { form: 'range' as const, min, max: min + 1 + below(900), unit }
    : { form: pick(['stated', 'about', 'atLeast', 'upTo', 'moreThan'] as const), count: min, unit }
}

interface Made {
  readonly stage?: string
  readonly start?: string
}

/** A claim that a thing ended tells no start here: one later than its document would contradict the end. */
function consistent<C extends Made>({ start, ...claim }: C) {
  const ended = claim.stage === 'ended' || claim.stage === 'halted'
  return ended || start === undefined ? claim : { ...claim, start }
}

/** What one document tells of a tie or transfer, in all the ways that bear on its dates. */
export function claim(kind: 'tie' | 'transfer', draw: Drawn): object {
  const { pick, chance } = draw
  const optional = <T>(share: number, value: T) => (chance(share) ? value : {})
  return consistent({
    document: pick(documents).id,
    passages: [`p${draw.below(40) + 1}.s1`],
    modality: pick(modalities),
    ...optional(0.15, { hedge: pick(hedges) }),
    ...optional(0.06, { negated: true }),
    ...optional(kind === 'transfer' ? 0.5 : 0.3, { stage: pick(Object.keys(stages[kind satisfies Kind])) }),
    ...optional(0.8, period(draw)),
    ...optional(0.2, { asOf: written(someDay(draw), draw) }),
    ...optional(0.1, { said: written(someDay(draw), draw) }),
    ...optional(0.3, { quantity: quantity(draw) }),
    ...optional(kind === 'transfer' ? 0.3 : 0, { goods: pick(goodNames) }),
  })
}
