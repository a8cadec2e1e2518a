import { describe, expect, it } from 'vitest'
import { addressOf, faultsIn, stateOf } from '../explorer/state/address.js'
import { isDay, plusDays, plusMonths } from '../explorer/state/days.js'
import { type State, start, views } from '../explorer/state/state.js'

const samples: readonly Partial<State>[] = [
  {},
  { view: 'flows', knownBy: '2023-01-20', pick: 'transfers/iran-russia/ballistic-missiles' },
  { view: 'network', date: '2024-02-29', actor: "Russia's partners", pick: 'pair:Iran|Russia' },
  { view: 'estimates', unit: 'troops', scale: 'log', goods: 'shahed-136', document: 'axis-of-upheaval' },
  { view: 'records', list: 'timeline', actor: 'Viktor Orban', kind: 'statement', modality: 'reported' },
  { view: 'flows', during: '2022/2023', certainty: 'definite', stage: 'promised', pick: 'goods:oil' },
  { view: 'network', type: 'alliance', around: 'all', certainty: 'possible', pick: 'actor:North Korea' },
]

describe('address', () => {
  it.each(samples)('tells the same state again: %o', (change) => {
    const state = { ...start, ...change }
    expect(stateOf(addressOf(state))).toEqual(state)
  })

  it('is short for a bare view', () => {
    for (const view of views) expect(addressOf({ ...start, view })).toBe(`#view=${view}`)
  })

  it.each([
    '#view=nothing',
    '#date=2024-02-30',
    '#knownBy=soon',
    '#actor=Atlantis',
    '#pick=transfers/none',
    '#pick=pair:Iran|Atlantis',
    '#during=..',
    '#scale=cubic',
    '#goods=__proto__',
    '#%',
  ])('names what it can’t read, and takes it as in a bare address: %s', (hash) => {
    expect(stateOf(hash)).toEqual(start)
    expect(faultsIn(hash)).toHaveLength(1)
  })

  it('finds no fault in what it wrote itself', () => {
    for (const change of samples) expect(faultsIn(addressOf({ ...start, ...change }))).toEqual([])
  })
})

describe('days', () => {
  it('moves by months to the last day of a shorter one, and by days over the ends of months and years', () => {
    expect(plusMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(plusMonths('2024-01-15', -1)).toBe('2023-12-15')
    expect(plusMonths('2023-12-31', 2)).toBe('2024-02-29')
    expect(plusDays('2023-12-31', 1)).toBe('2024-01-01')
    expect(plusDays('2024-03-01', -1)).toBe('2024-02-29')
  })

  it('knows days of the calendar from others', () => {
    const texts = ['2024-02-29', '2023-02-29', '2023-1-1', '0000-13-01', 'today']
    expect(texts.filter(isDay)).toEqual(['2024-02-29'])
  })
})
