import { actors, records } from 'russia-ties'
import { pairAddress } from '../../addresses.js'
import { type Html, html, joined, type Value } from '../../html.js'
import { type AnyRecord, ownNames } from '../world.js'

/** Two parties with the records that set them on two sides. */
export interface Pair {
  readonly one: string
  readonly other: string
  readonly records: readonly AnyRecord[]
}

type Side = readonly string[]

/** The two sides of a record that has two; of those that hold alike between many, any two. */
function sidesOf(record: AnyRecord): readonly [Side, Side] | undefined {
  switch (record.kind) {
    case 'transfer':
      return [record.from, record.to]
    case 'tie':
      return record.directed ? [record.from, record.to] : [record.between, record.between]
    case 'deployment':
      return [record.of, [...(record.sentBy ?? []), ...(record.under ?? []), ...(record.host ?? [])]]
    case 'event': {
      const present = record.participants.map(({ actor }) => actor)
      return [present, present]
    }
    default:
      return undefined
  }
}

const parties: readonly string[] = actors
  .filter(({ type }) => !['person', 'voice', 'unknown'].includes(type))
  .map(({ name }) => name)

const members = new Map<string, ReadonlySet<string>>(parties.map((name) => [name, ownNames(name)]))

/** Whether the second is the first, a body of it or a holder of its offices. */
const belongs = (party: string, name: string): boolean => members.get(party)?.has(name) ?? false

/** The parties for which a name stands: itself, that of which it is a body, those whose offices it holds. */
const standsFor = (name: string): readonly string[] => parties.filter((party) => belongs(party, name))

function pairsIn(record: AnyRecord): readonly (readonly [string, string])[] {
  const [left, right] = sidesOf(record) ?? [[], []]
  const met = left.flatMap((one) => right.filter((other) => other !== one).map((other) => [one, other] as const))
  return met.flatMap(([one, other]) =>
    standsFor(one).flatMap((a) =>
      standsFor(other)
        .filter((b) => !belongs(a, b) && !belongs(b, a))
        .map((b) => [a, b] as const),
    ),
  )
}

const found = new Map<string, Pair & { readonly records: AnyRecord[] }>()
const pairsByRecord = new Map<AnyRecord, Set<Pair>>()
for (const record of records) {
  const own = new Set<Pair>()
  for (const [a, b] of pairsIn(record)) {
    const [one, other] = parties.indexOf(a) < parties.indexOf(b) ? [a, b] : [b, a]
    const pair = found.get(pairAddress(a, b)) ?? { one, other, records: [] }
    found.set(pairAddress(a, b), pair)
    if (!own.has(pair)) pair.records.push(record)
    own.add(pair)
  }
  pairsByRecord.set(record, own)
}

const inOrder = (a: Pair, b: Pair) =>
  b.records.length - a.records.length || (pairAddress(a.one, a.other) < pairAddress(b.one, b.other) ? -1 : 1)

/** All pairs, those with the most records first. */
export const pairs: readonly Pair[] = [...found.values()].sort(inOrder)

/** The pairs that a record is one of. */
export const pairsOf = (record: AnyRecord): readonly Pair[] => [...(pairsByRecord.get(record) ?? [])].sort(inOrder)

/** The pairs of a party. */
export const pairsWith = (party: string): readonly Pair[] =>
  pairs.filter(({ one, other }) => one === party || other === party)

/** The names of two parties, linked to their page. */
export const pairLink = ({ one, other }: Pick<Pair, 'one' | 'other'>, text = `${one} and ${other}`): Html =>
  html`<a href="@/${pairAddress(one, other)}">${text}</a>`

/** The pairs that a record is one of, linked. */
export const pairLinksOf = (record: AnyRecord): Value => {
  const found = pairsOf(record).map((pair) => pairLink(pair))
  return found.length > 0 && joined(found, ' · ')
}
