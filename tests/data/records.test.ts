import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Fingerprint } from '../../scripts/passages/fingerprint.js'
import { passageOrder } from '../../scripts/read/resolve.js'
import {
  actors,
  type Claim,
  documents,
  find,
  goods,
  holdsAt,
  isRecordId,
  places,
  records,
  release,
} from '../../src/index.js'
import { schemas } from '../../src/schema/index.js'
import type { AnyRecord } from '../../src/types/index.js'
import { daysFrom, ids } from '../support.js'

// What must hold of every record; the ids of those of which it doesn't are listed.

const claimsOf = (one: AnyRecord) => one.claims as readonly Claim[]
const order = documents.map(({ id }) => id as string)
const printsOf = (id: string) =>
  JSON.parse(
    readFileSync(new URL(`../../data/documents/${id}.fingerprints.json`, import.meta.url), 'utf8'),
  ) as Fingerprint[]
const passages = new Map(order.map((id) => [id, new Set(printsOf(id).map((print) => print.id))]))

const offenders = (isWrong: (one: AnyRecord) => boolean) => ids(records.filter(isWrong))
const isAscending = (list: readonly (number | string)[]) =>
  list.every((one, i) => i === 0 || (list[i - 1] as typeof one) <= one)
const isOrdered = (a: string | null, b: string | null) => a === null || b === null || a <= b
const earlier = (day: string, by: number) => new Date(Date.parse(day) - by * 86_400_000).toISOString().slice(0, 10)
const isRepeated = (list: readonly unknown[]) => new Set(list).size !== list.length

describe('of every record', () => {
  test('it fits its schema, as does every view of it', () => {
    const views = documents.flatMap(({ id, published }) => [
      ...find(records, { document: id, negated: 'also' }),
      ...find(records, { knownBy: published.latest, negated: 'also' }),
    ])
    const wrong = [...new Set([...records, ...views])].filter((one) => !schemas[one.kind].safeParse(one).success)
    expect(ids(wrong)).toEqual([])
  })

  test('the id is made of its place and stands once', () => {
    expect(isRepeated(ids(records))).toBe(false)
    expect(offenders(({ id }) => !/^[a-z]+(\/[a-z0-9]+(-[a-z0-9]+)*){2}$/.test(id))).toEqual([])
  })

  test('claims stand in the order of documents and passages', () => {
    const place = ({ document, passages: [first] }: Claim) => order.indexOf(document) * 1e6 + passageOrder(first)
    expect(offenders((one) => !isAscending(claimsOf(one).map(place)))).toEqual([])
  })

  test('passages exist, and stand once in a claim', () => {
    const isLost = ({ document, passages: own }: Claim) =>
      own.some((id) => !passages.get(document)?.has(id)) || isRepeated(own)
    expect(offenders((one) => claimsOf(one).some(isLost))).toEqual([])
  })

  test('every claim has a sentence', () => {
    expect(offenders((one) => claimsOf(one).some(({ says }) => says === undefined))).toEqual([])
  })

  test('the period is well ordered, and spells stand in order without touching', () => {
    const isWrong = ({ period: { earliestStart, latestStart, earliestEnd, latestEnd } }: AnyRecord) =>
      [
        [earliestStart, latestStart],
        [earliestEnd, latestEnd],
        [earliestStart, latestEnd],
        [earliestStart, earliestEnd],
      ].some(([a = null, b = null]) => !isOrdered(a, b))
    expect(offenders(isWrong)).toEqual([])
    const runs = ({ spells }: AnyRecord) => spells.flatMap(({ first, last }) => [first, last])
    expect(offenders((one) => !isAscending(runs(one)) || isRepeated(one.spells.map(({ first }) => first)))).toEqual([])
  })

  test('spells are the days on which holdsAt is definite, with a day of doubt on either side', () => {
    const isWrong = (one: AnyRecord) =>
      one.spells.some(({ first, last }) => {
        const answers = [first, last, earlier(first, 1), earlier(last, -1)].map(
          (day) => holdsAt(one, day) === 'definite',
        )
        return answers.join() !== 'true,true,false,false'
      })
    expect(offenders(isWrong)).toEqual([])
  })

  test('what it refers to exists, and is not itself', () => {
    const referred = (one: AnyRecord) => {
      const { partOf, inReturnFor, sent, about, disputes } = one as unknown as Record<
        string,
        string | readonly string[] | undefined
      >
      const named = one.kind === 'assessment' ? [] : about
      return [partOf, inReturnFor, sent, named, disputes, claimsOf(one).map(({ within }) => within)]
        .flat()
        .filter((id) => id !== undefined)
    }
    expect(offenders((one) => referred(one).some((id) => !isRecordId(id) || id === one.id))).toEqual([])
  })

  test('a dispute is named by both sides', () => {
    const disputes = new Map(records.map(({ id, disputes: own = [] }) => [id as string, own as readonly string[]]))
    expect(offenders(({ id, disputes: own = [] }) => own.some((other) => !disputes.get(other)?.includes(id)))).toEqual(
      [],
    )
  })

  test('absence is told in one way: as a negation', () => {
    expect(offenders((one) => one.kind === 'tie' && (one.type as string) === 'no alliance')).toEqual([])
  })
})

