import { expect, test } from 'vitest'
import * as ours from '../../src/index.js'
import { relations } from '../../src/numbers/disagreements.js'
import { modalities, stages } from '../../src/vocabulary/index.js'
import { thrownBy } from '../support.js'
import { world } from './made-up.js'

type Call = (...given: readonly unknown[]) => unknown
const calls = (of: object) => of as Readonly<Record<string, Call | undefined>>
const { transfers, events, stances, records } = world
const pact = world.record('pact')

type Row = readonly [query: string, given: readonly unknown[], error: string]

/**
 * Asks queries of the made-up world, or of our own records; each throws what stands beside it, after its name. `X → Y`: Y is
 * suggested; `X of Y Z`: those are the words that were expected.
 */
const refuses = (title: string, kind: 'RangeError' | 'TypeError', rows: readonly Row[], of: object = world) =>
  test(title, () => {
    const thrown = rows.map(([query, given]) => thrownBy(() => calls(of)[query]?.(...given)))
    const expected = rows.map(([query, , error]) => {
      const [wrong = '', words] = error.split(' of: ')
      const [is, meant] = wrong.split(' → ')
      const quoted = words?.split(' ').map((word) => `'${word}'`)
      return `${kind}: ${query}: ${is}${meant ? `; did you mean '${meant}'?` : ''}${quoted ? `: expected one of ${quoted.join(', ')}` : ''}`
    })
    expect(thrown).toEqual(expected)
  })

refuses('a name that is near another one', 'RangeError', [
  ['transfersTo', ['Nortland'], "'Nortland' is not a party name → Northland"],
  ['transfersFrom', ['the north'], "'the north' is not a party name → Northland"],
  ['tiesOf', ['NL'], "'NL' is not a party name → Northland"],
  ['tiesBetween', ['Desk', 'Leage'], "'Leage' is not a party name → League"],
  ['figuresOn', ['desk'], "'desk' is not the name of a party, person or place → Desk"],
  ['stancesOf', ['ministry'], "'ministry' is not a party or person name → Ministry"],
  ['recordsOn', ['Harbor'], "'Harbor' is not the name of a party, person or place → Harbour"],
  ['statementsBy', ['Deck'], "'Deck' is not the name of a party, person or voice → Desk"],
  ['record', ['pacts'], "'pacts' is not the id of a record → pact"],
  ['find', [transfers, { goods: 'tank' }], "goods: 'tank' is not the name of goods → tanks"],
  ['find', [transfers, { goods: 'battle tanks' }], "goods: 'battle tanks' is not the name of goods → tanks"],
  ['find', [transfers, { from: ['Desk', 'Eastlan'] }], "from: 'Eastlan' is not a party name → Eastland"],
  ['find', [transfers, { document: 'reviews' }], "document: 'reviews' is not the id of a document → review"],
  ['find', [events, { place: 'Harbur' }], "place: 'Harbur' is not the name of a place → Harbour"],
  ['statementsBy', ['Desk', { about: 'tank' }], "about: 'tank' is not the id of a record → tanks"],
])

const parties = 'Northland Ministry Desk Southland Eastland Westland League'

refuses('a name that is near none: a short list is shown whole', 'RangeError', [
  ['transfersTo', [''], `'' is not a party name of: ${parties}`],
  ['transfersTo', ['__proto__'], `'__proto__' is not a party name of: ${parties}`],
  ['find', [transfers, { goods: 'x' }], "goods: 'x' is not the name of goods of: arms tanks light-tanks grain"],
  ['find', [transfers, { document: 'x' }], "document: 'x' is not the id of a document of: almanac gazette review"],
  [
    'recordsOn',
    ['x'.repeat(100)],
    `'${'x'.repeat(80)}…' is not the name of a party, person or place of: ${parties} Harbour`,
  ],
  ['record', ['__proto__'], "'__proto__' is not the id of a record"],
])

const noText: readonly (readonly [unknown, string])[] = [
  [null, 'null'],
  [undefined, 'undefined'],
  [5, '5'],
  [{}, 'an object'],
  [Symbol('Desk'), 'a symbol'],
  [() => 'Desk', 'a function'],
]

