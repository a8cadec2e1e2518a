import { expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { type AnyRecord, type Claim, documents, type Form, records, sentenceOf } from '../../src/index.js'

// Every sentence of every record at every state of knowledge, clause by clause beside the claims in view.

interface Clause {
  readonly claim: Claim
  readonly text: string
}

interface Reading {
  readonly record: AnyRecord
  readonly sentence: string
  readonly claims: readonly Claim[]
}

const appeared = new Map(documents.map(({ id, published }) => [id, published.latest]))
const states = [undefined, ...new Set(appeared.values())]

const readings: readonly Reading[] = records.flatMap((record) =>
  states.map((knownBy) => ({
    record,
    sentence: sentenceOf(record, { knownBy }),
    claims: (record.claims as readonly Claim[]).filter(
      ({ document }) => knownBy === undefined || (appeared.get(document) as string) <= knownBy,
    ),
  })),
)

const told = readings.filter(({ claims }) => claims.length > 0)

/** A clause ends with its passages in brackets. */
const textsOf = ({ sentence, record }: Reading) =>
  sentence.slice(`${record.title}: `.length, -1).split(/(?<=p\d+\.s\d+\)); /)

const clauses: readonly Clause[] = told.flatMap((reading) => {
  const texts = textsOf(reading)
  return reading.claims.map((claim, place) => ({ claim, text: texts[place] ?? '' }))
})

const unquoted = (text: string) => text.replace(/“[^”]*”/g, '“…”')

/** The clauses of the claims that have something, where the clause lacks its words. */
const without = (words: (claim: Claim) => string | undefined) =>
  clauses
    .map(({ claim, text }) => ({ must: words(claim), text }))
    .filter(({ must, text }) => must !== undefined && !text.includes(must))

test('there is a sentence for each record and state, and a clause for each claim in view', () => {
  expect(readings.length).toBe(records.length * states.length)
  expect(told.filter((reading) => textsOf(reading).length !== reading.claims.length)).toEqual([])
  const silent = readings.filter(({ claims }) => claims.length === 0)
  expect(silent.length).toBeGreaterThan(0)
  for (const { record, sentence } of silent) expect(sentence).toBe(`${record.title}: no document told of it yet.`)
})

test.each<[string, RegExp]>([
  ['a doubled space', / {2}|^ | $|\s[,;.)]|\( /],
  ['empty brackets or quotes', /\(\s*\)|“\s*”/],
  ['an empty slot', /undefined|null|NaN|\[object/],
  ['an empty place between commas', /,\s*[,;.)]|;\s*[;.)]|:\s*[;,.)]/],
  ['a before a vowel', /\ba (?!(?:eu|one|uk|u[ns][ia])\w*)[aeiou]/i],
  ['an before a consonant', /\ban (?!hour|honest|heir)[^aeiou“]/i],
  ['a word twice', /\b(\w+),? \1\b/i],
  [
    'a stem twice',
    /reports? reported|expected an expected|plans? for (?:an? )?(?:plan|promise|preparation)|planned plan/,
  ],
  ['a thing of a thing', /(?:the event|this (?:tie|stance|judgement|statement|measure)) of /],
  ['goods behind a comma', /\d+ \w+, of /],
  ['one of several', /(?<![\d,.-])1 (?!of\b)\w+s\b/],
  ['a date without its preposition', /(?:as of|since|dated to) (?:between|on|in)\b/],
  ['said, beginning or ending without a preposition', /(?:said|beginning|ending) (?:\d|[A-Z]|the \d)/],
  ['a preposition twice', /\b(?:of|on|in|to|since|for) (?:of|on|in|to|since|for)\b/],
  ['an end that ends', /(?:a halt|withdrawal|the end of this tie)\b[^;]*, (?:beginning|ending)/],
  ['an article before none', /no such (?:a|an|the|this) /],
  ['brackets in brackets', /\([^()]*\(/],
])('no sentence has %s', (_, trap) => {
  const texts = readings.map(({ sentence }) => unquoted(sentence))
  expect(texts.filter((text) => trap.test(text))).toEqual([])
})

