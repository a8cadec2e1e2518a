import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { told } from '../registers/made-up.js'
import { ids } from '../support.js'

// The dates of single parties: a claim with `parties` speaks of these alone.

const attestedTo = '2000-12-31'
const treaty = { id: 'pact', type: 'treaty', between: ['A', 'B', 'C', 'D'] } as const
const { tiesOf, tiesBetween, tiesAt, holdsAt, timelineOf, disagreements, ties, sentenceOf, find } = createDataset({
  ties: [
    {
      ...treaty,
      claims: [
        { start: '1949', end: 'open' },
        { parties: 'B', start: '1955', end: '1966' },
        {
          parties: ['C'],
          spells: [
            { start: '1949', end: '1960' },
            { start: '1970', end: 'open' },
          ],
        },
      ],
    },
    {
      id: 'war',
      type: 'hostility',
      from: ['A', 'B'],
      to: ['C', 'E'],
      claims: [
        { parties: ['A', 'E'], start: '1940', end: '1941' },
        { parties: ['B'], start: '1942', end: '1945' },
        { parties: ['C'], start: '1940', end: '1945' },
      ],
    },
    { id: 'other', type: 'treaty', between: ['A', 'B'], start: '1940', end: '1950' },
  ],
  attestedTo,
})
const [pact, war] = ['pact', 'war'].map((id) => ties.find((tie) => tie.id === id) as (typeof ties)[number])

