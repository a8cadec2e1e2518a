import { expect, test } from 'vitest'
import * as ours from '../../src/index.js'
import { relations } from '../../src/numbers/disagreements.js'
import { modalities, stages } from '../../src/vocabulary/index.js'
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

type Row = readonly [run: () => unknown, error: string]

/** Runs the calls; what they throw is to be what stands beside them. */
const refuses = (title: string, rows: readonly Row[]) =>
  test(title, () => {
    expect(rows.map(([run]) => thrownBy(run))).toEqual(rows.map(([, error]) => error))
  })

const near = (error: string, name: string) => `${error}; did you mean '${name}'?`

const list = (...words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')
const parties = 'Northland Ministry Desk Southland Eastland Westland League'.split(' ')
const oneOf = (error: string, ...words: readonly string[]) => `${error}: expected one of ${list(...words)}`
const text = ': expected a string'

refuses('a name that is near another one', [
  [() => transfersTo('Nortland'), near("RangeError: transfersTo: 'Nortland' is not a party name", 'Northland')],
  [() => transfersFrom('the north'), near("RangeError: transfersFrom: 'the north' is not a party name", 'Northland')],
  [() => tiesOf('NL'), near("RangeError: tiesOf: 'NL' is not a party name", 'Northland')],
  [() => tiesBetween('Desk', 'Leage'), near("RangeError: tiesBetween: 'Leage' is not a party name", 'League')],
  [() => figuresOn('desk'), near("RangeError: figuresOn: 'desk' is not the name of a party, person or place", 'Desk')],
  [() => stancesOf('ministry'), near("RangeError: stancesOf: 'ministry' is not a party or person name", 'Ministry')],
  [
    () => recordsOn('Harbor'),
    near("RangeError: recordsOn: 'Harbor' is not the name of a party, person or place", 'Harbour'),
  ],
  [
    () => statementsBy('Deck'),
    near("RangeError: statementsBy: 'Deck' is not the name of a party, person or voice", 'Desk'),
  ],
  [() => record('pacts'), near("RangeError: record: 'pacts' is not the id of a record", 'pact')],
  [() => find(transfers, { goods: 'tank' }), near("RangeError: find: goods: 'tank' is not the name of goods", 'tanks')],
  [
    () => find(transfers, { goods: 'battle tanks' }),
    near("RangeError: find: goods: 'battle tanks' is not the name of goods", 'tanks'),
  ],
  [
    () => find(transfers, { from: ['Desk', 'Eastlan'] }),
    near("RangeError: find: from: 'Eastlan' is not a party name", 'Eastland'),
  ],
  [
    () => find(transfers, { document: 'reviews' }),
    near("RangeError: find: document: 'reviews' is not the id of a document", 'review'),
  ],
  [
    () => find(world.events, { place: 'Harbur' }),
    near("RangeError: find: place: 'Harbur' is not the name of a place", 'Harbour'),
  ],
  [
    () => statementsBy('Desk', { about: 'tank' }),
    near("RangeError: statementsBy: about: 'tank' is not the id of a record", 'tanks'),
  ],
])

refuses('a name that is near none: a short list is shown whole', [
  [() => transfersTo(''), oneOf(`RangeError: transfersTo: '' is not a party name`, ...parties)],
  [() => transfersTo('__proto__'), oneOf(`RangeError: transfersTo: '__proto__' is not a party name`, ...parties)],
  [
    () => find(transfers, { goods: 'constructor' }),
    oneOf(`RangeError: find: goods: 'constructor' is not the name of goods`, 'arms', 'tanks', 'light-tanks', 'grain'),
  ],
  [
    () => find(transfers, { document: 'x' }),
    oneOf(`RangeError: find: document: 'x' is not the id of a document`, 'almanac', 'gazette', 'review'),
  ],
  [
    () => recordsOn('x'.repeat(100)),
    oneOf(
      `RangeError: recordsOn: '${'x'.repeat(80)}…' is not the name of a party, person or place`,
      ...parties,
      'Harbour',
    ),
  ],
  [() => record('__proto__'), "RangeError: record: '__proto__' is not the id of a record"],
])

refuses('a name that is no text', [
  [() => transfersTo(null), `TypeError: transfersTo: null is not a party name${text}`],
  [() => transfersTo(), `TypeError: transfersTo: undefined is not a party name${text}`],
  [() => find(transfers, { to: [['Desk']] }), `TypeError: find: to: an array is not a party name${text}`],
  [() => transfersTo(Symbol('Desk')), `TypeError: transfersTo: a symbol is not a party name${text}`],
  [() => transfersTo({}), `TypeError: transfersTo: an object is not a party name${text}`],
  [() => transfersTo(() => 'Desk'), `TypeError: transfersTo: a function is not a party name${text}`],
  [() => transfersTo(5), `TypeError: transfersTo: 5 is not a party name${text}`],
  [() => tiesBetween('Desk'), `TypeError: tiesBetween: undefined is not a party name${text}`],
  [() => record(null), `TypeError: record: null is not the id of a record${text}`],
  [() => findActor?.(null), `TypeError: findActor: null is not a name${text}`],
])

const ofTransfers = 'goods includeUnspecified stage joint inReturnFor'.split(' ')
const ofTies = 'sides type directed from to between standing domain stage'.split(' ')
const shared =
  'during certainty knownBy document kind on partOf modality claimant hedge unit label negated exactly'.split(' ')

refuses('options that are none', [
  [
    () => transfersTo('Desk', { form: 'Desk' }),
    near("TypeError: transfersTo: 'form' is not an option of transfersTo", 'from'),
  ],
  [() => find(transfers, { form: undefined }), near("TypeError: find: 'form' is not an option of find", 'from')],
  [
    () => find(world.stances, { host: 'Desk' }),
    oneOf(`TypeError: find: 'host' is not an option of find`, ...shared, 'holder', 'subject', 'position'),
  ],
  [() => find(world.records, { goods: 'arms' }), oneOf(`TypeError: find: 'goods' is not an option of find`, ...shared)],
  [
    () => transfersTo('Desk', JSON.parse('{ "__proto__": 1 }')),
    oneOf(`TypeError: transfersTo: '__proto__' is not an option of transfersTo`, ...shared, 'from', ...ofTransfers),
  ],
  [
    () => tiesOf('Desk', { [Symbol('with')]: 'Desk' }),
    'TypeError: tiesOf: a symbol is not an option of tiesOf: expected a string',
  ],
  [() => find(transfers, null), 'TypeError: find: null is not an object of options'],
  [() => tiesOf('Desk', ['League']), 'TypeError: tiesOf: an array is not an object of options'],
  [() => tiesOf('Desk', 'League'), "TypeError: tiesOf: 'League' is not an object of options"],
  [() => tiesOf('Desk', new Map()), 'TypeError: tiesOf: an object is not an object of options'],
  [() => tiesOf('Desk', Object.create({ with: 'League' })), 'TypeError: tiesOf: an object is not an object of options'],
  [
    () => transfersTo('Desk', { to: 'Desk' }),
    oneOf(`TypeError: transfersTo: 'to' is not an option of transfersTo`, ...shared, 'from', ...ofTransfers),
  ],
  [
    () => tiesBetween('Desk', 'League', { with: 'Desk' }),
    oneOf(`TypeError: tiesBetween: 'with' is not an option of tiesBetween`, ...shared, ...ofTies),
  ],
  [
    () => tiesAt('2024', { during: '2024' }),
    oneOf(`TypeError: tiesAt: 'during' is not an option of tiesAt`, ...shared.slice(1), 'of', 'with', ...ofTies),
  ],
  [
    () => holdsAt(pact, '2024', { certainty: 'possible' }),
    oneOf(`TypeError: holdsAt: 'certainty' is not an option of holdsAt`, 'knownBy', 'document', 'of'),
  ],
  [() => explain(transfers, { form: 'Desk' }), near("TypeError: explain: 'form' is not an option of explain", 'from')],
  [() => disagreements(null), 'TypeError: disagreements: null is not an object of options'],
])

refuses('a value that is none: a closed list is shown whole', [
  [
    () => transfersTo('Desk', { stage: 'xyz' }),
    oneOf(`RangeError: transfersTo: stage: 'xyz' is not a stage of a transfer`, ...Object.keys(stages.transfer)),
  ],
  [
    () => find(transfers, { stage: ['delivered', null] }),
    `TypeError: find: stage: null is not a stage of a transfer${text}`,
  ],
  [
    () => find(transfers, { stage: new Array(1) }),
    `TypeError: find: stage: undefined is not a stage of a transfer${text}`,
  ],
  [
    () => tiesAt('2024', { certainty: 'no' }),
    "RangeError: tiesAt: certainty: 'no' is not a certainty: expected one of 'definite', 'possible'",
  ],
  [
    () => tiesAt('2024', { certainty: ['definite'] }),
    'TypeError: tiesAt: certainty: an array is not a certainty: expected a string',
  ],
  [
    () => tiesOf('Desk', { modality: 'said' }),
    oneOf(`RangeError: tiesOf: modality: 'said' is not a modality`, ...modalities),
  ],
  [
    () => tiesOf('Desk', { type: 'treaties' }),
    near("RangeError: tiesOf: type: 'treaties' is not a known type", 'treaty'),
  ],
  [
    () => tiesOf('Desk', { standing: 'for' }),
    "RangeError: tiesOf: standing: 'for' is not a known standing: expected one of 'with', 'against', 'neither'",
  ],
  [
    () => tiesBetween('Desk', 'League', { sides: 'both' }),
    "RangeError: tiesBetween: sides: 'both' is not a choice of sides: expected one of 'opposite', 'same', 'any'",
  ],
  [
    () => recordsOn('Desk', { kind: 'transfers' }),
    near("RangeError: recordsOn: kind: 'transfers' is not a kind of record", 'transfer'),
  ],
  [
    () => disagreements({ relation: 'opposed' }),
    oneOf("RangeError: disagreements: relation: 'opposed' is not a relation of claims", ...relations),
  ],
  [() => estimatesOf(pact, { unit: 'tank' }), near("RangeError: estimatesOf: unit: 'tank' is not a unit", 'tanks')],
  [
    () => transfersTo('Desk', { includeUnspecified: 1 }),
    'TypeError: transfersTo: includeUnspecified: 1 is not true or false',
  ],
  [() => find(transfers, { negated: 'only' }), "TypeError: find: negated: 'only' is not true or false"],
  [() => find(transfers, { label: 5 }), 'TypeError: find: label: 5 is not text'],
  [
    () => tiesOf('Desk', { knownBy: '2024' }),
    "RangeError: tiesOf: knownBy: '2024' is not a single day: expected 'YYYY-MM-DD'",
  ],
])

const form =
  "expected 'YYYY-MM-DD', 'YYYY-MM', 'YYYY', an interval 'A/B', { year, month, day } or a Date at midnight UTC"
const local = new Date(2024, 5, 19, 1)

refuses('a date that is none', [
  [() => tiesAt('2024-W1'), `RangeError: tiesAt: '2024-W1' is not a date: ${form}`],
  [() => tiesAt(20240101), `TypeError: tiesAt: 20240101 is not a date: ${form}`],
  [() => eventsDuring(), `TypeError: eventsDuring: undefined is not a date: ${form}`],
  [() => tiesAt('2024/2023'), "RangeError: tiesAt: '2024/2023' ends before it begins"],
  [
    () => holdsAt(pact, local),
    `TypeError: holdsAt: the Date ${local.toISOString()} is not at midnight UTC, so its day depends on the time zone: pass '2024-06-19'`,
  ],
  [
    () => transfersTo('Desk', { during: '2024-W1' }),
    `RangeError: transfersTo: during: '2024-W1' is not a date: ${form}`,
  ],
  [
    () => transfersTo('Desk', { knownBy: 20240101 }),
    `TypeError: transfersTo: knownBy: 20240101 is not a date: ${form}`,
  ],
])

const not = 'is not a record: expected one that a list or a query gave back'

refuses('a record that is none', [
  [() => holdsAt(null, '2024'), `TypeError: holdsAt: null ${not}`],
  [() => estimatesOf('pact'), `TypeError: estimatesOf: 'pact' ${not}`],
  [() => evidenceOf({}), `TypeError: evidenceOf: an object ${not}`],
  [() => holdsAt(ours.record('ties/iran-russia/treaty'), '2024'), `TypeError: holdsAt: an object ${not}`],
  ...[
    { id: 5 },
    { title: undefined },
    { kind: 'treaty' },
    { claims: {} },
    { claims: [...pact.claims, {}] },
    { claims: [{ ...pact.claims[0], passages: undefined }] },
    { claims: [{ ...pact.claims[0], modality: 'said' }] },
  ].map((fault): Row => [() => sentenceOf({ ...pact, ...fault }), `TypeError: sentenceOf: an object ${not}`]),
])

refuses('a list that is none', [
  [() => find(null), 'TypeError: find: null is not a list of records'],
  [() => find('transfers'), "TypeError: find: 'transfers' is not a list of records"],
  [() => find([{ id: 1 }]), 'TypeError: find: an array is not a list of records of this data set'],
  [() => explain(), 'TypeError: explain: undefined is not a list of records'],
])

refuses('our own closed lists, aliases and codes', [
  [
    () => (ours.recordsOn as Call)('IRN'),
    near("RangeError: recordsOn: 'IRN' is not the name of a party, person or place", 'Iran'),
  ],
  [
    () => (ours.transfersFrom as Call)('DPRK'),
    near("RangeError: transfersFrom: 'DPRK' is not a party name", 'North Korea'),
  ],
  [
    () => (ours.transfersTo as Call)('Russia', { goods: 'Shahed drones' }),
    near("RangeError: transfersTo: goods: 'Shahed drones' is not the name of goods", 'shahed'),
  ],
  [
    () => (ours.statementsBy as Call)('Zelensky'),
    near("RangeError: statementsBy: 'Zelensky' is not the name of a party, person or voice", 'Volodymyr Zelensky'),
  ],
  [
    () => cite?.(ours.record('ties/iran-russia/treaty'), 'apa'),
    "RangeError: cite: 'apa' is not a style of citation: expected one of 'csl', 'bibtex', 'text'",
  ],
])
