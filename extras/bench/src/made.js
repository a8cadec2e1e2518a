// Made registers and questions: always the same ones for the same seed.

/** Numbers from 0 to 1. */
export function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Draws from a list. */
export const picker = (next) => (list) => list[Math.floor(next() * list.length)]

const firstDay = Date.UTC(1816, 0, 1) / 86_400_000
const lastDay = Date.UTC(2024, 11, 31) / 86_400_000
const days = lastDay - firstDay
export const attestedTo = '2024-12-31'

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** A day of the register; early and late ones are left out. */
export const someDay = (next) => iso(firstDay + Math.floor((0.2 + 0.75 * next()) * days))

/** Parties enough for about ten records between any two. */
export const partiesFor = (count) =>
  Array.from({ length: Math.max(4, Math.round(Math.sqrt((2 * 0.9 * count) / 10))) }, (_, i) => `Party ${i + 1}`)

/**
 * How long things last and how exact their dates are. `brief`: about ten hold on any day, whatever the size. `lasting`: about
 * a tenth of all; three dates in ten are months and three years, an end in twenty is open or unknown.
 */
function shapeOf(kind, count) {
  if (kind === 'lasting') return { length: days / 10, year: 0.3, month: 0.3, open: 0.025, unknown: 0.025 }
  const [perDay, rare] = [count / days, Math.min(0.025, 2 / count)]
  const [year, month] = [Math.min(0.3, 2 / perDay / 366), Math.min(0.3, 3 / perDay / 31)]
  return { length: 8 / perDay, year, month, open: rare, unknown: rare }
}

/** What all rows have: an id, two parties, dates; one in ten is alleged, one in ten is between the first two parties. */
function* plainRows(kind, count) {
  const next = numbers(count)
  const pick = picker(next)
  const shape = shapeOf(kind, count)
  const parties = partiesFor(count)
  for (let i = 0; i < count; i++) {
    const chance = next()
    const part = chance < shape.year ? 4 : chance < shape.year + shape.month ? 7 : 10
    const start = firstDay + Math.floor(next() * days)
    const end = Math.min(lastDay, Math.floor(start - shape.length * Math.log(1 - next())))
    const one = i % 10 === 0 ? 0 : Math.floor(next() * parties.length)
    const other = i % 10 === 0 ? 1 : (one + 1 + Math.floor(next() * (parties.length - 1))) % parties.length
    const [fate, alleged] = [next(), next() < 0.1 && { modality: 'alleged' }]
    const ends = fate < shape.open ? 'open' : fate < shape.open + shape.unknown ? undefined : iso(end).slice(0, part)
    const dates = { start: iso(start).slice(0, part), ...(ends && { end: ends }) }
    yield {
      id: `row-${i}`,
      one: parties[one],
      other: parties[other],
      start: iso(start).slice(0, part),
      dates,
      alleged,
      pick,
    }
  }
}

const tieTypes = ['alliance', 'treaty', 'cooperation', 'rivalry']
const eventTypes = ['meeting', 'visit', 'attack']
const goods = Array.from({ length: 20 }, (_, i) => ({ name: `goods ${i + 1}` }))

/** The input of createDataset: ties, each between two parties. */
export const tiesInput = (kind, count) => ({
  ties: Array.from(plainRows(kind, count), ({ id, one, other, dates, alleged, pick }) => ({
    ...{ id, type: pick(tieTypes), between: [one, other] },
    ...dates,
    ...alleged,
  })),
  attestedTo,
})

/** Deliveries, each on a day, in a month or a year, with a number. */
export const transfersInput = (count) => ({
  transfers: Array.from(plainRows('lasting', count), ({ id, one, other, start, alleged, pick }, i) => ({
    ...{ id, from: one, to: other, goods: pick(goods).name, stage: 'delivered', date: start },
    ...{ quantity: { form: 'stated', count: 1 + (i % 97), unit: 'tanks' } },
    ...alleged,
  })),
  goods,
  attestedTo,
})

/** Events, each with two participants. */
export const eventsInput = (count) => ({
  events: Array.from(plainRows('lasting', count), ({ id, one, other, start, alleged, pick }) => ({
    ...{ id, type: pick(eventTypes), date: start },
    participants: [one, other].map((actor) => ({ actor, role: 'participant' })),
    ...alleged,
  })),
  attestedTo,
})