refuses('a name that is no text', 'TypeError', [
  ...noText.map(([name, is]): Row => ['tiesBetween', ['Desk', name], `${is} is not a party name: expected a string`]),
  ['find', [transfers, { to: [['Desk']] }], 'to: an array is not a party name: expected a string'],
  ['record', [null], 'null is not the id of a record: expected a string'],
  ['findActor', [null], 'null is not a name: expected a string'],
])

const ofTransfers = 'goods includeUnspecified stage joint inReturnFor'
const ofTies = 'sides type directed from to between standing domain stage'
const rest = 'certainty knownBy document kind on partOf modality claimant hedge unit label negated exactly'
const shared = `during ${rest}`
const proto: unknown = JSON.parse('{ "__proto__": 1 }')

refuses('options that are none', 'TypeError', [
  ['transfersTo', ['Desk', { form: 'Desk' }], "'form' is not an option of transfersTo → from"],
  ['find', [transfers, { form: undefined }], "'form' is not an option of find → from"],
  ['explain', [transfers, { form: 'Desk' }], "'form' is not an option of explain → from"],
  ['find', [stances, { host: 'Desk' }], `'host' is not an option of find of: ${shared} holder subject position`],
  ['find', [records, { goods: 'arms' }], `'goods' is not an option of find of: ${shared}`],
  ['transfersTo', ['Desk', proto], `'__proto__' is not an option of transfersTo of: ${shared} from ${ofTransfers}`],
  ['tiesOf', ['Desk', { [Symbol('with')]: 'Desk' }], 'a symbol is not an option of tiesOf: expected a string'],
  ['find', [transfers, null], 'null is not an object of options'],
  ['tiesOf', ['Desk', ['League']], 'an array is not an object of options'],
  ['tiesOf', ['Desk', 'League'], "'League' is not an object of options"],
  ['tiesOf', ['Desk', new Map()], 'an object is not an object of options'],
  ['tiesOf', ['Desk', Object.create({ with: 'League' })], 'an object is not an object of options'],
  ['transfersTo', ['Desk', { to: 1 }], `'to' is not an option of transfersTo of: ${shared} from ${ofTransfers}`],
  ['tiesBetween', ['Desk', 'League', { with: 1 }], `'with' is not an option of tiesBetween of: ${shared} ${ofTies}`],
  ['tiesAt', ['2024', { during: 1 }], `'during' is not an option of tiesAt of: ${rest} of with ${ofTies}`],
  ['holdsAt', [pact, '2024', { certainty: 1 }], "'certainty' is not an option of holdsAt of: knownBy document of"],
  [
    'timelineOf',
    ['Desk', { negated: true }],
    `'negated' is not an option of timelineOf of: during ${rest.replace(' on', '').replace(' negated', '')}`,
  ],
  ['disagreements', [null], 'null is not an object of options'],
])

refuses('a word that is none: a closed list is shown whole', 'RangeError', [
  ['find', [events, { stage: 'x' }], `stage: 'x' is not a stage of a event of: ${Object.keys(stages.event).join(' ')}`],
  ['tiesAt', ['2024', { certainty: 'no' }], "certainty: 'no' is not a certainty of: definite possible"],
  ['tiesOf', ['Desk', { modality: 'said' }], `modality: 'said' is not a modality of: ${modalities.join(' ')}`],
  ['tiesOf', ['Desk', { type: 'treaties' }], "type: 'treaties' is not a known type → treaty"],
  ['tiesOf', ['Desk', { standing: 'for' }], "standing: 'for' is not a known standing of: with against neither"],
  ['tiesOf', ['Desk', { sides: 'both' }], "sides: 'both' is not a choice of sides of: opposite same any"],
  ['recordsOn', ['Desk', { kind: 'transfers' }], "kind: 'transfers' is not a kind of record → transfer"],
  ['disagreements', [{ relation: 'x' }], `relation: 'x' is not a relation of claims of: ${relations.join(' ')}`],
  ['estimatesOf', [pact, { unit: 'tank' }], "unit: 'tank' is not a unit → tanks"],
  ['tiesOf', ['Desk', { knownBy: '2024' }], "knownBy: '2024' is not a single day: expected 'YYYY-MM-DD'"],
])

