import { describe, expect, test } from 'vitest'
import { type Bound, derive, type Strength, stageOf } from '../../src/dates/index.js'
import type { Certainty } from '../../src/types/index.js'
import type { Kind } from '../../src/vocabulary/index.js'
import { answer, appeared, claim, daysOf, type Written } from './claims.js'

/** Words of a document, the claims that they make, and what follows. */
interface Row {
  readonly words: string
  readonly kind: Kind
  readonly claims: readonly Written[]
  /** Only the documents known by this day. */
  readonly knownBy?: string
  /** The claims were chosen by their stage. */
  readonly asked?: true
  readonly strength: Strength
  readonly stage?: string
  /** Earliest and latest start, earliest and latest end. */
  readonly days: readonly [Bound, Bound, Bound, Bound]
  readonly answers: Readonly<Record<string, Certainty>>
}

const treaty = ['global-threat', 'axis-of-upheaval', 'state-of-russias-allies'].map(
  (document): Written => ({ document, stage: 'signed', start: '2024-06', end: 'open' }),
)
const invasion: readonly Written[] = [
  { document: 'fellow-outcasts', date: '2022-02' },
  { document: 'putins-rogue-friends', date: '2022-02-24' },
  { document: 'global-threat', date: '2022-02' },
  { date: '2022' },
]
const shells: readonly Written[] = [
  { document: 'fellow-outcasts', modality: 'reported', stage: 'delivered', said: '2022-11-02' },
  { document: 'axis-of-upheaval', stage: 'delivered', cumulativeSince: '2023-09' },
  { modality: 'reported', hedge: 'reportedly', stage: 'delivered', asOf: '[2025-05..2025-08]' },
]
const eve: Written = { modality: 'reported', stage: 'delivered', end: '[..2022-02-23]' }
const soonAfter: Written = { stage: 'present', start: '[2024-06..]', end: 'open' }

