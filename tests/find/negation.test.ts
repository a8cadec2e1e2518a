import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { find, records, transfersTo } from '../../src/index.js'
import { ids } from '../support.js'
import { world } from './made-up.js'

const { find: search, transfers } = world
const found = (where: object) => ids(search(transfers, where))

describe('what is said not to be so', () => {
  test('is left out by default', () => {
    expect(found({ to: 'Southland' })).toEqual(['tanks', 'rumour'])
    expect(found({ to: 'Southland', negated: false })).toEqual(['tanks', 'rumour'])
  })

  test('is found alone with negated: true, whether negated or denied', () => {
    expect(found({ to: 'Southland', negated: true })).toEqual(['denial', 'none'])
    expect(found({ negated: true, modality: 'asserted' })).toEqual(['none'])
    expect(found({ negated: true, claimant: 'Westland' })).toEqual(['denial'])
    expect(found({ negated: true, goods: 'arms' })).toEqual(['denial'])
  })

  test("stands beside the rest with negated: 'also'", () => {
    expect(found({ to: 'Southland', negated: 'also' })).toEqual(['tanks', 'rumour', 'denial', 'none'])
    expect(found({ from: 'Eastland', negated: 'also', goods: 'grain' })).toEqual(['none'])
  })

  test('is dated as what it negates is', () => {
    expect(found({ negated: true, during: '2002' })).toEqual(['none'])
    expect(found({ negated: true, during: '2003' })).toEqual([])
    expect(found({ negated: 'also', during: '2002' })).toEqual(['grain', 'none'])
    expect(found({ negated: true, during: '2002', certainty: 'possible' })).toEqual(['denial', 'none'])
  })

  test('a denial is somebody’s word, and never definite', () => {
    expect(found({ negated: true, certainty: 'definite' })).toEqual(['none'])
  })

  test('holds on no day', () => {
    expect(world.holdsAt(world.record('none'), '2002')).toBe('no')
    expect(world.record('none')).not.toHaveProperty('certainty')
    expect(world.record('none').spells).toEqual([])
  })
})

describe('a record that one document affirms and another negates', () => {
  const data = createDataset({
    documents: [
      { id: 'morning', published: '2000-01-10' },
      { id: 'evening', published: '2000-01-20' },
    ],
    transfers: [
      {
        id: 'salt',
        from: 'A',
        to: 'B',
        goods: 'salt',
        claims: [
          { document: 'morning', stage: 'delivered', date: '2000-01-05' },
          { document: 'evening', stage: 'delivered', date: '2000-01-06', modality: 'denied', claimant: 'A' },
        ],
      },
    ],
  })

  test.each([
    [{}, 1],
    [{ negated: true }, 1],
    [{ negated: 'also' }, 1],
    [{ document: 'morning', negated: true }, 0],
    [{ document: 'evening' }, 0],
    [{ document: 'evening', negated: true }, 1],
    [{ knownBy: '2000-01-10', negated: true }, 0],
    [{ during: '2000-01-05' }, 1],
    [{ negated: true, certainty: 'possible', during: '2000-01-05' }, 0],
    [{ negated: true, certainty: 'possible', during: '2000-01-06' }, 1],
    [{ negated: true, modality: 'asserted' }, 0],
  ] as const)('%j: %i', (where, count) => {
    expect(data.find(data.transfers, where)).toHaveLength(count)
  })
})

test('every record of ours comes back from some query', () => {
  expect(find(records, { negated: 'also' })).toEqual(records)
  expect(ids(transfersTo('Wagner Group', { from: 'China', negated: true }))).toEqual([
    'transfers/china-wagner-group/arms',
  ])
})
