import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { holdsAt, record } from '../../src/index.js'

type Claims = readonly object[]
/** Claims beside each other, on one line. */
const told = (...claims: Claims): Claims => claims

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
const people = { quantity: { count: 9, unit: 'people' } }
const total = { stage: 'delivered', quantity: { count: 9, unit: 'tanks' } }
const since2003 = { stage: 'delivered', quantity: { ...total.quantity, cumulativeSince: '2003' } }

// What the claims say, and the answer at some dates: D definite, P possible, - no. What the oracle draws is not all here.
describe.each<[keyof typeof rows, readonly (readonly [what: string, claims: Claims, answers: string])[]]>([
  [
    'ties',
    [
      [
        'without dates: on the first day on which its document can have appeared',
        [{}],
        'P 1900 2010-02-28 D 2010-03-01 P 2010-03-02 2050',
      ],
      [
        'as of a day before its start: the start decides',
        [{ start: '2005-01-01', end: '2006-12-31', asOf: '2003-03-03' }],
        '- 2003-03-03 D 2005-06-01 - 2007-01-01',
      ],
      [
        'with a trend since before its start: the start decides',
        [{ start: '2000-06', trend: { is: 'rising', since: '1999' } }],
        '- 2000-05-31 P 2000-06-01 D 2000-06',
      ],
      [
        'with a trend: it was so before',
        [{ asOf: '2005', trend: { is: 'rising', since: '2001-01-01' } }],
        'P 2000 D 2001-01-01 2003 P 2006',
      ],
      ['as of a day', [{ asOf: '2005-05-05' }], 'P 2005-05-04 D 2005-05-05 P 2005-05-06 2010-03-01'],
      ['only said earlier, nobody knows when', [{ said: '[..2010-02]' }], 'P 2009 2010-03-01'],
      [
        'since a day, going on',
        [{ start: '2001-01-01', end: 'open' }],
        '- 2000-12-31 D 2001-01-01 2005 2010-03-01 P 2010-03-02 2050',
      ],
      ['since a day, its end unknown', [{ start: '2001-01-01' }], '- 2000-12-31 D 2001-01-01 P 2001-01-02 2010-03-01'],
      [
        'from one month to another',
        [{ start: '2001-02', end: '2001-04' }],
        '- 2001-01-31 P 2001-02-14 D 2001-02-28 2001-03 2001-04-01 P 2001-04-02 - 2001-05-01',
      ],
      ['since one year or earlier', [{ start: '[..1990]', end: 'open' }], 'P 1800 D 1990-12-31'],
      ['planned', [{ modality: 'planned', start: '2011', end: 'open' }], '- 2010 P 2011 2050'],
      ['expected, nobody says when', [{ modality: 'forecast' }], '- 2010-02 P 2010-03 2050'],
      ['a past habit that nobody dates', [{ asOf: '[..2010-03-31]' }], 'P 2000 2010-03-31 2050'],
      ['a past habit that ended', [{ end: '[..2005]' }], 'P 2005-12-31 - 2006'],
      [
        'presumed to last between two days on which firm claims saw it',
        [{ asOf: '2001-01-01' }, { asOf: '2003-01-01' }],
        'P 2000 D 2002 P 2004',
      ],
      [
        'unless a claim says that it was not so in between',
        told({ asOf: '2001-01-01' }, { asOf: '2005-01-01' }, { negated: true, asOf: '2003-01-01' }),
        'D 2001-01-01 P 2002 2004',
      ],
      [
        'a plan for its end breaks nothing',
        told({ asOf: '2001-01-01' }, { asOf: '2005-01-01' }, { modality: 'planned', end: '2003' }),
        'D 2004',
      ],
      [
        'nor does the expectation of one',
        told({ asOf: '2001-01-01' }, { asOf: '2005-01-01' }, { modality: 'forecast', end: '2003' }),
        'D 2004',
      ],
      [
        'ended at the time of a document, whenever before',
        [{ asOf: '2001-01-01' }, { stage: 'ended' }],
        'D 2001-01-01 P 2005 2010-04-01',
      ],
      ['ended at an unknown time', [{ stage: 'ended' }], 'P 2005 2010-03-01 - 2010-03-02'],
      [
        'ended in one of some years, as of a day in them',
        [{ stage: 'ended', end: '[1960..1970]', asOf: '1965-01-01' }],
        'P 1965-01-01 - 1971',
      ],
      [
        'ending in one of some years, seen in one of them: no break before',
        told({ asOf: '2001-01-01' }, { asOf: '2003-01-01' }, { end: '[2002..2009]', asOf: '2005-05-05' }),
        'D 2002 2004',
      ],
      [
        'ended on a date, its beginning unknown',
        [{ stage: 'ended', date: '1960-05-01' }],
        'P 1900 D 1960-05-01 - 1960-05-02',
      ],
      [
        'a treaty signed, in force, ended',
        told({ stage: 'signed', start: '1950' }, { stage: 'in force', start: '1952' }, { stage: 'ended', end: '1960' }),
        'P 1949 D 1950 1951-06-01 1952 1959-12-31 1960 P 1960-06-01',
      ],
      [
        'signed on a date: it exists from then on, and nobody says how long',
        [{ stage: 'signed', date: '1950-05-01' }],
        '- 1950-04-30 D 1950-05-01 P 1950-05-02 2000',
      ],
      [
        'signed on a date and seen later',
        [{ stage: 'signed', date: '1950-05-01' }, { document: 'early' }],
        'P 1949 D 1975 2000-06-15 P 2005',
      ],
      [
        'signed and ended',
        told({ stage: 'signed', date: '1950-05-01' }, { stage: 'ended', date: '1960-05-01' }),
        'D 1955 1960-05-01 P 1960-05-02',
      ],
      ['seen, and again on some day of a year', told({ asOf: '2001-01-01' }, { date: '2005' }), 'D 2003 2005-01-01'],
      [
        'an end within a later span breaks nothing before it',
        told(
          { asOf: '2001-01-01' },
          { start: '2003-01-01', end: '2006-01-01' },
          { start: '[..2003]', end: '2004-01-01' },
        ),
        'D 2002',
      ],
      [
        'as somebody reports, with a word that leaves nothing open',
        [{ modality: 'reported', hedge: 'most certainly', start: '2001-01-01' }],
        'D 2001-01-01',
      ],
      ['only prepared', [{ stage: 'in preparation' }], '- 2010-02 P 2010-03 2020'],
    ],
  ],
  [
    'deployments',
    [
      [
        'withdrawn by an unknown day',
        told({ asOf: '2001-01-01' }, { stage: 'withdrawn', asOf: '2005-01-01' }, { asOf: '2006-01-01' }),
        'P 2003',
      ],
      ['expected', [{ stage: 'expected', start: '2011' }], '- 2010 P 2011'],
    ],
  ],
  ['capabilities', [['a state', [{ asOf: '2001-01-01' }, { asOf: '2002-01-01' }], 'D 2001-06-01']]],
  [
    'events',
    [
      ['by a day', [{ date: '[..2001-02-03]' }], 'P 1900 2001-02-03 0001/2001-02-03 - 2001-02-04'],
      ['without a date: some time until its document appeared', [{}], 'P 1900 2010-03-31 - 2010-04-01'],
      ['without a date, said in a year: until then', [{ said: '2005' }], 'P 1900 2005-12-31 - 2006'],
      ['scheduled', [{ stage: 'scheduled', modality: 'planned', date: '2011-05' }], 'P 2011-05 - 2011-06'],
      ['declined: the refusal happened', [{ stage: 'declined', date: '2001' }], 'D 2001'],
      [
        'told by two documents, once more exactly',
        [{ document: 'early', date: '1999' }, { date: '1999-05-05' }],
        'D 1999-05-05 P 1999-06 D 1999',
      ],
    ],
  ],
  [
    'transfers',
    [
      [
        'deliveries with a gap',
        told({ stage: 'delivered', date: '2001' }, { stage: 'delivered', date: '2003' }),
        'D 2001 - 2002 D 2003 - 2004/2007',
      ],
      ['a running total vouches for no day', [{ ...total, asOf: '2005' }], 'P 2004 2005 2006'],
      ['a running total since a year', [{ ...since2003, asOf: '2005' }], '- 2002 P 2004 2005'],
      ['going on, as a running total since a year', [{ ...since2003, end: 'open' }], '- 2002 P 2004 D 2010-03-01'],
      [
        'ended before a war, and seen again after it',
        told({ ...total, end: '2002-02-23' }, { ...total, asOf: '2004-11' }),
        'D 2002-02-23 P 2002-03-01 2004-11',
      ],
      ['only promised', [{ stage: 'promised' }], '- 2010-02 P 2010-03 2020'],
      ['promised for a year', [{ stage: 'promised', start: '2012' }], '- 2011 P 2012 2013'],
      ['refused', [{ stage: 'refused', asOf: '2001' }], '- 2001 2050'],
      [
        'halted',
        told({ stage: 'delivered', date: '2001' }, { stage: 'halted', end: '2003-05-05' }),
        'D 2001 P 2002 D 2003-05-05 - 2004',
      ],
    ],
  ],
  [
    'statements',
    [
      ['on the day it was made', [{ date: '2001-02-03' }], 'D 2001-02-03 - 2001-02-04'],
      ['without a date: by its document', [{}], 'P 2001 - 2010-04-01'],
      ['also where it looks ahead', [{ modality: 'forecast' }], 'P 2001 - 2010-04-01'],
    ],
  ],
  [
    'figures',
    [
      ['a measured span: all of it', [{ start: '2001', end: '2001', ...people }], 'D 2001-01-01 2001-12-31 - 2002'],
      [
        'a span that began by a year',
        [{ start: '[..2001]', end: '2003', ...people }],
        'P 1900 D 2002 2003-12-31 - 2004',
      ],
      ['a level as of a day', [{ asOf: '2001-01-01', ...people }], 'D 2001-01-01 - 2001-01-02'],
      [
        'a span that its document can only have known in part',
        [{ document: 'early', start: '2000', end: '2000', ...people }],
        'D 2000-06-15 - 2000-06-16',
      ],
    ],
  ],
  [
    'assessments',
    [
      ['an opinion is as of its document', [{ modality: 'opinion' }], '- 2010-02 P 2010-03-15 - 2010-04'],
      ['said earlier', [{ modality: 'opinion', said: '2005' }], 'P 2005 - 2010-03'],
    ],
  ],
])('of %s', (list, cases) => {
  test.each(cases)('%s', (_, claims, expected) => {
    const { data, it } = recordOf(list, claims)
    let last = ''
    const dates = expected.split(' ').filter((word) => word.length > 1)
    const found = dates.map((date) => {
      const before = last
      last = letters[data.holdsAt(it, date)]
      return last === before ? date : `${last} ${date}`
    })
    expect(found.join(' ')).toBe(expected)
  })
})

