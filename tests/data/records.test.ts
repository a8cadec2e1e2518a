import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Fingerprint } from '../../scripts/lib/fingerprints.js'
import { passageOrder } from '../../scripts/lib/resolve.js'
import { home } from '../../src/helpers/home.js'
import { actors, documents, goods, isRecordId, places } from '../../src/index.js'
import { viewOf } from '../../src/query/view.js'
import { records } from '../../src/records.js'
import { schemas } from '../../src/schema/index.js'
import type { AnyRecord, Claim, OurNames } from '../../src/types/index.js'

type AnyClaim = Claim<string, OurNames>

const claimsOf = (one: AnyRecord) => one.claims as readonly AnyClaim[]
const printsOf = (id: string) =>
  JSON.parse(
    readFileSync(new URL(`../../data/documents/${id}.fingerprints.json`, import.meta.url), 'utf8'),
  ) as Fingerprint[]
const passages = new Map(documents.map(({ id }) => [id as string, new Set(printsOf(id).map((print) => print.id))]))
const order = documents.map(({ id }) => id as string)

/** Before any document, and after each of them. */
const states = ['2022-01-01', ...documents.map(({ published }) => published.latest)]

const ordered = (a: string | null, b: string | null) => a === null || b === null || a <= b
const place = ({ document, passages: [first] }: AnyClaim) => order.indexOf(document) * 1e6 + passageOrder(first)
const referred = (one: AnyRecord) => {
  const { partOf, inReturnFor, sent, about } = one as unknown as Record<string, string | readonly string[] | undefined>
  const within = claimsOf(one).flatMap((claim) => claim.within ?? [])
  return [partOf, inReturnFor, sent, one.kind === 'assessment' ? [] : about, within]
    .flat()
    .filter((id) => id !== undefined)
}

describe.each(records)('$id', (one) => {
  test('fits its schema, as does every view of it', () => {
    const views = states.flatMap((knownBy) => viewOf(one, knownBy, home()) ?? [])
    for (const view of [one, ...views]) expect(schemas[one.kind].safeParse(view).error?.issues).toBeUndefined()
  })

  test('is named shortly, by its place and not twice', () => {
    expect(one.title.length).toBeLessThanOrEqual(60)
    expect(one.id).toMatch(/^[a-z]+(\/[a-z0-9]+(-[a-z0-9]+)*){2}$/)
    expect(records.filter(({ id }) => id === one.id)).toHaveLength(1)
  })

  test('has claims in order, each from passages in order that exist', () => {
    const places = claimsOf(one).map(place)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    for (const claim of claimsOf(one)) {
      const ids = claim.passages as readonly string[]
      expect(ids.filter((id) => !passages.get(claim.document)?.has(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('has a period that is well ordered', () => {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = one.period
    expect([ordered(earliestStart, latestStart), ordered(earliestEnd, latestEnd)]).toEqual([true, true])
    expect([ordered(earliestStart, latestEnd), ordered(earliestStart, earliestEnd)]).toEqual([true, true])
  })

  test('refers to records that exist, and not to itself', () => {
    expect(referred(one).filter((id) => !isRecordId(id) || id === one.id)).toEqual([])
  })
})

test('every actor, place and sort of goods is used', () => {
  const text = JSON.stringify(records)
  const owners = actors.flatMap(({ of, roles = [] }) => [of, ...roles.map((role) => role.of)])
  const parents = goods.flatMap(({ parent }) => parent ?? [])
  const names = [...actors, ...goods, ...places].map(({ name }) => name)
  const used = new Set<string | undefined>([...owners, ...parents])
  expect(names.filter((name) => !used.has(name) && !text.includes(JSON.stringify(name)))).toEqual([])
})
