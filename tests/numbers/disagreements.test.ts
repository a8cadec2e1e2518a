import { describe, expect, test } from 'vitest'
import { dataOf, dozens, drones, flow, lateDrones } from './made-up.js'

type Lists = Parameters<typeof dataOf>[0]
type Told = NonNullable<Parameters<typeof flow>[1]['claims']>[number]

/** What is told of made-up records: what about, how they stand to each other, how far they differ. */
const told = (lists: Lists) =>
  dataOf(lists)
    .disagreements()
    .map(({ about, relation, spread }) => [about, relation, spread?.ratio].filter((part) => part !== undefined))

const unstaged = (claims: readonly Told[]) => claims.map(({ stage: _, ...claim }) => claim)
const ofFlow = (...claims: readonly Told[]) => told({ transfers: [flow('it', { claims })] })
const ofStock = (...claims: readonly Told[]) =>
  told({ capabilities: [{ id: 'it', actor: 'A', ability: 'makes', goods: 'drone', claims: unstaged(claims) }] })
type TieClaim = Omit<Told, 'goods' | 'quantity'>
const ofTie = (...claims: readonly TieClaim[]) =>
  told({
    ties: [
      {
        id: 'it',
        type: 'treaty',
        between: ['A', 'B'],
        claims: claims.map((claim) => ({ document: 'late', ...claim })),
      },
    ],
  })

const since = { cumulativeSince: '2020' }

describe('numbers of a flow', () => {
  test.each<[string, readonly Told[], readonly unknown[]]>([
    ['the same number twice is none', [drones(5), drones(5), lateDrones(5)], []],
    ['two numbers at once', [drones(5), drones(6)], [['quantity', 'conflicting', 1.2]]],
    ['bounds that touch', [drones(5, { form: 'atLeast' }), drones(5, { form: 'upTo' })], [['quantity', 'compatible']]],
    [
      'bounds that exclude where they touch',
      [drones(5, { form: 'moreThan' }), drones(5, { form: 'upTo' })],
      [['quantity', 'conflicting']],
    ],
    [
      'bounds that can both be so',
      [drones(400, { form: 'atLeast' }), drones(200, { form: 'moreThan' })],
      [['quantity', 'compatible', 2]],
    ],
    ['a later running total', [drones(5, since), lateDrones(9, since)], [['quantity', 'superseded', 1.8]]],
    ['a later running total of another window', [drones(5, since), lateDrones(9)], [['quantity', 'compatible', 1.8]]],
    ['a later total that is lower', [drones(9), lateDrones(5)], [['quantity', 'conflicting', 1.8]]],
    [
      'a total that is lower than what a year brought',
      [drones(9, { date: '2020' }), drones(5)],
      [['quantity', 'conflicting', 1.8]],
    ],
    [
      'a year and a month of it',
      [drones(9, { date: '2020' }), drones(5, { date: '2020-05' })],
      [['quantity', 'compatible', 1.8]],
    ],
    ['two years', [drones(9, { date: '2020' }), drones(5, { date: '2021' })], [['quantity', 'compatible', 1.8]]],
    [
      'a variety, of which there are fewer',
      [drones(5, { goods: 'small-drone' }), drones(6)],
      [['quantity', 'compatible', 1.2]],
    ],
    [
      'a variety, of which there are more',
      [drones(6, { goods: 'small-drone' }), drones(5)],
      [['quantity', 'conflicting', 1.2]],
    ],
    ['a variety of a variety', [drones(5, { goods: 'tiny-drone' }), drones(6)], [['quantity', 'notComparable', 1.2]]],
    ['ordered and delivered are not compared', [drones(50, { stage: 'agreed' }), drones(40)], []],
    ['ordered and promised neither', [drones(50, { stage: 'agreed' }), drones(40, { stage: 'promised' })], []],
    [
      'two orders are',
      [drones(50, { stage: 'agreed' }), drones(40, { stage: 'agreed' })],
      [['quantity', 'conflicting', 1.25]],
    ],
    ['a word is no number', [drones(50), dozens(), dozens({ document: 'late' })], []],
    ['nothing and something have no ratio', [drones(0), drones(5)], [['quantity', 'conflicting']]],
    ['a number that is denied', [drones(5), drones(9, { modality: 'denied' })], [['denial', 'conflicting']]],
  ])('%s', (_, claims, expected) => {
    expect(ofFlow(...claims)).toEqual(expected)
  })
})

test.each<[string, readonly Told[], readonly unknown[]]>([
  ['at one moment', [drones(9), drones(5)], [['quantity', 'conflicting', 1.8]]],
  ['that fell', [drones(9), lateDrones(5)], [['quantity', 'compatible', 1.8]]],
  ['in another unit', [drones(9), { document: 'early', quantity: { count: 5, unit: 'tons' } }], []],
])('a level %s', (_, claims, expected) => {
  expect(ofStock(...claims)).toEqual(expected)
})

test('shares of two wholes', () => {
  const share = (count: number, of: string) => ({
    document: 'early',
    quantity: { count, unit: 'percent' as const, of },
  })
  expect(told({ figures: [{ id: 'f', of: 'A', measure: 'losses', claims: [share(5, 'a'), share(6, 'b')] }] })).toEqual([
    ['quantity', 'notComparable', 1.2],
  ])
})

