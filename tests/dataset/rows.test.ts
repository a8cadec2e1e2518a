import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import * as ours from '../../src/index.js'
import { ids } from '../support.js'

const { actors, documents, goods, record, records, transfers } = ours

describe('a row', () => {
  const made = () =>
    createDataset({
      transfers: [
        { id: 'salt', from: ['Oslo', 'Bergen'], to: 'Lübeck', goods: 'salt', stage: 'delivered', date: '1362-05' },
      ],
      ties: [{ id: 'hansa', type: 'treaty', between: ['Lübeck', 'Hamburg', 'Bremen'], start: '1241', end: '1669-07' }],
      attestedTo: '1700-12-31',
    })

  test('is a record of one claim, which rests on the register', () => {
    expect(made().transfers).toEqual([
      {
        id: 'salt',
        kind: 'transfer',
        title: 'Salt from Oslo and Bergen to Lübeck',
        from: ['Oslo', 'Bergen'],
        to: ['Lübeck'],
        joint: true,
        goods: 'salt',
        stage: 'delivered',
        certainty: 'definite',
        spells: [],
        period: {
          earliestStart: '1362-05-01',
          latestStart: '1362-05-31',
          earliestEnd: '1362-05-01',
          latestEnd: '1362-05-31',
        },
        claims: [
          {
            document: 'register',
            passages: ['salt'],
            modality: 'asserted',
            stage: 'delivered',
            period: {
              start: { edtf: '1362-05', earliest: '1362-05-01', latest: '1362-05-31' },
              end: { edtf: '1362-05', earliest: '1362-05-01', latest: '1362-05-31' },
            },
          },
        ],
      },
    ])
  })

  test('of a treaty may have many parties', () => {
    expect(made().ties[0]).toMatchObject({
      title: 'Treaty between Lübeck, Hamburg and Bremen',
      between: ['Lübeck', 'Hamburg', 'Bremen'],
      directed: false,
      standing: 'with',
      domain: 'general',
      period: {
        earliestStart: '1241-01-01',
        latestStart: '1241-12-31',
        earliestEnd: '1669-07-01',
        latestEnd: '1669-07-31',
      },
    })
  })

  test('with a long list of parties gets a title that is cut', () => {
    const between = Array.from({ length: 40 }, (_, i) => `City ${i}`)
    const data = createDataset({ ties: [{ id: 't', type: 'treaty', between }], attestedTo: '1700-01-01' })
    expect(data.ties[0]?.title).toHaveLength(60)
    expect(data.tiesBetween('City 3', 'City 39')).toHaveLength(1)
  })

  test.each([
    [60, ' A'],
    [61, '…'],
  ])('whose title would have %i letters gets one of 60', (length, end) => {
    const between = ['B'.repeat(length - 'Treaty between  and A'.length), 'A']
    const [tie] = createDataset({ ties: [{ id: 't', type: 'treaty', between }], attestedTo: '1700-01-01' }).ties
    expect(tie?.title).toHaveLength(60)
    expect(tie?.title.endsWith(end)).toBe(true)
  })

  test('of each kind, with one party or several', () => {
    const data = createDataset({
      deployments: [{ id: 'd', what: 'troops', of: 'A', sentBy: 'A', host: ['B'], stage: 'present' }],
      capabilities: [{ id: 'c', actor: ['A', 'B'], ability: 'makes', goods: 'salt' }],
      figures: [{ id: 'f', measure: 'losses', of: 'A', with: 'B', quantity: { count: 3, unit: 'people' } }],
      events: [
        {
          id: 'e',
          type: 'visit',
          participants: [{ actor: 'A', role: 'visitor' }],
          date: '1900-05-03',
          about: ['elsewhere'],
        },
      ],
      statements: [
        { id: 's', act: 'said', speaker: 'A', addressee: 'B', concerns: ['B'], about: ['e'], date: '1900-05-04' },
      ],
      stances: [{ id: 'st', holder: 'A', subject: 'negotiations', position: 'ready', start: '1900', end: 'open' }],
      assessments: [{ id: 'a', type: 'judgement', about: 'A', modality: 'opinion' }],
      attestedTo: '1901-01-01',
    })
    expect(data.records.map(({ kind }) => kind).sort()).toEqual([
      'assessment',
      'capability',
      'deployment',
      'event',
      'figure',
      'stance',
      'statement',
    ])
    expect([data.deployments, data.capabilities, data.assessments].flatMap(ids)).toEqual(['d', 'c', 'a'])
    expect([data.events, data.assessments].flatMap((list) => list.map(({ title }) => title))).toEqual([
      'Visit: A',
      'Judgement about A',
    ])
    expect(data.recordsOn('B').map(({ id }) => id)).toEqual(['s', 'c', 'd', 'f'])
    expect(data.eventsDuring('1900-05-03').map(({ id }) => id)).toEqual(['e'])
    expect(data.eventsDuring('1900-05-03', { of: 'B' })).toEqual([])
    expect(data.statementsBy('A', { about: 'e' }).map(({ id }) => id)).toEqual(['s'])
    expect(data.stancesOf('A', { during: '1900-12-31' })).toHaveLength(1)
    expect(data.figuresOn('B').map(({ id }) => id)).toEqual(['f'])
    expect(data.timelineOf('A').map(({ record: { id }, mark }) => `${id} ${mark}`)).toEqual([
      'st began',
      'e happened',
      's happened',
      ...['a told', 'c told', 'd told', 'f told'],
    ])
    expect(data.estimatesOf(data.record('f'))[0]).toMatchObject({ low: 3, high: 3, unit: 'people' })
    expect(data.evidenceOf(data.record('f'))).toMatchObject([
      { document: 'register', locator: 'f', published: { latest: '1901-01-01', reasoning: 'stated' } },
    ])
  })
})

