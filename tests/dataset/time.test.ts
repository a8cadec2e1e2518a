import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { ids } from '../support.js'

const attestedTo = '2000-06-30'
const row = { id: 'it', type: 'treaty', between: ['A', 'B'] } as const
const certaintyOf = (span: object, day: string) => {
  const data = createDataset({ ties: [{ ...row, ...span }], attestedTo })
  return data.holdsAt(data.record('it'), day)
}

describe('an open end and an unknown one', () => {
  test.each([
    ['open: lasts for sure until the register ends', { start: '1990', end: 'open' }, '2000-06-30', 'definite'],
    ['open: may last longer', { start: '1990', end: 'open' }, '2050', 'possible'],
    ['unknown: sure only about its beginning', { start: '1990' }, '1990', 'definite'],
    ['unknown: may have ended', { start: '1990' }, '1991', 'possible'],
    ['unknown start: may reach back', { end: '1990' }, '1800', 'possible'],
    ['both unknown: held at some time until the register ends', {}, '1999', 'possible'],
    ['ended', { start: '1990', end: '1995-03' }, '1995-04-01', 'no'],
  ])('%s', (_, span, day, expected) => {
    expect(certaintyOf(span, day)).toBe(expected)
  })
})

describe('precision', () => {
  test.each([
    ['day', { start: '1990-02-28', end: '1990-03-02' }, '1990-03-01', 'definite'],
    ['day, before', { start: '1990-02-28', end: '1990-03-02' }, '1990-02-27', 'no'],
    ['month', { start: '1990-02', end: '1990-04' }, '1990-02-14', 'possible'],
    ['month, between', { start: '1990-02', end: '1990-04' }, '1990-03-31', 'definite'],
    ['year', { start: '1990', end: '1992' }, '1991-06-01', 'definite'],
    ['decade', { start: '199X', end: 'open' }, '1995', 'possible'],
    ['leap day', { start: '1904-02-29', end: '1904-02-29' }, '1904-02-29', 'definite'],
    ['no leap day in 1900', { start: '1900-02', end: '1900-02' }, '1900-03-01', 'no'],
    ['before 1900', { start: '0843-08', end: '1806-08-06' }, '1648-10-24', 'definite'],
    ['in the year 0', { start: '0000-01-01', end: '0001' }, '0000-12-31', 'definite'],
    ['one of two years', { start: '[1990..1991]', end: '1995' }, '1991-05', 'possible'],
  ])('%s', (_, span, day, expected) => {
    expect(certaintyOf(span, day)).toBe(expected)
  })

  test('far ahead', () => {
    const data = createDataset({ ties: [{ ...row, start: '2900', end: 'open' }], attestedTo: '9999-12-31' })
    expect(data.tiesAt('9999-12-31')).toHaveLength(1)
    expect(data.tiesAt('2899', { certainty: 'possible' })).toEqual([])
  })
})

describe('what is sure', () => {
  const made = () =>
    createDataset({
      ties: [
        { ...row, id: 'told', start: '1990', end: 'open' },
        { ...row, id: 'hedged', start: '1990', end: 'open', hedge: 'possibly' },
        { ...row, id: 'alleged', start: '1990', end: 'open', modality: 'alleged' },
        { ...row, id: 'planned', start: '1990', end: 'open', modality: 'planned', stage: 'in preparation' },
        { ...row, id: 'denied', start: '1990', end: 'open', modality: 'denied' },
        { ...row, id: 'twice', start: '1990', end: 'open' },
      ],
      attestedTo,
    })
  const at = (certainty: 'definite' | 'possible', options: object = {}) =>
    made()
      .tiesAt('1995', { certainty, ...options })
      .map(({ id }) => id)

  test('duplicate spans stay records of their own', () => {
    const data = made()
    expect(at('definite')).toEqual(['told', 'twice'])
    for (const options of [undefined, {}])
      expect(data.tiesAt('1995', options)).toEqual(data.tiesAt('1995', { certainty: 'definite' }))
    expect(at('possible')).toEqual(['alleged', 'hedged', 'told', 'twice', 'planned'])
  })

  test('the index gives what reading the list gives', () => {
    for (const certainty of ['definite', 'possible'] as const)
      expect(at(certainty)).toEqual(at(certainty, { type: 'treaty' }))
  })

  test('the same pair asked again is the same answer', () => {
    const data = made()
    expect(data.tiesBetween('A', 'B')).toBe(data.tiesBetween('A', 'B'))
    expect(data.tiesBetween('B', 'A')).toEqual(data.tiesBetween('A', 'B'))
    expect(data.tiesBetween('A', 'B', { modality: 'alleged' }).map(({ id }) => id)).toEqual(['alleged'])
  })

  test('the ties of a pair are found among those of others', () => {
    const pairs = ['BC', 'AB', 'AC', 'BD', 'AB', 'CD']
    const ties = pairs.map((pair, i) => ({ ...row, id: `${i} ${pair}`, between: [...pair] }))
    const data = createDataset({ ties, attestedTo })
    expect(ids(data.tiesBetween('A', 'B'))).toEqual(['1 AB', '4 AB'])
    expect(ids(data.tiesBetween('B', 'A'))).toEqual(['1 AB', '4 AB'])
    expect(ids(data.tiesBetween('C', 'D'))).toEqual(['5 CD'])
    expect(ids(data.tiesBetween('A', 'D'))).toEqual([])
  })
})

