import { describe, expect, test } from 'vitest'
import {
  cite,
  documents,
  evidenceOf,
  holdsAt,
  type RecordId,
  record,
  recordsOn,
  sentenceOf,
  tiesAt,
  tiesOf,
  transfersTo,
} from '../../src/index.js'
import { lists, told } from './answers.js'
import { ids } from './ids.js'

const states = documents.map(({ published }) => published.latest)
const missiles = 'transfers/iran-russia/ballistic-missiles'

test('there are six states of knowledge: nothing, and one from each document on', () => {
  expect(states).toEqual(['2022-11-23', '2023-01-20', '2024-11-18', '2024-12-31', '2025-09-07'])
  expect(recordsOn('Russia', { knownBy: '2022-11-22' })).toEqual([])
  expect(recordsOn('Russia', { knownBy: '2025-09-07' })).toEqual(recordsOn('Russia'))
})

describe.each(['2022-11-22', ...states, undefined])('known by %s', (knownBy) => {
  const later = documents
    .filter(({ published }) => knownBy !== undefined && published.latest > knownBy)
    .map(({ id }) => id)

  test('nothing tells of a later document', () => {
    const claims = lists(knownBy)
      .flat()
      .flatMap((one) => one.claims as readonly { document: string }[])
    expect(claims.map(({ document }) => document).filter((id) => later.includes(id as never))).toEqual([])
    const text = JSON.stringify(told(knownBy))
    expect(later.filter((id) => text.includes(id))).toEqual([])
  })

  test('the same call gives the same objects, frozen', () => {
    const [first, again] = [lists(knownBy), lists(knownBy)]
    expect(first.every((list, i) => list.every((one, j) => one === again[i]?.[j]))).toBe(true)
    for (const one of first.flat())
      expect(Object.isFrozen(one) && Object.isFrozen(one.claims) && Object.isFrozen(one.period)).toBe(true)
  })
})

test('every day of one state gives the same objects', () => {
  const days = ['2023-01-20', '2023-06-30', '2024-11-17']
  const [first, ...others] = days.map((knownBy) => recordsOn('Iran', { knownBy }))
  for (const list of others) expect(list.every((one, i) => one === first?.[i])).toBe(true)
})

test('a record of which all is known is the stored one', () => {
  for (const one of recordsOn('Iran', { knownBy: '2025-09-07' })) expect(one).toBe(record(one.id))
})

describe('known by 2023-01-20 nothing tells of a delivery of missiles', () => {
  const knownBy = '2023-01-20'
  const everything = lists(knownBy).flat()

  test('no claim of any record', () => {
    const goods = new Set(['missile', 'ballistic-missile', 'short-range-ballistic-missile', 'hwasong-11'])
    const delivered = everything.filter((one) => {
      const own = 'goods' in one ? one.goods : 'what' in one ? one.what : undefined
      return (one.claims as readonly { stage?: string; goods?: string }[]).some(
        ({ stage, goods: narrower }) =>
          one.kind === 'transfer' && stage === 'delivered' && goods.has((narrower ?? own) as string),
      )
    })
    expect(ids(delivered)).toEqual([])
  })

  test('no sentence, estimate, total, disagreement or timeline', () => {
    expect(JSON.stringify(told(knownBy))).not.toMatch(/"missiles","form"|\d missiles|delivery of[^;]*missile/)
  })

  test('no sentence on any of its records', () => {
    for (const one of everything) if (/missile/i.test(one.title)) expect(sentenceOf(one)).not.toMatch(/delivery/)
  })

  test('the record is a refusal', () => {
    const [view] = transfersTo('Russia', { from: 'Iran', goods: 'ballistic-missile', knownBy })
    expect(view).toMatchObject({ id: missiles, stage: 'refused' })
    expect(view?.claims).toHaveLength(1)
    expect(transfersTo('Russia', { goods: 'ballistic-missile', stage: 'delivered', knownBy })).toEqual([])
    expect(evidenceOf(record(missiles)).length).toBe(3)
    if (view === undefined) throw new Error('no view')
    expect(evidenceOf(view).map(({ document }) => document)).toEqual(['putins-rogue-friends'])
    expect(
      cite(view, 'csl')
        .map(({ id }) => id)
        .slice(1),
    ).toEqual(['putins-rogue-friends'])
    expect(sentenceOf(record(missiles), { knownBy })).toBe(sentenceOf(view))
    expect(holdsAt(record(missiles), '2024-09', { knownBy })).toBe('no')
  })
})

describe('period and stage go back to what was known', () => {
  test.each<[RecordId, string, string | undefined, string | null]>([
    ['ties/iran-russia/treaty', '2024-11-18', 'in preparation', '2024-11-18'],
    ['ties/iran-russia/treaty', '2025-09-07', 'signed', '2025-01-01'],
    ['ties/north-korea-russia/mutual-defence-treaty', '2024-11-18', 'signed', '2024-06-01'],
    ['events/iran/putins-visit-to-tehran', '2022-11-23', 'happened', '2022-07-01'],
    ['events/iran/putins-visit-to-tehran', '2023-01-20', 'happened', '2022-07-19'],
    ['events/invasion/invasion', '2022-12-31', 'happened', '2022-02-01'],
    ['events/invasion/invasion', '2023-01-20', 'happened', '2022-02-24'],
  ])('%s known by %s: %s from %s', (id, knownBy, stage, earliestStart) => {
    const [view] = recordsOn('Russia', { knownBy }).filter((one) => one.id === id)
    expect(view).toMatchObject({ stage, period: { earliestStart } })
  })

  test('a view is put where its own dates belong', () => {
    const list = tiesOf('Russia', { knownBy: '2024-11-18' })
    const keys = list.map(({ period, id }) => `${period.earliestStart ?? '~'} ${period.latestStart ?? '~'} ${id}`)
    expect(keys).toEqual([...keys].sort())
  })

  test('a later knownBy can turn possible into no', () => {
    const options = { of: 'Iran', type: 'treaty', certainty: 'possible' } as const
    expect(ids(tiesAt('2024-12-01', { ...options, knownBy: '2024-11-18' }))).toEqual(['ties/iran-russia/treaty'])
    expect(tiesAt('2024-12-01', options)).toEqual([])
  })
})