test('the numbers of rows are added up, as separate things where they are', () => {
  const quantity = { count: 3, unit: 'tons' } as const
  const row = { to: 'Lübeck', goods: 'salt', stage: 'delivered', date: '1362', quantity } as const
  const data = createDataset({
    transfers: [
      { ...row, id: 'a', from: 'Oslo' },
      { ...row, id: 'b', from: 'Bergen' },
      { ...row, id: 'c', from: ['Oslo', 'Bergen'] },
    ],
    attestedTo: '1700-12-31',
  })
  expect(data.totalOf(data.transfers, { unit: 'tons' })).toMatchObject({
    min: 6,
    max: null,
    leftOut: [{ record: 'c', why: 'joint', with: 'a' }],
  })
  expect(data.totalOf(data.transfers, { unit: 'tons', distinct: true })).toMatchObject({ min: 9, max: 9, leftOut: [] })
})

test('names read in a sentence as they are written, with a label or an article where one is given', () => {
  const row = {
    id: 'a',
    from: 'Guild',
    to: 'City',
    stage: 'delivered',
    claimant: 'Guild',
    quantity: { count: 3, unit: 'tons' },
  } as const
  const data = createDataset({
    transfers: [
      { ...row, goods: 'salt' },
      { ...row, id: 'b', goods: 'tar' },
    ],
    actors: [{ name: 'Guild', the: true }],
    goods: [{ name: 'tar', label: 'pine tar' }],
    attestedTo: '1700-12-31',
  })
  const [salt, tar] = data.transfers.map((one) => data.sentenceOf(one))
  for (const part of ['Salt from the Guild to City', 'The Guild', '3 tons of salt']) expect(salt).toContain(part)
  for (const part of ['Pine tar from', '3 tons of pine tar']) expect(tar).toContain(part)
})

test.each([
  ['joint', true],
  ['directed', true],
  ['standing', 'against'],
])('what is derived is derived anew: %s is passed over, on a record of any kind', (field, value) => {
  const row = { id: 'e', type: 'visit', participants: [{ actor: 'A', role: 'host' }] } as const
  const eventOf = (event: typeof row) => createDataset({ events: [event], attestedTo: '1900-01-01' }).events[0]
  expect(eventOf({ ...row, [field]: value })).toEqual(eventOf(row))
})

describe('several claims', () => {
  const made = () =>
    createDataset({
      ties: [
        {
          id: 'pact',
          type: 'treaty',
          between: ['A', 'B'],
          claims: [
            { document: 'book', modality: 'asserted', stage: 'signed', start: '1905-03', end: 'open' },
            { document: 'letter', modality: 'planned', stage: 'in preparation', passages: ['p. 3'] },
          ],
        },
      ],
      documents: [
        { id: 'letter', published: '1904-06-01' },
        {
          id: 'book',
          published: { earliest: '1910-01-01', latest: '1910-12-31' },
          title: 'A book',
          url: 'https://example.org/book',
        },
      ],
    })

  test('stand in the order of their documents', () => {
    const data = made()
    expect(data.record('pact').claims.map(({ document }) => document)).toEqual(['letter', 'book'])
  })

  test('give a view for each state of knowledge, the same object for the same', () => {
    const data = made()
    const [view] = data.tiesOf('A', { knownBy: '1904-06-01' })
    expect(view).toMatchObject({ stage: 'in preparation', claims: [{ document: 'letter' }] })
    expect(data.tiesOf('A', { knownBy: '1909-01-01' })[0]).toBe(view)
    expect(data.tiesOf('A', { knownBy: '1904-05-31' })).toEqual([])
    expect(data.holdsAt(data.record('pact'), '1908', { knownBy: '1904-06-01' })).toBe('possible')
    expect(data.holdsAt(data.record('pact'), '1908')).toBe('definite')
  })

  test('have evidence', () => {
    const data = made()
    expect(data.evidenceOf(data.record('pact'))).toMatchObject([
      { document: 'letter', passages: ['p. 3'], locator: 'p. 3' },
      {
        document: 'book',
        title: 'A book',
        url: 'https://example.org/book',
        published: { earliest: '1910-01-01', latest: '1910-12-31', reasoning: 'stated' },
      },
    ])
  })
})

