import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { holdsAt, record } from '../../src/index.js'

// A row: what the claims say, dates, and the answers. D definite, P possible, - no.

type Claims = readonly object[]
type Answers = Readonly<Record<string, 'D' | 'P' | '-'>>
/** Claims beside each other, on one line. */
const told = (...claims: Claims): Claims => claims

type Case = readonly [what: string, claims: Claims, answers: Answers]

const documents = [
  { id: 'early', published: '2000-06-15' },
  { id: 'late', published: { earliest: '2010-03-01', latest: '2010-03-31' } },
] as const

const rows = {
  ties: { type: 'treaty', between: ['A', 'B'] },
  deployments: { what: 'troops', of: 'A', host: 'B' },
  capabilities: { actor: 'A', ability: 'makes', goods: 'tanks' },
  stances: { holder: 'A', subject: 'negotiations', position: 'ready' },
  transfers: { from: 'A', to: 'B', goods: 'tanks' },
  events: { type: 'visit', participants: [{ actor: 'A', role: 'visitor' }] },
  statements: { act: 'said', speaker: 'A' },
  figures: { measure: 'losses', of: 'A' },
  assessments: { type: 'judgement', about: 'A' },
} as const

/** A record of a list with these claims; each is of the late document unless it says otherwise. */
function recordOf(list: keyof typeof rows, claims: Claims) {
  const own = claims.map((claim) => ({ document: 'late', ...claim }))
  const data = createDataset({ documents, [list]: [{ id: 'it', ...rows[list], claims: own }] } as never)
  return { data, it: data.record('it') }
}

const letters = { definite: 'D', possible: 'P', no: '-' } as const

const answers = (list: keyof typeof rows, cases: readonly Case[]) =>
  test.each(cases)(`${list}: %s`, (_, claims, expected) => {
    const { data, it } = recordOf(list, claims)
    const dates = Object.keys(expected)
    expect(Object.fromEntries(dates.map((date) => [date, letters[data.holdsAt(it, date)]]))).toEqual(expected)
  })