const signed = { stage: 'signed' }
const delivered = { stage: 'delivered' }

test.each<[string, keyof typeof rows, Claims, stage: string | undefined, certainty: string | undefined]>([
  ['merely feared', 'transfers', [{ ...delivered, modality: 'alleged' }], 'delivered', 'possible'],
  ['delivered for sure', 'transfers', told(delivered, { ...delivered, hedge: 'may' }), 'delivered', 'definite'],
  ['promised for sure', 'transfers', [{ stage: 'promised' }, { ...delivered, hedge: 'may' }], 'delivered', 'possible'],
  [
    'a plan to deliver is no delivery',
    'transfers',
    told({ stage: 'agreed', modality: 'planned' }, { ...delivered, modality: 'planned' }),
    'agreed',
    'definite',
  ],
  ['only planned to be delivered', 'transfers', [{ ...delivered, modality: 'planned' }], 'delivered', 'possible'],
  ['refused', 'transfers', [{ stage: 'refused' }], 'refused', 'definite'],
  ['signed, then ended', 'ties', [{ document: 'early', ...signed }, { stage: 'ended' }], 'ended', 'definite'],
  ['ended, then in force again', 'ties', told({ document: 'early', stage: 'ended' }, signed), 'signed', 'definite'],
  ['in force, whenever told', 'ties', told({ document: 'early', stage: 'in force' }, signed), 'in force', 'definite'],
  [
    'signed, then in force',
    'ties',
    told({ document: 'early', ...signed }, { stage: 'in force' }),
    'in force',
    'definite',
  ],
  ['signed and ended, told at once', 'ties', told({ stage: 'ended' }, signed), 'ended', 'definite'],
  ['said to be promised', 'transfers', [{ stage: 'promised', modality: 'alleged' }], 'promised', 'possible'],
  ['a plan that may be', 'transfers', [{ stage: 'agreed', modality: 'planned', hedge: 'may' }], 'agreed', 'possible'],
  ['only denied', 'ties', [{ ...signed, modality: 'denied' }], undefined, undefined],
  ['without a stage', 'stances', [{ modality: 'alleged' }], undefined, 'possible'],
  ['a scheduled event', 'events', [{ stage: 'scheduled', modality: 'planned' }], 'scheduled', 'definite'],
])('stage and certainty: %s', (_, list, claims, stage, certainty) => {
  const { it } = recordOf(list, claims)
  expect([it.stage, it.certainty]).toEqual([stage, certainty])
})

