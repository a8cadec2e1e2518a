import { describe, expect, test } from 'vitest'
import * as ours from '../../src/index.js'
import { ids, isFrozen } from '../support.js'
import { world } from './made-up.js'

const { actors, assessments, capabilities, deployments, documents, events, figures, find, goods, places } = ours
const { records, release, stances, statements, ties, transfers } = ours
const lists = { transfers, deployments, capabilities, figures, events, statements, ties, stances, assessments }
const keyOf = ({ period, id }: ours.AnyRecord) => `${period.earliestStart ?? '~'} ${period.latestStart ?? '~'} ${id}`
const isSorted = (keys: readonly string[]) => keys.every((key, i) => i === 0 || (keys[i - 1] as string) <= key)

describe('order', () => {
  test('of every list and view: by earliest start, latest start and id, undated last', () => {
    const all = [records, ...Object.values(lists)] as readonly (readonly ours.AnyRecord[])[]
    const views = documents.map(({ id }) => find(records, { document: id, negated: 'also' }))
    expect(
      [...all, ...views].filter((list) => !isSorted(list.map(keyOf))).map((list) => ids(list).slice(0, 3)),
    ).toEqual([])
  })

  test('of answers is that of the list', () => {
    const answers = [
      world.find(world.records, { on: ['Northland', 'Eastland'] }),
      world.find(world.transfers, { during: '2002', certainty: 'possible' }),
      world.tiesBetween('Northland', 'Westland'),
    ]
    for (const list of answers)
      expect(list).toEqual(world.records.filter((one) => (list as readonly unknown[]).includes(one)))
  })

  test('records are the records of all kinds', () => {
    expect(new Set(records)).toEqual(new Set(Object.values(lists).flat()))
    expect(records).toHaveLength(Object.values(lists).flat().length)
  })
})

describe('frozen, with everything in it, is', () => {
  test('the data', () => {
    expect(isFrozen({})).toBe(false)
    const all = { ...lists, records, actors, goods, places, documents, release }
    expect(
      Object.entries(all)
        .filter(([, list]) => !isFrozen(list))
        .map(([name]) => name),
    ).toEqual([])
    expect(isFrozen(world.records)).toBe(true)
  })

  test('every answer', () => {
    const view = { knownBy: '2024-12-31', document: ['axis-of-upheaval', 'putins-rogue-friends'] } as const
    const answers = {
      find: find(transfers, { to: 'Russia', ...view }),
      empty: find(transfers, { to: 'Russia', from: 'Russia' }),
      tiesAt: ours.tiesAt('2024', { certainty: 'possible' }),
      explain: ours.explain(transfers, { during: '2022' }),
      timelineOf: ours.timelineOf('Iran', view),
      estimatesOf: ours.estimatesOf(ours.record('transfers/iran-russia/shahed-136')),
      evidenceOf: ours.evidenceOf(ours.record('transfers/iran-russia/shahed-136')),
      disagreements: ours.disagreements(view),
      totalOf: ours.totalOf(transfers, { unit: 'drones' }),
      csl: ours.cite(ours.record('transfers/iran-russia/shahed-136'), 'csl'),
    }
    expect(
      Object.entries(answers)
        .filter(([, answer]) => !isFrozen(answer))
        .map(([name]) => name),
    ).toEqual([])
  })
})

test('asked again, the answer holds the same objects', () => {
  const view = { knownBy: '2024-12-31' }
  const [first, again] = [find(records, view), find(records, view)]
  expect(first.length).toBeGreaterThan(100)
  expect(ids(first.filter((one, i) => one !== again[i]))).toEqual([])
})