describe('a state', () => {
  answers('ties', [
    [
      'without dates: on the first day on which its document can have appeared',
      [{}],
      { '2010-02-28': 'P', '2010-03-01': 'D', '2010-03-02': 'P', '1900': 'P', '2050': 'P' },
    ],
    [
      'as of a day before its start: the start decides, and nothing is definite that is not possible',
      [{ start: '2005-01-01', end: '2006-12-31', asOf: '2003-03-03' }],
      { '2003-03-03': '-', '2005-06-01': 'D', '2007-01-01': '-' },
    ],
    [
      'with a trend since before its start: the start decides',
      [{ start: '2000-06', trend: { is: 'rising', since: '1999' } }],
      { '2000-05-31': '-', '2000-06-01': 'P', '2000-06': 'D' },
    ],
    [
      'as of a day',
      [{ asOf: '2005-05-05' }],
      { '2005-05-04': 'P', '2005-05-05': 'D', '2005-05-06': 'P', '2010-03-01': 'P' },
    ],
    [
      'as of a month: on some day of it',
      [{ asOf: '2005-05' }],
      { '2005-05-05': 'P', '2005-05': 'D', '2005-05/2006': 'D' },
    ],
    ['said on a day', [{ said: '2005-05-05' }], { '2005-05-05': 'D', '2010-03-01': 'P' }],
    ['as-of goes before said', [{ asOf: '2004-01-01', said: '2005-05-05' }], { '2004-01-01': 'D', '2005-05-05': 'P' }],
    ['only said earlier, nobody knows when', [{ said: '[..2010-02]' }], { '2010-03-01': 'P', '2009': 'P' }],
    [
      'since a day, going on',
      [{ start: '2001-01-01', end: 'open' }],
      { '2000-12-31': '-', '2001-01-01': 'D', '2005': 'D', '2010-03-01': 'D', '2010-03-02': 'P', '2050': 'P' },
    ],
    [
      'since a year, going on',
      [{ start: '2001', end: 'open' }],
      { '2000': '-', '2001-06-01': 'P', '2001': 'D', '2001-12-31': 'D', '2002-01-01': 'D' },
    ],
    [
      'since a day, its end unknown',
      [{ start: '2001-01-01' }],
      { '2000-12-31': '-', '2001-01-01': 'D', '2001-01-02': 'P', '2010-03-01': 'P' },
    ],
    [
      'since a day, its end unknown, seen later',
      [{ start: '2001-01-01', asOf: '2003-01-01' }],
      { '2002': 'D', '2003-01-01': 'D', '2003-01-02': 'P' },
    ],
    [
      'from one day to another',
      [{ start: '2001-02-03', end: '2002-03-04' }],
      { '2001-02-02': '-', '2001-02-03': 'D', '2002-03-04': 'D', '2002-03-05': '-' },
    ],
    [
      'from one month to another',
      [{ start: '2001-02', end: '2001-04' }],
      {
        '2001-01-31': '-',
        '2001-02-14': 'P',
        '2001-02-28': 'D',
        '2001-03': 'D',
        '2001-04-01': 'D',
        '2001-04-02': 'P',
        '2001-05-01': '-',
      },
    ],
    ['until a day', [{ end: '2002-03-04' }], { '1900': 'P', '2002-03-03': 'P', '2002-03-04': 'D', '2002-03-05': '-' }],
    ['in a year', [{ date: '2001' }], { '2000': '-', '2001-06-01': 'P', '2001': 'D', '2002': '-' }],
    [
      'one of two years',
      [{ start: '[1990..1991]', end: '1995' }],
      { '1990-06-01': 'P', '1992': 'D', '1995-06-01': 'P' },
    ],
    ['since one year or earlier', [{ start: '[..1990]', end: 'open' }], { '1800': 'P', '1990-12-31': 'D' }],
    ['merely alleged', [{ modality: 'alleged', start: '2001', end: '2003' }], { '2002': 'P', '2004': '-' }],
    ['under a weak hedge', [{ hedge: 'may', start: '2001', end: '2003' }], { '2002': 'P' }],
    [
      'reported, as reports say',
      [{ modality: 'reported', hedge: 'reportedly', start: '2001', end: '2003' }],
      { '2002': 'D' },
    ],
    ['planned', [{ modality: 'planned', start: '2011', end: 'open' }], { '2010': '-', '2011': 'P', '2050': 'P' }],
    ['expected, nobody says when', [{ modality: 'forecast' }], { '2010-02': '-', '2010-03': 'P', '2050': 'P' }],
    ['denied', [{ modality: 'denied', start: '2001' }], { '2001': '-', '2050': '-' }],
    ['negated', [{ negated: true }], { '2010-03-01': '-' }],
  ])

  answers('ties', [
    [
      'is presumed to last between two days on which firm claims saw it',
      [{ asOf: '2001-01-01' }, { asOf: '2003-01-01' }],
      { '2000': 'P', '2002': 'D', '2004': 'P' },
    ],
    [
      'the documents of which may be its only dates',
      [{ document: 'early' }, {}],
      { '2000-06-14': 'P', '2005': 'D', '2010-03-02': 'P' },
    ],
    [
      'an end on a day on which it was still seen is no end before it',
      [{ asOf: '2001-01-01' }, { start: '2001-02', end: '2001-02', asOf: '2001-02-28' }, { asOf: '2003-01-01' }],
      { '2001-01-20': 'D', '2001-02-28': 'D', '2002-01-01': 'P' },
    ],
    [
      'unless a claim is not firm',
      [{ asOf: '2001-01-01' }, { asOf: '2003-01-01', modality: 'alleged' }],
      { '2002': 'P' },
    ],
    [
      'unless a claim ends it in between',
      told({ start: '2000-01-01', end: '2001-01-01' }, { start: '2004-01-01', end: '2004-12-31' }),
      { '2000': 'D', '2002': '-', '2004': 'D' },
    ],
    [
      'unless a claim says that it was not so in between',
      [{ asOf: '2001-01-01' }, { asOf: '2005-01-01' }, { negated: true, asOf: '2003-01-01' }],
      { '2002': 'P', '2004': 'P', '2001-01-01': 'D' },
    ],
    [
      'a denial counts there too',
      [{ asOf: '2001-01-01' }, { asOf: '2005-01-01' }, { modality: 'denied', start: '2002', end: '2003' }],
      { '2004': 'P' },
    ],
    [
      'a break before or after does not matter',
      [{ asOf: '2001-01-01' }, { asOf: '2005-01-01' }, { negated: true, asOf: '2008-01-01' }],
      { '2003': 'D' },
    ],
    [
      'a break at an unknown time may lie between',
      [{ asOf: '2001-01-01' }, { asOf: '2005-01-01' }, { negated: true, asOf: '[2004..2007]' }],
      { '2003': 'P' },
    ],
    [
      'a plan for its end breaks nothing',
      [{ asOf: '2001-01-01' }, { asOf: '2005-01-01' }, { modality: 'planned', end: '2003' }],
      { '2004': 'D' },
    ],
    [
      'nor does the expectation of one',
      [{ asOf: '2001-01-01' }, { asOf: '2005-01-01' }, { modality: 'forecast', end: '2003' }],
      { '2004': 'D' },
    ],
    [
      'three spells',
      told({ start: '2000', end: '2001' }, { start: '2003', end: '2004' }, { start: '2006', end: '2007' }),
      { '2002': '-', '2005': '-', '2003': 'D', '2006': 'D' },
    ],
    [
      'ended at the time of a document, whenever before',
      [{ asOf: '2001-01-01' }, { stage: 'ended' }],
      { '2001-01-01': 'D', '2005': 'P', '2010-04-01': 'P' },
    ],
  ])

  answers('ties', [
    [
      'a treaty signed, in force, ended',
      told({ stage: 'signed', start: '1950' }, { stage: 'in force', start: '1952' }, { stage: 'ended', end: '1960' }),
      {
        '1949': 'P',
        '1950': 'D',
        '1951-06-01': 'D',
        '1952': 'D',
        '1955': 'D',
        '1959-12-31': 'D',
        '1960': 'D',
        '1960-06-01': 'P',
      },
    ],
    [
      'signed on a date: it exists from then on, and nobody says how long',
      [{ stage: 'signed', date: '1950-05-01' }],
      { '1950-04-30': '-', '1950-05-01': 'D', '1950-05-02': 'P', '2000': 'P' },
    ],
    [
      'signed on a date and seen later',
      [{ stage: 'signed', date: '1950-05-01' }, { document: 'early' }],
      { '1949': 'P', '1975': 'D', '2000-06-15': 'D', '2005': 'P' },
    ],
    [
      'signed and ended',
      told({ stage: 'signed', date: '1950-05-01' }, { stage: 'ended', date: '1960-05-01' }),
      { '1955': 'D', '1960-05-01': 'D', '1960-05-02': 'P' },
    ],
    ['only prepared', [{ stage: 'in preparation' }], { '2010-02': '-', '2010-03': 'P', '2020': 'P' }],
    [
      'ended on a date, its beginning unknown',
      [{ stage: 'ended', date: '1960-05-01' }],
      { '1900': 'P', '1960-05-01': 'D', '1960-05-02': '-' },
    ],
    ['a past habit that nobody dates', [{ asOf: '[..2010-03-31]' }], { '2000': 'P', '2010-03-31': 'P', '2050': 'P' }],
    ['a past habit that ended', [{ end: '[..2005]' }], { '2005-12-31': 'P', '2006': '-' }],
  ])

  answers('deployments', [
    [
      'is a state',
      told({ stage: 'present', asOf: '2001-01-01' }, { stage: 'fighting', asOf: '2002-01-01' }),
      { '2001-06-01': 'D' },
    ],
    [
      'withdrawn by an unknown day',
      told(
        { stage: 'present', asOf: '2001-01-01' },
        { stage: 'withdrawn', asOf: '2005-01-01' },
        { stage: 'present', asOf: '2006-01-01' },
      ),
      { '2003': 'P' },
    ],
    ['expected', [{ stage: 'expected', start: '2011' }], { '2010': '-', '2011': 'P' }],
  ])
  answers('capabilities', [['is a state', [{ asOf: '2001-01-01' }, { asOf: '2002-01-01' }], { '2001-06-01': 'D' }]])
  answers('stances', [['is a state', [{ start: '2001-01-01', end: 'open' }], { '2005': 'D', '2011': 'P' }]])
})

