import { expect, test } from 'vitest'
import { parseEdtf } from '../../src/dates/index.js'
import { workedOut } from '../../src/written/claim.js'
import { following } from '../../src/written/sides.js'

const written = { document: 'paper', passages: ['p1.s1'], modality: 'asserted' } as const
const claimOf = (kind: 'event' | 'tie', claim: object) => workedOut(kind, { ...written, ...claim }, parseEdtf)

test('an event has happened, unless it lies ahead or its editor says otherwise', () => {
  const claims = [{}, { modality: 'planned' }, { modality: 'forecast' }, { modality: 'planned', stage: 'called off' }]
  expect(claims.map((claim) => claimOf('event', claim).stage)).toEqual([
    'happened',
    'scheduled',
    'scheduled',
    'called off',
  ])
  expect(claimOf('tie', { modality: 'planned' })).not.toHaveProperty('stage')
})

test('dates are worked out where there are any, and a number is as stated unless its form is told', () => {
  const year = parseEdtf('2020')
  expect(claimOf('tie', {})).toEqual(written)
  expect(claimOf('tie', { start: '2020', quantity: { count: 5, unit: 'tons' } })).toEqual({
    ...written,
    period: { start: year },
    quantity: { form: 'stated', min: 5, max: 5, unit: 'tons' },
  })
  expect(['open', '2020'].map((end) => claimOf('tie', { end }).period)).toEqual([{ end: 'open' }, { end: year }])
})

test('whether a transfer is joint, and what the type of a tie says of it', () => {
  expect([['A'], ['A', 'B']].map((from) => following('transfer', { from, to: ['C'] }))).toEqual([
    { joint: false },
    { joint: true },
  ])
  expect(following('tie', { type: 'rivalry' })).toEqual({ directed: false, standing: 'against' })
  expect([following('tie', { type: 'none' }), following('stance', { type: 'rivalry' })]).toEqual([{}, {}])
})
