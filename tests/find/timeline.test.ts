import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import * as ours from '../../src/index.js'
import { world } from './made-up.js'

const published = { earliest: '2000-01-01', latest: '2000-01-02' }

const spanOf = (earliest: string | null, latest: string | null) =>
  earliest?.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`
    ? earliest.slice(0, 4)
    : `${earliest}..${latest}`

/** The entries of a transfer with one claim, as text. */
function entries(claim: object) {
  const row = { id: 't', from: 'A', to: 'B', goods: 'salt' } as const
  const data = createDataset({
    documents: [{ id: 'paper', published }],
    transfers: [{ ...row, ...(!('claims' in claim) && { document: 'paper' }), ...claim }],
  })
  return data
    .timelineOf('A')
    .map(({ mark, earliest, latest, dated, stage, certainty }) =>
      [mark, spanOf(earliest, latest), dated ? '' : 'of its document', stage, certainty].filter(Boolean).join(' '),
    )
    .join(', ')
}

const delivered = { document: 'paper', date: '1990', stage: 'delivered' }

test.each<[string, object, string]>([
  ['no date: the date of its document', {}, 'told 2000-01-01..2000-01-02 of its document definite'],
  ['one date', delivered, 'happened 1990 delivered definite'],
  ['an open end marks nothing', { start: '1990', end: 'open' }, 'began 1990 definite'],
  ['both sides', { start: '1990', end: '1991' }, 'began 1990 definite, ended 1991 definite'],
  ['an as-of beside a start', { start: '1990', asOf: '1995' }, 'began 1990 definite, told 1995 definite'],
  ['a day of saying, where there is no other', { said: '1995' }, 'told 1995 definite'],
  ['a day of saying beside a date', { start: '1990', said: '1995' }, 'began 1990 definite'],
  ['no first day', { date: '[..1990]' }, 'happened null..1990-12-31 definite'],
  ['a plan', { date: '1999', stage: 'promised', modality: 'planned' }, 'planned 1999 promised possible'],
  ['a plan without a date', { stage: 'promised' }, 'planned 2000-01-01..2000-01-02 of its document promised possible'],
  [
    'a planned span',
    { start: '2001', end: '2002', modality: 'planned' },
    'planned 2001 possible, planned 2002 possible',
  ],
  ['what is merely alleged', { date: '1990', modality: 'alleged' }, 'happened 1990 possible'],
  ['under a weak hedge', { date: '1990', hedge: 'may' }, 'happened 1990 possible'],
  ['a denial or negation: nothing', { date: '1990', negated: true }, ''],
  [
    'the same date of several claims once, each stage apart',
    {
      claims: [
        ...[{ ...delivered, modality: 'alleged' }, delivered],
        ...[
          { ...delivered, stage: 'agreed' },
          { ...delivered, modality: 'denied' },
        ],
      ],
    },
    'happened 1990 delivered definite, planned 1990 agreed possible',
  ],
])('a timeline has of %s', (_, claim, expected) => {
  expect(entries(claim)).toBe(expected)
})

describe('timelineOf', () => {
  const marks = (...given: Parameters<typeof world.timelineOf>) =>
    world.timelineOf(...given).map(({ mark, record }) => `${record.id} ${mark}`)

  test('takes kind, during and the other conditions', () => {
    expect(marks('Southland', { kind: 'tie' })).toEqual(['seat began', 'pact happened', 'pact ended'])
    const in2003 = ['trade began', 'tanks happened', 'summit happened', 'trade ended']
    expect(marks('Southland', { during: '2003' })).toEqual(in2003)
    expect(marks('Southland', { during: '2003-05-10' })).toEqual([])
    expect(marks('Southland', { during: '2003-05-10', certainty: 'possible' })).toEqual(['tanks happened'])
    const told = marks('Southland', { kind: ['event', 'figure'], document: 'gazette' })
    expect(told).toEqual(['trade began', 'summit happened', 'trade ended'])
    expect(marks('Desk', { exactly: true })).toEqual(['speech happened'])
  })

  test('shows the record as a view shows it', () => {
    const [entry] = world
      .timelineOf('Northland', { kind: 'transfer', knownBy: '2000-06-30' })
      .filter(({ record }) => record.id === 'tanks')
    const seen = { id: 'tanks', claims: [{ document: 'almanac' }] }
    expect(entry).toMatchObject({ kind: 'transfer', mark: 'planned', record: seen })
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
      return ours.recordsOn(name).filter(({ id }) => !found.has(id))
    })
    expect(missing).toEqual([])
  })
})
