import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { record, tiesBetween } from '../../src/index.js'
import { ids } from '../support.js'
import { world } from './made-up.js'

const blocs = createDataset({
  ties: [
    { id: 'hostility', type: 'hostility', from: ['US', 'UK'], to: ['Iraq', 'Libya'], start: '1990', end: '1991' },
    { id: 'alliance', type: 'alliance', between: ['US', 'UK', 'Norway'], start: '1949', end: 'open' },
    { id: 'war', type: 'conflict', between: ['Iraq', 'Iran', 'US'], start: '1980', end: '1988' },
    { id: 'membership', type: 'membership', from: ['US', 'UK'], to: 'League', start: '1990', end: 'open' },
  ],
  attestedTo: '2000-01-01',
})

describe('two parties of a tie', () => {
  test.each([
    ['across a directed tie', 'US', 'Iraq', undefined, ['war', 'hostility']],
    ['asked the other way round', 'Libya', 'UK', undefined, ['hostility']],
    ['senders of one hostility are not hostile to each other', 'US', 'UK', undefined, ['alliance']],
    ['nor are those whom it meets', 'Iraq', 'Libya', undefined, []],
    ['on one side of a directed tie', 'US', 'UK', 'same', ['hostility', 'membership']],
    ['on the other one', 'Libya', 'Iraq', 'same', ['hostility']],
    ['a mutual tie has no sides that are the same', 'Norway', 'UK', 'same', []],
    ['across it is not on one side', 'US', 'Iraq', 'same', []],
    ['anyhow', 'US', 'UK', 'any', ['alliance', 'hostility', 'membership']],
    ['any two parties of a mutual tie', 'Iran', 'US', 'opposite', ['war']],
    ['one party twice', 'US', 'US', 'any', []],
    ['strangers', 'Norway', 'Iraq', 'any', []],
  ] as const)('%s: %s and %s, %s', (_, one, other, sides, expected) => {
    expect(ids(blocs.tiesBetween(one, other, { sides }))).toEqual(expected)
    expect(ids(blocs.tiesBetween(other, one, { sides }))).toEqual(expected)
    expect(ids(blocs.tiesOf(one, { with: other, sides }))).toEqual(expected)
  })

  test('somebody with two roles is found once', () => {
    const participants = [
      { actor: 'A', role: 'host' },
      { actor: 'A', role: 'participant' },
      { actor: 'B', role: 'visitor' },
    ] as const
    const data = createDataset({
      events: [{ id: 'talks', type: 'talks', participants, date: '1990' }],
      attestedTo: '2000-01-01',
    })
    expect(ids(data.find(data.events, { of: 'A', with: 'B' }))).toEqual(['talks'])
  })

  test('several of them: any pair', () => {
    expect(ids(blocs.find(blocs.ties, { of: ['Norway', 'Libya'], with: ['UK', 'Iran'] }))).toEqual([
      'alliance',
      'hostility',
    ])
  })

  test('each side of its own', () => {
    expect(ids(blocs.find(blocs.ties, { from: 'US', to: 'Libya' }))).toEqual(['hostility'])
    expect(blocs.find(blocs.ties, { from: 'Libya' })).toEqual([])
    expect(ids(blocs.find(blocs.ties, { between: 'Norway' }))).toEqual(['alliance'])
  })

  test('found through their bodies, but nobody has a tie with a body of their own', () => {
    expect(ids(world.tiesBetween('Northland', 'Westland'))).toEqual(['feud', 'war'])
    expect(ids(world.tiesBetween('Northland', 'Westland', { exactly: true }))).toEqual(['feud'])
    expect(ids(world.tiesBetween('Northland', 'Eastland', { standing: 'against' }))).toEqual(['war'])
  })
})

test('what is said of one party does not break off the days of another', () => {
  const asOf = (party: string, day: string) => ({ parties: [party], asOf: day })
  const claims = [
    asOf('A', '2001-01-01'),
    asOf('A', '2005-01-01'),
    { ...asOf('B', '2003-01-01'), negated: true as const },
  ]
  const ties = [{ id: 't', type: 'alliance', between: ['A', 'B', 'C'], claims }] as const
  const data = createDataset({ ties, attestedTo: '2010-01-01' })
  expect([{}, { of: 'A' }, { of: 'B' }].map((where) => data.tiesAt('2003', where).length)).toEqual([0, 1, 0])
})

test('China and Russia, together against others, are not against each other', () => {
  const found = ids(tiesBetween('China', 'Russia', { standing: 'against' }))
  expect(found).not.toContain('ties/china-russia/opposition-to-the-west')
  expect(record('ties/china-russia/opposition-to-the-west').standing).toBe('against')
})
