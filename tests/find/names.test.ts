import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { eventsDuring, find, recordsOn, stances, stancesOf } from '../../src/index.js'
import { ids } from '../support.js'
import { world } from './made-up.js'

describe('a party finds its bodies, and a body its party', () => {
  test.each([
    ['Northland', undefined, ['tanks', 'grain']],
    ['Northland', true, ['tanks']],
    ['Ministry', undefined, ['tanks', 'grain']],
    ['Ministry', true, ['grain']],
    ['Desk', undefined, ['grain']],
    ['Desk', true, []],
  ] as const)('from %s, exactly: %s', (from, exactly, expected) => {
    expect(ids(world.transfersFrom(from, { exactly }))).toEqual(expected)
  })

  test('exactly holds for every name of a call', () => {
    expect(ids(world.find(world.transfers, { from: 'Northland', to: 'Southland', exactly: true }))).toEqual(['tanks'])
    expect(world.recordsOn('Desk', { exactly: true })).toHaveLength(1)
    expect(ids(world.stancesOf('Northland'))).toEqual(['refrains'])
    expect(world.stancesOf('Northland', { exactly: true })).toEqual([])
  })

  test('goods are found with what is under them also then', () => {
    expect(ids(world.transfersFrom('Northland', { goods: 'arms', exactly: true }))).toEqual(['tanks'])
  })

  test('a claimant is found through its party', () => {
    const data = createDataset({
      ties: [{ id: 't', type: 'treaty', between: ['A', 'B'], claimant: 'Ministry of A' }],
      actors: [{ name: 'Ministry of A', of: 'A' }],
      attestedTo: '2000-01-01',
    })
    expect(data.find(data.ties, { claimant: 'A' })).toHaveLength(1)
    expect(data.find(data.ties, { claimant: 'A', exactly: true })).toEqual([])
  })
})

describe('leaders and their states', () => {
  test('find each other’s stances and events', () => {
    const own = ids(stancesOf('Alexander Lukashenko'))
    expect(ids(stancesOf('Belarus'))).toEqual(expect.arrayContaining([...own]))
    expect(own).toEqual(expect.arrayContaining(ids(find(stances, { holder: 'Belarus', exactly: true })) as string[]))
    expect(own.length).toBeGreaterThan(ids(stancesOf('Alexander Lukashenko', { exactly: true })).length)
    const of = { of: 'Vladimir Putin', with: 'Narendra Modi', certainty: 'possible' } as const
    expect(eventsDuring('2025', of).length).toBeGreaterThan(eventsDuring('2025', { ...of, exactly: true }).length)
  })

  test('a body finds its state, and is found through it', () => {
    const guards = ids(recordsOn('Islamic Revolutionary Guard Corps', { exactly: true }))
    expect(guards).toEqual(['deployments/iran/trainers-in-crimea'])
    expect(ids(recordsOn('Iran'))).toEqual(expect.arrayContaining([...guards]))
    expect(ids(recordsOn('Islamic Revolutionary Guard Corps'))).toEqual(
      expect.arrayContaining(ids(recordsOn('Iran', { exactly: true })) as string[]),
    )
  })
})

test('several names are any of them', () => {
  const both = ids(world.find(world.records, { on: ['League', 'Harbour'] }))
  expect(both).toEqual(['seat', 'summit', 'speech', 'troops'])
  for (const name of ['Northland', 'Southland'] as const)
    expect(world.transfersTo('Southland', { from: name })).toBeDefined()
})

test('a name in another Unicode form is the same name', () => {
  const data = createDataset({
    ties: [{ id: 't', type: 'treaty', between: ['Türkiye', 'B'] }],
    attestedTo: '2000-01-01',
  })
  expect(data.tiesOf('Türkiye'.normalize('NFD') as 'Türkiye')).toHaveLength(1)
  expect(data.tiesOf(' Türkiye\u00a0' as 'Türkiye')).toHaveLength(1)
})