describe('dates of single parties', () => {
  test.each([
    ['1945', '---- -'],
    ['1950', 'A-CD +'],
    ['1957', 'ABCD +'],
    ['1963', 'AB-D +'],
    ['1968', 'A--D +'],
    ['1975', 'A-CD +'],
  ])('in %s the treaty held for %s', (year, expected) => {
    const who = (['A', 'B', 'C', 'D'] as const).map((of) => {
      const answer = holdsAt(pact as never, year, { of })
      expect(ids(tiesOf(of, { during: year })).includes('pact')).toBe(answer === 'definite')
      expect(ids(tiesAt(year, { of })).includes('pact')).toBe(answer === 'definite')
      return answer === 'definite' ? of : '-'
    })
    expect(`${who.join('')} ${holdsAt(pact as never, year) === 'definite' ? '+' : '-'}`).toBe(expected)
  })

  test('two are tied on the days of both', () => {
    const years = (one: 'A' | 'B' | 'C' | 'E', other: 'A' | 'B' | 'C', id: string) =>
      ['1940', '1944', '1950', '1957', '1963', '1975'].filter((during) =>
        ids(tiesBetween(one, other, { during })).includes(id),
      )
    expect(years('B', 'C', 'pact')).toEqual(['1957'])
    expect(years('A', 'C', 'pact')).toEqual(['1950', '1957', '1975'])
    expect([years('A', 'C', 'war'), years('B', 'C', 'war'), years('E', 'B', 'war')]).toEqual([['1940'], ['1944'], []])
    expect(ids(find(ties, { from: 'B', to: 'C', during: '1944' }))).toEqual(['war'])
    expect(ids(find(ties, { from: 'B', during: '1940' }))).toEqual([])
    expect(ids(tiesBetween('B', 'C'))).toEqual(['war', 'pact'])
    expect(ids(tiesBetween('B', 'C', { during: '1966/1970' }))).toEqual([])
  })

  test('who left is ruled out, and a name that it does not name', () => {
    expect(holdsAt(pact as never, '1968', { of: 'B' })).toBe('no')
    expect(ids(tiesOf('B', { during: '1968', certainty: 'possible' }))).toEqual([])
    expect([holdsAt(pact as never, '1950', { of: 'E' }), holdsAt(war as never, '1940', { of: ['E', 'B'] })]).toEqual([
      'no',
      'definite',
    ])
  })

  test('are no disagreement, nor are two spells of one row, and a timeline has only its own', () => {
    expect(disagreements()).toEqual([])
    expect(
      timelineOf('B').map(({ record, mark, earliest }) => `${record.id} ${mark} ${earliest?.slice(0, 4)}`),
    ).toEqual([
      'other began 1940',
      'war began 1942',
      'war ended 1945',
      'other ended 1950',
      'pact began 1955',
      'pact ended 1966',
    ])
    expect(sentenceOf(war as never)).toContain('from 1940 to 1941, as far as A and E are concerned.')
    expect(sentenceOf(war as never)).toContain('from 1942 to 1945, as far as B is concerned.')
  })

  test.each([
    ['nobody, it has the days of that', [{ start: '1970', end: '1975' }], ['1972']],
    ['others, it has the days of them all', [], ['1952', '1962']],
  ] as const)('where no claim names a party, and another %s', (_, whole, expected) => {
    const { tiesOf: of } = createDataset({
      ties: [
        {
          id: 'members',
          type: 'membership',
          from: ['A', 'B'],
          to: 'League',
          claims: [
            { parties: 'A', start: '1950', end: '1955' },
            { parties: 'B', start: '1960', end: '1965' },
            ...whole,
          ],
        },
      ],
      attestedTo,
    })
    const held = (party: 'A' | 'B' | 'League') =>
      ['1952', '1957', '1962', '1972'].filter((during) => of(party, { during }).length > 0)
    expect((['A', 'B', 'League'] as const).map(held)).toEqual([['1952'], ['1962'], expected])
  })

  test.each([
    ['1951-01-01', '1953-12-31', 1],
    ['1952-06-01', '1953-12-31', 0],
    ['1952-01-01', '1952-12-31', 1],
    ['1951-01-01', '1952-06-01', 0],
    ['1952', '1952', 0],
  ])('a day of 1952 is surely shared by who was there from %s to %s: %i', (start, end, count) => {
    const claims = [
      { parties: 'A' as const, date: '1952' },
      { parties: 'B' as const, start, end },
    ]
    for (const own of [claims, [...claims].reverse()]) {
      const data = createDataset({ ties: [{ id: 't', type: 'treaty', between: ['A', 'B'], claims: own }], attestedTo })
      expect(data.tiesBetween('A', 'B', { during: '1952' })).toHaveLength(count)
      expect(data.tiesBetween('B', 'A', { during: '1952' })).toHaveLength(count)
      expect(data.tiesBetween('B', 'A', { during: '1952', certainty: 'possible' })).toHaveLength(1)
    }
  })

  test('are those of a party of the record', () => {
    expect(
      told({ ties: [{ ...treaty, claims: [{ start: '1949' }, { parties: ['A', 'X'], start: '1950' }] }], attestedTo }),
    ).toEqual(["ties[0].claims[1].parties: not a party of the record: 'X' stands on no side of it"])
    expect(told({ ties: [{ ...treaty, parties: 'X' }], attestedTo })[0]).toMatch(/^ties\[0\]\.parties: not a party/)
  })

  // Every membership as a record of its own answers what one record with the dates of its parties answers.
  test('answer like a record for each party', () => {
    const years = fc.tuple(fc.integer({ min: 1950, max: 1960 }), fc.integer({ min: 0, max: 5 }))
    const spans = fc.tuple(...['A', 'B', 'C'].map(() => fc.array(years, { minLength: 1, maxLength: 2 })))
    const dates = ([first, length]: readonly [number, number]) => ({
      start: `${first}-01-01`,
      end: `${first + length}-12-31`,
    })
    fc.assert(
      fc.property(spans, fc.integer({ min: 1949, max: 1966 }), (spells, year) => {
        const parties = ['A', 'B', 'C'] as const
        const claims = (i: number) => (spells[i] ?? []).map(dates)
        const together = createDataset({
          ties: [
            {
              ...{ id: 't', type: 'treaty', between: parties },
              claims: parties.flatMap((party, i) => claims(i).map((one) => ({ ...one, parties: party }))),
            },
          ],
          attestedTo,
        })
        const apart = createDataset({
          ties: parties.map((from, i) => ({ id: from, type: 'membership', from, to: 'T', claims: claims(i) })),
          attestedTo,
        })
        const during = `${year}`
        const held = parties.map((party) => apart.tiesOf(party, { during }).length)
        expect(parties.map((party) => together.tiesOf(party, { during }).length)).toEqual(held)
        const days = (one: number, other: number) =>
          (spells[one] ?? []).some(([a, m]) =>
            (spells[other] ?? []).some(([b, n]) => Math.max(a, b, year) <= Math.min(a + m, b + n, year)),
          )
        if (days(0, 1)) expect(together.tiesBetween('A', 'B', { during })).toHaveLength(1)
        if (held[0] === 0 || held[1] === 0) expect(together.tiesBetween('A', 'B', { during })).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('observed days', () => {
  const panel = createDataset({
    ties: [
      { id: 'pact', type: 'alliance', between: ['A', 'B'], spells: [{ date: '1950' }, { date: '1955' }] },
      { id: 'old', type: 'alliance', between: ['A', 'B'], end: '1949', document: 'book' },
    ],
    events: [{ id: 'visit', type: 'visit', participants: [{ actor: 'A', role: 'visitor' }], date: '1950' }],
    documents: [{ id: 'book', published: '1990-01-01' }],
    observed: [1950, '1955', '1960/1962', '1960', '1961/1962'],
    attestedTo,
  })
  const answers = (id: string) =>
    ['1949', '1950', '1952', '1955', '1960', '1963'].map((year) => panel.holdsAt(panel.record(id), year))

  test('outside them nothing that lasts is ruled out', () => {
    expect(answers('pact')).toEqual(['possible', 'definite', 'possible', 'definite', 'no', 'possible'])
    expect(panel.holdsAt(panel.record('pact'), '1960-01-01/1962-12-31')).toBe('no')
    expect(ids(panel.tiesAt('1963', { certainty: 'possible' }))).toEqual(['pact'])
  })

  test('are those of each document; what happens once is not open at other times', () => {
    expect(answers('old').slice(1)).toEqual(['no', 'no', 'no', 'no', 'no'])
    expect(answers('visit')).toEqual(['no', 'definite', 'no', 'no', 'no', 'no'])
  })

  test('are dates', () => {
    expect(told({ observed: ['1950', 'always', 12.5], attestedTo }).map((text) => text.slice(0, 36))).toEqual([
      "input.observed: not a date: 'always'",
      "input.observed: not a date: '12.5' i",
    ])
    expect(told({ observed: 1950 })).toEqual([
      'input.observed: no attestedTo: write attestedTo beside it, or observed in each document',
    ])
    expect(told({ documents: [{ id: 'book', published: '1990-01-01', observed: '1950/1940' }] })).toEqual([
      "documents[0].observed: not a date: '1950/1940' ends before it begins",
    ])
  })
})
