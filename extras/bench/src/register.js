// Generated registers of ties. The same seed gives the same rows everywhere.

/** Numbers from 0 to 1, always the same ones. */
function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const firstDay = Date.UTC(1816, 0, 1) / 86_400_000
const lastDay = Date.UTC(2024, 11, 31) / 86_400_000
const days = lastDay - firstDay
export const attestedTo = '2024-12-31'

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const cut = { day: 10, month: 7, year: 4 }

/**
 * How long ties last and how exact their dates are. `brief`: about ten hold on any day, whatever the size; coarse dates,
 * which are possible for a month or year at a time, get rarer as the register grows, and few ends are open or unknown.
 * `lasting`: about a tenth hold on any day; three dates in ten are months and three years, an end in twenty is open or unknown.
 */
function shapeOf(kind, count) {
  const perDay = count / days
  if (kind === 'lasting') return { length: days / 10, year: 0.3, month: 0.3, open: 0.025, unknown: 0.025 }
  const rare = Math.min(0.025, 2 / count)
  return {
    length: 8 / perDay,
    year: Math.min(0.3, 2 / perDay / 366),
    month: Math.min(0.3, 3 / perDay / 31),
    open: rare,
    unknown: rare,
  }
}

/** Parties enough for about ten ties between any two; one tie in ten is between the first two of them. */
function partiesFor(count) {
  const size = Math.max(4, Math.round(Math.sqrt((2 * 0.9 * count) / 10)))
  return Array.from({ length: size }, (_, i) => `Party ${i + 1}`)
}

const types = ['alliance', 'treaty', 'cooperation', 'rivalry']

/** The rows of a register, as createDataset takes them: one tie in ten is possible at most. */
export function registerOf(kind, count) {
  const next = numbers(count)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const shape = shapeOf(kind, count)
  const parties = partiesFor(count)
  const dated = (day, part) => iso(Math.min(day, lastDay)).slice(0, part)
  const endOf = (end, part) => {
    const chance = next()
    if (chance < shape.open) return 'open'
    return chance < shape.open + shape.unknown ? undefined : dated(end, part)
  }
  return Array.from({ length: count }, (_, i) => {
    const chance = next()
    const part = cut[chance < shape.year ? 'year' : chance < shape.year + shape.month ? 'month' : 'day']
    const start = firstDay + Math.floor(next() * days)
    const end = Math.floor(start - shape.length * Math.log(1 - next()))
    const one = i % 10 === 0 ? parties[0] : pick(parties)
    const other = i % 10 === 0 ? parties[1] : pick(parties.filter((party) => party !== one))
    const row = { id: `tie-${i}`, type: pick(types), between: [one, other], start: dated(start, part) }
    const to = endOf(end, part)
    return { ...row, ...(to && { end: to }), ...(next() < 0.1 && { modality: 'alleged' }) }
  })
}

/** Days spread over the register, early and late ones left out. */
export function daysOf(count) {
  const next = numbers(7)
  return Array.from({ length: count }, () => iso(firstDay + Math.floor((0.2 + 0.75 * next()) * days)))
}

/** Pairs of parties drawn at random, and the pair that a tenth of all ties are between. */
export function pairsOf(rows, count) {
  const next = numbers(11)
  const parties = partiesFor(rows.length)
  const some = () => parties[2 + Math.floor(next() * (parties.length - 2))]
  const different = () => {
    const [one, other] = [some(), some()]
    return one === other ? different() : [one, other]
  }
  return { selective: Array.from({ length: count }, different), broad: [[parties[1], parties[0]]] }
}