test('each sentence starts with its title, ends with one full stop and pairs its quotes and brackets', () => {
  const count = (text: string, sign: string) => text.split(sign).length - 1
  for (const { record, sentence } of readings) {
    expect(sentence.startsWith(`${record.title}: `)).toBe(true)
    expect(sentence).toMatch(/[^.]\.$/)
    expect(count(sentence, '“')).toBe(count(sentence, '”'))
    expect(count(sentence, '(')).toBe(count(sentence, ')'))
  }
})

test('each clause names the document and the passages of its claim, and who says so', () => {
  expect(without(({ document }) => document)).toEqual([])
  expect(without(({ passages }) => `${passages.join(' ')})`)).toEqual([])
  expect(without(({ claimant }) => claimant)).toEqual([])
  expect(without(({ via }) => via)).toEqual([])
})

test('each clause has the hedge, label, rank, duty and lack of its claim', () => {
  expect(without(({ hedge }) => hedge && `hedged with “${hedge}”`)).toEqual([])
  expect(without(({ called }) => called && `“${called}”`)).toEqual([])
  expect(without(({ rank }) => rank && `“${rank.as}” among ${rank.among}`)).toEqual([])
  expect(without(({ obligations }) => obligations?.[0])).toEqual([])
  expect(without(({ lacks }) => lacks?.[0])).toEqual([])
  expect(without(({ within }) => within)).toEqual([])
  expect(without(({ trend }) => trend?.is)).toEqual([])
})

test('no clause has a hedge, label or rank that its claim has not', () => {
  const quotes = ({ hedge, called, rank }: Claim) => [hedge, called, rank].filter(Boolean).length
  expect(clauses.filter(({ claim, text }) => text.split('“').length - 1 !== quotes(claim))).toEqual([])
})

const bounds: Readonly<Record<Exclude<Form, 'stated' | 'range' | 'magnitude'>, RegExp>> = {
  about: /\babout \$?\d/,
  atLeast: /\bat least \$?\d/,
  moreThan: /\bmore than \$?\d/,
  upTo: /\bup to \$?\d/,
  nearly: /\bnearly \$?\d/,
  lessThan: /\bless than \$?\d/,
}
const forms = Object.keys(bounds) as (keyof typeof bounds)[]

test('each quantity has its own bound word and no other', () => {
  const wrong = clauses.filter(({ claim: { quantity }, text }) =>
    forms.some((form) => bounds[form].test(unquoted(text)) !== (quantity?.form === form)),
  )
  expect(wrong).toEqual([])
  expect(without(({ quantity }) => quantity?.magnitude)).toEqual([])
  const ranges = clauses.filter(({ claim }) => claim.quantity?.form === 'range')
  for (const { text } of ranges) expect(text).toMatch(/[\d,]+ to [\d,]+ /)
})

test('each verb tells the modality, and each negation says so', () => {
  const verbs = {
    asserted: /told of|said that there was no such/,
    reported: /reported|reports told of/,
    alleged: /alleged/,
    denied: /denied/,
    planned: /told of (?:plans for|a request|an offer|a promise|an agreement|preparation)/,
    forecast: /expected|put forward|rejected/,
    opinion: /put forward|rejected/,
  }
  expect(clauses.filter(({ claim, text }) => !verbs[claim.modality].test(unquoted(text)))).toEqual([])
  const negative = /there was no such|rejected this /
  expect(clauses.filter(({ claim, text }) => negative.test(text) !== (claim.negated === true))).toEqual([])
})

test('each clause has the dates of its claim', () => {
  const year = (edtf: string) => /\d{3}[\dX]/.exec(edtf)?.[0].replace('X', '0')
  const edges = ({ period }: Claim) => [period?.start, period?.end === 'open' ? undefined : period?.end]
  for (const place of [0, 1]) expect(without((claim) => year((edges(claim)[place] ?? { edtf: '' }).edtf))).toEqual([])
  expect(without(({ asOf }) => asOf && 'as of ')).toEqual([])
  expect(without(({ said }) => said && ', said ')).toEqual([])
  expect(without(({ quantity }) => quantity?.cumulativeSince && 'counted since ')).toEqual([])
  const open = /going on|continuing/
  expect(clauses.filter(({ claim, text }) => claim.period?.end === 'open' && !open.test(text))).toEqual([])
})

