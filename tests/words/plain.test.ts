import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { acts, eventTypes, hedges, outcomes, positions, roles, tieTypes } from '../../src/vocabulary/index.js'

const bases = {
  transfers: { from: 'A', to: 'B', goods: 'oil' },
  deployments: { of: 'A', what: 'troops' },
  capabilities: { actor: 'A', ability: 'makes', goods: 'drones' },
  figures: { of: 'A', measure: 'inflation' },
  events: {
    type: 'meeting',
    participants: [
      { actor: 'A', role: 'participant' },
      { actor: 'B', role: 'participant' },
    ],
  },
  statements: { act: 'said', speaker: 'A' },
  ties: { type: 'membership', from: 'Norway', to: 'NATO' },
  stances: { holder: 'A', subject: 'invasion', position: 'supports' },
  assessments: { type: 'judgement', about: 'A', modality: 'opinion' },
}

const both = { from: undefined, to: undefined, between: ['A', 'B'] }

/** The sentence that is made from the fields of a reader's own row. */
function said(list: keyof typeof bases, fields: object): string {
  const row = { id: 'r', title: 'It', document: 'paper', passages: ['1'], ...bases[list], ...fields }
  const data = createDataset({
    [list]: [row],
    actors: [{ name: 'League', the: true }],
    documents: [{ id: 'paper', title: 'Paper', published: '2000-01-01' }],
  } as never)
  return data.sentenceOf(data.record('r' as never)).replace('It. “Paper”, 1 January 2000: ', '')
}

const barrels = (quantity: object) => ({ quantity: { unit: 'tons', ...quantity } })
const who = { claimant: 'League', modality: 'reported' }