test.each<[string, keyof typeof rows, Claims, days: string, spells: number]>([
  [
    'gaps',
    'transfers',
    told({ ...delivered, date: '2000' }, { ...delivered, date: '2003' }),
    '2000-01-01 2000-12-31 2003-01-01 2003-12-31',
    0,
  ],
  [
    'two spells',
    'ties',
    told({ start: '2000-01-01', end: '2001-01-01' }, { start: '2003-01-01', end: '2004-01-01' }),
    '2000-01-01 2000-01-01 2004-01-01 2004-01-01',
    2,
  ],
  [
    'starts that agree',
    'ties',
    told({ start: '2000', end: 'open' }, { start: '2000-05', end: 'open' }),
    '2000-05-01 2000-05-31 2010-03-01 null',
    1,
  ],
  [
    'starts of a flow, which are not one',
    'transfers',
    told({ ...delivered, start: '2000' }, { ...delivered, start: '2000-05' }),
    '2000-01-01 2000-05-31 2000-05-01 null',
    0,
  ],
  [
    'what was prepared before',
    'ties',
    told({ asOf: '2001-01-01' }, { stage: 'in preparation', start: '1995' }),
    'null 2001-01-01 2001-01-01 null',
    1,
  ],
  [
    'ends that exclude each other',
    'ties',
    told({ start: '1990', end: '1995' }, { start: '1990', end: '2000' }),
    '1990-01-01 1990-12-31 2000-01-01 2000-12-31',
    1,
  ],
  [
    'ends that agree',
    'ties',
    told({ start: '1990', end: '2000' }, { start: '1990', end: '2000-05' }),
    '1990-01-01 1990-12-31 2000-05-01 2000-05-31',
    1,
  ],
  [
    'days that touch',
    'transfers',
    told({ ...delivered, date: '2000-01-01' }, { ...delivered, date: '2000-01-02' }),
    '2000-01-01 2000-01-01 2000-01-02 2000-01-02',
    1,
  ],
  [
    'the firm claims decide',
    'ties',
    told({ start: '2000-01-01', end: 'open' }, { start: '1990-01-01', modality: 'alleged' }),
    '2000-01-01 2000-01-01 2010-03-01 null',
    1,
  ],
  ['nothing but a denial', 'ties', [{ modality: 'denied', start: '1990' }], 'null null null null', 0],
])('the overall span, for display, has no gaps and says nothing of days: %s', (_, list, claims, days, spells) => {
  const { it } = recordOf(list, claims)
  const { earliestStart, latestStart, earliestEnd, latestEnd } = it.period
  expect([earliestStart, latestStart, earliestEnd, latestEnd].map(String).join(' ')).toBe(days)
  expect(it.spells).toHaveLength(spells)
})

test.each<[string, object, where: object, count: number]>([
  ['a running total vouches for no day, also where its stage is asked for', total, { stage: 'delivered' }, 0],
  ['that nothing came was so on the day it is told of', { ...delivered, negated: true }, { negated: true }, 1],
])('%s', (_, claim, where, count) => {
  const { data } = recordOf('transfers', [{ ...claim, asOf: '2005-05-05' }])
  expect(data.find(data.transfers, { ...where, during: '2005-05-05' })).toHaveLength(count)
})

test('Iranian arms: a supply that ended before the war is not definite in it', () => {
  expect(holdsAt(record('transfers/iran-russia/any-arms'), '2022-03-01')).toBe('possible')
})