describe('denials and negations', () => {
  const delivered = (more: Omit<Told, 'quantity'> = {}) => ({ document: 'late', stage: 'delivered' as const, ...more })
  test.each<[string, readonly Told[], readonly unknown[]]>([
    [
      'of what is affirmed',
      [delivered(), delivered({ modality: 'denied' }), delivered({ negated: true })],
      [
        ['denial', 'conflicting'],
        ['negation', 'conflicting'],
      ],
    ],
    ['of what nobody affirms', [delivered({ modality: 'denied' })], []],
    ['of what was refused', [delivered({ stage: 'refused' }), delivered({ modality: 'denied' })], []],
    ['of a delivery that was only promised', [delivered({ stage: 'promised' }), delivered({ negated: true })], []],
    ['of what happened only later', [delivered({ document: 'early', negated: true }), delivered({ date: '2023' })], []],
    [
      'of what happened before',
      [delivered({ negated: true }), delivered({ date: '2021' })],
      [['negation', 'conflicting']],
    ],
    ['of another year', [delivered({ date: '2020', negated: true }), delivered({ date: '2021' })], []],
  ])('%s', (_, claims, expected) => {
    expect(ofFlow(...claims)).toEqual(expected)
  })

  test('a treaty that is signed and not in force', () => {
    expect(ofTie({ stage: 'signed', date: '2020' }, { stage: 'in force', negated: true })).toEqual([])
    expect(ofTie({}, { negated: true })).toEqual([['negation', 'conflicting']])
  })
})

describe('starts', () => {
  test.each<[string, readonly TieClaim[], readonly unknown[]]>([
    ['that exclude each other', [{ start: '2020' }, { start: '2021' }], [['start', 'conflicting']]],
    ['that can be the same', [{ start: '2020' }, { start: '2020-05' }, { start: '[..2021]' }], []],
    ['of which one is alleged', [{ start: '2020' }, { start: '2021', modality: 'alleged' }], []],
    [
      'of two stages',
      [
        { stage: 'signed', date: '1950' },
        { stage: 'in force', start: '1952' },
        { stage: 'ended', date: '1960' },
      ],
      [],
    ],
    [
      'of one stage',
      [
        { stage: 'signed', date: '1950' },
        { stage: 'signed', date: '1951' },
      ],
      [['start', 'conflicting']],
    ],
  ])('%s', (_, claims, expected) => {
    expect(ofTie(...claims)).toEqual(expected)
  })

  test('of the parts of a flow, of figures and of judgements are none', () => {
    const claims = [
      { document: 'early', start: '2020' },
      { document: 'early', start: '2021' },
    ] as const
    expect(
      told({
        transfers: [flow('t', { claims })],
        figures: [{ id: 'f', of: 'A', measure: 'losses', claims }],
        assessments: [{ id: 'a', type: 'motive', about: 'A', claims }],
      }),
    ).toEqual([])
  })
})

test('each tells the claims that differ, and no others', () => {
  const found = dataOf({
    transfers: [
      flow('it', {
        claims: [
          { ...drones(5), passages: ['five'] },
          { ...drones(6), passages: ['six'] },
          { ...drones(7, { stage: 'promised' }), passages: ['promise'] },
          { ...drones(9, { modality: 'denied' }), passages: ['denial'] },
          { ...dozens(), passages: ['dozens'] },
        ],
      }),
    ],
  }).disagreements()
  expect(found.map(({ about, claims }) => [about, claims.flatMap(({ passages }) => passages)])).toEqual([
    ['quantity', ['five', 'six']],
    ['denial', ['five', 'six', 'denial', 'dozens']],
  ])
})

describe('records that dispute each other', () => {
  const judgement = (id: string, about: string, document: string, disputes: readonly string[]) => ({
    ...{ id, about, document, disputes },
    ...({ type: 'judgement', modality: 'opinion' } as const),
  })
  const data = dataOf({
    assessments: [
      judgement('a', 'A', 'early', ['b', 'c']),
      judgement('b', 'B', 'early', ['a']),
      judgement('c', 'C', 'late', ['a']),
    ],
    transfers: [flow('t', { claims: [drones(5), drones(6)] })],
  })
  const pairs = (options?: Parameters<typeof data.disagreements>[0]) =>
    data.disagreements(options).map(({ record, other, claims }) => `${record.id} ${other?.id ?? '-'} ${claims.length}`)

  test('stand once each, in the order of the list', () => {
    expect(pairs()).toEqual(['a b 2', 'a c 2', 't - 2'])
    expect(data.disagreements()[0]).toMatchObject({ about: 'records', relation: 'conflicting' })
  })

  test.each<[NonNullable<Parameters<typeof pairs>[0]>, readonly string[]]>([
    [{ knownBy: '2022-01-01' }, ['a b 2', 't - 2']],
    [{ document: 'late' }, []],
    [{ on: 'C' }, ['c a 2']],
    [{ on: ['Guards'] }, ['a b 2', 'a c 2', 't - 2']],
    [{ relation: ['superseded', 'compatible'] }, []],
    [{ relation: 'conflicting', on: 'B' }, ['b a 2', 't - 2']],
  ])('%j', (options, expected) => {
    expect(pairs(options)).toEqual(expected)
  })
})
