import { expect, test } from 'vitest'
import {
  actors,
  assessments,
  type Claim,
  capabilities,
  deployments,
  documents,
  events,
  figures,
  goods,
  places,
  records,
  release,
  stances,
  statements,
  ties,
  transfers,
} from '../../src/index.js'

const frozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))

test('records are the records of all kinds, in order, undated last', () => {
  const lists = [transfers, deployments, capabilities, figures, events, statements, ties, stances, assessments]
  expect(new Set(records)).toEqual(new Set(lists.flat()))
  expect(records).toHaveLength(lists.flat().length)
  for (const list of [records, ...lists]) {
    const keys = list.map(({ period, id }) => `${period.earliestStart ?? '~'} ${period.latestStart ?? '~'} ${id}`)
    expect(keys).toEqual([...keys].sort())
  }
})

test('the data is frozen, with everything in it', () => {
  expect(frozen({})).toBe(false)
  for (const one of [records, transfers, ties, actors, goods, places, documents, release])
    expect(frozen(one)).toBe(true)
})

test('claims stand in the order of their documents', () => {
  const days = new Map(documents.map(({ id, published }) => [id, published.latest]))
  for (const { claims } of records) {
    const order = (claims as readonly Claim<string>[]).map(({ document }) => days.get(document))
    expect(order).toEqual([...order].sort())
  }
})