describe('each kind, stage, modality and negation reads as English', () => {
  test.each<[keyof typeof bases, object, string]>([
    ['transfers', {}, 'A has sent oil to B.'],
    ['transfers', { stage: 'delivered', date: '1999-05' }, 'A sent oil to B in May 1999.'],
    [
      'transfers',
      { stage: 'delivered', end: 'open', trend: { is: 'rising', since: '1998' } },
      'A sends oil to B, with a rising trend since 1998.',
    ],
    ['transfers', { stage: 'requested' }, 'B has asked A for oil.'],
    ['transfers', { stage: 'offered', date: '1999' }, 'A offered oil to B in 1999.'],
    ['transfers', { stage: 'promised', modality: 'planned' }, 'A has promised oil to B.'],
    ['transfers', { stage: 'agreed' }, 'A has agreed to send oil to B.'],
    ['transfers', { stage: 'in preparation' }, 'A is preparing to send oil to B.'],
    ['transfers', { stage: 'halted', end: '1999-05-04' }, 'A stopped sending oil to B on 4 May 1999.'],
    ['transfers', { stage: 'refused', asOf: '1999-05-04' }, 'A had refused to send oil to B as of 4 May 1999.'],
    ['transfers', { negated: true, ...who }, 'A has not sent oil to B, according to the League.'],
    ['transfers', { negated: true, modality: 'forecast' }, 'A is expected not to send oil to B.'],
    ['transfers', { modality: 'planned', stage: 'delivered' }, 'A is to send oil to B.'],
    ['transfers', { modality: 'denied', claimant: 'A' }, 'A denies that A has sent oil to B.'],
    [
      'transfers',
      { modality: 'alleged', claimant: 'League', said: '1999-09' },
      'The League alleged in September 1999 that A had sent oil to B.',
    ],
    ['transfers', { modality: 'denied' }, 'It is denied that A has sent oil to B.'],
    [
      'transfers',
      { modality: 'reported', claimant: 'A', via: 'League' },
      'A has sent oil to B, by its own account, as relayed by the League.',
    ],
    ['transfers', barrels({ form: 'atLeast', count: 1 }), 'A has sent at least 1 ton of oil to B.'],
    [
      'transfers',
      barrels({ unit: 'USD', count: 5e6, cumulativeSince: '1998' }),
      'A has sent $5 million worth of oil to B, counted since 1998.',
    ],
    ['transfers', barrels({ unit: 'people', count: 3 }), 'A has sent oil to B, 3 people in all.'],
    [
      'transfers',
      { ...barrels({ unit: 'missiles', form: 'upTo', count: 40 }), goods: 'ballistic missiles' },
      'A has sent up to 40 ballistic missiles to B.',
    ],
    ['transfers', barrels({ count: 3, of: 'the oil' }), 'A has sent oil to B, 3 tons of the oil.'],
    ['transfers', { from: ['A', 'C', 'League'] }, 'A, C and the League have sent oil to B.'],
    [
      'deployments',
      { place: 'Crimea', host: 'B', under: 'C', sentBy: 'League' },
      'A has troops in Crimea on the territory of B sent by the League under the command of C.',
    ],
    ['deployments', { stage: 'expected', hedge: 'may' }, 'A may be expected to deploy troops.'],
    ['deployments', { stage: 'fighting', negated: true }, 'A does not have troops fighting.'],
    ['deployments', { stage: 'withdrawn', place: 'Crimea', end: '1999' }, 'A withdrew troops from Crimea in 1999.'],
    ['deployments', { stage: 'in preparation' }, 'A is preparing to deploy troops.'],
    ['deployments', {}, 'A has troops in the field.'],
    ['capabilities', { with: 'B' }, 'A makes drones with help from B.'],
    ['capabilities', { stage: 'planned' }, 'A plans to make drones.'],
    ['capabilities', { stage: 'planned', modality: 'planned' }, 'A is to make drones.'],
    ['capabilities', { stage: 'developing' }, 'A is developing the ability to make drones.'],
    ['capabilities', { stage: 'developing', ability: 'develops' }, 'A develops drones.'],
    ['figures', { quantity: { count: 3, unit: 'percent' } }, 'A’s inflation stands at 3%.'],
    [
      'figures',
      { measure: 'deaths', quantity: { form: 'nearly', count: 70, unit: 'deaths' }, date: '1999' },
      'A’s deaths stood at nearly 70 in 1999.',
    ],
    [
      'figures',
      { measure: 'imports', of: 'League', with: 'B', goods: 'oil', trend: { is: 'falling', since: '1998' } },
      'The League’s imports of oil with B have been falling since 1998.',
    ],
    ['figures', { called: 'low' }, 'A’s inflation is described as “low”.'],
    ['figures', {}, 'No figure is given for A’s inflation.'],
    [
      'figures',
      { rank: { as: 'first', among: 'peers' }, date: '1999' },
      'A’s inflation was ranked “first” among peers in 1999.',
    ],
    ['events', { date: '1999-05-04', place: 'Oslo' }, 'A and B held a meeting in Oslo on 4 May 1999.'],
    ['events', { negated: true }, 'A and B did not hold a meeting.'],
    ['events', { modality: 'planned' }, 'A and B are to hold a meeting.'],
    ['events', { stage: 'declined', date: '1999' }, 'The meeting involving A and B was declined in 1999.'],
    [
      'events',
      { outcome: 'no ceasefire', quantity: { count: 2, unit: 'visits' } },
      'A and B held a meeting, 2 visits in all, ending without a ceasefire.',
    ],
    [
      'events',
      {
        type: 'attack',
        participants: [
          { actor: 'A', role: 'attacker' },
          { actor: 'B', role: 'attacked' },
        ],
        ...who,
      },
      'A carried out an attack, against B, according to the League.',
    ],
    ['statements', { addressee: 'B', concerns: ['C'], date: '1999' }, 'A made a statement to B about C in 1999.'],
    ['statements', { concerns: [] }, 'A made a statement.'],
    ['statements', { act: 'denied', called: 'nonsense' }, 'A issued a denial, described as “nonsense”.'],
    ['ties', { start: '1949-04-04', end: 'open' }, 'Norway has belonged to NATO since 4 April 1949.'],
    ['ties', { start: '1949', end: '1960' }, 'Norway belonged to NATO from 1949 to 1960.'],
    ['ties', { start: '1949' }, 'Norway belonged to NATO from 1949.'],
    ['ties', { end: '1960' }, 'Norway belonged to NATO until 1960.'],
    ['ties', { negated: true }, 'Norway does not belong to NATO.'],
    [
      'ties',
      { hedge: 'is believed to', start: '1949', end: '1960' },
      'Norway is believed to have belonged to NATO from 1949 to 1960.',
    ],
    [
      'ties',
      {
        type: 'treaty',
        from: undefined,
        to: undefined,
        between: ['A', 'B'],
        stage: 'signed',
        start: '1950',
        end: 'open',
        obligations: ['help', 'trade'],
      },
      'A and B signed a treaty in 1950, with a duty of help and of trade.',
    ],
    [
      'ties',
      { type: 'treaty', from: undefined, to: undefined, between: ['A', 'B'], stage: 'in force', lacks: ['a date'] },
      'A and B have a treaty in force, without a date.',
    ],
    [
      'ties',
      { type: 'alliance', from: undefined, to: undefined, between: ['A', 'B'], stage: 'ended', end: '1960' },
      'A and B ceased to be allied by agreement in 1960.',
    ],
    [
      'ties',
      { type: 'treaty', from: undefined, to: undefined, between: ['A', 'B'], stage: 'in preparation' },
      'A and B are preparing a treaty.',
    ],
    [
      'ties',
      { stage: 'in preparation', rank: { as: 'first', among: 'such ties' } },
      'Norway is preparing an agreement on membership with NATO, ranked “first” among such ties.',
    ],
    [
      'ties',
      { ...both, type: 'alliance', start: '1949', end: '1960' },
      'A and B were allied by agreement from 1949 to 1960.',
    ],
    [
      'ties',
      { ...both, type: 'alliance', start: '1949', end: 'open' },
      'A and B have been allied by agreement since 1949.',
    ],
    ['ties', { ...both, type: 'alliance', modality: 'planned' }, 'A and B are to be allied by agreement.'],
    ['ties', { ...both, type: 'cooperation', negated: true }, 'A and B do not cooperate.'],
    ['ties', { ...both, type: 'cooperation', modality: 'planned' }, 'A and B are to cooperate.'],
    ['ties', { ...both, type: 'cooperation', hedge: 'seems' }, 'A and B seem to cooperate.'],
    ['ties', { ...both, type: 'cooperation', hedge: 'widely seen' }, 'A and B are widely seen to cooperate.'],
    ['stances', { position: 'neutral', date: '1999' }, 'A was neutral on the invasion in 1999.'],
    ['stances', { position: 'neutral', start: '1999', end: 'open' }, 'A has been neutral on the invasion since 1999.'],
    ['stances', { position: 'neutral', modality: 'planned' }, 'A is to be neutral on the invasion.'],
    [
      'stances',
      { modality: 'opinion', subject: 'negotiations' },
      'In the view of the author, A supports negotiations.',
    ],
    ['stances', { modality: 'opinion', claimant: 'League' }, 'In the view of the League, A supports the invasion.'],
    [
      'capabilities',
      { via: 'League', stage: 'planned', modality: 'forecast', host: 'C' },
      'A is expected to make drones on the territory of C, as relayed by the League.',
    ],
    ['ties', { ...both, type: 'rivalry', hedge: 'reportedly' }, 'A and B are reportedly rivals.'],
    [
      'ties',
      { ...both, type: 'cooperation', hedge: 'reportedly', start: '1999', end: 'open' },
      'A and B have reportedly cooperated since 1999.',
    ],
    [
      'transfers',
      { modality: 'reported', claimant: 'League', said: '1999-09', trend: { is: 'rising' } },
      'The League said in September 1999 that A had sent oil to B, with a rising trend.',
    ],
    ['figures', { of: 'Paris', called: 'low' }, 'Paris’ inflation is described as “low”.'],
    ['ties', { ...both, type: 'rivalry', negated: true }, 'A and B are not rivals.'],
    ['transfers', { modality: 'planned', negated: true }, 'A is not to send oil to B.'],
    ['stances', {}, 'A supports the invasion.'],
    ['stances', { position: 'has not condemned', end: 'open' }, 'A has not condemned the invasion.'],
    ['stances', { position: 'has not condemned', negated: true }, 'A has condemned the invasion.'],
    [
      'stances',
      { position: 'regards as a tragedy', ...who, claimant: 'unnamed reports', hedge: 'suggests' },
      'Unnamed reports suggest that A regards the invasion as a tragedy.',
    ],
    ['assessments', {}, 'The author makes a judgement about A.'],
    ['assessments', { negated: true, claimant: 'League' }, 'The League rejects a judgement about A.'],
    [
      'assessments',
      { type: 'goal', via: 'B', hedge: 'may' },
      'The author describes a goal of A, hedged with “may”, as relayed by B.',
    ],
    [
      'assessments',
      { type: 'forecast', modality: 'forecast', quantity: { count: 3, unit: 'years' } },
      'The author makes a forecast about A, 3 years in all.',
    ],
  ])('%s %o', (list, fields, sentence) => {
    expect(said(list, fields)).toBe(sentence)
  })
})