describe('parties that are no states, and unknown ones', () => {
  const made = () =>
    createDataset({
      transfers: [
        { id: 'a', from: 'not stated', to: 'Guild', goods: 'salt', claimant: 'a chronicler' },
        { id: 'b', from: 'Guild', to: ['City', 'Abbey'], goods: 'sea-salt' },
        { id: 'fish', from: 'City', to: 'Abbey', goods: 'fish', claims: [{ goods: 'herring', claimant: 'City' }] },
      ],
      deployments: [{ id: 'd', what: 'guards', of: 'City' }],
      actors: [
        { name: 'Guild', of: 'City', aliases: ['the Guild of Salt'] },
        { name: 'Abbey', of: 'Order' },
        { name: 'Hermit' },
      ],
      goods: [
        { name: 'sea-salt', parent: 'salt' },
        { name: 'fish', parent: 'food' },
      ],
      attestedTo,
    })

  test('are names like any other', () => {
    const data = made()
    expect(data.transfersFrom('not stated').map(({ id }) => id)).toEqual(['a'])
    expect(data.transfersTo('City').map(({ id }) => id)).toEqual(['a', 'b'])
    expect(data.transfersTo('Order').map(({ id }) => id)).toEqual(['b', 'fish'])
    expect(data.transfersTo('City', { goods: 'salt', claimant: 'a chronicler' }).map(({ id }) => id)).toEqual(['a'])
    expect([
      data.isPartyName('Order'),
      data.isPartyName('a chronicler'),
      data.isRecordId('a'),
      data.isRecordId('c'),
    ]).toEqual([true, false, true, false])
  })

  test('are known wherever they stand, and nothing else is', () => {
    const data = made()
    const far = 'z'.repeat(9) as never
    expect(() => data.statementsBy(far)).toThrow(
      /: expected 'Guild', 'City', 'Abbey', 'Order', 'Hermit', 'not stated', 'a chronicler'$/,
    )
    expect(() => data.transfersFrom('City', { goods: far })).toThrow(
      /^transfersFrom: goods: 'z+' is not the name of goods: expected 'salt', 'food', 'sea-salt', 'fish', 'guards', 'herring'$/,
    )
    expect([data.isPartyName('Hermit'), data.isPartyName(undefined)]).toEqual([true, false])
  })

  test('are known without actors and goods', () => {
    const salt = { id: 'a', from: 'Guild', to: 'City', goods: 'salt' } as const
    const data = createDataset({ transfers: [salt], attestedTo })
    const far = 'z'.repeat(9) as never
    expect(() => data.statementsBy(far)).toThrow(/: expected 'Guild', 'City'$/)
    expect(() => data.transfersTo('City', { goods: far })).toThrow(/: expected 'salt'$/)
  })

  test('an alias is suggested', () => {
    const data = made()
    expect(() => data.transfersTo('the guild of salt' as never)).toThrow("did you mean 'Guild'?")
    expect(() => data.record('z'.repeat(9))).toThrow("'zzzzzzzzz' is not the id of a record: expected 'a', 'b'")
  })
})

test('a data set of nothing has empty lists', () => {
  const data = createDataset({})
  expect([data.records, data.ties, data.disagreements(), data.tiesAt('2000')]).toEqual([[], [], [], []])
})