test('each stance, statement and event tells its position, act and outcome', () => {
  for (const { record, sentence } of told) {
    if (record.kind === 'statement') expect(sentence).toContain(`act: ${record.act}`)
    if (record.kind === 'event' && record.outcome) expect(sentence).toContain(`outcome: ${record.outcome}`)
    if (record.kind === 'stance' && record.position !== 'called')
      expect(sentence).toContain(`position: ${record.position}`)
  }
})

// What no document says as yet, and a register of one's own may say.
const made = (kind: string, fields: object) => {
  const of = {
    transfers: { from: 'A', to: 'B', goods: 'salt' },
    capabilities: { actor: 'A', ability: 'makes', goods: 'salt' },
  }
  const others = { deployments: { what: 'salt', of: 'A' }, ties: { type: 'alliance', between: ['A', 'B'] } }
  const figures = { measure: 'stocks', of: 'A' }
  const assessments = { type: 'judgement', about: 'A' }
  const base = { ...of, ...others, assessments, figures }[kind]
  const data = createDataset({ [kind]: [{ id: 'x', title: 'X', ...base, ...fields }], attestedTo: '2000-01-01' })
  return data.records.map((record) => data.sentenceOf(record)).join('')
}
const negated = { negated: true, modality: 'asserted', stage: 'delivered' }

test.each<[string, object, string]>([
  ['transfers', { quantity: { count: 1, unit: 'tons' } }, 'told of this transfer of 1 ton of salt'],
  ['transfers', { quantity: { count: 1, unit: 'troops' } }, 'told of this transfer of 1 troop'],
  ['transfers', { quantity: { count: 1, unit: 'people' } }, 'told of this transfer of 1 person'],
  ['transfers', { quantity: { count: 1_234_567, unit: 'rounds' } }, 'told of this transfer of 1,234,567 rounds'],
  ['transfers', { quantity: { count: 1_500_000, unit: 'rounds' } }, 'told of this transfer of 1.5 million rounds'],
  [
    'transfers',
    { quantity: { form: 'range', min: 20_000, max: 2e9, unit: 'USD' } },
    'told of this transfer of $20,000 to $2 billion',
  ],
  [
    'transfers',
    { quantity: { form: 'magnitude', magnitude: 'millions', unit: 'USD' } },
    'told of this transfer of millions of dollars',
  ],
  ['transfers', { stage: 'agreed', quantity: { count: 2, unit: 'tons' } }, 'told of an agreement on 2 tons of salt'],
  ['transfers', { stage: 'halted', date: '1999' }, 'told of a halt, dated to 1999'],
  [
    'transfers',
    { stage: 'halted', start: '1998', end: '1999' },
    'told of a halt, after a beginning in 1998, dated to 1999',
  ],
  ['transfers', { ...negated, date: '1999' }, 'said that there was no such delivery, an absence dated to 1999'],
  ['transfers', { ...negated, modality: 'forecast' }, 'expected no such delivery'],
  ['transfers', { ...negated, modality: 'planned' }, 'told of plans for no such delivery'],
  ['transfers', { ...negated, modality: 'alleged' }, 'alleged that there was no such delivery'],
  ['capabilities', { stage: 'planned' }, 'told of this planned production'],
  ['capabilities', { stage: 'planned', modality: 'planned' }, 'told of plans for this production'],
  ['capabilities', { stage: 'developing' }, 'told of this developing production'],
  ['deployments', { stage: 'expected' }, 'told of an expected deployment'],
  ['deployments', { stage: 'withdrawn', end: '1999-05' }, 'told of a withdrawal, dated to May 1999'],
  ['figures', { quantity: { count: 5, unit: 'tons' } }, 'told of a figure of 5 tons'],
  [
    'figures',
    { quantity: { count: 5, unit: 'percent', of: 'the whole' }, measure: 'inflation' },
    'told of a rate of 5 %',
  ],
  ['ties', { obligations: ['help', 'trade'] }, 'told of this tie, with the duty of help and of trade'],
  ['ties', { lacks: ['a text', 'a term'] }, 'told of this tie, without a text and without a term'],
  ['assessments', { modality: 'forecast' }, 'put forward this judgement as a forecast'],
])('%s: %o', (kind, fields, expected) => {
  expect(made(kind, fields)).toBe(`X: register ${expected} (x).`)
})
