import { describe, expect, test } from 'vitest'
import * as ours from '../../src/index.js'
import { thrownBy } from '../support.js'
import { world } from './made-up.js'

type Call = (...given: readonly unknown[]) => unknown
const loose = world as unknown as Readonly<Record<keyof typeof world, Call>>
const {
  find,
  explain,
  transfersTo,
  transfersFrom,
  tiesAt,
  tiesOf,
  tiesBetween,
  eventsDuring,
  stancesOf,
  statementsBy,
} = loose
const { figuresOn, recordsOn, record, holdsAt, estimatesOf, disagreements, evidenceOf, sentenceOf } = loose
const { findActor, cite } = ours as unknown as Readonly<Record<string, Call>>
const { transfers } = world
const pact = world.record('pact')

type Row = readonly [call: string, run: () => unknown, error: string]

/** Runs the calls; what they throw is to be what stands beside them. */
const refuses = (title: string, rows: readonly Row[]) =>
  test(title, () => {
    expect(rows.map(([call, run]) => `${call}: ${thrownBy(run)}`)).toEqual(
      rows.map(([call, , error]) => `${call}: ${error}`),
    )
  })

const list = (...words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')
const parties = `expected one of ${list('Northland', 'Ministry', 'Desk', 'Southland', 'Eastland', 'Westland', 'League')}`
const text = ': expected a string'

refuses('a name that is near another one', [
  [
    "transfersTo('Nortland')",
    () => transfersTo('Nortland'),
    "RangeError: transfersTo: 'Nortland' is not a party name; did you mean 'Northland'?",
  ],
  [
    "transfersFrom('the north')",
    () => transfersFrom('the north'),
    "RangeError: transfersFrom: 'the north' is not a party name; did you mean 'Northland'?",
  ],
  ["tiesOf('NL')", () => tiesOf('NL'), "RangeError: tiesOf: 'NL' is not a party name; did you mean 'Northland'?"],
  [
    "tiesBetween('Desk', 'Leage')",
    () => tiesBetween('Desk', 'Leage'),
    "RangeError: tiesBetween: 'Leage' is not a party name; did you mean 'League'?",
  ],
  [
    "figuresOn('desk')",
    () => figuresOn('desk'),
    "RangeError: figuresOn: 'desk' is not the name of a party, person or place; did you mean 'Desk'?",
  ],
  [
    "stancesOf('ministry')",
    () => stancesOf('ministry'),
    "RangeError: stancesOf: 'ministry' is not a party or person name; did you mean 'Ministry'?",
  ],
  [
    "recordsOn('Harbor')",
    () => recordsOn('Harbor'),
    "RangeError: recordsOn: 'Harbor' is not the name of a party, person or place; did you mean 'Harbour'?",
  ],
  [
    "statementsBy('Deck')",
    () => statementsBy('Deck'),
    "RangeError: statementsBy: 'Deck' is not the name of a party, person or voice; did you mean 'Desk'?",
  ],
  [
    "record('pacts')",
    () => record('pacts'),
    "RangeError: record: 'pacts' is not the id of a record; did you mean 'pact'?",
  ],
  [
    "find(…, { goods: 'tank' })",
    () => find(transfers, { goods: 'tank' }),
    "RangeError: find: goods: 'tank' is not the name of goods; did you mean 'tanks'?",
  ],
  [
    "find(…, { goods: 'battle tanks' })",
    () => find(transfers, { goods: 'battle tanks' }),
    "RangeError: find: goods: 'battle tanks' is not the name of goods; did you mean 'tanks'?",
  ],
  [
    "find(…, { from: ['Desk', 'Eastlan'] })",
    () => find(transfers, { from: ['Desk', 'Eastlan'] }),
    "RangeError: find: from: 'Eastlan' is not a party name; did you mean 'Eastland'?",
  ],
  [
    "find(…, { document: 'reviews' })",
    () => find(transfers, { document: 'reviews' }),
    "RangeError: find: document: 'reviews' is not the id of a document; did you mean 'review'?",
  ],
  [
    "find(events, { place: 'Harbur' })",
    () => find(world.events, { place: 'Harbur' }),
    "RangeError: find: place: 'Harbur' is not the name of a place; did you mean 'Harbour'?",
  ],
  [
    "statementsBy('Desk', { about: 'tank' })",
    () => statementsBy('Desk', { about: 'tank' }),
    "RangeError: statementsBy: about: 'tank' is not the id of a record; did you mean 'tanks'?",
  ],
])

refuses('a name that is near none: a short list is shown whole', [
  ["transfersTo('')", () => transfersTo(''), `RangeError: transfersTo: '' is not a party name: ${parties}`],
  [
    "transfersTo('__proto__')",
    () => transfersTo('__proto__'),
    `RangeError: transfersTo: '__proto__' is not a party name: ${parties}`,
  ],
  [
    "goods: 'constructor'",
    () => find(transfers, { goods: 'constructor' }),
    `RangeError: find: goods: 'constructor' is not the name of goods: expected one of ${list('arms', 'tanks', 'light-tanks', 'grain')}`,
  ],
  [
    "document: 'x'",
    () => find(transfers, { document: 'x' }),
    `RangeError: find: document: 'x' is not the id of a document: expected one of ${list('almanac', 'gazette', 'review')}`,
  ],
  [
    'a long name',
    () => recordsOn('x'.repeat(100)),
    `RangeError: recordsOn: '${'x'.repeat(80)}…' is not the name of a party, person or place: expected one of ${list('Northland', 'Ministry', 'Desk', 'Southland', 'Eastland', 'Westland', 'League', 'Harbour')}`,
  ],
  ["record('__proto__')", () => record('__proto__'), "RangeError: record: '__proto__' is not the id of a record"],
])

refuses('a name that is no text', [
  ['null', () => transfersTo(null), `TypeError: transfersTo: null is not a party name${text}`],
  ['nothing', () => transfersTo(), `TypeError: transfersTo: undefined is not a party name${text}`],
  [
    'a list in a list',
    () => find(transfers, { to: [['Desk']] }),
    `TypeError: find: to: an array is not a party name${text}`,
  ],
  ['a symbol', () => transfersTo(Symbol('Desk')), `TypeError: transfersTo: a symbol is not a party name${text}`],
  ['an object', () => transfersTo({}), `TypeError: transfersTo: an object is not a party name${text}`],
  ['a function', () => transfersTo(() => 'Desk'), `TypeError: transfersTo: a function is not a party name${text}`],
  ['a number', () => transfersTo(5), `TypeError: transfersTo: 5 is not a party name${text}`],
  ['one side of two', () => tiesBetween('Desk'), `TypeError: tiesBetween: undefined is not a party name${text}`],
  ['record(null)', () => record(null), `TypeError: record: null is not the id of a record${text}`],
  ['findActor(null)', () => findActor?.(null), `TypeError: findActor: null is not a name${text}`],
])

const ofTransfers = ['goods', 'includeUnspecified', 'stage', 'joint', 'inReturnFor']
const ofTies = ['sides', 'type', 'directed', 'from', 'to', 'between', 'standing', 'domain', 'stage']
const shared = [
  'during',
  'certainty',
  'knownBy',
  'document',
  'kind',
  'on',
  'partOf',
  'modality',
  'claimant',
  'hedge',
  'unit',
  'label',
  'negated',
  'exactly',
]

refuses('options that are none', [
  [
    'misspelt',
    () => transfersTo('Desk', { form: 'Desk' }),
    "TypeError: transfersTo: 'form' is not an option of transfersTo; did you mean 'from'?",
  ],
  [
    'misspelt and undefined',
    () => find(transfers, { form: undefined }),
    "TypeError: find: 'form' is not an option of find; did you mean 'from'?",
  ],
  [
    'of another list',
    () => find(world.stances, { host: 'Desk' }),
    `TypeError: find: 'host' is not an option of find: expected one of ${list(...shared, 'holder', 'subject', 'position')}`,
  ],
  [
    'of one kind, on records of all kinds',
    () => find(world.records, { goods: 'arms' }),
    `TypeError: find: 'goods' is not an option of find: expected one of ${list(...shared)}`,
  ],
  [
    '__proto__',
    () => transfersTo('Desk', JSON.parse('{ "__proto__": 1 }')),
    `TypeError: transfersTo: '__proto__' is not an option of transfersTo: expected one of ${list(...shared, 'from', ...ofTransfers)}`,
  ],
  [
    'a symbol as key',
    () => tiesOf('Desk', { [Symbol('with')]: 'Desk' }),
    'TypeError: tiesOf: a symbol is not an option of tiesOf: expected a string',
  ],
  ['null', () => find(transfers, null), 'TypeError: find: null is not an object of options'],
  ['an array', () => tiesOf('Desk', ['League']), 'TypeError: tiesOf: an array is not an object of options'],
  ['text', () => tiesOf('Desk', 'League'), "TypeError: tiesOf: 'League' is not an object of options"],
  ['a Map', () => tiesOf('Desk', new Map()), 'TypeError: tiesOf: an object is not an object of options'],
  [
    'inherited options',
    () => tiesOf('Desk', Object.create({ with: 'League' })),
    'TypeError: tiesOf: an object is not an object of options',
  ],
  [
    'what the arguments set: to',
    () => transfersTo('Desk', { to: 'Desk' }),
    `TypeError: transfersTo: 'to' is not an option of transfersTo: expected one of ${list(...shared, 'from', ...ofTransfers)}`,
  ],
  [
    'with',
    () => tiesBetween('Desk', 'League', { with: 'Desk' }),
    `TypeError: tiesBetween: 'with' is not an option of tiesBetween: expected one of ${list(...shared, ...ofTies)}`,
  ],
  [
    'during',
    () => tiesAt('2024', { during: '2024' }),
    `TypeError: tiesAt: 'during' is not an option of tiesAt: expected one of ${list(...shared.slice(1), 'of', 'with', ...ofTies)}`,
  ],
  [
    'certainty of one record',
    () => holdsAt(pact, '2024', { certainty: 'possible' }),
    `TypeError: holdsAt: 'certainty' is not an option of holdsAt: expected one of ${list('knownBy', 'document', 'of')}`,
  ],
  [
    'explain',
    () => explain(transfers, { form: 'Desk' }),
    "TypeError: explain: 'form' is not an option of explain; did you mean 'from'?",
  ],
  ['disagreements', () => disagreements(null), 'TypeError: disagreements: null is not an object of options'],
])

refuses('a value that is none: a closed list is shown whole', [
  [
    'stage',
    () => transfersTo('Desk', { stage: 'xyz' }),
    `RangeError: transfersTo: stage: 'xyz' is not a stage of a transfer: expected one of ${list('requested', 'offered', 'promised', 'agreed', 'in preparation', 'delivered', 'halted', 'refused')}`,
  ],
  [
    'one of several stages',
    () => find(transfers, { stage: ['delivered', null] }),
    `TypeError: find: stage: null is not a stage of a transfer${text}`,
  ],
  [
    'a hole in a list',
    () => find(transfers, { stage: new Array(1) }),
    `TypeError: find: stage: undefined is not a stage of a transfer${text}`,
  ],
  [
    'certainty',
    () => tiesAt('2024', { certainty: 'no' }),
    "RangeError: tiesAt: certainty: 'no' is not a certainty: expected one of 'definite', 'possible'",
  ],
  [
    'several certainties',
    () => tiesAt('2024', { certainty: ['definite'] }),
    'TypeError: tiesAt: certainty: an array is not a certainty: expected a string',
  ],
  [
    'modality',
    () => tiesOf('Desk', { modality: 'said' }),
    `RangeError: tiesOf: modality: 'said' is not a modality: expected one of ${list('asserted', 'reported', 'alleged', 'denied', 'planned', 'forecast', 'opinion')}`,
  ],
  [
    'type',
    () => tiesOf('Desk', { type: 'treaties' }),
    "RangeError: tiesOf: type: 'treaties' is not a known type; did you mean 'treaty'?",
  ],
  [
    'standing',
    () => tiesOf('Desk', { standing: 'for' }),
    "RangeError: tiesOf: standing: 'for' is not a known standing: expected one of 'with', 'against', 'neither'",
  ],
  [
    'sides',
    () => tiesBetween('Desk', 'League', { sides: 'both' }),
    "RangeError: tiesBetween: sides: 'both' is not a choice of sides: expected one of 'opposite', 'same', 'any'",
  ],
  [
    'kind',
    () => recordsOn('Desk', { kind: 'transfers' }),
    "RangeError: recordsOn: kind: 'transfers' is not a kind of record; did you mean 'transfer'?",
  ],
  [
    'unit',
    () => estimatesOf(pact, { unit: 'tank' }),
    "RangeError: estimatesOf: unit: 'tank' is not a unit; did you mean 'tanks'?",
  ],
  [
    'a flag',
    () => transfersTo('Desk', { includeUnspecified: 1 }),
    'TypeError: transfersTo: includeUnspecified: 1 is not true or false',
  ],
  ['negated', () => find(transfers, { negated: 'only' }), "TypeError: find: negated: 'only' is not true or false"],
  ['label', () => find(transfers, { label: 5 }), 'TypeError: find: label: 5 is not text'],
  [
    'knownBy',
    () => tiesOf('Desk', { knownBy: '2024' }),
    "RangeError: tiesOf: knownBy: '2024' is not a single day: expected 'YYYY-MM-DD'",
  ],
])

const form =
  "expected 'YYYY-MM-DD', 'YYYY-MM', 'YYYY', an interval 'A/B', { year, month, day } or a Date at midnight UTC"
const local = new Date(2024, 5, 19, 1)

refuses('a date that is none', [
  ["'2024-13'", () => tiesAt('2024-13'), `RangeError: tiesAt: '2024-13' is not a date: ${form}`],
  ['20240101', () => tiesAt(20240101), `TypeError: tiesAt: 20240101 is not a date: ${form}`],
  ['nothing', () => eventsDuring(), `TypeError: eventsDuring: undefined is not a date: ${form}`],
  ["'2024/2023'", () => tiesAt('2024/2023'), "RangeError: tiesAt: '2024/2023' ends before it begins"],
  [
    'a local time',
    () => holdsAt(pact, local),
    `TypeError: holdsAt: the Date ${local.toISOString()} is not at midnight UTC, so its day depends on the time zone: pass '2024-06-19'`,
  ],
  [
    'during',
    () => transfersTo('Desk', { during: '2024-13' }),
    `RangeError: transfersTo: during: '2024-13' is not a date: ${form}`,
  ],
  [
    'knownBy',
    () => transfersTo('Desk', { knownBy: 20240101 }),
    `TypeError: transfersTo: knownBy: 20240101 is not a date: ${form}`,
  ],
])

const not = 'is not a record: expected one that a list or a query gave back'

refuses('a record that is none', [
  ['null', () => holdsAt(null, '2024'), `TypeError: holdsAt: null ${not}`],
  ['an id', () => estimatesOf('pact'), `TypeError: estimatesOf: 'pact' ${not}`],
  ['an empty object', () => evidenceOf({}), `TypeError: evidenceOf: an object ${not}`],
  [
    'a record of another data set',
    () => holdsAt(ours.record('ties/iran-russia/treaty'), '2024'),
    `TypeError: holdsAt: an object ${not}`,
  ],
  ...[
    { id: 5 },
    { title: undefined },
    { kind: 'treaty' },
    { claims: {} },
    { claims: [...pact.claims, {}] },
    { claims: [{ ...pact.claims[0], passages: undefined }] },
    { claims: [{ ...pact.claims[0], modality: 'said' }] },
  ].map(
    (fault): Row => [
      `with ${Object.keys(fault)}`,
      () => sentenceOf({ ...pact, ...fault }),
      `TypeError: sentenceOf: an object ${not}`,
    ],
  ),
])

describe('a list that is none', () => {
  refuses('find and explain', [
    ['null', () => find(null), 'TypeError: find: null is not a list of records'],
    ['text', () => find('transfers'), "TypeError: find: 'transfers' is not a list of records"],
    [
      'a list of something else',
      () => find([{ id: 1 }]),
      'TypeError: find: an array is not a list of records of this data set',
    ],
    ['nothing', () => explain(), 'TypeError: explain: undefined is not a list of records'],
  ])
})

refuses('our own closed lists, aliases and codes', [
  [
    "findable by code: recordsOn('IRN')",
    () => (ours.recordsOn as Call)('IRN'),
    "RangeError: recordsOn: 'IRN' is not the name of a party, person or place; did you mean 'Iran'?",
  ],
  [
    "transfersFrom('DPRK')",
    () => (ours.transfersFrom as Call)('DPRK'),
    "RangeError: transfersFrom: 'DPRK' is not a party name; did you mean 'North Korea'?",
  ],
  [
    "goods: 'Shahed drones'",
    () => (ours.transfersTo as Call)('Russia', { goods: 'Shahed drones' }),
    "RangeError: transfersTo: goods: 'Shahed drones' is not the name of goods; did you mean 'shahed'?",
  ],
  [
    "statementsBy('Zelensky')",
    () => (ours.statementsBy as Call)('Zelensky'),
    "RangeError: statementsBy: 'Zelensky' is not the name of a party, person or voice; did you mean 'Volodymyr Zelensky'?",
  ],
  [
    "cite(…, 'apa')",
    () => cite?.(ours.record('ties/iran-russia/treaty'), 'apa'),
    "RangeError: cite: 'apa' is not a style of citation: expected one of 'csl', 'bibtex', 'text'",
  ],
])
