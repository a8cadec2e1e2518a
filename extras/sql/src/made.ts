// A register of ties and transfers that no one recorded, with all that bears on dates: the same one for the same seed.
import { type Draw, dayNumber, drawn, isoDay } from './draw.js'
import { type Rows, stages, tieTypes } from './package.js'

const states = Array.from({ length: 12 }, (_, i) => `State ${i + 1}`)

/** Two bodies of each of the first five states, and one that belongs to a body. */
const bodies = [
  ...states.slice(0, 5).flatMap((of) => ['Ministry', 'Company'].map((word) => ({ name: `${word} of ${of}`, of }))),
  { name: 'Branch of State 1', of: 'Company of State 1' },
]
const parties = [...states, ...bodies.map(({ name }) => name)]

/** A tree of goods, three deep. */
const goods = ['arms', 'money', 'food'].flatMap((root) => [
  { name: root },
  ...['a', 'b'].flatMap((letter) => [
    { name: `${root} ${letter}`, parent: root },
    { name: `${root} ${letter}1`, parent: `${root} ${letter}` },
    { name: `${root} ${letter}2`, parent: `${root} ${letter}` },
  ]),
])

/** The goods themselves and those under them: a claim names no others. */
const under = (own: string) => goods.filter(({ name }) => name.startsWith(own))

/** Some appeared on a day, some between two, two are known from the same day. */
const documents = [
  { id: 'first', published: '1998-03-01' },
  { id: 'second', published: { earliest: '2003-01-01', latest: '2003-12-31' } },
  { id: 'third', published: '2003-12-31' },
  { id: 'fourth', published: { earliest: '2010-06-01', latest: '2010-06-30' } },
  { id: 'fifth', published: '2016-02-29' },
  { id: 'sixth', published: { earliest: '2019-05-01', latest: '2024-12-31' } },
]

const first = dayNumber('1980-01-01')
const ways: readonly ((iso: string, draw: Draw) => string)[] = [
  ...[10, 7, 4, 10, 7, 4].map((length) => (iso: string) => iso.slice(0, length)),
  (iso) => `${iso.slice(0, 3)}X`,
  (iso, { below }) => `[${iso}..${isoDay(dayNumber(iso) + below(400))}]`,
  (iso) => `[..${iso}]`,
  (iso) => `[${iso.slice(0, 7)}..]`,
]
const written = (day: number, draw: Draw) => draw.pick(ways)(isoDay(day), draw)
const appearedBy = (published: (typeof documents)[number]['published']) =>
  dayNumber(typeof published === 'string' ? published : published.earliest)

/** A third are asserted, and two in nine reported. */
const modalities = 'asserted asserted asserted reported reported alleged planned forecast denied'.split(' ')

/**
 * What one document says. It doesn't contradict itself: what it speaks of lies before it unless it is planned, and a moment of
 * which it tells a state lies between start and end. What has ended says no start: one later than its document would be none.
 */
function claim(kind: 'tie' | 'transfer', draw: Draw, own = ''): object {
  const { pick, chance, below } = draw
  const optional = <T>(share: number, value: () => T) => (chance(share) ? value() : {})
  const { id, published } = pick(documents)
  const [modality, last] = [pick(modalities), appearedBy(published)]
  const isAhead = modality === 'planned' || modality === 'forecast'
  const until = isAhead ? last + 5000 : last
  const start = first + below(until - first)
  const end = start + below(Math.min(4000, until - start))
  const isSeen = start < last
  const between = () => written(start + below(Math.max(1, Math.min(end, last) - start)), draw)
  const stage = chance(kind === 'transfer' ? 0.5 : 0.3) ? pick(Object.keys(stages[kind])) : undefined
  const isOver = stage === 'ended' || stage === 'halted'
  return {
    ...{ document: id, passages: [`p${below(40) + 1}.s1`], modality },
    ...(stage && { stage }),
    ...optional(0.15, () => ({ hedge: pick(['reportedly', 'could', 'may']) })),
    ...optional(0.06, () => ({ negated: true })),
    ...optional(isOver ? 0 : 0.65, () => ({ start: written(start, draw) })),
    ...optional(0.55, () => ({ end: !isOver && chance(0.25) ? 'open' : written(end, draw) })),
    ...optional(isSeen ? 0.2 : 0, () => ({ asOf: between() })),
    ...optional(isSeen ? 0.1 : 0, () => ({ said: between() })),
    ...optional(kind === 'transfer' ? 0.3 : 0, () => ({ goods: pick(under(own)).name })),
  }
}

const claims = (kind: 'tie' | 'transfer', draw: Draw, own?: string) =>
  Array.from({ length: 1 + draw.below(4) }, () => claim(kind, draw, own))

/** Two sides that share no party, of one party or several. */
function sides(draw: Draw) {
  const some = (among: readonly string[]) => [
    ...new Set(Array.from({ length: draw.chance(0.15) ? 2 : 1 }, () => draw.pick(among))),
  ]
  const from = some(parties)
  return { from, to: some(parties.filter((party) => !from.includes(party))) }
}

function tie(i: number, draw: Draw) {
  const type = draw.pick(Object.keys(tieTypes) as (keyof typeof tieTypes)[])
  const { from, to } = sides(draw)
  const parties = tieTypes[type].directed ? { from, to } : { between: [...from, ...to] }
  return { id: `ties/${i}`, type, ...parties, claims: claims('tie', draw) }
}

function transfer(i: number, draw: Draw) {
  const { name } = draw.pick(goods)
  return { id: `transfers/${i}`, ...sides(draw), goods: name, claims: claims('transfer', draw, name) }
}

/** So many ties and as many transfers. */
export function madeInput(each: number, seed: number) {
  const draw = drawn(seed)
  const rows = Array.from({ length: each }, (_, i) => i)
  const records = { ties: rows.map((i) => tie(i, draw)), transfers: rows.map((i) => transfer(i, draw)) }
  return { ...records, actors: bodies, goods, documents } as unknown as Rows
}
