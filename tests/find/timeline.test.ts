import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import * as ours from '../../src/index.js'
import { world } from './made-up.js'

const published = { earliest: '2000-01-01', latest: '2000-01-02' }

/** The entries of a transfer with one claim, as text. */
function entries(claim: object) {
  const data = createDataset({
    documents: [{ id: 'paper', published }],
    transfers: [{ id: 't', from: 'A', to: 'B', goods: 'salt', document: 'paper', ...claim }],
  })
  return data
    .timelineOf('A')
    .map(({ mark, earliest, latest, dated, stage, certainty }) =>
      [mark, earliest, latest, dated ? 'dated' : 'by its document', stage, certainty].join(' '),
    )
}

describe('what a claim puts on a timeline', () => {
  test.each<[string, object, readonly string[]]>([
    ['no date: the date of its document', {}, ['told 2000-01-01 2000-01-02 by its document  definite']],
    ['one date', { date: '1990', stage: 'delivered' }, ['happened 1990-01-01 1990-12-31 dated delivered definite']],
    ['an open end marks nothing', { start: '1990', end: 'open' }, ['began 1990-01-01 1990-12-31 dated  definite']],
    [
      'both sides',
      { start: '1990', end: '1991' },
      ['began 1990-01-01 1990-12-31 dated  definite', 'ended 1991-01-01 1991-12-31 dated  definite'],
    ],
    [
      'an as-of beside a start',
      { start: '1990', asOf: '1995' },
      ['began 1990-01-01 1990-12-31 dated  definite', 'told 1995-01-01 1995-12-31 dated  definite'],
    ],
    ['a day of saying, where there is no other', { said: '1995' }, ['told 1995-01-01 1995-12-31 dated  definite']],
    ['a day of saying beside a date', { start: '1990', said: '1995' }, ['began 1990-01-01 1990-12-31 dated  definite']],
    ['no first day', { date: '[..1990]' }, ['happened  1990-12-31 dated  definite']],
    [
      'a plan never happened',
      { date: '1999', stage: 'promised', modality: 'planned' },
      ['planned 1999-01-01 1999-12-31 dated promised possible'],
    ],
    [
      'a plan without a date',
      { stage: 'promised' },
      ['planned 2000-01-01 2000-01-02 by its document promised possible'],
    ],
    [
      'a plan for a span',
      { start: '2001', end: '2002', modality: 'planned' },
      ['planned 2001-01-01 2001-12-31 dated  possible', 'planned 2002-01-01 2002-12-31 dated  possible'],
    ],
    [
      'what is merely alleged',
      { date: '1990', modality: 'alleged' },
      ['happened 1990-01-01 1990-12-31 dated  possible'],
    ],
    ['under a weak hedge', { date: '1990', hedge: 'may' }, ['happened 1990-01-01 1990-12-31 dated  possible']],
    ['a denial or negation: nothing', { date: '1990', negated: true }, []],
    [
      'the same date of several claims once, each stage apart',
      {
        document: undefined,
        claims: [
          { document: 'paper', date: '1990', stage: 'delivered', modality: 'alleged' },
          { document: 'paper', date: '1990', stage: 'delivered' },
          { document: 'paper', date: '1990', stage: 'agreed' },
          { document: 'paper', date: '1990', modality: 'denied' },
        ],
      },
      [
        'happened 1990-01-01 1990-12-31 dated delivered definite',
        'planned 1990-01-01 1990-12-31 dated agreed possible',
      ],
    ],
  ])('%s', (_, claim, expected) => {
    expect(entries(claim)).toEqual(expected)
  })
})

