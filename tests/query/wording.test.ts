import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { thrownBy } from './ids.js'

const rows = {
  transfers: { from: 'A', to: 'B', goods: 'salt' },
  capabilities: { actor: 'A', ability: 'makes', goods: 'salt' },
  figures: { of: 'A', measure: 'losses' },
  events: { type: 'meeting', participants: [{ actor: 'A', role: 'participant' }] },
  assessments: { type: 'forecast', about: 'A' },
  ties: { type: 'treaty', between: ['A', 'B'] },
} as const

/** What the sentence says of a made-up record between its title and its passage. */
function told(list: keyof typeof rows, fields: object): string {
  const data = createDataset({
    [list]: [{ id: 'r', title: 'It', passages: ['1'], document: 'paper', ...rows[list], ...fields }],
    documents: [{ id: 'paper', published: '2000-01-01' }],
  } as never)
  return data
    .sentenceOf(data.record('r' as never))
    .replace(/^It: paper /, '')
    .replace(/ \(1\)\.$/, '')
}
const number = (count: number, unit: string, more: object = {}) => ({ quantity: { count, unit, ...more } })

/** A claim that names its goods more narrowly than the record. */
const narrower = (claim: object) => ({
  document: undefined,
  passages: undefined,
  claims: [{ document: 'paper', passages: ['1'], goods: 'rock-salt', ...claim }],
})

describe('numbers', () => {
  test.each([
    [0.123456, '0.123456'],
    [999_999, '999,999'],
    [1_000_000, '1 million'],
    [1_200_000, '1.2 million'],
    [1_250_000, '1,250,000'],
    [100_000, '100,000'],
    [240_000_000_000, '240 billion'],
  ])('%d: %s', (count, words) => {
    expect(told('transfers', number(count, 'drones'))).toBe(`told of this transfer of ${words} drones`)
  })

  test.each([
    [number(5_000_000, 'USD'), 'of $5 million'],
    [{ quantity: { form: 'magnitude', magnitude: 'millions', unit: 'USD' } }, 'of millions of dollars'],
    [{ quantity: { form: 'range', min: 5, max: 6, unit: 'USD' } }, 'of $5 to $6'],
    [number(1, 'packages'), 'of 1 package of salt'],
    [number(1, 'missiles'), 'of 1 missile'],
    [
      { quantity: { form: 'magnitude', magnitude: 'dozens', unit: 'drones', of: 'the drones' } },
      'of dozens of the drones',
    ],
    [number(3, 'tons', { of: 'the salt' }), 'of 3 tons of the salt'],
    [narrower(number(3, 'containers')), 'of 3 containers of rock-salt'],
    [narrower(number(3, 'drones')), 'of 3 drones (rock-salt)'],
    [narrower({}), 'of rock-salt'],
    [narrower({ stage: 'requested' }), 'for rock-salt'],
  ])('%o: %s', (fields, words) => {
    expect(told('transfers', fields).replace('a request', 'this transfer')).toBe(`told of this transfer ${words}`)
  })
})

describe('figures', () => {
  test.each([
    [{}, 'told of this measure'],
    [number(3, 'tanks'), 'told of a figure of 3 tanks'],
    [number(3, 'USD'), 'told of a value of $3'],
    [number(3, 'percent', { of: 'the trade' }), 'told of a share of 3 % of the trade'],
    [{ measure: 'inflation', ...number(3, 'percent', { of: 'the year' }) }, 'told of a rate of 3 %'],
    [{ measure: 'economic growth', ...number(3, 'percent') }, 'told of a rate of 3 %'],
    [{ measure: 'inflation', ...number(3, 'USD') }, 'told of a value of $3'],
  ])('%o: %s', (fields, words) => {
    expect(told('figures', fields)).toBe(words)
  })
})

describe('what is ahead', () => {
  test.each([
    ['capabilities', { stage: 'planned' }, 'told of this planned production'],
    ['capabilities', { stage: 'planned', modality: 'planned' }, 'told of plans for this production'],
    ['capabilities', { stage: 'developing', modality: 'forecast' }, 'expected this production'],
    ['capabilities', { stage: 'developing', modality: 'alleged' }, 'alleged this developing production'],
    ['events', { stage: 'scheduled' }, 'told of the event as scheduled'],
    ['events', { stage: 'scheduled', modality: 'planned' }, 'told of plans for the event'],
    ['events', { outcome: 'adopted' }, 'told of the event (outcome: adopted)'],
    ['assessments', { modality: 'forecast' }, 'put forward this forecast'],
    ['assessments', { modality: 'forecast', ...number(3, 'tanks') }, 'put forward this forecast (3 tanks)'],
    ['assessments', { type: 'effect', modality: 'forecast' }, 'put forward this effect as a forecast'],
    ['assessments', { type: 'effect', modality: 'forecast', negated: true }, 'rejected this effect as a forecast'],
    ['transfers', { stage: 'promised', modality: 'planned' }, 'told of a promise'],
    ['transfers', { stage: 'delivered', modality: 'planned' }, 'told of plans for a delivery'],
  ] as const)('%s %o: %s', (list, fields, words) => {
    expect(told(list, fields)).toBe(words)
  })
})

test.each([
  ['B', {}, 'B reported this transfer'],
  ['unnamed reports', {}, 'unnamed reports told of this transfer'],
  ['B', { negated: true, stage: 'delivered' }, 'B reported that there was no such delivery'],
])('reported by %s, %o: %s', (claimant, fields, words) => {
  expect(told('transfers', { modality: 'reported', claimant, ...fields })).toBe(`It: ${words} (paper 1).`)
})

test('what reports allege is not told of by them', () => {
  expect(told('transfers', { modality: 'alleged', claimant: 'unnamed reports' })).toBe(
    'It: unnamed reports alleged this transfer (paper 1).',
  )
})

test('containers of a capability, whose goods stand in its title', () => {
  expect(told('capabilities', number(3, 'containers'))).toBe('told of this production of 3 containers')
})

test.each([
  [
    { stage: 'in preparation', ...number(1, 'packages', { of: 'the gifts' }) },
    'said that there was no such preparation for 1 package of the gifts',
  ],
  [number(1, 'packages', { of: 'the gifts' }), 'said that there was no such transfer of 1 package of the gifts'],
  [{ start: '1999', end: 'open' }, 'said that there was no such transfer, an absence beginning in 1999, going on'],
])('not so: %o: %s', (fields, words) => {
  expect(told('transfers', { negated: true, ...fields })).toBe(words)
})

test('duties, what is lacking, and centuries', () => {
  expect(told('ties', { obligations: ['help', 'trade'], lacks: ['a date', 'a seal'], start: '19XX' })).toBe(
    'told of this tie, with the duty of help and of trade, without a date and without a seal, beginning in the century of the 1900s',
  )
})

test('a century before the year 1000', () => {
  expect(told('ties', { start: '09XX' })).toBe('told of this tie, beginning in the century of the 900s')
})

test('an option that is none', () => {
  const data = createDataset({ ties: [{ id: 'r', ...rows.ties }], attestedTo: '2000-01-01' })
  expect(thrownBy(() => data.sentenceOf(data.record('r'), { during: '2000' } as never))).toBe(
    "TypeError: sentenceOf: 'during' is not an option of sentenceOf: expected 'knownBy'",
  )
})
