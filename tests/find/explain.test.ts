import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { explain as explainOurs, transfers as ourTransfers } from '../../src/index.js'
import { world } from './made-up.js'

const { explain, transfers, ties } = world

describe('explain says how many', () => {
  test('are found', () => {
    expect(explain(transfers)).toMatchObject({ found: 5, possible: 0, negated: 1, denied: 1, undated: 0, without: {} })
    expect(explain(transfers, { to: 'Southland' }).found).toBe(2)
  })

  test('are only possible', () => {
    expect(explain(transfers, { to: 'Southland', during: '2002' })).toMatchObject({ found: 0, possible: 2 })
    expect(explain(transfers, { certainty: 'definite' })).toMatchObject({ found: 3, possible: 2 })
    expect(explain(transfers, { during: '2002', certainty: 'possible' }).possible).toBe(0)
    expect(explain(transfers, { to: 'Southland' }).possible).toBe(0)
  })

  test('are only negated or denied', () => {
    const grain = { to: 'Southland', from: 'Eastland', goods: 'grain' } as const
    expect(explain(transfers, grain)).toMatchObject({ found: 0, negated: 1, denied: 0 })
    expect(explain(transfers, { to: 'Southland', from: 'Westland' })).toMatchObject({ found: 0, negated: 0, denied: 1 })
    expect(explain(transfers, { to: 'Southland', negated: true })).toMatchObject({ found: 2, negated: 0, denied: 0 })
  })

  test('have no date at all', () => {
    expect(explain(transfers, { from: 'Eastland', during: '2004' })).toMatchObject({ found: 0, undated: 1 })
    expect(explain(transfers, { from: 'Eastland' }).undated).toBe(0)
  })

  test('each condition shuts out', () => {
    const { without } = explain(transfers, { from: 'Northland', to: 'Southland', goods: 'grain', during: '2002' })
    expect(without).toEqual({ to: 1 })
    expect(explain(transfers, { from: 'Southland', to: 'Eastland' }).without).toEqual({ from: 1, to: 1 })
    expect(explain(transfers, { from: 'Northland', during: '1900' }).without).toEqual({ during: 2 })
  })

  test('a looser way to look, too', () => {
    const ways = { certainty: 'definite', negated: false, includeUnspecified: false } as const
    expect(explain(transfers, { from: 'Desk', exactly: true, ...ways }).without).toEqual({ from: 3, exactly: 1 })
    const beside = { of: 'Northland', with: 'Eastland', sides: 'same', exactly: true } as const
    expect(explain(ties, beside).without).toEqual({ of: 1, with: 1 })
  })
})

describe('lastCovered', () => {
  test('is the last day on which anything in the list is definite', () => {
    expect(explain(ties).lastCovered).toBe('2005-01-01')
    expect(explain(world.assessments).lastCovered).toBe(null)
    expect(explainOurs(ourTransfers).lastCovered).toMatch(/^2025-/)
  })
})

const dated = (['asOf', 'said', 'start'] as const).map((date) => ({ id: date, modality: 'alleged', [date]: '1999' }))
const more = createDataset({
  ties: [
    ...dated,
    { id: 'undated', modality: 'alleged' },
    { id: 'in part', claims: [{ modality: 'alleged', start: '1999' }, { modality: 'alleged' }] },
    { id: 'refuted', claims: [{ modality: 'denied' }, { negated: true }] },
    { id: 'long ago', start: '1980-01-01', end: '1985-05-05', document: 'book' },
    { id: 'before', start: '1970-01-01', end: '1975-05-05', document: 'book' },
  ].map((row) => ({ type: 'treaty', between: ['A', 'B'], ...row })),
  documents: [{ id: 'book', published: '1990-01-01' }],
  attestedTo: '2000-12-31',
} as object)

test('a record is undated where none of its claims tells a day, and may be denied and negated', () => {
  const { ties: list } = more
  const { possible, undated, negated, denied, text } = more.explain(list, { during: '2000' })
  expect([possible, undated, negated, denied]).toEqual([5, 1, 1, 1])
  expect(text).toContain("5 more are possible (certainty: 'possible'), 1 of them without a date.")
  expect(more.explain(list, { during: '1985-05-05' }).text).not.toContain('definite after')
  expect(more.explain(list, { document: 'book' as never }).lastCovered).toBe('1985-05-05')
})

describe('in words', () => {
  test.each<[object, string]>([
    [{ from: 'Southland' }, '1 record matches. Without from: 4 more.'],
    [
      { joint: false },
      '4 records match. 1 record is said not to be so (negated: true). 1 record is denied by a party. Without joint: 1 more.',
    ],
    [{ from: 'Northland', goods: 'arms' }, '1 record matches. Without from: 2 more. Without goods: 1 more.'],
    [
      { from: 'Eastland', to: 'Southland', during: '2002' },
      "No record matches. 1 more is possible (certainty: 'possible'). 1 record is said not to be so (negated: true). Without during: 1 more. Empty means that no record matches, not that nothing happened.",
    ],
  ])('%j', (where, text) => {
    expect(explain(transfers, where).text).toBe(text)
  })

  test('a date after all that is covered', () => {
    expect(explain(ties, { during: '2020' }).text).toContain('Nothing in the list is definite after 2005-01-01.')
    expect(explain(ties, { during: '2001' }).text).not.toContain('definite after')
  })

  test('in a view, what it knows', () => {
    const { lastCovered } = explainOurs(ourTransfers, { knownBy: '2023-01-20', during: '2024' })
    expect(lastCovered).toMatch(/^202[0-3]/)
  })

  test('wider goods', () => {
    expect(explainOurs(ourTransfers, { to: 'Russia', from: 'Iran', goods: 'shahed-136' }).text).toMatch(
      /With includeUnspecified: \d+ more\./,
    )
  })

  test('several of each', () => {
    const row = { type: 'treaty', between: ['A', 'B'] } as const
    const data = createDataset({
      ties: ['a', 'b'].flatMap((id) => [
        { ...row, id: `${id} denied`, modality: 'denied' as const },
        { ...row, id: `${id} negated`, negated: true as const },
        { ...row, id: `${id} alleged`, modality: 'alleged' as const },
      ]),
      attestedTo: '2000-12-31',
    })
    expect(data.explain(data.ties, { during: '2000' }).text).toBe(
      "No record matches. 2 more are possible (certainty: 'possible'), without a date. 2 records are said not to be so (negated: true). 2 records are denied by a party. Without during: 2 more. Empty means that no record matches, not that nothing happened.",
    )
  })
})
