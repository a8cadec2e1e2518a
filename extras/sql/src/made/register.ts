import { type DatasetInput, tieTypes } from '../package.js'
import { claim } from './claims.js'
import { bodies, documents, goods, parties } from './names.js'
import { type Drawn, drawn } from './numbers.js'

type Input = DatasetInput<string, string>

const types = Object.keys(tieTypes) as (keyof typeof tieTypes)[]
const goodNames = goods.map(({ name }) => name)

const claims = (kind: 'tie' | 'transfer', draw: Drawn) =>
  Array.from({ length: 1 + draw.below(4) }, () => claim(kind, draw))

/** One party or several, each another one. */
function some(draw: Drawn, among: readonly string[] = parties): readonly string[] {
  const count = draw.chance(0.15) ? 2 : 1
  const list = Array.from({ length: count }, () => draw.pick(among))
  return [...new Set(list)]
}

/** Two sides that share no party. */
function sides(draw: Drawn) {
  const from = some(draw)
  const others = parties.filter((party) => !from.includes(party))
  return { from, to: some(draw, others) }
}

function tie(id: string, draw: Drawn) {
  const type = draw.pick(types)
  const { from, to } = sides(draw)
  return {
    id,
    type,
    ...(tieTypes[type].directed ? { from, to } : { between: [...from, ...to] }),
    claims: claims('tie', draw),
  }
}

const transfer = (id: string, draw: Drawn) => ({
  id,
  ...sides(draw),
  goods: draw.pick(goodNames),
  claims: claims('transfer', draw),
})

/** A register of so many records, half of them ties and half transfers: the same one for the same seed. */
export function madeRegister(count: number, seed: number): Input {
  const draw = drawn(seed)
  const half = Array.from({ length: count / 2 }, (_, i) => String(i))
  const input = {
    ties: half.map((i) => tie(`ties/${i}`, draw)),
    transfers: half.map((i) => transfer(`transfers/${i}`, draw)),
    actors: bodies,
    goods,
    documents,
  }
  return input as unknown as Input
}