test('only states have a code of ISO 3166-1, and no two the same', () => {
  const coded = actors.filter(({ iso }) => iso)
  expect(coded.filter(({ type }) => type !== 'state').map(({ name }) => name)).toEqual([])
  expect(isRepeated(coded.map(({ iso }) => iso?.alpha2))).toBe(false)
})

test('every actor, place and sort of goods is used', () => {
  const text = JSON.stringify(records)
  const used = new Set<string | undefined>([
    ...actors.flatMap(({ of, roles = [] }) => [of, ...roles.map((role) => role.of)]),
    ...goods.map(({ parent }) => parent),
  ])
  const names = [...actors, ...goods, ...places].map(({ name }) => name)
  expect(names.filter((name) => !used.has(name) && !text.includes(JSON.stringify(name)))).toEqual([])
})

describe('release.coverage', () => {
  type Party = Parameters<typeof find<AnyRecord>>[1] & {}
  const shownFor = (on: string) => find(records, { on: on as Party['on'] & string, negated: 'also' })
  const spellsOf = (list: readonly AnyRecord[]) => list.flatMap(({ spells }) => spells)
  const { parties } = release.coverage as unknown as {
    readonly parties: Readonly<Record<string, { first: string | null; last: string | null }>>
  }

  test('of each party is from the first to the last day on which a record that names it is definite', () => {
    const wrong = Object.entries(parties).filter(([name, { first, last }]) => {
      const spells = spellsOf(shownFor(name))
      const [from = null] = spells.map((spell) => spell.first).sort()
      const to =
        spells
          .map((spell) => spell.last)
          .sort()
          .at(-1) ?? null
      return first !== from || last !== to
    })
    expect(wrong.slice(0, 20).map(([name, { first, last }]) => [name, first, last])).toEqual([])
  })

  test('is what the queries answer day by day', () => {
    const isCovered = (name: string, during: string) =>
      find(records, { on: name as Party['on'] & string, during }).length > 0
    const some = daysFrom('2021-12-20', '2025-09-10').filter((_, i) => i % 7 === 0)
    const wrong = Object.entries(parties).flatMap(([name, { first, last }]) => {
      if (first === null || last === null)
        return some.filter((day) => isCovered(name, day)).map((day) => `${name}: on ${day}`)
      const inside = [first, last].filter((day) => !isCovered(name, day)).map((day) => `${name}: not on ${day}`)
      const around = [
        ...daysFrom(earlier(first, 10), earlier(first, 1)),
        ...daysFrom(earlier(last, -1), earlier(last, -10)),
      ]
      return [...inside, ...around.filter((day) => isCovered(name, day)).map((day) => `${name}: on ${day}`)]
    })
    expect(wrong.slice(0, 20)).toEqual([])
  })

  test('of all records goes as far as the queries do', () => {
    const { first, last } = release.coverage as { readonly first: string; readonly last: string }
    const spells = spellsOf(records)
    expect([first, last]).toEqual([
      spells.map((spell) => spell.first).sort()[0],
      spells
        .map((spell) => spell.last)
        .sort()
        .at(-1),
    ])
    expect(find(records, { during: last }).length).toBeGreaterThan(0)
    expect(find(records, { during: `${earlier(last, -1)}/9999` })).toEqual([])
  })
})
