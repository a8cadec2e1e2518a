import {
  type AnyRecord,
  type Claim,
  type Context,
  type Derived,
  derive,
  type Names,
  phaseOf,
  strengthOf,
} from '../package.js'
import { goodsOf } from './goods.js'
import type { Row } from './row.js'
import { cellsOf, type State } from './states.js'

type Claims = readonly Claim<string, Names>[]

/** What can be asked for and finds a claim: nothing, its goods, or anything that they are under. */
function goodsAsked(record: AnyRecord<Names>, claims: Claims, { above }: Context): ReadonlySet<string> {
  const named = claims.flatMap((claim) => goodsOf(record, claim) ?? [])
  return new Set(['', ...named.flatMap((name) => [name, ...above(name)])])
}

/** What the chosen claims tell, as the helpers work it out under a filter. */
function derivedFrom({ view, derived }: State, chosen: Claims, stage: string, { appeared }: Context): Derived {
  const claims = view.claims as Claims
  if (chosen.length === claims.length && stage === '') return derived
  if (chosen.every((claim) => strengthOf(claim) === 'no')) return derived
  const asked = stage !== '' && chosen.some((claim) => phaseOf(view.kind, claim) !== 'during')
  return derive(view.kind, chosen, appeared, { asked, context: claims })
}

/** A row for each goods and stage that finds the transfer in this state of knowledge. */
export function* transferRows(state: State, context: Context): Iterable<Row> {
  const { view } = state
  const claims = view.claims as Claims
  const stages = new Set(['', ...claims.flatMap((claim) => claim.stage ?? [])])
  for (const goods of goodsAsked(view, claims, context)) {
    const under = context.under(goods)
    const ofGoods = goods === '' ? claims : claims.filter((claim) => under.has(goodsOf(view, claim) ?? ''))
    for (const stage of stages) {
      const chosen = stage === '' ? ofGoods : ofGoods.filter((claim) => claim.stage === stage)
      if (chosen.length === 0) continue
      const { earliestStart, latestStart } = view.period
      const cells = cellsOf(state, derivedFrom(state, chosen, stage, context))
      yield [view.id, goods, stage, ...cells, earliestStart, latestStart]
    }
  }
}