const may = '1999-05-05'

describe('a moment before the document is told in the past', () => {
  test.each<[keyof typeof bases, object, string]>([
    ['ties', { ...both, type: 'alliance', asOf: '1950' }, 'A and B were allied by agreement as of 1950.'],
    ['ties', { ...both, type: 'alliance', asOf: '2000' }, 'A and B are allied by agreement as of 2000.'],
    [
      'ties',
      { ...both, type: 'alliance', stage: 'in preparation', date: may },
      'A and B were preparing an alliance on 5 May 1999.',
    ],
    [
      'ties',
      { ...both, type: 'alliance', stage: 'in preparation', start: '1999', end: 'open' },
      'A and B have been preparing an alliance since 1999.',
    ],
    [
      'ties',
      { ...both, type: 'alliance', stage: 'in preparation', start: '2010', end: 'open' },
      'A and B are preparing an alliance from 2010.',
    ],
    ['ties', { modality: 'planned', start: '2010', end: 'open' }, 'Norway is to belong to NATO from 2010.'],
    [
      'ties',
      { stage: 'ended', start: '1949', end: '1960' },
      'Norway ceased to belong to NATO in 1960, ending what began in 1949.',
    ],
    ['stances', { said: may }, 'It was said on 5 May 1999 that A supported the invasion.'],
    ['stances', { said: may, hedge: 'fears' }, 'It was feared on 5 May 1999 that A supported the invasion.'],
    ['stances', { said: may, modality: 'opinion' }, 'The author said on 5 May 1999 that A supported the invasion.'],
    ['stances', { position: 'neutral', asOf: '1998', negated: true }, 'A was not neutral on the invasion as of 1998.'],
    ['stances', { position: 'has not condemned', date: '1999' }, 'A had not condemned the invasion in 1999.'],
    ['capabilities', { stage: 'planned', date: '1999' }, 'A planned to make drones in 1999.'],
    ['transfers', { said: may, modality: 'denied' }, 'It was denied on 5 May 1999 that A had sent oil to B.'],
    ['statements', { modality: 'planned', date: '1999' }, 'A was to make a statement in 1999.'],
    ['transfers', { said: may, modality: 'planned' }, 'It was said on 5 May 1999 that A was to send oil to B.'],
    [
      'transfers',
      { said: may, modality: 'forecast', claimant: 'League' },
      'The League said on 5 May 1999 that A was expected to send oil to B.',
    ],
    ['ties', { ...both, type: 'rivalry', modality: 'planned', date: '1999' }, 'A and B were to be rivals in 1999.'],
    [
      'figures',
      { trend: { is: 'falling', since: '1998' }, said: may },
      'It was said on 5 May 1999 that A’s inflation had been falling since 1998.',
    ],
    ['statements', { said: may }, 'A made a statement on 5 May 1999.'],
    ['statements', { said: may, claimant: 'B' }, 'B said on 5 May 1999 that A made a statement.'],
    ['assessments', { said: may, claimant: 'League' }, 'On 5 May 1999, the League made a judgement about A.'],
  ])('%s %o', (list, fields, sentence) => {
    expect(said(list, fields)).toBe(sentence)
  })
})

