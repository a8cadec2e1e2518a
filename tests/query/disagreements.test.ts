import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { type Claim, disagreements, record } from '../../src/index.js'

const own = (id: string, about?: string) =>
  disagreements().filter((one) => one.record.id === id && (about === undefined || one.about === about))

describe('disagreements in our records', () => {
  test.each([
    [
      'rounds, later and higher in another window',
      'transfers/north-korea-russia/artillery-shells',
      'rounds',
      'compatible',
      2.4,
    ],
    [
      'containers of other goods',
      'transfers/north-korea-russia/containers-of-arms',
      'containers',
      'notComparable',
      28 / 11,
    ],
    ['missiles, at least 400 and over 200', 'transfers/iran-russia/ballistic-missiles', 'missiles', 'compatible', 2],
    ['trade of one year', 'figures/china/trade-with-russia', 'USD', 'compatible', 1.2],
  ])('%s', (_, id, unit, relation, ratio) => {
    const [found] = own(id, 'quantity')
    expect(found).toMatchObject({ unit, relation })
    expect(found?.spread?.ratio).toBeCloseTo(ratio)
  })

  test('a denial beside what it denies', () => {
    const [found] = own('transfers/iran-russia/shahed-136', 'denial')
    expect(found?.relation).toBe('conflicting')
    expect(found?.claims.filter(({ modality }) => modality === 'denied').map(({ claimant }) => claimant)).toEqual([
      'Russia',
      'Iran',
    ])
    expect(found?.claims.length).toBeGreaterThan(2)
  })

  test('a negation beside what it negates', () => {
    expect(own('transfers/china-russia/arms', 'negation')).toHaveLength(1)
  })

  test('a refusal that was overtaken is no disagreement', () => {
    expect(own('transfers/iran-russia/ballistic-missiles').map(({ about }) => about)).toEqual(['quantity'])
  })

  test('a denial alone, which nothing affirms, is none', () => {
    expect(own('transfers/china-wagner-group/arms')).toEqual([])
  })

  test('in the order of records, and the records themselves', () => {
    for (const one of disagreements()) expect(record(one.record.id)).toBe(one.record)
  })

  test('of an actor, found through its bodies and offices', () => {
    const ids = disagreements({ on: 'North Korea' }).map((one) => one.record.id)
    expect(ids).toContain('transfers/north-korea-russia/artillery-shells')
    expect(ids).not.toContain('transfers/iran-russia/ballistic-missiles')
    expect(
      disagreements({ on: 'Iran', knownBy: '2023-01-20' }).map(({ record: { id }, about }) => `${id} ${about}`),
    ).toEqual(['transfers/iran-russia/any-arms denial', 'transfers/iran-russia/shahed-136 denial'])
    expect(disagreements({ knownBy: '2022-11-01' })).toEqual([])
  })
})

