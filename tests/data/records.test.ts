import { describe, expect, test } from 'vitest'
import { passageOrder } from '../../scripts/read/resolve.js'
import { actors, type Claim, documents, find, goods, holdsAt, places, records, release } from '../../src/index.js'
import { schemas } from '../../src/schema/index.js'
import type { AnyRecord } from '../../src/types/index.js'
import { daysFrom, ids } from '../support.js'

// What must hold of every record beside what the build checks; the ids of those of which it doesn't are listed.

const order = documents.map(({ id }) => id as string)
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

  test('claims stand in the order of documents and passages, and a passage once in a claim', () => {
    const place = ({ document, passages: [first] }: Claim) => order.indexOf(document) * 1e6 + passageOrder(first)
    const isWrong = ({ claims }: { readonly claims: readonly Claim[] }) =>
      !isAscending(claims.map(place)) || claims.some(({ passages }) => isRepeated(passages))
    expect(offenders(isWrong)).toEqual([])
  })

  test('it does not refer to itself', () => {
    expect(offenders((one) => JSON.stringify({ ...one, id: '' }).includes(`"${one.id}"`))).toEqual([])
  })

  test('the period is well ordered, and spells stand in order without touching', () => {
    const isWrong = ({ period: { earliestStart, latestStart, earliestEnd, latestEnd }, spells }: AnyRecord) =>
      !isOrdered(earliestStart, latestStart) ||
      !isOrdered(earliestEnd, latestEnd) ||
      !isOrdered(earliestStart, latestEnd) ||
      !isOrdered(earliestStart, earliestEnd) ||
      !isAscending(spells.flatMap(({ first, last }) => [first, last])) ||
      isRepeated(spells.map(({ first }) => first))
    expect(offenders(isWrong)).toEqual([])
  })

  test('spells are the days on which holdsAt is definite, with a day of doubt on either side', () => {
    const isWrong = (one: AnyRecord) =>
      one.spells.some(({ first, last }) => {
        const days = [first, last, earlier(first, 1), earlier(last, -1)]
        return days.map((day) => holdsAt(one, day) === 'definite').join() !== 'true,true,false,false'
      })
    expect(offenders(isWrong)).toEqual([])
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
  const onParty = (on: string) => find(records, { on: on as 'Russia', negated: 'also' })
  const edgesOf = (list: readonly AnyRecord[]) => {
    const spells = list.flatMap((one) => one.spells)
    return [
      spells.map(({ first }) => first).sort()[0] ?? null,
      spells
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? null,
    ]
  }
  const parties = Object.entries(release.coverage.parties)

  test('is from the first to the last day on which a record is definite, of all and of those that name a party', () => {
    const wrong = parties.filter(([name, { first, last }]) => edgesOf(onParty(name)).join() !== [first, last].join())
    expect(wrong.map(([name]) => name)).toEqual([])
    expect(edgesOf(records)).toEqual([release.coverage.first, release.coverage.last])
  })

  test('is what the queries answer day by day', () => {
    const isCovered = (name: string, during: string) => find(records, { on: name as 'Russia', during }).length > 0
    const some = daysFrom('2021-12-20', '2025-09-10').filter((_, i) => i % 7 === 0)
    const wrong = parties.flatMap(([name, { first, last }]) => {
      const isOpen = first === null || last === null
      const inside = isOpen ? [] : [first, last]
      const outside = isOpen
        ? some
        : [...daysFrom(earlier(first, 10), earlier(first, 1)), ...daysFrom(earlier(last, -1), earlier(last, -10))]
      return [
        ...inside.filter((day) => !isCovered(name, day)).map((day) => `${name}: not on ${day}`),
        ...outside.filter((day) => isCovered(name, day)).map((day) => `${name}: on ${day}`),
      ]
    })
    expect(wrong.slice(0, 20)).toEqual([])
  })

  test('of all records goes as far as the queries do', () => {
    const last = String(release.coverage.last)
    expect(find(records, { during: last }).length).toBeGreaterThan(0)
    expect(find(records, { during: `${earlier(last, -1)}/9999` })).toEqual([])
  })
})