test.each<[object, string]>([
  [{ hedge: 'reportedly', modality: 'reported' }, 'A has reportedly sent oil to B.'],
  [
    { hedge: 'reportedly', modality: 'reported', date: '1999', negated: true },
    'A reportedly did not send oil to B in 1999.',
  ],
  [{ hedge: 'could', negated: true }, 'It could be that A has not sent oil to B.'],
  [{ hedge: 'may', negated: true }, 'A may not have sent oil to B.'],
  [{ hedge: 'appears' }, 'A appears to have sent oil to B.'],
  [{ hedge: 'is expected to', modality: 'forecast' }, 'A is expected to send oil to B.'],
  [{ hedge: 'is believed to', modality: 'planned' }, 'It is believed that A is to send oil to B.'],
  [{ hedge: 'fears' }, 'It is feared that A has sent oil to B.'],
  [{ hedge: 'it can be assumed' }, 'It can be assumed that A has sent oil to B.'],
  [{ modality: 'reported' }, 'It is reported that A has sent oil to B.'],
])('%o: %s', (fields, sentence) => {
  expect(said('transfers', fields)).toBe(sentence)
})

test('a title is made from the fields', () => {
  const titleOf = (list: keyof typeof bases, fields: object): string => {
    const input = { [list]: [{ ...bases[list], id: 'r', ...fields }], attestedTo: '2000-01-01' }
    return createDataset(input as object).records[0]?.title ?? ''
  }
  const given: readonly (readonly [keyof typeof bases, object])[] = [
    ['transfers', { from: ['A', 'C'] }],
    ['ties', {}],
    ['ties', { ...both, type: 'alliance' }],
    ['events', { place: 'Oslo' }],
    ['deployments', { host: 'B' }],
    ['deployments', { place: 'Crimea' }],
    ['capabilities', {}],
    ['figures', { goods: 'oil', with: 'B', measure: 'imports' }],
    ['statements', { addressee: 'B', concerns: ['C', 'D'] }],
    ['statements', { act: 'did not say' }],
    ['stances', {}],
    ['assessments', { type: 'goal' }],
  ]
  expect(given.map(([list, fields]) => titleOf(list, fields))).toEqual([
    'Oil from A and C to B',
    'Norway’s membership in NATO',
    'Alliance between A and B',
    'Meeting in Oslo: A and B',
    'A’s troops in B',
    'A’s troops in Crimea',
    'A’s production of drones',
    'A’s imports of oil with B',
    'Statement by A to B about C and D',
    'No comment by A',
    'A on the invasion',
    'Goal of A',
  ])
})

test('every word of the closed lists makes a sentence without a gap', () => {
  const sentences = [
    ...eventTypes.map((type) => said('events', { type })),
    ...outcomes.map((outcome) => said('events', { outcome })),
    ...roles.map((role) =>
      said('events', {
        participants: [
          { actor: 'A', role: 'actor' },
          { actor: 'B', role },
        ],
      }),
    ),
    ...acts.map((act) => said('statements', { act })),
    ...positions.map((position) => said('stances', { position })),
    ...Object.keys(hedges).map((hedge) => said('transfers', { hedge })),
    ...Object.entries(tieTypes).map(([type, { directed }]) =>
      said('ties', { type, ...(directed ? {} : { from: undefined, to: undefined, between: ['A', 'B'] }) }),
    ),
  ]
  expect(
    sentences.filter((one) => !/^\p{Lu}[^{}]+[^ ,]\.$/u.test(one) || /undefined| {2}| ,|\b(\w+) \1\b/.test(one)),
  ).toEqual([])
})
