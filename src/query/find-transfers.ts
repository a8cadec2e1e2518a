import type { Names, Transfer } from '../types/index.js'
import type { Context } from './context.js'
import { at, flag, readOptions } from './options.js'
import { goodsIn, partyIn, selecting, stageOf } from './readers.js'
import { select } from './select.js'
import type { Source } from './source.js'

const transferStages = /* @__PURE__ */ stageOf('transfer')

/** Transfers of a list with the party on one side, as the options ask. */
export function findTransfers<N extends Names>(
  source: Source<Transfer<N>>,
  context: Context,
  helper: 'transfersTo' | 'transfersFrom',
  party: unknown,
  options: unknown,
): readonly Transfer<N>[] {
  const [side, other] = helper === 'transfersTo' ? (['to', 'from'] as const) : (['from', 'to'] as const)
  const wanted = context.withBodies(at(helper, () => partyIn(context)(party)))
  const shared = { ...selecting(context), goods: goodsIn(context), stage: transferStages, includeUnspecified: flag }
  const { goods, includeUnspecified, from, to, ...selection } =
    helper === 'transfersTo'
      ? { to: undefined, ...readOptions(helper, options, { ...shared, from: partyIn(context) }) }
      : { from: undefined, ...readOptions(helper, options, { ...shared, to: partyIn(context) }) }
  const facing = from ?? to
  const opposite = facing === undefined ? undefined : context.withBodies(facing)
  const kinds = goods === undefined ? undefined : goodsAsked(context, goods, includeUnspecified === true)
  const between = source
    .naming(wanted)
    .filter(
      (transfer) =>
        transfer[side].some((name) => wanted.has(name)) &&
        (opposite === undefined || transfer[other].some((name) => opposite.has(name))),
    )
  return select<N, Transfer<N>>(between, { ...selection, goods: kinds }, context)
}

function goodsAsked(context: Context, goods: string, includeUnspecified: boolean): ReadonlySet<string> {
  const under = context.under(goods)
  return includeUnspecified ? new Set([...under, ...context.above(goods)]) : under
}