describe('disagreements in made-up records', () => {
  type Told = Partial<Claim<string>> | object
  type MadeUp = 'transfers' | 'figures' | 'capabilities' | 'assessments'
  const found = (kind: MadeUp, ...told: readonly Told[]) => {
    const claims = told.map((claim) => ({ document: 'early', ...claim }))
    const row = { id: 'it', claims }
    const data = createDataset({
      ...(kind === 'transfers' && { transfers: [{ ...row, from: 'A', to: 'B', goods: 'drone' }] }),
      ...(kind === 'figures' && { figures: [{ ...row, of: 'A', measure: 'losses' }] }),
      ...(kind === 'capabilities' && { capabilities: [{ ...row, actor: 'A', ability: 'makes', goods: 'drone' }] }),
      ...(kind === 'assessments' && { assessments: [{ ...row, type: 'motive', about: 'A' }] }),
      goods: [
        { name: 'small-drone', parent: 'drone' },
        { name: 'tiny-drone', parent: 'small-drone' },
      ],
      documents: [
        { id: 'early', published: '2022-01-01' },
        { id: 'late', published: '2024-01-01' },
      ],
    } as never)
    return data.disagreements()
  }
  const drones = (form: string, count: number, more: object = {}) => ({
    stage: 'delivered',
    quantity: { form, count, unit: 'drones', ...more },
  })
  const late = { document: 'late' }
  const since = { cumulativeSince: '2021' }

  test.each([
    ['the same number', 'transfers', [drones('stated', 5), drones('stated', 5)], [['quantity', 'compatible', 1]]],
    [
      'two numbers at once',
      'transfers',
      [drones('stated', 5), drones('stated', 6)],
      [['quantity', 'conflicting', 1.2]],
    ],
    ['bounds that touch', 'transfers', [drones('atLeast', 5), drones('upTo', 5)], [['quantity', 'compatible', 1]]],
    [
      'bounds that exclude where they touch',
      'transfers',
      [drones('moreThan', 5), drones('upTo', 5)],
      [['quantity', 'conflicting', 1]],
    ],
    [
      'an upper bound that is left out',
      'transfers',
      [drones('lessThan', 5), drones('stated', 5)],
      [['quantity', 'conflicting', 1]],
    ],
    [
      'an upper bound that is left out, and not reached',
      'transfers',
      [drones('lessThan', 9), drones('stated', 5)],
      [['quantity', 'compatible', 1.8]],
    ],
    [
      'a later total that begins where the earlier one ends',
      'transfers',
      [drones('upTo', 5, since), { ...drones('moreThan', 5, since), ...late }],
      [['quantity', 'superseded', 1]],
    ],
    [
      'a later running total of the same window',
      'transfers',
      [drones('stated', 5, since), { ...drones('stated', 9, since), ...late }],
      [['quantity', 'superseded', 1.8]],
    ],
    [
      'totals of moments without a first day',
      'transfers',
      [
        { ...drones('stated', 5), asOf: '[..2021]' },
        { ...drones('stated', 6), asOf: '[..2022]' },
      ],
      [['quantity', 'conflicting', 1.2]],
    ],
    [
      'totals of moments without a last day',
      'transfers',
      [
        { ...drones('stated', 5), asOf: '[2020..]' },
        { ...drones('stated', 6), asOf: '[2021..]' },
      ],
      [['quantity', 'conflicting', 1.2]],
    ],
    [
      'totals of moments without bounds',
      'transfers',
      [
        { ...drones('stated', 5), asOf: '[..2021]' },
        { ...drones('stated', 6), asOf: '[2020..]' },
      ],
      [['quantity', 'conflicting', 1.2]],
    ],
    [
      'a later total of another window',
      'transfers',
      [drones('stated', 5, since), { ...drones('stated', 9), ...late }],
      [['quantity', 'compatible', 1.8]],
    ],
    [
      'amounts of two years, neither a running total',
      'transfers',
      [
        { ...drones('stated', 5), date: '2020' },
        { ...drones('stated', 9), date: '2021' },
      ],
      [['quantity', 'compatible', 1.8]],
    ],
    [
      'amounts of two years, the later one lower',
      'transfers',
      [
        { ...drones('stated', 9), date: '2020' },
        { ...drones('stated', 5), date: '2021' },
      ],
      [['quantity', 'compatible', 1.8]],
    ],
    [
      'totals that are told beside a year',
      'transfers',
      [
        { ...drones('stated', 5), date: '2020', asOf: '2021' },
        { ...drones('stated', 9), date: '2020', asOf: '2022' },
      ],
      [['quantity', 'superseded', 1.8]],
    ],
    [
      'totals of what goes on',
      'transfers',
      [
        { ...drones('stated', 5), start: '2020', end: 'open' },
        { ...drones('stated', 9), start: '2020', end: 'open', ...late },
      ],
      [['quantity', 'superseded', 1.8]],
    ],
    [
      'amounts of one year',
      'transfers',
      [
        { ...drones('stated', 5), date: '2020' },
        { ...drones('stated', 9), date: '2020-05' },
      ],
      [['quantity', 'conflicting', 1.8]],
    ],
    [
      'an amount of a year and a later total',
      'transfers',
      [{ ...drones('stated', 5), date: '2020' }, drones('stated', 9)],
      [['quantity', 'compatible', 1.8]],
    ],
    [
      'a total that is lower than what a year brought before',
      'transfers',
      [{ ...drones('stated', 9), date: '2020' }, drones('stated', 5)],
      [['quantity', 'conflicting', 1.8]],
    ],
    [
      'a lower total of a shorter window',
      'transfers',
      [drones('stated', 9), { ...drones('stated', 5, since), ...late }],
      [['quantity', 'compatible', 1.8]],
    ],
    [
      'a later total that is lower',
      'transfers',
      [drones('stated', 9), { ...drones('stated', 5), ...late }],
      [['quantity', 'conflicting', 1.8]],
    ],
    [
      'a level that changed',
      'capabilities',
      [{ quantity: { count: 9, unit: 'drones' } }, { quantity: { count: 5, unit: 'drones' }, ...late }],
      [['quantity', 'compatible', 1.8]],
    ],
    [
      'a level that rose',
      'capabilities',
      [{ quantity: { count: 5, unit: 'drones' } }, { quantity: { count: 9, unit: 'drones' }, ...late }],
      [['quantity', 'compatible', 1.8]],
    ],
    [
      'promised and delivered',
      'transfers',
      [{ ...drones('stated', 5), stage: 'promised' }, drones('stated', 6)],
      [['quantity', 'notComparable', 1.2]],
    ],
    [
      'a variety of the goods',
      'transfers',
      [{ ...drones('stated', 5), goods: 'small-drone' }, drones('stated', 6)],
      [['quantity', 'conflicting', 1.2]],
    ],
    [
      'a variety of a variety',
      'transfers',
      [{ ...drones('stated', 5), goods: 'tiny-drone' }, drones('stated', 6)],
      [['quantity', 'notComparable', 1.2]],
    ],
    [
      'shares of different wholes',
      'figures',
      [{ quantity: { count: 5, unit: 'percent', of: 'a' } }, { quantity: { count: 6, unit: 'percent', of: 'b' } }],
      [['quantity', 'notComparable', 1.2]],
    ],
    [
      'a price for each and a price for all',
      'transfers',
      [{ quantity: { count: 5, unit: 'USD', per: 'drone' } }, { quantity: { count: 6, unit: 'USD' } }],
      [['quantity', 'notComparable', 1.2]],
    ],
    [
      'numbers in two units',
      'figures',
      [{ quantity: { count: 5, unit: 'tanks' } }, { quantity: { count: 6, unit: 'troops' } }],
      [],
    ],
    [
      'words alone',
      'figures',
      [
        { quantity: { form: 'magnitude', magnitude: 'dozens', unit: 'tanks' } },
        { quantity: { form: 'magnitude', magnitude: 'hundreds', unit: 'tanks' } },
      ],
      [['quantity', 'compatible', undefined]],
    ],
    [
      'a number that is denied',
      'transfers',
      [drones('stated', 5), { ...drones('stated', 9), modality: 'denied' }],
      [['denial', 'conflicting', undefined]],
    ],
    [
      'a denial of what was refused',
      'transfers',
      [{ stage: 'refused' }, { stage: 'delivered', modality: 'denied' }],
      [],
    ],
    [
      'starts that exclude each other',
      'capabilities',
      [{ start: '2020' }, { start: '2021' }],
      [['start', 'conflicting', undefined]],
    ],
    ['starts that can be the same', 'capabilities', [{ start: '2020' }, { start: '2020-05' }], []],
    ['starts of which one is alleged', 'capabilities', [{ start: '2020' }, { start: '2021', modality: 'alleged' }], []],
    ['starts without bounds', 'capabilities', [{ start: '[..2019]' }, { start: '[2019..]' }], []],
    ['the parts of a flow', 'transfers', [{ start: '2020' }, { start: '2021' }], []],
    ['judgements of different years', 'assessments', [{ start: '2020' }, { start: '2021' }], []],
  ] as const)('%s', (_, kind, told, expected) => {
    expect(found(kind, ...told).map(({ about, relation, spread }) => [about, relation, spread?.ratio])).toEqual(
      expected,
    )
  })

  test('each with the claims that differ, and no others', () => {
    const from = (passage: string, claim: object) => ({ passages: [passage], ...claim })
    const all = found(
      'transfers',
      from('five', drones('stated', 5)),
      from('six', drones('stated', 6)),
      from('price', { stage: 'promised', quantity: { count: 7, unit: 'USD' } }),
      from('refused', { stage: 'refused' }),
      from('denied', { stage: 'delivered', modality: 'denied' }),
      from('negated', { stage: 'delivered', negated: true }),
      from('nine', { ...drones('stated', 9), modality: 'denied' }),
    )
    expect(all.map(({ about, claims }) => [about, claims.flatMap(({ passages }) => passages)])).toEqual([
      ['quantity', ['five', 'six']],
      ['denial', ['five', 'six', 'price', 'denied', 'nine']],
      ['negation', ['five', 'six', 'price', 'negated']],
    ])
  })
})
