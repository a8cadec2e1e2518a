import { describe, expect, test } from 'vitest'
import * as ties from '../../src/index.js'
import { thrownBy } from './ids.js'

const {
  cite,
  disagreements,
  estimatesOf,
  eventsDuring,
  evidenceOf,
  figuresOn,
  findActor,
  holdsAt,
  record,
  recordsOn,
  sentenceOf,
  stancesOf,
  statementsBy,
  tiesAt,
  tiesBetween,
  tiesOf,
  timelineOf,
  totalOf,
  transfersFrom,
  transfersTo,
} = ties as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>

const treaty = ties.record('ties/iran-russia/treaty')

type Row = readonly [call: string, run: () => unknown, error: string]

const refuses = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, run, error) => {
    expect(thrownBy(run)).toBe(error)
  })

describe('a name that is none', () => {
  const text = ': expected a string'
  refuses([
    [
      "transfersTo('Irna')",
      () => transfersTo?.('Irna'),
      "RangeError: transfersTo: 'Irna' is not a party name; did you mean 'Iran'?",
    ],
    [
      "transfersFrom('DPRK')",
      () => transfersFrom?.('DPRK'),
      "RangeError: transfersFrom: 'DPRK' is not a party name; did you mean 'North Korea'?",
    ],
    ["tiesOf('KP')", () => tiesOf?.('KP'), "RangeError: tiesOf: 'KP' is not a party name; did you mean 'North Korea'?"],
    [
      "transfersTo('__proto__')",
      () => transfersTo?.('__proto__'),
      "RangeError: transfersTo: '__proto__' is not a party name",
    ],
    [
      "transfersTo('constructor')",
      () => transfersTo?.('constructor'),
      "RangeError: transfersTo: 'constructor' is not a party name",
    ],
    ["transfersTo('')", () => transfersTo?.(''), "RangeError: transfersTo: '' is not a party name"],
    ['transfersTo(null)', () => transfersTo?.(null), `TypeError: transfersTo: null is not a party name${text}`],
    ['transfersTo()', () => transfersTo?.(), `TypeError: transfersTo: undefined is not a party name${text}`],
    [
      "transfersTo(['Iran'])",
      () => transfersTo?.(['Iran']),
      `TypeError: transfersTo: an array is not a party name${text}`,
    ],
    [
      "transfersTo(Symbol('Iran'))",
      () => transfersTo?.(Symbol('Iran')),
      `TypeError: transfersTo: a symbol is not a party name${text}`,
    ],
    ['transfersTo({})', () => transfersTo?.({}), `TypeError: transfersTo: an object is not a party name${text}`],
    [
      'transfersTo(() => Iran)',
      () => transfersTo?.(() => 'Iran'),
      `TypeError: transfersTo: a function is not a party name${text}`,
    ],
    ['transfersTo(5)', () => transfersTo?.(5), `TypeError: transfersTo: 5 is not a party name${text}`],
    [
      'a long name',
      () => transfersTo?.('x'.repeat(100)),
      `RangeError: transfersTo: '${'x'.repeat(80)}…' is not a party name`,
    ],
    [
      'the longest name that is shown whole',
      () => transfersTo?.('x'.repeat(80)),
      `RangeError: transfersTo: '${'x'.repeat(80)}' is not a party name`,
    ],
    ["tiesOf('Kim Jong Un')", () => tiesOf?.('Kim Jong Un'), "RangeError: tiesOf: 'Kim Jong Un' is not a party name"],
    [
      "tiesBetween('Iran', 'Rusia')",
      () => tiesBetween?.('Iran', 'Rusia'),
      "RangeError: tiesBetween: 'Rusia' is not a party name; did you mean 'Russia'?",
    ],
    [
      "tiesBetween('Iran')",
      () => tiesBetween?.('Iran'),
      `TypeError: tiesBetween: undefined is not a party name${text}`,
    ],
    [
      "figuresOn('Wagner')",
      () => figuresOn?.('Wagner'),
      "RangeError: figuresOn: 'Wagner' is not a party name; did you mean 'Wagner Group'?",
    ],
    [
      "stancesOf('unnamed reports')",
      () => stancesOf?.('unnamed reports'),
      "RangeError: stancesOf: 'unnamed reports' is not a party or person name",
    ],
    [
      "recordsOn('IRN')",
      () => recordsOn?.('IRN'),
      "RangeError: recordsOn: 'IRN' is not a party or person name; did you mean 'Iran'?",
    ],
    [
      "timelineOf('constructor')",
      () => timelineOf?.('constructor'),
      "RangeError: timelineOf: 'constructor' is not a party or person name",
    ],
    [
      "statementsBy('Zelensky')",
      () => statementsBy?.('Zelensky'),
      "RangeError: statementsBy: 'Zelensky' is not the name of a party, person or voice; did you mean 'Volodymyr Zelensky'?",
    ],
    [
      "record('transfers/iran-russia/shahed-137')",
      () => record?.('transfers/iran-russia/shahed-137'),
      "RangeError: record: 'transfers/iran-russia/shahed-137' is not the id of a record; did you mean 'transfers/iran-russia/shahed-136'?",
    ],
    ["record('__proto__')", () => record?.('__proto__'), "RangeError: record: '__proto__' is not the id of a record"],
    ['record(null)', () => record?.(null), `TypeError: record: null is not the id of a record${text}`],
    ['findActor(null)', () => findActor?.(null), `TypeError: findActor: null is not a name${text}`],
  ])
})