describe('what happens or moves', () => {
  answers('events', [
    [
      'with a start alone: it may have gone on',
      [{ start: '2005' }],
      { '2004': '-', '2005': 'D', '2005-06-01': 'P', '2008': 'P' },
    ],
    ['on a day', [{ date: '2001-02-03' }], { '2001-02-02': '-', '2001-02-03': 'D', '2001-02-04': '-' }],
    ['in a month', [{ date: '2001-02' }], { '2001-02-14': 'P', '2001-02': 'D', '2001-03': '-' }],
    [
      'by a day',
      [{ date: '[..2001-02-03]' }],
      { '1900': 'P', '2001-02-03': 'P', '0001/2001-02-03': 'P', '2001-02-04': '-' },
    ],
    [
      'without a date: some time until its document appeared',
      [{}],
      { '1900': 'P', '2010-03-31': 'P', '2010-04-01': '-' },
    ],
    ['over several days', [{ start: '2001-02-01', end: '2001-02-10' }], { '2001-02-05': 'D', '2001-02-11': '-' }],
    ['scheduled', [{ stage: 'scheduled', modality: 'planned', date: '2011-05' }], { '2011-05': 'P', '2011-06': '-' }],
    ['declined: the refusal happened', [{ stage: 'declined', date: '2001' }], { '2001': 'D' }],
    [
      'told by two documents, once more exactly',
      [{ document: 'early', date: '1999' }, { date: '1999-05-05' }],
      { '1999-05-05': 'D', '1999-06': 'P', '1999': 'D' },
    ],
    [
      'on two days, and not in between',
      [{ date: '2001-01-01' }, { date: '2003-01-01' }],
      { '2001-01-01': 'D', '2002': '-', '2003-01-01': 'D' },
    ],
  ])

  answers('transfers', [
    [
      'delivered in a year',
      [{ stage: 'delivered', date: '2001' }],
      { '2000': '-', '2001': 'D', '2001-06-01': 'P', '2002': '-' },
    ],
    [
      'deliveries with a gap',
      told(
        { stage: 'delivered', date: '2000' },
        { stage: 'delivered', date: '2001' },
        { stage: 'delivered', date: '2003' },
      ),
      { '2000': 'D', '2001': 'D', '2002': '-', '2003': 'D', '2004/2007': '-' },
    ],
    [
      'without a date: by the time of its document',
      [{ stage: 'delivered' }],
      { '1900': 'P', '2010-03-01': 'P', '2050': 'P' },
    ],
    [
      'a running total vouches for no day',
      [{ stage: 'delivered', asOf: '2005', quantity: { count: 9, unit: 'tanks' } }],
      { '2004': 'P', '2005': 'P', '2006': 'P' },
    ],
    [
      'a running total since a year',
      [{ stage: 'delivered', asOf: '2005', quantity: { count: 9, unit: 'tanks', cumulativeSince: '2003' } }],
      { '2002': '-', '2004': 'P', '2005': 'P' },
    ],
    [
      'going on, as its document says',
      [{ stage: 'delivered', start: '2001-01-01', end: 'open' }],
      { '2000': '-', '2005': 'D', '2010-03-01': 'D', '2011': 'P' },
    ],
    [
      'going on, since nobody says when',
      [{ stage: 'delivered', end: 'open' }],
      { '2009': 'P', '2010-03-01': 'D', '2010-03-02': 'P' },
    ],
    [
      'begun on a day',
      [{ stage: 'delivered', start: '2001-01-01' }],
      { '2000': '-', '2001-01-01': 'D', '2001-01-02': 'P' },
    ],
    [
      'from one day to another',
      [{ stage: 'delivered', start: '2001-01-01', end: '2001-02-01' }],
      { '2001-01-15': 'D', '2001-02-02': '-' },
    ],
    [
      'ended before a war, and seen again after it',
      told(
        { stage: 'delivered', end: '2002-02-23', claimant: 'A', modality: 'reported' },
        { stage: 'delivered', asOf: '2004-11' },
      ),
      { '2002-02-23': 'D', '2002-03-01': 'P', '2004-11': 'P' },
    ],
    ['only promised', [{ stage: 'promised' }], { '2010-02': '-', '2010-03': 'P', '2020': 'P' }],
    ['promised for a year', [{ stage: 'promised', start: '2012' }], { '2011': '-', '2012': 'P', '2013': 'P' }],
    ['refused', [{ stage: 'refused', asOf: '2001' }], { '2001': '-', '2050': '-' }],
    ['merely feared', [{ stage: 'delivered', modality: 'alleged', hedge: 'may' }], { '2005': 'P' }],
    [
      'halted',
      told({ stage: 'delivered', date: '2001' }, { stage: 'halted', end: '2003-05-05' }),
      { '2001': 'D', '2002': 'P', '2003-05-05': 'D', '2004': '-' },
    ],
  ])

  answers('statements', [
    ['on the day it was made', [{ date: '2001-02-03' }], { '2001-02-03': 'D', '2001-02-04': '-' }],
    ['without a date: by its document', [{}], { '2001': 'P', '2010-04-01': '-' }],
  ])
  answers('figures', [
    [
      'a measured span: all of it',
      [{ start: '2001', end: '2001', quantity: { count: 9, unit: 'people' } }],
      { '2001-01-01': 'D', '2001-12-31': 'D', '2002': '-' },
    ],
    [
      'a level as of a day',
      [{ asOf: '2001-01-01', quantity: { count: 9, unit: 'people' } }],
      { '2001-01-01': 'D', '2001-01-02': '-' },
    ],
    [
      'a span that its document can only have known in part',
      [{ document: 'early', start: '2000', end: '2000', quantity: { count: 9, unit: 'people' } }],
      { '2000-06-15': 'D', '2000-06-16': '-' },
    ],
  ])
  answers('assessments', [
    [
      'an opinion is as of its document',
      [{ modality: 'opinion' }],
      { '2010-02': '-', '2010-03-15': 'P', '2010-04': '-' },
    ],
    ['said earlier', [{ modality: 'opinion', said: '2005' }], { '2005': 'P', '2010-03': '-' }],
  ])

  answers('figures', [
    [
      'a span that began by a year',
      [{ start: '[..2001]', end: '2003', quantity: { count: 9, unit: 'people' } }],
      { '1900': 'P', '2002': 'D', '2003-12-31': 'D', '2004': '-' },
    ],
  ])
  answers('events', [
    ['without a date, said in a year: until then', [{ said: '2005' }], { '1900': 'P', '2005-12-31': 'P', '2006': '-' }],
  ])
  answers('transfers', [
    [
      'going on, as a running total since a year',
      [{ stage: 'delivered', end: 'open', quantity: { count: 9, unit: 'tanks', cumulativeSince: '2003' } }],
      { '2002': '-', '2004': 'P', '2010-03-01': 'D' },
    ],
  ])
})

