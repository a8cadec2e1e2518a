import type { AnyRecord, Claim, Names, Quantity } from '../types/index.js'
import type { Unit } from '../vocabulary/index.js'
import { quantityText } from './quantity-text.js'

/** How names read in a sentence. */
export interface Wording {
  /** The name of goods: `semiconductors`. */
  readonly goods: (name: string) => string
  /** The name of an actor, with its article: `the European Union`. */
  readonly actor: (name: string) => string
}

/** What a stage is called as a thing: `a delivery`. */
const stageNouns: Readonly<Record<string, string>> = {
  requested: 'a request',
  offered: 'an offer',
  promised: 'a promise',
  agreed: 'an agreement',
  'in preparation': 'preparation',
  delivered: 'a delivery',
  halted: 'a halt',
  refused: 'a refusal',
  expected: 'an expected deployment',
  present: 'a presence',
  fighting: 'a fighting presence',
  withdrawn: 'a withdrawal',
  scheduled: 'the event as scheduled',
  happened: 'the event',
  declined: 'the event as declined',
  blocked: 'the event as blocked',
  signed: 'a signed treaty',
  'in force': 'a treaty in force',
  ended: 'the end of this tie',
}

/** The same after a verb that looks ahead: `expected a deployment`. */
const nounsAhead: Readonly<Record<string, string>> = { ...stageNouns, expected: 'a deployment', scheduled: 'the event' }

/** What stands between a stage and what it is about, where that is not `of`. */
const links: Readonly<Record<string, string>> = { requested: 'for', 'in preparation': 'for', agreed: 'on' }

const abilityNouns: Readonly<Record<string, string>> = {
  possesses: 'possession',
  makes: 'production',
  develops: 'development',
  builds: 'construction',
  'can offer': 'ability to offer',
  uses: 'use',
  lacks: 'lack',
}

const standings: Readonly<Record<string, string>> = { planned: 'planned ', developing: 'developing ' }

/** Whether a percentage is a rate, which is a share of nothing. */
const isRate = <N extends Names>(record: AnyRecord<N>, unit: Unit): boolean =>
  record.kind === 'figure' && unit === 'percent' && ['economic growth', 'inflation'].includes(record.measure)

const figureNouns: Readonly<Partial<Record<Unit, string>>> = { USD: 'a value', percent: 'a share' }

/** What the number of a figure is: `a value` of dollars, `a share` of a whole. */
function figureNoun<N extends Names>(record: AnyRecord<N>, quantity: Quantity | undefined): string {
  if (quantity === undefined) return 'this measure'
  return isRate<N>(record, quantity.unit) ? 'a rate' : (figureNouns[quantity.unit] ?? 'a figure')
}

/** What a claim is about, as the object of a verb of telling. */
function nounOf<N extends Names>(record: AnyRecord<N>, { stage = '', modality, quantity }: Claim<string, N>): string {
  const ahead = modality === 'planned' || modality === 'forecast'
  if (record.kind === 'capability')
    return `this ${ahead ? '' : (standings[stage] ?? '')}${abilityNouns[record.ability]}`
  if (stage !== '') return (ahead ? nounsAhead : stageNouns)[stage] as string
  if (record.kind === 'figure') return figureNoun<N>(record, quantity)
  return `this ${record.kind === 'assessment' ? record.type : record.kind}`
}

/** Units that hold goods: their number says little without what is in them. */
const holders: readonly string[] = ['tons', 'containers', 'packages']

/** How much of what, right behind what is told of: ` of at least 400 missiles (short-range ballistic missiles)`. */
function amountOf<N extends Names>(
  record: AnyRecord<N>,
  { stage = '', quantity, goods }: Claim<string, N>,
  wording: Wording,
) {
  const link = links[stage] ?? 'of'
  if (quantity === undefined) return goods === undefined ? '' : ` ${link} ${wording.goods(goods)}`
  const held = goods ?? (record.kind === 'transfer' ? record.goods : undefined)
  const counted = ` ${link} ${quantityText(isRate<N>(record, quantity.unit) ? { ...quantity, of: undefined } : quantity)}`
  if (held !== undefined && holders.includes(quantity.unit) && !quantity.of)
    return `${counted} of ${wording.goods(held)}`
  return goods === undefined ? counted : `${counted} (${wording.goods(goods)})`
}

/** What a record says of itself beside its title, where every claim allows it: `position: has not condemned`. */
function natureOf<N extends Names>(record: AnyRecord<N>): readonly string[] {
  if (record.kind === 'statement') return [`act: ${record.act}`]
  if (record.kind === 'stance') return record.position === 'called' ? [] : [`position: ${record.position}`]
  return record.kind === 'event' && record.outcome ? [`outcome: ${record.outcome}`] : []
}

const moved: readonly string[] = ['transfer', 'deployment', 'capability']

/** The object of a verb of telling: `a delivery of 1,700 drones`, `the event (4 territories)`. */
export function objectText<N extends Names>(record: AnyRecord<N>, claim: Claim<string, N>, wording: Wording): string {
  const { quantity, goods } = claim
  const noun = nounOf<N>(record, claim)
  if (moved.includes(record.kind) || (record.kind === 'figure' && quantity))
    return `${noun}${amountOf<N>(record, claim, wording)}`
  const more = [...natureOf<N>(record), ...(quantity ? [quantityText(quantity)] : [])].join('; ')
  return `${noun}${more && ` (${more})`}${goods === undefined ? '' : `, concerning ${wording.goods(goods)}`}`
}