describe('options that are none', () => {
  refuses([
    [
      "{ form: 'Iran' }",
      () => transfersTo?.('Russia', { form: 'Iran' }),
      "TypeError: transfersTo: 'form' is not an option of transfersTo; did you mean 'from'?",
    ],
    [
      "{ ['__proto__']: 1 }",
      () => transfersTo?.('Russia', { ['__proto__']: 1 }),
      "TypeError: transfersTo: '__proto__' is not an option of transfersTo",
    ],
    [
      '{ constructor: 1 }',
      () => transfersTo?.('Russia', { constructor: 1 }),
      "TypeError: transfersTo: 'constructor' is not an option of transfersTo",
    ],
    [
      '{ constructor: undefined }',
      () => tiesOf?.('Iran', { constructor: undefined }),
      "TypeError: tiesOf: 'constructor' is not an option of tiesOf",
    ],
    [
      'a symbol as key',
      () => tiesOf?.('Iran', { [Symbol('with')]: 'Russia' }),
      'TypeError: tiesOf: a symbol is not an option of tiesOf: expected a string',
    ],
    ['null', () => tiesOf?.('Iran', null), 'TypeError: tiesOf: null is not an object of options'],
    ["['Russia']", () => tiesOf?.('Iran', ['Russia']), 'TypeError: tiesOf: an array is not an object of options'],
    ["'Russia'", () => tiesOf?.('Iran', 'Russia'), "TypeError: tiesOf: 'Russia' is not an object of options"],
    [
      'a Map',
      () => tiesOf?.('Iran', new Map([['with', 'Russia']])),
      'TypeError: tiesOf: an object is not an object of options',
    ],
    ['a Date', () => tiesOf?.('Iran', new Date(0)), 'TypeError: tiesOf: an object is not an object of options'],
    [
      'inherited options',
      () => tiesOf?.('Iran', Object.create({ with: 'Russia' })),
      'TypeError: tiesOf: an object is not an object of options',
    ],
    [
      "tiesAt('2024', { during: '2024' })",
      () => tiesAt?.('2024', { during: '2024' }),
      "TypeError: tiesAt: 'during' is not an option of tiesAt",
    ],
    [
      "eventsDuring('2024', { during: '2024' })",
      () => eventsDuring?.('2024', { during: '2024' }),
      "TypeError: eventsDuring: 'during' is not an option of eventsDuring: expected 'knownBy', 'certainty', 'modality', 'claimant', 'type', 'stage', 'of', 'with'",
    ],
    [
      "tiesBetween('Iran', 'Russia', { with: 'Iran' })",
      () => tiesBetween?.('Iran', 'Russia', { with: 'Iran' }),
      "TypeError: tiesBetween: 'with' is not an option of tiesBetween",
    ],
    [
      "transfersTo('Russia', { to: 'Iran' })",
      () => transfersTo?.('Russia', { to: 'Iran' }),
      "TypeError: transfersTo: 'to' is not an option of transfersTo",
    ],
    [
      "stancesOf('India', { type: 'treaty' })",
      () => stancesOf?.('India', { type: 'treaty' }),
      "TypeError: stancesOf: 'type' is not an option of stancesOf: expected 'knownBy', 'during', 'certainty', 'modality', 'claimant', 'subject', 'position'",
    ],
    [
      "timelineOf('Iran', { type: 'treaty' })",
      () => timelineOf?.('Iran', { type: 'treaty' }),
      "TypeError: timelineOf: 'type' is not an option of timelineOf: expected 'knownBy', 'during', 'certainty', 'modality', 'claimant', 'kind'",
    ],
    ['disagreements(null)', () => disagreements?.(null), 'TypeError: disagreements: null is not an object of options'],
    [
      "holdsAt(…, { certainty: 'possible' })",
      () => holdsAt?.(treaty, '2024', { certainty: 'possible' }),
      "TypeError: holdsAt: 'certainty' is not an option of holdsAt: expected 'knownBy'",
    ],
  ])
})