describe('what is derived: stage and certainty', () => {
  test.each<[string, keyof typeof rows, Claims, string | undefined, string | undefined]>([
    ['merely feared', 'transfers', [{ stage: 'delivered', modality: 'alleged' }], 'delivered', 'possible'],
    [
      'delivered for sure',
      'transfers',
      [{ stage: 'delivered' }, { stage: 'delivered', modality: 'alleged' }],
      'delivered',
      'definite',
    ],
    [
      'promised for sure, delivered perhaps',
      'transfers',
      [{ stage: 'promised' }, { stage: 'delivered', hedge: 'may' }],
      'delivered',
      'possible',
    ],
    [
      'a plan to deliver is no delivery',
      'transfers',
      told({ stage: 'agreed', modality: 'planned' }, { stage: 'delivered', modality: 'planned' }),
      'agreed',
      'definite',
    ],
    [
      'only planned to be delivered',
      'transfers',
      [{ stage: 'delivered', modality: 'planned' }],
      'delivered',
      'possible',
    ],
    ['refused', 'transfers', [{ stage: 'refused' }], 'refused', 'definite'],
    ['signed, then ended', 'ties', [{ document: 'early', stage: 'signed' }, { stage: 'ended' }], 'ended', 'definite'],
    [
      'ended, then in force again',
      'ties',
      [{ document: 'early', stage: 'ended' }, { stage: 'in force' }],
      'in force',
      'definite',
    ],
    [
      'in force goes beyond signed, whenever told',
      'ties',
      [{ document: 'early', stage: 'in force' }, { stage: 'signed' }],
      'in force',
      'definite',
    ],
    ['only denied', 'ties', [{ stage: 'signed', modality: 'denied' }], undefined, undefined],
    ['without a stage', 'stances', [{ modality: 'alleged' }], undefined, 'possible'],
    ['an event that is scheduled', 'events', [{ stage: 'scheduled', modality: 'planned' }], 'scheduled', 'definite'],
  ])('%s', (_, list, claims, stage, certainty) => {
    const { it } = recordOf(list, claims)
    expect([it.stage, it.certainty]).toEqual([stage, certainty])
  })
})

