import type { Params } from '../engines/engine.js'
import { actorsIn, stages, tieTypes, units } from '../package.js'
import type { Register } from '../register.js'
import { endOfTime } from '../rows/states.js'
import { type QueryName, queryNames } from '../sql.js'
import { type Drawn, dayNumber, drawn, isoDay } from './numbers.js'

const lastOf = (draw: Drawn, first: number) => first + draw.pick([0, 0, 0, 30, 365, 2000])

/** The days that a register speaks of, from its documents; questions go some years beyond them. */
function reachOf({ documents }: Register) {
  const days = documents.map(({ published }) => dayNumber(published.latest)).sort((a, b) => a - b)
  const [first, last] = [days[0] as number, days.at(-1) as number]
  const margin = Math.max(1500, Math.round((last - first) / 4))
  return { first: first - margin, length: last - first + margin + 800 }
}

type Ask = (draw: Drawn) => Params

/** How to ask each question of a register at random. */
function askers(register: Register): Readonly<Record<QueryName, Ask>> {
  const { records, context } = register
  const { first, length } = reachOf(register)
  const [parties, actors, goods] = [[...context.parties.names], [...context.actors.names], [...context.goods.names]]
  const ids = records.map(({ id }) => id)
  const kinds = [...new Set(records.map(({ kind }) => kind))]
  const day = ({ below }: Drawn) => first + below(length)
  const or = <T extends string>({ chance, pick }: Drawn, share: number, list: readonly T[]) =>
    chance(share) ? pick(list) : ''
  const known = (draw: Drawn) => (draw.chance(0.5) ? isoDay(day(draw)) : endOfTime)
  const certainty = ({ chance }: Drawn) => (chance(0.5) ? 'possible' : 'definite')
  const window = (draw: Drawn) => {
    const from = day(draw)
    return { first: isoDay(from), last: isoDay(lastOf(draw, from)), known_by: known(draw) }
  }
  const dated = (draw: Drawn) => ({ ...window(draw), certainty: certainty(draw), dated: draw.chance(0.6) ? 1 : 0 })
  const ends = (draw: Drawn) => {
    const { from = [], to = [] } = draw.pick(records.filter(({ kind }) => kind === 'transfer')) as unknown as Ends
    return draw.chance(0.5) ? { from: draw.pick(from), to: draw.pick(to) } : { from: draw.pick(parties), to: '' }
  }
  const sides = (draw: Drawn) => {
    const { from, to } = draw.chance(0.7) ? ends(draw) : { from: draw.pick(parties), to: draw.pick(parties) }
    return draw.chance(0.5)
      ? { from, to }
      : draw.chance(0.5)
        ? { from: '', to: to === '' ? from : to }
        : { from, to: '' }
  }
  const ties = records.filter(({ kind }) => kind === 'tie')
  const pair = (draw: Drawn) => {
    const among = draw.chance(0.7) ? actorsIn(draw.pick(ties)) : parties
    return { one: draw.pick(among), other: draw.pick(among) }
  }
  return {
    'ties-at': (draw) => ({
      ...window(draw),
      certainty: certainty(draw),
      of: or(draw, 0.4, parties),
      type: or(draw, 0.2, Object.keys(tieTypes)),
    }),
    'ties-between': (draw) => ({ ...dated(draw), ...pair(draw), type: or(draw, 0.1, Object.keys(tieTypes)) }),
    transfers: (draw) => ({
      ...dated(draw),
      ...sides(draw),
      goods: or(draw, 0.5, goods),
      stage: or(draw, 0.3, Object.keys(stages.transfer)),
    }),
    'records-on': (draw) => ({ ...dated(draw), actor: draw.pick(actors), kind: or(draw, 0.3, kinds) }),
    'holds-at': (draw) => ({ ...window(draw), record: draw.pick(ids) }),
    estimates: (draw) => ({
      known_by: known(draw),
      record: or(draw, 0.3, ids),
      unit: or(draw, 0.5, units),
      goods: or(draw, 0.5, goods),
    }),
  }
}

interface Ends {
  readonly from?: readonly string[]
  readonly to?: readonly string[]
}

/** A question: a query and its parameters. */
export interface Question {
  readonly query: QueryName
  readonly params: Params
}

/** So many questions for each query, the same ones for the same seed. */
export function questionsOn(register: Register, count: number, seed: number): readonly Question[] {
  const ask = askers(register)
  const draw = drawn(seed)
  return queryNames.flatMap((query) => Array.from({ length: count }, () => ({ query, params: ask[query](draw) })))
}
