import { describe, expect, test } from 'vitest'
import { type ClaimInput, createDataset } from '../../src/dataset/index.js'
import { ids } from './ids.js'

const told = (...claims: readonly ClaimInput[]) =>
  createDataset({
    transfers: [{ id: 't', from: 'A', to: 'B', goods: 'arms', claims }],
    goods: [{ name: 'arms' }],
    attestedTo: '2030-01-01',
  })

const sure: ClaimInput = { stage: 'delivered', date: '2023-05' }
const alleged: ClaimInput = { stage: 'delivered', date: '2024-05', modality: 'alleged', claimant: 'C' }
const denied: ClaimInput = { stage: 'delivered', date: '2024-05', modality: 'denied', claimant: 'C' }
const refused: ClaimInput = { stage: 'refused', date: '2022-05' }
const planned: ClaimInput = { stage: 'agreed', start: '2025', modality: 'planned' }

describe('a filter takes its certainty and its dates from the claims that it leaves', () => {
  test.each([
    ['what is sure', {}, true],
    ['sure on its day', { during: '2023-05' }, true],
    ['not sure on the day that is alleged', { during: '2024-05' }, false],
    ['of a claimant who alleges', { claimant: 'C' } as const, false],
    ['of a modality', { modality: 'alleged' } as const, false],
    ['of another modality', { modality: 'asserted' } as const, true],
  ])('%s', (_, filter, found) => {
    const data = told(sure, alleged)
    expect(data.transfersTo('B', { certainty: 'definite', ...filter })).toHaveLength(found ? 1 : 0)
  })

  test('a modality alone leaves the records that have it', () => {
    expect(told(sure).transfersTo('B', { modality: 'alleged' })).toEqual([])
    expect(told(sure, alleged).transfersTo('B', { modality: 'alleged' })).toHaveLength(1)
  })

  test('what is alleged and denied by the same stays alleged', () => {
    expect(told(sure, alleged, denied).transfersTo('B', { claimant: 'C', certainty: 'definite' })).toEqual([])
  })

  test('a stage that was asked for holds at its own dates', () => {
    const data = told(refused, sure)
    const on = (stage: 'refused' | 'delivered', during: '2022-05' | '2023-05') =>
      ids(data.transfersTo('B', { stage, during }))
    expect([on('refused', '2022-05'), on('refused', '2023-05')]).toEqual([['t'], []])
    expect([on('delivered', '2022-05'), on('delivered', '2023-05')]).toEqual([[], ['t']])
    const either = { stage: ['refused', 'delivered'] } as const
    for (const during of ['2022-05', '2023-05'] as const)
      expect(ids(data.transfersTo('B', { ...either, during }))).toEqual(['t'])
  })

  test('what somebody tells of as agreed is no delivery, and an agreement where the stage was asked for', () => {
    const data = told(sure, { stage: 'agreed', start: '2025', claimant: 'D' })
    expect(data.transfersTo('B', { claimant: 'D', certainty: 'definite' })).toEqual([])
    expect(data.transfersTo('B', { claimant: 'D', stage: 'agreed', certainty: 'definite' })).toHaveLength(1)
  })

  test('what is only planned is never definite, whichever filter leaves it', () => {
    const data = told(sure, planned)
    for (const filter of [{ modality: 'planned' }, { stage: 'agreed' }] as const)
      expect(data.transfersTo('B', { ...filter, during: '2025', certainty: 'definite' })).toEqual([])
  })
})

test('what is only alleged held possibly, in all its months', () => {
  const data = told(alleged)
  expect(data.holdsAt(data.record('t'), '2024-05')).toBe('possible')
})

test('a transfer that was only refused is no movement on any day, sure or possible', () => {
  const data = told(refused)
  expect(data.transfersTo('B')).toHaveLength(1)
  for (const certainty of ['definite', 'possible'] as const) {
    expect(data.transfersTo('B', { during: '2022-05', certainty })).toEqual([])
    expect(data.transfersTo('B', { stage: 'refused', during: '2022-05', certainty })).toHaveLength(1)
  }
})

test('with knownBy the order is that of the dates known then', () => {
  const data = createDataset({
    documents: [
      { id: 'early', published: '2020-01-01' },
      { id: 'late', published: '2024-01-01' },
    ],
    ties: [
      {
        id: 'a',
        type: 'treaty',
        between: ['A', 'B'],
        claims: [
          { document: 'early', start: '2010' },
          { document: 'late', start: '2001', modality: 'asserted' },
        ],
      },
      { id: 'b', type: 'treaty', between: ['A', 'B'], claims: [{ document: 'early', start: '2005' }] },
    ],
  })
  expect(ids(data.tiesOf('A'))).toEqual(['a', 'b'])
  expect(ids(data.tiesOf('A', { knownBy: '2021-01-01' }))).toEqual(['b', 'a'])
  expect(data.tiesOf('A', { knownBy: '2024-01-01' })[0]).toBe(data.record('a'))
})

test('statements about one record, among others, are found by it', () => {
  const data = createDataset({
    ties: [{ id: 't', type: 'treaty', between: ['A', 'B'] }],
    statements: [
      { id: 'one', act: 'said', speaker: 'A', about: ['t'] },
      { id: 'both', act: 'said', speaker: 'A', about: ['one', 't'] },
      { id: 'other', act: 'said', speaker: 'A', about: ['one'] },
      { id: 'none', act: 'said', speaker: 'A' },
    ],
    attestedTo: '2024-01-01',
  })
  expect(ids(data.statementsBy('A', { about: 't' }))).toEqual(['both', 'one'])
})