describe('the overall span is for display: it has no gaps, and says nothing of days', () => {
  test.each<[string, keyof typeof rows, Claims, readonly (string | null)[], number]>([
    [
      'gaps',
      'transfers',
      told({ stage: 'delivered', date: '2000' }, { stage: 'delivered', date: '2003' }),
      ['2000-01-01', '2000-12-31', '2003-01-01', '2003-12-31'],
      0,
    ],
    [
      'two spells',
      'ties',
      told({ start: '2000-01-01', end: '2001-01-01' }, { start: '2003-01-01', end: '2004-01-01' }),
      ['2000-01-01', '2000-01-01', '2004-01-01', '2004-01-01'],
      2,
    ],
    [
      'starts that agree',
      'ties',
      told({ start: '2000', end: 'open' }, { start: '2000-05', end: 'open' }),
      ['2000-05-01', '2000-05-31', '2010-03-01', null],
      1,
    ],
    [
      'the firm claims decide',
      'ties',
      told({ start: '2000-01-01', end: 'open' }, { start: '1990-01-01', modality: 'alleged' }),
      ['2000-01-01', '2000-01-01', '2010-03-01', null],
      1,
    ],
    ['nothing but a denial', 'ties', [{ modality: 'denied', start: '1990' }], [null, null, null, null], 0],
  ])('%s', (_, list, claims, days, spells) => {
    const { it } = recordOf(list, claims)
    const { earliestStart, latestStart, earliestEnd, latestEnd } = it.period
    expect([earliestStart, latestStart, earliestEnd, latestEnd]).toEqual(days)
    expect(it.spells).toHaveLength(spells)
  })
})

test('Iranian arms: a supply that ended before the war is not definite in it', () => {
  expect(holdsAt(record('transfers/iran-russia/any-arms'), '2022-03-01')).toBe('possible')
})
