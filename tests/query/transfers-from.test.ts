import { expect, test } from 'vitest'
import { transfersFrom, transfersTo } from '../../src/index.js'
import { ids } from './ids.js'

test("transfersFrom('Russia') finds what a body of it sent", () => {
  const built = ['transfers/russia-hungary/paks-construction', 'transfers/russia-hungary/paks-finance']
  expect(ids(transfersFrom('Rosatom'))).toEqual(built)
  expect(ids(transfersFrom('Russia', { to: 'Hungary' }))).toEqual(expect.arrayContaining(built))
})

test("transfersFrom('North Korea') finds what went to the Wagner Group", () => {
  expect(ids(transfersFrom('North Korea', { to: 'Wagner Group' }))).toEqual(['transfers/north-korea-wagner-group/arms'])
  expect(ids(transfersFrom('North Korea'))).toContain('transfers/north-korea-wagner-group/arms')
})

test("transfersFrom('Russia', { to: 'Iran', stage: ['promised', 'offered'] })", () => {
  expect(ids(transfersFrom('Russia', { to: 'Iran', stage: ['promised', 'offered'] }))).toEqual([
    'transfers/russia-iran/air-defence-systems',
    'transfers/russia-iran/helicopters',
    'transfers/russia-iran/training',
    'transfers/russia-iran/military-technology',
  ])
})

test('from one to another is the same from both helpers', () => {
  expect(transfersFrom('Iran', { to: 'Russia' })).toEqual(transfersTo('Russia', { from: 'Iran' }))
})
