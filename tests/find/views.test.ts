import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import * as ours from '../../src/index.js'
import { kindRules } from '../../src/vocabulary/index.js'
import { ids } from '../support.js'
import { world } from './made-up.js'

const { find, transfers, record } = world

test('knownBy shows what surely had appeared by a day', () => {
  const days = ['2000-06-29', '2000-06-30', '2005-03-30', '2005-03-31']
  expect(days.map((knownBy) => ids(find(transfers, { knownBy })).join(' '))).toEqual([
    ...['', 'tanks refusal', 'tanks refusal', 'tanks grain gift refusal'],
  ])
})

test('a view works everything out again from its claims', () => {
  const [early] = find(transfers, { knownBy: '2000-06-30', goods: 'tanks' })
  expect(early).toMatchObject({ stage: 'agreed', certainty: 'definite', spells: [], claims: [{ document: 'almanac' }] })
  expect(record('tanks')).toMatchObject({ stage: 'delivered', period: { earliestStart: '2001-01-01' } })
  expect(find(transfers, { knownBy: '2000-06-30', goods: 'light-tanks' })).toEqual([])
  expect(find(transfers, { document: 'review', goods: 'light-tanks' })[0]?.claims).toHaveLength(1)
  expect(find(transfers, { document: ['gazette', 'review'], goods: 'light-tanks' })[0]?.claims).toHaveLength(2)
})

test('a view holds for all that looks at one record', () => {
  const tanks = record('tanks')
  const views = [{}, { document: 'review' }, { document: ['gazette'], knownBy: '2000-06-30' }] as const
  expect(views.map((view) => world.holdsAt(tanks, '2001', view))).toEqual(['definite', 'no', 'no'])
  expect(world.estimatesOf(tanks, { document: 'review' })).toEqual([])
  expect(world.sentenceOf(tanks, { document: 'gazette' })).not.toBe(world.sentenceOf(tanks))
  const told = world.timelineOf('Southland', { document: 'almanac' }).flatMap(({ claims }) => claims)
  expect(new Set(told.map(({ document }) => document))).toEqual(new Set(['almanac']))
})

test('a view is the same frozen object for the same claims, and the record itself where all are in view', () => {
  const [view] = find(transfers, { knownBy: '2005-03-31', goods: 'tanks' })
  expect(find(transfers, { knownBy: '2010-12-30', from: 'Northland' })[0]).toBe(view)
  expect(find(transfers, { document: ['gazette', 'almanac'] })[0]).toBe(view)
  expect(Object.isFrozen(view)).toBe(true)
  expect(find(transfers, { knownBy: '2010-12-31', goods: 'tanks' })[0]).toBe(record('tanks'))
})

test('a view stands where its own dates belong', () => {
  const from = ['Northland', 'Eastland'] as const
  expect(ids(find(transfers, { document: ['almanac', 'review'], from }))).toEqual(['rumour', 'tanks'])
})

const { actors, goods, documents, ...lists } = ours

/** A data set of our own records that holds only the claims of some documents. */
function only(chosen: readonly string[]) {
  const kept = Object.values(kindRules).map(({ list: name }) => {
    const list = (lists[name] as readonly ours.AnyRecord[]).flatMap((one) => {
      const claims = (one.claims as readonly ours.Claim[]).filter(({ document }) => chosen.includes(document))
      return claims.length === 0
        ? []
        : [{ ...one, claims, partOf: undefined, inReturnFor: undefined, sent: undefined, disputes: undefined }]
    })
    return [name, list]
  })
  return createDataset({ ...Object.fromEntries(kept), actors, goods, documents } as never) as unknown as typeof ours
}

test('a view answers exactly like a data set that holds only those claims', () => {
  const days = ['2015', '2022-02-24', '2022/2023', '2024-06-10', '2025-09-01', '2026']
  const shown = (list: readonly ours.AnyRecord[]) =>
    list.map(({ id, period, spells, stage, certainty }) => ({ id, period, spells, stage, certainty }))
  const views = documents.flatMap(({ id, published }) => [
    { document: id },
    { knownBy: published.latest },
    { document: ['fellow-outcasts', 'axis-of-upheaval', id] as const, knownBy: published.latest },
  ])
  for (const view of views) {
    const { document, knownBy = '9999-12-31' } = view as { document?: string | readonly string[]; knownBy?: string }
    const known = documents.filter(
      ({ id, published }) => published.latest <= knownBy && (document === undefined || [document].flat().includes(id)),
    )
    const data = only(known.map(({ id }) => id))
    expect(shown(ours.find(ours.records, { ...view, negated: 'also' }))).toEqual(shown(data.records))
    for (const during of days)
      for (const certainty of ['definite', 'possible'] as const) {
        const expected = ids(data.find(data.records, { during, certainty }))
        expect(ids(ours.find(ours.records, { ...view, during, certainty }))).toEqual(expected)
      }
    const byId = new Map(data.records.map((one) => [one.id as string, one]))
    const differing = ours.records.filter((one) => {
      const own = byId.get(one.id)
      return days.some((day) => ours.holdsAt(one, day, view) !== (own === undefined ? 'no' : data.holdsAt(own, day)))
    })
    expect(ids(differing)).toEqual([])
  }
})

test('the same for made-up records, at any state of knowledge', () => {
  const anyDate = fc.integer({ min: 1, max: 28 }).map((day) => `2000-01-${String(day).padStart(2, '0')}`)
  const anyClaim = fc.record(
    {
      document: fc.constantFrom('a', 'b', 'c'),
      start: anyDate,
      end: fc.constant('open'),
      asOf: anyDate,
      modality: fc.constantFrom('asserted', 'reported', 'alleged', 'denied'),
      stage: fc.constantFrom('signed', 'in force'),
    },
    { requiredKeys: ['document'] },
  )
  const published = { a: '2000-01-28', b: '2000-02-10', c: '2000-02-20' }
  const datasetOf = (claims: readonly object[]) =>
    createDataset({
      documents: Object.entries(published).map(([id, day]) => ({ id, published: day })),
      ties:
        claims.length === 0
          ? []
          : [{ id: 't', type: 'treaty', between: ['A', 'B'], claims: claims as readonly { document: 'a' }[] }],
    })
  fc.assert(
    fc.property(
      fc.array(anyClaim, { minLength: 1, maxLength: 4 }),
      fc.subarray(['a', 'b', 'c'] as const),
      fc.constantFrom('2000-02-09', '2000-02-10', '2000-12-31'),
      anyDate,
      (claims, document, knownBy, during) => {
        const whole = datasetOf(claims)
        const part = datasetOf(
          claims.filter(({ document: own }) => document.includes(own as 'a') && published[own as 'a'] <= knownBy),
        )
        for (const certainty of ['definite', 'possible'] as const) {
          const view = whole.find(whole.ties, { document, knownBy, during, certainty })
          expect(view).toEqual(part.find(part.ties, { during, certainty }))
        }
      },
    ),
    { numRuns: 300 },
  )
})