const rows: readonly Row[] = [
  {
    words: 'signed in June 2024',
    kind: 'tie',
    claims: treaty,
    strength: 'definite',
    stage: 'signed',
    days: ['2024-06-01', '2024-06-30', '2025-09-01', null],
    answers: {
      '2024-05-31': 'no',
      '2024-06-10': 'possible',
      '2024-07-01': 'definite',
      '2024-06': 'definite',
      '2025-09-01': 'definite',
      '2025-09-02': 'possible',
      '2030': 'possible',
    },
  },
  {
    words: 'signed in June 2024',
    kind: 'tie',
    claims: treaty,
    knownBy: '2024-11-18',
    strength: 'definite',
    stage: 'signed',
    days: ['2024-06-01', '2024-06-30', '2024-11-18', null],
    answers: { '2024-11-18': 'definite', '2024-11-19': 'possible' },
  },
  {
    words: 'early in 2025, signed',
    kind: 'tie',
    claims: [{ stage: 'signed', start: '[2025-01..2025-04]', end: 'open' }],
    strength: 'definite',
    stage: 'signed',
    days: ['2025-01-01', '2025-04-30', '2025-09-01', null],
    answers: { '2024-12-31': 'no', '2025-01-10': 'possible', '2025-04-30': 'definite' },
  },
  {
    words: 'preparing to sign',
    kind: 'tie',
    claims: [
      { document: 'global-threat', modality: 'planned', stage: 'in preparation' },
      { stage: 'signed', start: '[2025-01..2025-04]', end: 'open' },
    ],
    knownBy: '2024-11-18',
    strength: 'possible',
    stage: 'in preparation',
    days: ['2024-11-18', null, null, null],
    answers: { '2024-11-17': 'no', '2024-11-18': 'possible', '2030': 'possible', '2024/2030': 'possible' },
  },
  {
    words: 'a union of 1999',
    kind: 'tie',
    claims: [{ start: '1999', end: 'open' }],
    strength: 'definite',
    days: ['1999-01-01', '1999-12-31', '2025-09-01', null],
    answers: { '1998': 'no', '1999-06-01': 'possible', '2000': 'definite' },
  },
  {
    words: 'better since the 2000s',
    kind: 'tie',
    claims: [{ since: '200X', end: 'open' }],
    strength: 'definite',
    days: [null, '2009-12-31', '2025-09-01', null],
    answers: { '1999': 'possible', '2005': 'possible', '2010': 'definite' },
  },
  {
    words: 'since 2022 more oil',
    kind: 'transfer',
    claims: [{ stage: 'delivered', since: '2022', end: 'open' }],
    strength: 'definite',
    stage: 'delivered',
    days: [null, '2022-12-31', '2025-09-01', null],
    answers: { '2021': 'possible', '2023': 'definite' },
  },
  {
    words: 'late in 2023, back in power',
    kind: 'tie',
    claims: [{ start: '[2023-09..2023-12]', end: 'open' }],
    strength: 'definite',
    days: ['2023-09-01', '2023-12-31', '2025-09-01', null],
    answers: { '2023-08-31': 'no', '2023-10-30': 'possible', '2024-01-01': 'definite' },
  },
  {
    words: 'aid in 2022 and 2023, then halted at once',
    kind: 'transfer',
    claims: [
      { stage: 'delivered', start: '2022' },
      { stage: 'halted', start: '2022', end: '[2023-09..2023-12]' },
    ],
    strength: 'definite',
    stage: 'halted',
    days: ['2022-01-01', '2022-12-31', '2023-09-01', '2023-12-31'],
    answers: { '2023-08-31': 'definite', '2023-10-30': 'possible', '2024-06-01': 'no' },
  },
  {
    words: 'by the end of 2025, expected',
    kind: 'deployment',
    claims: [{ modality: 'forecast', stage: 'expected', start: '[2025-09-01..2025-12-31]' }],
    strength: 'possible',
    stage: 'expected',
    days: ['2025-09-01', null, null, null],
    answers: { '2025-08-31': 'no', '2025-12-31': 'possible', '2026': 'possible' },
  },
  {
    words: 'nearly a decade, from 2015 to the fall',
    kind: 'deployment',
    claims: [{ stage: 'present', start: '2015', end: '2024' }],
    strength: 'definite',
    stage: 'present',
    days: ['2015-01-01', '2015-12-31', '2024-01-01', '2024-12-31'],
    answers: {
      '2014': 'no',
      '2015-06': 'possible',
      '2016-01-01': 'definite',
      '2023-12-31': 'definite',
      '2024-06': 'possible',
      '2025': 'no',
    },
  },
  {
    words: 'as of the middle of 2025',
    kind: 'figure',
    claims: [{ modality: 'reported', asOf: '[2025-05..2025-08]' }],
    strength: 'definite',
    days: ['2025-05-01', '2025-08-31', '2025-05-01', '2025-08-31'],
    answers: {
      '2025-04-30': 'no',
      '2025-05-01': 'possible',
      '2025-08-31': 'possible',
      '2025-05/2025-08': 'definite',
      '2025-09': 'no',
    },
  },
  {
    words: 'as of April, a number of people',
    kind: 'deployment',
    claims: [{ modality: 'reported', stage: 'fighting', asOf: '2025-04' }],
    strength: 'definite',
    stage: 'fighting',
    days: [null, '2025-04-30', '2025-04-01', null],
    answers: { '2025-04-15': 'possible', '2025-04': 'definite', '2024': 'possible', '2026': 'possible' },
  },
  {
    words: 'by the middle of 2025 over 12 million',
    kind: 'transfer',
    claims: shells,
    strength: 'definite',
    stage: 'delivered',
    days: [null, '2022-11-02', '2025-05-01', null],
    answers: { '2022-11-01': 'possible', '2023-06': 'definite', '2025-05-01': 'definite', '2025-06': 'possible' },
  },
  {
    words: "since September 2023, of a count's window",
    kind: 'transfer',
    claims: shells,
    strength: 'definite',
    stage: 'delivered',
    days: [null, '2022-11-02', '2025-05-01', null],
    answers: { '2022-11-10': 'definite', '2023-08-31': 'definite' },
  },
  {
    words: 'in November 2022',
    kind: 'event',
    claims: [{ document: 'putins-rogue-friends', date: '2022-11' }],
    strength: 'definite',
    days: ['2022-11-01', '2022-11-30', '2022-11-01', '2022-11-30'],
    answers: { '2022-10': 'no', '2022-11-15': 'possible', '2022-11': 'definite', '2022-12': 'no' },
  },
  {
    words: 'in November 2022, of a single delivery',
    kind: 'transfer',
    claims: [{ document: 'putins-rogue-friends', stage: 'delivered', date: '2022-11' }],
    strength: 'definite',
    stage: 'delivered',
    days: ['2022-11-01', '2022-11-30', '2022-11-01', '2022-11-30'],
    answers: { '2022-11-15': 'possible', '2022-11': 'definite' },
  },
  {
    words: 'before the invasion, as the sender admits',
    kind: 'transfer',
    claims: [eve],
    strength: 'definite',
    stage: 'delivered',
    days: [null, '2022-02-23', null, '2022-02-23'],
    answers: { '2021': 'possible', '2022-02-23': 'possible', '2022-02-24': 'no' },
  },
  {
    words: 'before the invasion, beside claims of later deliveries',
    kind: 'transfer',
    claims: [eve, ...shells],
    strength: 'definite',
    stage: 'delivered',
    days: [null, '2022-02-23', '2025-05-01', null],
    answers: { '2022-02-24': 'definite', '2023': 'definite', '2026': 'possible' },
  },
  {
    words: 'last month',
    kind: 'event',
    claims: [{ document: 'fellow-outcasts', date: '2022-10' }],
    strength: 'definite',
    days: ['2022-10-01', '2022-10-31', '2022-10-01', '2022-10-31'],
    answers: { '2022-09-30': 'no', '2022-10-15': 'possible', '2022-10': 'definite' },
  },
  {
    words: 'earlier this month',
    kind: 'event',
    claims: [{ date: '[2025-08..2025-09]' }],
    strength: 'definite',
    days: ['2025-08-01', '2025-09-07', '2025-08-01', '2025-09-07'],
    answers: { '2025-08-15': 'possible', '2025-09-07': 'possible', '2025-09-10': 'no' },
  },
  {
    words: 'in recent weeks',
    kind: 'event',
    claims: [{ date: '[2025-07..2025-09-01]' }],
    strength: 'definite',
    days: ['2025-07-01', '2025-09-01', '2025-07-01', '2025-09-01'],
    answers: { '2025-06': 'no', '2025-07': 'possible', '2025-08': 'possible' },
  },
  {
    words: 'two visits in two years',
    kind: 'event',
    claims: [{ document: 'global-threat', date: '[2022-11-18..2024-11-18]' }],
    strength: 'definite',
    days: ['2022-11-18', '2024-11-18', '2022-11-18', '2024-11-18'],
    answers: {
      '2022-11-17': 'no',
      '2022-11-18': 'possible',
      '2023-12-24': 'possible',
      '2022-11-18/2024-11-18': 'definite',
    },
  },
  {
    words: 'the invasion, in four precisions',
    kind: 'event',
    claims: invasion,
    strength: 'definite',
    days: ['2022-02-24', '2022-02-24', '2022-02-24', '2022-02-24'],
    answers: { '2022-02-10': 'no', '2022-02-24': 'definite', '2022-02-25': 'no' },
  },
  {
    words: 'the invasion, in four precisions',
    kind: 'event',
    claims: invasion,
    knownBy: '2022-12-31',
    strength: 'definite',
    days: ['2022-02-01', '2022-02-28', '2022-02-01', '2022-02-28'],
    answers: { '2022-02-10': 'possible', '2022-02-24': 'possible', '2022-02': 'definite' },
  },
  {
    words: 'has not condemned',
    kind: 'stance',
    claims: [{ start: '2022-02', end: 'open' }],
    strength: 'definite',
    days: ['2022-02-01', '2022-02-28', '2025-09-01', null],
    answers: { '2022-01-31': 'no', '2024-01-01': 'definite', '2025-09-02': 'possible' },
  },
  {
    words: 'at present refuses',
    kind: 'transfer',
    claims: [{ document: 'putins-rogue-friends', stage: 'refused', asOf: '2023-01-20' }],
    strength: 'no',
    stage: 'refused',
    days: [null, null, null, null],
    answers: { '2023-01-20': 'no' },
  },
  {
    words: 'at present refuses, asked for the refusal',
    kind: 'transfer',
    claims: [{ document: 'putins-rogue-friends', stage: 'refused', asOf: '2023-01-20' }],
    asked: true,
    strength: 'definite',
    stage: 'refused',
    days: [null, '2023-01-20', '2023-01-20', null],
    answers: { '2023-01-20': 'definite', '2023-01-21': 'possible' },
  },
  {
    words: 'at present refuses, beside a later delivery',
    kind: 'transfer',
    claims: [
      { document: 'putins-rogue-friends', stage: 'refused', asOf: '2023-01-20' },
      { document: 'axis-of-upheaval', stage: 'delivered', date: '2024' },
    ],
    strength: 'definite',
    stage: 'delivered',
    days: ['2024-01-01', '2024-09-01', '2024-01-01', '2024-12-31'],
    answers: { '2023-01-20': 'no', '2024': 'definite' },
  },
  {
    words: 'soon after June 2024',
    kind: 'deployment',
    claims: [{ document: 'global-threat', stage: 'present' }, soonAfter],
    strength: 'definite',
    stage: 'present',
    days: ['2024-06-01', '2024-11-18', '2025-09-01', null],
    answers: { '2024-05-31': 'no', '2024-11-17': 'possible', '2024-11-18': 'definite' },
  },
  {
    words: 'has declared',
    kind: 'statement',
    claims: [{ document: 'global-threat', date: '[..2024-11-18]' }],
    strength: 'definite',
    days: [null, '2024-11-18', null, '2024-11-18'],
    answers: { '2020': 'possible', '2024-11-18': 'possible', '2024-11-19': 'no' },
  },
  {
    words: 'a sum in 2023',
    kind: 'figure',
    claims: [{ document: 'axis-of-upheaval', start: '2023-01-01', end: '2023-12-31' }],
    strength: 'definite',
    days: ['2023-01-01', '2023-01-01', '2023-12-31', '2023-12-31'],
    answers: { '2022-12-31': 'no', '2023-01-01': 'definite', '2023-12-31': 'definite', '2024-01-01': 'no' },
  },
  {
    words: 'a sum in 2023, written as one date',
    kind: 'figure',
    claims: [{ document: 'axis-of-upheaval', date: '2023' }],
    strength: 'definite',
    days: ['2023-01-01', '2023-01-01', '2023-12-31', '2023-12-31'],
    answers: { '2023-07-01': 'definite', '2024-01-01': 'no' },
  },
  {
    words: 'in the Cold War',
    kind: 'tie',
    claims: [{ stage: 'ended', end: '[..1999]' }],
    strength: 'definite',
    stage: 'ended',
    days: [null, '1999-12-31', null, '1999-12-31'],
    answers: { '1965': 'possible', '2000': 'no' },
  },
  {
    words: 'in the Cold War, of what the 2000s ended',
    kind: 'tie',
    claims: [{ stage: 'ended', end: '[..2009]' }],
    strength: 'definite',
    stage: 'ended',
    days: [null, '2009-12-31', null, '2009-12-31'],
    answers: { '1965': 'possible', '2010': 'no' },
  },
  {
    words: 'a present tense, in a document of the last third of 2024',
    kind: 'tie',
    claims: [{ document: 'axis-of-upheaval', end: 'open' }],
    strength: 'definite',
    days: [null, '2024-09-01', '2024-09-01', null],
    answers: { '2024-08-31': 'possible', '2024-09-01': 'definite', '2024-09-02': 'possible', '2024-12-31': 'possible' },
  },
  {
    words: 'maintains',
    kind: 'tie',
    claims: [{ end: 'open' }],
    strength: 'definite',
    days: [null, '2025-09-01', '2025-09-01', null],
    answers: { '2025-08-31': 'possible', '2025-09-01': 'definite', '2025-09-02': 'possible' },
  },
  {
    words: 'set to begin on 8 August',
    kind: 'event',
    claims: [{ modality: 'planned', hedge: 'is set to', stage: 'scheduled', date: '2025-08-08' }],
    strength: 'possible',
    stage: 'scheduled',
    days: ['2025-08-08', '2025-08-08', '2025-08-08', '2025-08-08'],
    answers: { '2025-08-07': 'no', '2025-08-08': 'possible', '2025-08-09': 'no' },
  },
  {
    words: 'decade-long, said in May 2025',
    kind: 'deployment',
    claims: [{ modality: 'reported', stage: 'present', start: '201X', end: 'open', said: '2025-05' }],
    strength: 'definite',
    stage: 'present',
    days: ['2010-01-01', '2019-12-31', '2025-05-01', null],
    answers: { '2009': 'no', '2015': 'possible', '2020': 'definite', '2025-05-01': 'definite', '2025-06': 'possible' },
  },
]

const titled = rows.map((row) => {
  const known = row.knownBy === undefined ? '' : `, known by ${row.knownBy}`
  return { ...row, title: `${row.kind}: ${row.words}${known}` }
})

describe.each(titled)('derive $title', ({ kind, claims, knownBy = '9999', asked = false, ...row }) => {
  const known = claims.map(claim).filter(({ document }) => appeared(document).latest <= knownBy)
  const derived = derive(kind, known, appeared, { asked })

  test(`is ${row.strength}`, () => expect(derived.strength).toBe(row.strength))
  test(`has the days ${row.days.join(', ')}`, () => expect(daysOf(derived)).toEqual(row.days))
  test(`has the stage ${row.stage ?? 'of none'}`, () => expect(stageOf(kind, known, appeared)).toBe(row.stage))
  test.each(Object.entries(row.answers))('answers %s with %s', (date, certainty) =>
    expect(answer(derived, date)).toBe(certainty),
  )
})