describe('an option value that is none', () => {
  refuses([
    [
      "from: 'Irna'",
      () => transfersTo?.('Russia', { from: 'Irna' }),
      "RangeError: transfersTo: from: 'Irna' is not a party name; did you mean 'Iran'?",
    ],
    [
      "goods: 'shahed-137'",
      () => transfersTo?.('Russia', { goods: 'shahed-137' }),
      "RangeError: transfersTo: goods: 'shahed-137' is not the name of goods; did you mean 'shahed-136'?",
    ],
    [
      "stage: 'sent'",
      () => transfersTo?.('Russia', { stage: 'sent' }),
      "RangeError: transfersTo: stage: 'sent' is not a stage of a transfer: expected 'requested', 'offered', 'promised', 'agreed', 'in preparation', 'delivered', 'halted', 'refused'",
    ],
    [
      "stage: ['delivered', null]",
      () => transfersTo?.('Russia', { stage: ['delivered', null] }),
      'TypeError: transfersTo: stage: null is not a stage of a transfer: expected a string',
    ],
    [
      'stage: [,]',
      () => transfersTo?.('Russia', { stage: new Array(1) }),
      'TypeError: transfersTo: stage: undefined is not a stage of a transfer: expected a string',
    ],
    [
      'includeUnspecified: 1',
      () => transfersTo?.('Russia', { includeUnspecified: 1 }),
      'TypeError: transfersTo: includeUnspecified: 1 is not true or false',
    ],
    [
      "certainty: 'no'",
      () => tiesAt?.('2024', { certainty: 'no' }),
      "RangeError: tiesAt: certainty: 'no' is not a certainty: expected 'definite', 'possible'",
    ],
    [
      "modality: 'said'",
      () => tiesOf?.('Iran', { modality: 'said' }),
      "RangeError: tiesOf: modality: 'said' is not a modality: expected 'asserted', 'reported', 'alleged', 'denied', 'planned', 'forecast', 'opinion'",
    ],
    [
      "claimant: 'Kirby'",
      () => tiesOf?.('Iran', { claimant: 'Kirby' }),
      "RangeError: tiesOf: claimant: 'Kirby' is not the name of a party, person or voice; did you mean 'John Kirby'?",
    ],
    [
      "type: 'treaties'",
      () => tiesOf?.('Iran', { type: 'treaties' }),
      "RangeError: tiesOf: type: 'treaties' is not a type of tie; did you mean 'treaty'?",
    ],
    [
      "standing: 'for'",
      () => tiesOf?.('Iran', { standing: 'for' }),
      "RangeError: tiesOf: standing: 'for' is not a standing: expected 'with', 'against', 'neither'",
    ],
    [
      "kind: 'transfers'",
      () => recordsOn?.('Iran', { kind: 'transfers' }),
      "RangeError: recordsOn: kind: 'transfers' is not a kind of record; did you mean 'transfer'?",
    ],
    [
      "measure: 'export'",
      () => figuresOn?.('Iran', { measure: 'export' }),
      "RangeError: figuresOn: measure: 'export' is not a measure",
    ],
    [
      "unit: 'missile'",
      () => estimatesOf?.(treaty, { unit: 'missile' }),
      "RangeError: estimatesOf: unit: 'missile' is not a unit; did you mean 'missiles'?",
    ],
    [
      "on: 'Irann'",
      () => disagreements?.({ on: 'Irann' }),
      "RangeError: disagreements: on: 'Irann' is not a party or person name; did you mean 'Iran'?",
    ],
    [
      "about: 'transfers/iran-russia/shahed'",
      () => statementsBy?.('Iran', { about: 'transfers/iran-russia/shahed' }),
      "RangeError: statementsBy: about: 'transfers/iran-russia/shahed' is not the id of a record; did you mean 'transfers/iran-russia/shahed-136'?",
    ],
    [
      "cite(…, 'apa')",
      () => cite?.(treaty, 'apa'),
      "RangeError: cite: 'apa' is not a style of citation: expected 'csl', 'bibtex', 'text'",
    ],
    [
      "knownBy: '2024'",
      () => tiesOf?.('Iran', { knownBy: '2024' }),
      "RangeError: tiesOf: knownBy: '2024' is not a single day: expected 'YYYY-MM-DD'",
    ],
  ])
})