/** A value with the keys of its objects in order. */
const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? Array.isArray(value)
      ? value.map(sorted)
      : value
    : Object.fromEntries(
        Object.entries(value)
          .sort()
          .map(([key, part]) => [key, sorted(part)]),
      )

describe('records of this package', () => {
  const { assessments, capabilities, deployments, events, figures, stances, statements, ties } = ours
  const lists = { assessments, capabilities, deployments, events, figures, stances, statements, ties, transfers }
  const made = () => createDataset({ ...lists, actors, goods, documents })

  test('are what they were', () => {
    const everything = made()
    const differing = records.filter(
      (one, i) => JSON.stringify(sorted(everything.records[i])) !== JSON.stringify(sorted(one)),
    )
    expect(ids(differing).slice(0, 20)).toEqual([])
    expect(everything.records).toHaveLength(records.length)
  })

  test('give the same answers', () => {
    const everything = made()
    expect(ids(everything.tiesAt('2024-07-01', { of: 'Russia' }))).toEqual(
      ids(ours.tiesAt('2024-07-01', { of: 'Russia' })),
    )
    expect(ids(everything.recordsOn('Iran'))).toEqual(ids(ours.recordsOn('Iran')))
    expect(ids(everything.transfersTo('Russia', { goods: 'uav' }))).toEqual(
      ids(ours.transfersTo('Russia', { goods: 'uav' })),
    )
    expect(ids(everything.statementsBy('United States'))).toEqual(ids(ours.statementsBy('United States')))
    expect(everything.disagreements().map(({ record: { id }, relation }) => `${id} ${relation}`)).toEqual(
      ours.disagreements().map(({ record: { id }, relation }) => `${id} ${relation}`),
    )
  })

  test('stand beside rows', () => {
    const mine = {
      id: 'mine',
      from: 'Iran',
      to: 'Russia',
      goods: 'uav',
      document: 'my-paper',
      stage: 'delivered',
    } as const
    const data = createDataset({
      transfers: [...transfers, mine],
      actors,
      goods,
      documents: [...documents, { id: 'my-paper', published: '2025-10-01' }],
    })
    expect(data.transfersTo('Russia', { from: 'Iran', goods: 'uav' }).map(({ id }) => id)).toContain('mine')
    expect(data.transfersTo('Russia', { goods: 'uav', knownBy: '2025-09-30' }).map(({ id }) => id)).not.toContain(
      'mine',
    )
    expect(data.record('transfers/iran-russia/shahed-136')).toEqual(record('transfers/iran-russia/shahed-136'))
  })
})

test('the input is neither changed nor frozen', () => {
  const row = {
    id: 'e',
    type: 'visit',
    participants: [{ actor: 'A', role: 'visitor' }],
    claims: [{ rank: { as: 'first', among: 'visits' } }],
  } as const
  const input = {
    events: [row],
    documents: [{ id: 'd', published: { earliest: '1900-01-01', latest: '1900-02-01' } }],
    attestedTo: '1900-01-01',
  } as const
  const before = structuredClone(input)
  createDataset(input)
  expect(input).toEqual(before)
  const parts = [
    input.events,
    row,
    row.participants,
    row.participants[0],
    row.claims[0],
    row.claims[0].rank,
    input.documents[0].published,
  ]
  expect(parts.filter(Object.isFrozen)).toEqual([])
})

test('nor is input that is refused', () => {
  const [claims, participants] = [{}, [{ actor: 'A' }]]
  const rows = [
    { id: 'a', type: 'visit', participants, claims },
    { id: 'b', type: 'visit', participants },
  ]
  expect(() => createDataset({ events: rows as never, attestedTo: '1900-01-01' })).toThrow('problems')
  expect([rows[0], claims, participants, participants[0]].filter(Object.isFrozen)).toEqual([])
})

test('records and documents are cited, with what the input tells of the documents', () => {
  const { cite, record, ties } = createDataset({
    ties: [
      { id: 'a', type: 'treaty', between: ['A', 'B'], document: 'book' },
      { id: 'b', type: 'treaty', between: ['A', 'B'], document: 'notes' },
    ],
    documents: [
      { id: 'book', title: 'Pacts', author: 'Ann Lee', publisher: 'Harbour Press', published: '1990-05-01' },
      { id: 'notes', published: '1991-05-01' },
    ],
  })
  expect(cite(record('a'))).toBe('Ann Lee. “Pacts”. Harbour Press. 1990-05-01. document.')
  expect(cite(ties, 'csl').map(({ id }) => id)).toEqual(['book', 'notes'])
  expect(
    cite({ id: 'book', published: { earliest: '1990-05-01', latest: '1990-05-01', reasoning: '' } }, 'bibtex'),
  ).toContain('{Lee, Ann}')
  expect(() => cite(ties, 'apa' as never)).toThrow("'apa' is not a style of citation")
  expect(() => cite({ id: 'lost' } as never)).toThrow(TypeError)
})
