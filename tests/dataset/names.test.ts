import { expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { ids, thrownBy } from '../support.js'

const attestedTo = '2000-06-30'
const far = 'z'.repeat(9)
const made = () =>
  createDataset({
    transfers: [
      { id: 'a', from: 'not stated', to: 'Guild', goods: 'salt', claimant: 'a chronicler' },
      { id: 'b', from: 'Guild', to: ['City', 'Abbey'], goods: 'sea-salt' },
      { id: 'fish', from: 'City', to: 'Abbey', goods: 'fish', claims: [{ goods: 'herring', claimant: 'City' }] },
    ],
    deployments: [{ id: 'd', what: 'guards', of: 'City', place: 'Gate' }],
    actors: [
      { name: 'Guild', of: 'City', aliases: ['the Guild of Salt'] },
      { name: 'Abbey', of: 'Order' },
      { name: 'Hermit' },
    ],
    goods: [
      { name: 'sea-salt', parent: 'salt' },
      { name: 'fish', parent: 'food' },
      { name: 'herring', parent: 'fish' },
    ],
    attestedTo,
  })

test('parties need not be states, nor be known', () => {
  const data = made()
  expect(ids(data.transfersFrom('not stated'))).toEqual(['a'])
  expect(ids(data.transfersTo('City'))).toEqual(['a', 'b'])
  expect(ids(data.transfersTo('Order'))).toEqual(['b', 'fish'])
  expect(ids(data.transfersTo('City', { goods: 'salt', claimant: 'a chronicler' }))).toEqual(['a'])
  expect([
    data.isPartyName('Order'),
    data.isPartyName('Hermit'),
    data.isPartyName('a chronicler'),
    data.isPartyName(undefined),
  ]).toEqual([true, true, false, false])
  expect([data.isRecordId('a'), data.isRecordId('c')]).toEqual([true, false])
})

test('names are known wherever they stand, and nothing else is', () => {
  const data = made()
  const speakers = thrownBy(() => data.statementsBy(far as never))
  for (const name of ['Guild', 'City', 'Abbey', 'Order', 'Hermit', 'not stated', 'a chronicler'])
    expect(speakers).toContain(`'${name}'`)
  const goods = thrownBy(() => data.transfersFrom('City', { goods: far as never }))
  for (const name of ['salt', 'food', 'sea-salt', 'fish', 'guards', 'herring']) expect(goods).toContain(`'${name}'`)
  expect(thrownBy(() => data.find(data.deployments, { place: far as never }))).toContain("'Gate'")
  expect(thrownBy(() => data.record(far))).toContain("'a', 'b', 'fish', 'd'")
})

test('names are known without actors and goods', () => {
  const data = createDataset({ transfers: [{ id: 'a', from: 'Guild', to: 'City', goods: 'salt' }], attestedTo })
  expect(thrownBy(() => data.statementsBy(far as never))).toMatch(/: expected one of 'Guild', 'City'$/)
  expect(thrownBy(() => data.transfersTo('City', { goods: far as never }))).toMatch(/: expected one of 'salt'$/)
})

test('where no goods are known, none can be asked for', () => {
  const data = createDataset({ ties: [{ id: 't', type: 'treaty', between: ['A', 'B'] }], attestedTo })
  expect(thrownBy(() => data.transfersTo('A', { goods: 'salt' as never }))).toBe(
    "RangeError: transfersTo: goods: 'salt' is not the name of goods: there are none",
  )
})

test('an alias is suggested', () => {
  expect(() => made().transfersTo('the guild of salt' as never)).toThrow("did you mean 'Guild'?")
})

test('a data set of nothing has empty lists, which can be asked', () => {
  const data = createDataset({})
  expect([
    data.records,
    data.ties,
    data.disagreements(),
    data.tiesAt('2000'),
    data.find(data.transfers, { stage: 'delivered' }),
  ]).toEqual([[], [], [], [], []])
})

test('days before 1900, leap days and the year 0 are days like any other', () => {
  const row = { type: 'treaty', between: ['A', 'B'] } as const
  const data = createDataset({
    ties: [
      { ...row, id: 'leap', start: '1904-02-29', end: '1904-02-29' },
      { ...row, id: 'none', start: '1900-02', end: '1900-02' },
      { ...row, id: 'old', start: '0843-08', end: '1806-08-06' },
      { ...row, id: 'zero', start: '0000-01-01', end: '0001' },
      { ...row, id: 'ahead', start: '2900', end: 'open' },
    ],
    attestedTo: '9999-12-31',
  })
  const at = (day: string) => ids(data.tiesAt(day, { certainty: 'possible' }))
  expect(
    ['1904-02-29', '1904-03-01', '1900-02-28', '1900-03-01', '1648-10-24', '0000-12-31', '2899', '9999-12-31'].map(at),
  ).toEqual([['leap'], [], ['none'], [], ['old'], ['zero'], [], ['ahead']])
  expect(ids(data.tiesAt('9999-12-31'))).toEqual(['ahead'])
})
