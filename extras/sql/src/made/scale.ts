import { type AnyRecord, type Claim, derive, type Names, parseEdtf, workedOut } from '../package.js'
import { type Drawn, dayNumber, drawn, isoDay } from './numbers.js'

const first = dayNumber('1824-01-01')
const days = dayNumber('2023-12-31') - first

/** The documents of a long register. */
export const longDocuments = ['1900-01-01', '1950-01-01', '2000-01-01', '2010-01-01', '2020-01-01', '2024-12-31'].map(
  (published, i) => ({ id: `document ${i + 1}`, published }),
)

/** Parties enough for about ten ties between any two. */
export const longParties = (count: number): readonly string[] =>
  Array.from({ length: Math.max(4, Math.round(Math.sqrt(count / 5))) }, (_, i) => `Party ${i + 1}`)

const lengths = [10, 10, 10, 10, 7, 4]

function claimRow(draw: Drawn) {
  const start = first + draw.below(days)
  const end = Math.min(start + Math.floor(-366 * Math.log(1 - draw.next())), first + days)
  const told = longDocuments.filter(({ published }) => dayNumber(published) >= end)
  const cut = draw.pick(lengths)
  return {
    document: draw.pick(told).id,
    passages: ['row'],
    modality: draw.chance(0.1) ? ('alleged' as const) : ('asserted' as const),
    start: isoDay(start).slice(0, cut),
    ...(draw.chance(0.95) && { end: isoDay(end).slice(0, cut) }),
  }
}

/** A tie as createDataset takes it. */
export interface LongRow {
  readonly id: string
  readonly type: 'cooperation' | 'rivalry'
  readonly between: readonly [string, string]
  readonly claims: readonly ReturnType<typeof claimRow>[]
}

/** Ties that last a year on average, over two centuries; one in five has claims of two documents. */
export function* longRows(count: number, seed: number): Iterable<LongRow> {
  const draw = drawn(seed)
  const parties = longParties(count)
  for (let i = 0; i < count; i++) {
    const one = draw.below(parties.length)
    const other = (one + 1 + draw.below(parties.length - 1)) % parties.length
    const claim = claimRow(draw)
    const latest = longDocuments.at(-1)?.id as string
    const claims = draw.chance(0.2) ? [claim, { ...claim, document: latest }] : [claim]
    const between = [parties[one] as string, parties[other] as string] as const
    yield { id: `tie-${i}`, type: draw.pick(['cooperation', 'rivalry'] as const), between, claims }
  }
}

const published = new Map(longDocuments.map(({ id, published: day }) => [id, { earliest: day, latest: day }]))

/** When a document of a long register appeared. */
export const appeared = (document: string) => published.get(document) as { earliest: string; latest: string }

/** The record that createDataset makes of a row, without its checks. */
export function recordOf({ id, type, between, claims: rows }: LongRow): AnyRecord<Names> {
  const claims = rows.map((row) => workedOut('tie', row, parseEdtf)) as readonly Claim<string, Names>[]
  const { period } = derive('tie', claims, appeared)
  const title = `${type}: ${between.join(', ')}`
  const standing = type === 'rivalry' ? 'against' : 'with'
  const record = { id, kind: 'tie', title, summary: title, type, between, directed: false, domain: 'general', standing }
  return { ...record, period, claims } as unknown as AnyRecord<Names>
}