refuses('a value of another type', 'TypeError', [
  ['find', [transfers, { stage: ['delivered', null] }], 'stage: null is not a stage of a transfer: expected a string'],
  ['find', [transfers, { stage: new Array(1) }], 'stage: undefined is not a stage of a transfer: expected a string'],
  ['tiesAt', ['2024', { certainty: ['definite'] }], 'certainty: an array is not a certainty: expected a string'],
  ['transfersTo', ['Desk', { includeUnspecified: 1 }], 'includeUnspecified: 1 is not true or false'],
  ['find', [transfers, { negated: 'only' }], "negated: 'only' is not true or false"],
  ['find', [transfers, { label: 5 }], 'label: 5 is not text'],
])

const form =
  "expected 'YYYY-MM-DD', 'YYYY-MM', 'YYYY', an interval 'A/B', { year, month, day } or a Date at midnight UTC"
const local = new Date(2024, 5, 19, 1)
const zone = 'is not at midnight UTC, so its day depends on the time zone: pass'

refuses('text that is no date', 'RangeError', [
  ['tiesAt', ['2024-W1'], `'2024-W1' is not a date: ${form}`],
  ['tiesAt', ['2024/2023'], "'2024/2023' ends before it begins"],
  ['transfersTo', ['Desk', { during: '2024-W1' }], `during: '2024-W1' is not a date: ${form}`],
])

refuses('a value that is no date', 'TypeError', [
  ['eventsDuring', [], `undefined is not a date: ${form}`],
  ['transfersTo', ['Desk', { knownBy: 20240101 }], `knownBy: 20240101 is not a date: ${form}`],
  ['holdsAt', [pact, local], `the Date ${local.toISOString()} ${zone} '2024-06-19'`],
])

const not = 'is not a record: expected one that a list or a query gave back'
const [claim] = pact.claims

refuses('a record that is none', 'TypeError', [
  ['holdsAt', [null, '2024'], `null ${not}`],
  ['estimatesOf', ['pact'], `'pact' ${not}`],
  ['evidenceOf', [{}], `an object ${not}`],
  ['holdsAt', [ours.record('ties/iran-russia/treaty'), '2024'], `an object ${not}`],
  ...[
    ...[{ id: 5 }, { title: undefined }, { kind: 'treaty' }, { claims: {} }, { claims: [...pact.claims, {}] }],
    ...[{ claims: [{ ...claim, passages: undefined }] }, { claims: [{ ...claim, modality: 'said' }] }],
  ].map((fault): Row => ['sentenceOf', [{ ...pact, ...fault }], `an object ${not}`]),
])

refuses('a list that is none', 'TypeError', [
  ['find', [null], 'null is not a list of records'],
  ['find', ['transfers'], "'transfers' is not a list of records"],
  ['find', [[{ id: 1 }]], 'an array is not a list of records of this data set'],
  ['explain', [], 'undefined is not a list of records'],
])

const ofOurs: readonly Row[] = [
  ['recordsOn', ['IRN'], "'IRN' is not the name of a party, person or place → Iran"],
  ['transfersFrom', ['DPRK'], "'DPRK' is not a party name → North Korea"],
  ['transfersTo', ['Russia', { goods: 'Shahed drones' }], "goods: 'Shahed drones' is not the name of goods → shahed"],
  ['statementsBy', ['Zelensky'], "'Zelensky' is not the name of a party, person or voice → Volodymyr Zelensky"],
  ['cite', [ours.record('ties/iran-russia/treaty'), 'apa'], "'apa' is not a style of citation of: csl bibtex text"],
]
refuses('our own closed lists, aliases and codes', 'RangeError', ofOurs, ours)

const partOf = (id: unknown): Row['1'] => [ours.transfers, { partOf: id }]
const likeOurs = "is not the id of a record: expected one like 'transfers/iran-russia/uav'"
refuses('what can be no id of ours', 'RangeError', [['find', partOf('x'), `partOf: 'x' ${likeOurs}`]], ours)
refuses(
  'an id of ours that is no text',
  'TypeError',
  [['find', partOf(5), 'partOf: 5 is not the id of a record: expected a string']],
  ours,
)