describe('a date that is none', () => {
  const form =
    "expected 'YYYY-MM-DD', 'YYYY-MM', 'YYYY', an interval 'A/B', { year, month, day } or a Date at midnight UTC"
  const local = new Date(2024, 5, 19, 1)
  refuses([
    ...['2024-13', '2023-02-29', '', '2024-06-31', '20240101', 'constructor', '2024-1', ' 2024'].map(
      (text): Row => [`'${text}'`, () => tiesAt?.(text), `RangeError: tiesAt: '${text}' is not a date: ${form}`],
    ),
    ['20240101', () => tiesAt?.(20240101), `TypeError: tiesAt: 20240101 is not a date: ${form}`],
    [
      'an invalid Date',
      () => eventsDuring?.(new Date(Number.NaN)),
      `TypeError: eventsDuring: Invalid Date is not a date: ${form}`,
    ],
    [
      'a local time',
      () => holdsAt?.(treaty, local),
      `TypeError: holdsAt: the Date ${local.toISOString()} is not at midnight UTC, so its day depends on the time zone: pass '2024-06-19'`,
    ],
    ['a symbol', () => tiesAt?.(Symbol('2024')), `TypeError: tiesAt: Symbol(2024) is not a date: ${form}`],
    ['an array', () => tiesAt?.(['2024']), `TypeError: tiesAt: ["2024"] is not a date: ${form}`],
    ['null', () => tiesAt?.(null), `TypeError: tiesAt: null is not a date: ${form}`],
    ['nothing', () => tiesAt?.(), `TypeError: tiesAt: undefined is not a date: ${form}`],
    ["'2024/2023'", () => tiesAt?.('2024/2023'), "RangeError: tiesAt: '2024/2023' ends before it begins"],
    [
      "during: '2024-13'",
      () => transfersTo?.('Iran', { during: '2024-13' }),
      `RangeError: transfersTo: during: '2024-13' is not a date: ${form}`,
    ],
    [
      'knownBy: 20240101',
      () => transfersTo?.('Iran', { knownBy: 20240101 }),
      `TypeError: transfersTo: knownBy: 20240101 is not a date: ${form}`,
    ],
  ])
})

describe('a record that is none', () => {
  const not = 'is not a record: expected one that a list or a query gave back'
  refuses([
    ["holdsAt(null, '2024')", () => holdsAt?.(null, '2024'), `TypeError: holdsAt: null ${not}`],
    [
      "estimatesOf('ties/iran-russia/treaty')",
      () => estimatesOf?.(treaty.id),
      `TypeError: estimatesOf: 'ties/iran-russia/treaty' ${not}`,
    ],
    ["holdsAt(undefined, '2024')", () => holdsAt?.(undefined, '2024'), `TypeError: holdsAt: undefined ${not}`],
    ...(
      [
        ['an id that is no text', { id: 5 }],
        ['no title', { title: undefined }],
        ['a kind that is none', { kind: 'treaty' }],
        ['claims that are no list', { claims: {} }],
        ['one claim of two that is none', { claims: [...treaty.claims, {}] }],
        ['a claim without passages', { claims: [{ ...treaty.claims[0], passages: undefined }] }],
        ['a claim of no modality', { claims: [{ ...treaty.claims[0], modality: 'said' }] }],
      ] as const
    ).map(([what, fault]): Row => [what, () => cite?.({ ...treaty, ...fault }), `TypeError: cite: an object ${not}`]),
    ['evidenceOf({})', () => evidenceOf?.({}), `TypeError: evidenceOf: an object ${not}`],
    [
      'a record of an unknown document',
      () => sentenceOf?.({ ...treaty, claims: [{ ...treaty.claims[0], document: 'mine' }] }),
      `TypeError: sentenceOf: an object ${not}`,
    ],
    [
      'evidence of a record of an unknown document',
      () => evidenceOf?.({ ...treaty, claims: [{ ...treaty.claims[0], document: 'mine' }] }),
      `TypeError: evidenceOf: an object ${not}`,
    ],
    [
      'a record with a claim that is none',
      () => evidenceOf?.({ ...treaty, claims: [null] }),
      `TypeError: evidenceOf: an object ${not}`,
    ],
    ['sentenceOf([])', () => sentenceOf?.([]), `TypeError: sentenceOf: an array ${not}`],
    ['cite({})', () => cite?.({}), `TypeError: cite: an object ${not}`],
    [
      'a record of an unknown document, to be cited',
      () => cite?.({ ...treaty, claims: [{ ...treaty.claims[0], document: 'mine' }] }),
      `TypeError: cite: an object ${not}`,
    ],
    [
      'totalOf(record)',
      () => totalOf?.(treaty, { unit: 'missiles' }),
      'TypeError: totalOf: an object is not a list of records',
    ],
    ['totalOf([5])', () => totalOf?.([5], { unit: 'missiles' }), `TypeError: totalOf: 5 ${not}`],
  ])
})
