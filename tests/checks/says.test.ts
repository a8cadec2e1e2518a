import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anyGroups, folder, patternOf } from '../../scripts/words/lists.js'
import { saysWith } from '../data/made-up.js'

const lamps = (says: string, fields: object = {}) => saysWith('transfer', { says, ...fields })
const good = 'Northland reportedly sent Southland more than 300 oil lamps in May 2024.'

test('a sentence and fields in step have no fault', () => {
  for (const which of ['transfer', 'statement', 'event', 'assessment'] as const) expect(saysWith(which, {})).toEqual([])
})

describe('the form of a sentence', () => {
  test.each<[string, readonly string[]]>([
    [good.replace('.', ''), ["a sentence ends with a full stop; got 'May 2024'"]],
    [`n${good.slice(1)}`, ['a sentence begins with a capital']],
    [good.replace('oil', 'oil (and other)'), ["no semicolon and no bracket; got '('"]],
    [good.replace('oil lamps', '"oil lamps"'), ["quotation marks are “ and ”; got '\"'"]],
    [good.replace('in May', 'as in p2.s1 in May'), ["no passage number; got 'p2.s1'"]],
    [good.replace('oil', 'transfers/a/b'), ["no id of a record; got 'transfers/a/b'"]],
    [good.replace('sent', 'sentBy'), ["no field name; got 'sentBy'"]],
    [good.replace('oil lamps', 'oil-lamps'), ["no slug; got 'oil-lamps'"]],
    [good.replace('sent', 'sent the rogue'), ["neutral words outside quotation marks; got 'rogue'"]],
    [good.replace('oil lamps', '“oil lamps”'), ['only the label in called is quoted; got “oil lamps”']],
    [good.replace('.', `${' and so on'.repeat(7)}.`), ['30 words at most; got 33']],
  ])('%s', (says, faults) => {
    expect(lamps(says)).toEqual(faults)
  })

  test('a claim without a sentence, and a label that is not quoted', () => {
    expect(saysWith('transfer', { says: undefined })).toEqual(['a claim is said in a sentence'])
    expect(lamps(good, { called: 'bright as day' })).toEqual([
      'the label in called is quoted; expected “bright as day”',
    ])
  })
})

/** Sentences about the lamps, with other fields of their claim, and what is wrong with them. */
const finds = (rows: readonly (readonly [says: string, fields: object, ...faults: string[]])[]) =>
  test.each(rows.map(([says, fields, ...faults]) => ({ says, fields, faults })))('$says $fields', (row) => {
    expect(lamps(row.says, row.fields)).toEqual(row.faults)
  })

describe('what the claim has and the sentence lacks', () => {
  const magnitude = { quantity: { form: 'magnitude', magnitude: 'dozens', unit: 'components' } }
  const only200 = { quantity: { form: 'moreThan', count: 200, unit: 'components' } }
  const [bound, named, date] = [
    'the number has the bound of the claim; got',
    'everyone in the claim is named; expected',
    'the date of the claim is said',
  ]
  finds([
    [good.replace('more than 300', 'a lot of'), {}, 'the number of the claim is said; expected 300'],
    [good.replace('more than', 'at least'), {}, `${bound} atLeast; expected moreThan`],
    [good.replace('more than ', ''), {}, `${bound} stated; expected moreThan`],
    [good.replace('more than 300', 'dozens of'), magnitude],
    [
      good.replace('more than 300', 'many'),
      magnitude,
      "a number that is said stands in a field; got 'many'",
      'the magnitude of the claim is said; expected dozens',
    ],
    [good.replace(' in May 2024', ''), {}, `${date} (end); expected 2024-05`, `${date} (start); expected 2024-05`],
    [good.replace('reportedly ', ''), {}, 'the hedge of the claim is said; expected reportedly'],
    [good, { negated: true }, 'a negated claim negates'],
    [good.replace('sent', 'did not send'), {}, 'a sentence that negates belongs to a claim that does'],
    [good, { claimant: 'Marta Vell' }, `${named} Marta Vell`],
    [good, { claimant: 'unnamed experts' }, `${named} unnamed experts (experts)`],
    [good, { modality: 'denied' }, 'a denial denies'],
    [good, { modality: 'planned', stage: 'promised' }, 'what is planned or expected is said to lie ahead'],
    [good.replace('Southland', 'the harbour'), {}, `${named} Southland`],
    [
      good,
      only200,
      "a number that is said stands in a field; got '300'",
      'the number of the claim is said; expected 200',
    ],
  ])
})