describe('timelineOf', () => {
  const marks = (...given: Parameters<typeof world.timelineOf>) =>
    world.timelineOf(...given).map(({ mark, record }) => `${record.id} ${mark}`)

  test('takes kind, during and the other conditions', () => {
    expect(marks('Southland', { kind: 'tie' })).toEqual(['seat began', 'pact happened', 'pact ended'])
    expect(marks('Southland', { during: '2003' })).toEqual([
      'trade began',
      'tanks happened',
      'summit happened',
      'trade ended',
    ])
    expect(marks('Southland', { during: '2003-05-10' })).toEqual([])
    expect(marks('Southland', { during: '2003-05-10', certainty: 'possible' })).toEqual(['tanks happened'])
    expect(marks('Southland', { kind: ['event', 'figure'], document: 'gazette' })).toEqual([
      'trade began',
      'summit happened',
      'trade ended',
    ])
    expect(marks('Desk', { exactly: true })).toEqual(['speech happened'])
  })

  test('shows the record as a view shows it', () => {
    const [entry] = world
      .timelineOf('Northland', { kind: 'transfer', knownBy: '2000-06-30' })
      .filter(({ record }) => record.id === 'tanks')
    expect(entry).toMatchObject({
      kind: 'transfer',
      mark: 'planned',
      record: { id: 'tanks', claims: [{ document: 'almanac' }] },
    })
  })

  test('drops nothing: what is undated stands at its document', () => {
    const found = world.timelineOf('Westland', { kind: 'deployment' })
    expect(found.map(({ mark, dated, earliest }) => [mark, dated, earliest])).toEqual([['told', false, '2005-01-01']])
  })

  test('puts what was by a day before what was on it', () => {
    const row = { type: 'demand', participants: [{ actor: 'A', role: 'actor' }] } as const
    const data = createDataset({
      documents: [{ id: 'paper', published }],
      events: [
        { ...row, id: 'answer', document: 'paper', date: '1999-08-04' },
        { ...row, id: 'demand', document: 'paper', date: '[..1999-08-04]' },
        { ...row, id: 'later', document: 'paper', date: '[1999-08-04..1999-08-05]' },
        { ...row, id: 'earlier', document: 'paper', date: '1999-08-03' },
      ],
    })
    expect(data.timelineOf('A').map(({ record }) => record.id)).toEqual(['earlier', 'demand', 'answer', 'later'])
  })

  test('a date without a bound can lie in any window that it reaches', () => {
    const data = createDataset({
      ties: [{ id: 't', type: 'treaty', between: ['A', 'B'], start: '[..1990]', end: '[1995..]' }],
      attestedTo: '2000-01-01',
    })
    const within = (during: string) => data.timelineOf('A', { during, certainty: 'possible' }).map(({ mark }) => mark)
    expect([within('1950'), within('1993'), within('1999')]).toEqual([['began'], [], ['ended']])
    expect(data.timelineOf('A', { during: '1900/2000' })).toEqual([])
  })
})

describe('of our own records', () => {
  const all = ours.actors.flatMap(({ name, type }) => (type === 'voice' ? [] : ours.timelineOf(name as ours.ActorName)))
  const shown = (entries: typeof all) => [
    ...new Set(entries.map(({ record, mark, earliest }) => `${record.id} ${mark} ${earliest}`)),
  ]

  test('nothing that is only planned happened, began or ended, and nothing planned is definite', () => {
    const ahead = all.filter(
      ({ mark, certainty, claims }) =>
        (mark === 'planned' && certainty === 'definite') ||
        (['happened', 'began', 'ended'].includes(mark) &&
          claims.every(
            ({ modality, stage }) => stage === 'scheduled' || (modality === 'planned' && stage !== 'halted'),
          )),
    )
    expect(shown(ahead)).toEqual([])
  })

  test('entries stand in time order, frozen, each with its claims and their sentences', () => {
    expect(shown(all.filter(({ claims, says }) => claims.length === 0 || says.length !== claims.length))).toEqual([])
    expect(shown(all.filter((entry) => !Object.isFrozen(entry)))).toEqual([])
  })

  test('every record that names an actor is on the timeline of that actor', () => {
    const missing = (['North Korea', 'Iran', 'Vladimir Putin'] as const).flatMap((name) => {
      const found = new Set(ours.timelineOf(name).map(({ record }) => record.id))
      return ours
        .recordsOn(name)
        .filter(({ id }) => !found.has(id))
        .map(({ id }) => id)
    })
    expect(missing).toEqual([])
  })
})