describe('what the sentence has and the claim lacks', () => {
  const [name, hedge] = [
    'a name that is said stands in the claim or record; got',
    'a hedge that is said stands in the claim; got',
  ]
  finds([
    [good, { quantity: undefined }, "a number that is said stands in a field; got '300'"],
    [good, { quantity: undefined, excused: { 300: 'background' } }],
    [good, { date: undefined }, "a date that is said stands in a field; got '2024-05'"],
    [good, { hedge: undefined }, `${hedge} 'reportedly'`],
    [good.replace('sent', 'may have sent'), {}, `${hedge} 'may'; expected reportedly`],
    [good.replace('Southland', 'Southland and Westland'), {}, `${name} 'Westland'`],
    [good.replace('sent', 'was seen as having sent'), {}],
    [`Marta Vell says that ${good}`, {}, 'whoever says so is the claimant; got Marta Vell'],
    [
      `Southland says that ${good}`,
      { claimant: 'Northland' },
      "the claimant stands by a word of saying; got 'southland'; expected Northland",
    ],
    [
      `Marta Vell denied that ${good}`,
      {},
      'a sentence that denies belongs to a denial',
      'whoever says so is the claimant; got Marta Vell',
    ],
  ])

  test('what somebody says has a claimant', () => {
    const says = '“Warm words” from Southland to Northland are seen as likely to follow.'
    expect(saysWith('assessment', { says, hedge: undefined })).toEqual([
      "a hedge that is said stands in the claim; got 'likely'",
      "an opinion of the document is said to be the author's",
      'what somebody says has a claimant, if only an unnamed one',
    ])
  })
})

describe('what is not so, in fields and sentence', () => {
  const arrived = (end: string) => `Two ferries of Southland arrived from Port Ost in May 2024${end}.`
  const onBoats = (says: string) =>
    saysWith(
      'statement',
      { says, passages: ['p5.s1'], called: undefined, excused: { 'Marta Vell': 'caption' } },
      { about: ['assessments/northland/boats'] },
    )

  test.each<[string, readonly string[], string | undefined]>([
    [
      'an outcome',
      saysWith('event', { says: arrived(', at a ceasefire') }, { outcome: 'no ceasefire' }),
      'what is lacking or not done is said with a negation',
    ],
    ['an outcome that the sentence leaves out', saysWith('event', {}, { outcome: 'no ceasefire' }), undefined],
    ['a refusal', saysWith('event', {}, { type: 'refusal' }), 'what is refused or opposed is said to be'],
    [
      'a refusal that is said',
      saysWith('event', { says: arrived(' and declined to leave') }, { type: 'refusal' }),
      undefined,
    ],
    [
      'only, for not only',
      saysWith('event', { says: arrived(' only by day') }),
      'what is not only so is not said to be only so',
    ],
    [
      'what was said not to be so',
      onBoats('Marta Vell said that Northland sent boats.'),
      'a statement that something is not so says so',
    ],
    ['the same, said', onBoats('Marta Vell said that Northland sent no boats.'), undefined],
    [
      'a negation that belongs to the name of the thing',
      saysWith(
        'transfer',
        { negated: true, says: good.replace('oil lamps', 'lamps without oil') },
        { title: 'Lamps without oil from Northland to Southland' },
      ),
      'a negated claim negates',
    ],
  ])('%s', (_, faults, fault) => {
    expect(faults).toEqual(fault === undefined ? [] : [fault])
  })
})

test('each pattern of data/words finds its example', () => {
  const lists = readdirSync(folder).map((name) => name.replace('.yaml', ''))
  const missed = lists.flatMap((list) =>
    Object.values(anyGroups(list)).flatMap((group) =>
      Object.entries(group).filter(([pattern, example]) => !patternOf({ [pattern]: example }, '').test(example)),
    ),
  )
  expect(lists.length).toBeGreaterThan(8)
  expect(missed).toEqual([])
})
