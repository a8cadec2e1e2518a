import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { documents, evidenceOf, holdsAt, type RecordId, record, records, sentenceOf } from '../../src/index.js'

const states = [...documents.map(({ published }) => published.latest), undefined]

const traps: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a doubled space', / {2}/],
  ['an empty slot', /undefined|null|NaN|\[object|\(\)|“”|, ,|,,|\( | \)|: ;|; ;| ,| ;| \.$/],
  ['a word twice', /\b(\w+) \1\b/],
  ['a before a vowel', /\ba [aeio]\w/],
  ['an before a consonant', /\ban [^aeiouhA-Z“]/],
  ['one of several', /(?<![\d,.-])1 (?:drones|missiles|rounds|containers|people|years|months|visits|packages|tanks)\b/],
  ['a singular verb after several', /\b(?:tells|reports|holds|expects|alleges|denies) (?:of|a|an|the|this|that)\b/],
  ['two periods', /\.\.|\.$.*\.$/],
]

test('every sentence of every record and state of knowledge is free of traps', () => {
  const faults: string[] = []
  for (const one of records) {
    for (const sentence of new Set(states.map((knownBy) => sentenceOf(one, { knownBy })))) {
      for (const [name, pattern] of traps) if (pattern.test(sentence)) faults.push(`${name}: ${sentence}`)
      if (!sentence.startsWith(`${one.title}: `) || !sentence.endsWith('.')) faults.push(`ends: ${sentence}`)
      if (sentence.split('“').length !== sentence.split('”').length) faults.push(`quotes: ${sentence}`)
    }
  }
  expect(faults).toEqual([])
})

test('every sentence names the document and passages of each of its claims', () => {
  const faults: string[] = []
  for (const one of records) {
    const sentence = sentenceOf(one)
    for (const { document, passages } of evidenceOf(one))
      if (!sentence.includes(document) || !sentence.includes(`${passages.join(' ')})`)) faults.push(sentence)
  }
  expect(faults).toEqual([])
})

test('the hedge, label, claimant and negation of each claim are told', () => {
  const faults: string[] = []
  for (const one of records) {
    const sentence = sentenceOf(one)
    for (const { claim } of evidenceOf(one)) {
      const { hedge, called, claimant, negated, modality } = claim
      const must = [
        hedge && `“${hedge}”`,
        called && `“${called}”`,
        claimant,
        negated && /no such|rejected/,
        modality === 'denied' && 'denied',
      ]
      for (const part of must)
        if (part && !(part instanceof RegExp ? part.test(sentence) : sentence.includes(part)))
          faults.push(`${part}: ${sentence}`)
    }
  }
  expect(faults).toEqual([])
})

test.each<[RecordId, string | undefined, string]>([
  [
    'transfers/iran-russia/ballistic-missiles',
    '2023-01-20',
    'Ballistic missiles from Iran to Russia: putins-rogue-friends told of a refusal, as of 20 January 2023 (p20.s1).',
  ],
  [
    'transfers/iran-russia/ballistic-missiles',
    '2022-11-23',
    'Ballistic missiles from Iran to Russia: no document told of it yet.',
  ],
  [
    'transfers/iran-russia/ballistic-missiles',
    '2024-12-31',
    'Ballistic missiles from Iran to Russia: putins-rogue-friends told of a refusal, as of 20 January 2023 (p20.s1); the European Union reported a delivery of at least 400 missiles (short-range ballistic missiles), said in September 2024 (axis-of-upheaval p4.s1).',
  ],
  [
    'transfers/china-wagner-group/arms',
    undefined,
    'Arms from China to the Wagner Group: the United States reported that there was no such delivery (putins-rogue-friends p44.s3).',
  ],
  [
    'transfers/china-russia/chemicals',
    undefined,
    'Chemicals from China to Russia: Ukrainian intelligence reported a delivery (state-of-russias-allies p44.s2).',
  ],
])('sentenceOf(%s, { knownBy: %s })', (id, knownBy, expected) => {
  expect(sentenceOf(record(id), { knownBy })).toBe(expected)
})

test('a view tells what the record told then', () => {
  for (const one of records.slice(0, 50)) {
    const knownBy = '2024-12-31'
    if (holdsAt(one, '0001/9999', { knownBy }) !== 'no')
      expect(sentenceOf(one, { knownBy })).not.toContain('state-of-russias-allies')
  }
})

describe('a made-up record', () => {
  const sentence = (fields: object) => {
    const data = createDataset({
      transfers: [
        { id: 't', from: 'A', to: 'B', goods: 'salt', title: 'Salt', passages: ['1'], document: 'paper', ...fields },
      ],
      actors: [{ name: 'League', the: true }],
      documents: [{ id: 'paper', published: '2000-01-01' }],
    })
    return data.sentenceOf(data.record('t'))
  }
  const tons = (quantity: object) => ({ quantity: { unit: 'tons', ...quantity } })

  test.each([
    [{}, 'paper told of this transfer (1)'],
    [{ stage: 'agreed', modality: 'planned' }, 'paper told of an agreement (1)'],
    [{ claimant: 'League', via: 'C' }, 'the League, relayed by C, told of this transfer (paper 1)'],
    [{ claimant: 'someone', modality: 'alleged' }, 'someone alleged this transfer (paper 1)'],
    [tons({ count: 1 }), 'paper told of this transfer of 1 ton of salt (1)'],
    [{ quantity: { unit: 'rounds', form: 'nearly', count: 1 } }, 'paper told of this transfer of nearly 1 round (1)'],
    [
      tons({ form: 'range', min: 1000, max: 2000.5 }),
      'paper told of this transfer of 1,000 to 2,000.5 tons of salt (1)',
    ],
    [
      tons({ form: 'magnitude', magnitude: 'significant number' }),
      'paper told of this transfer of a significant number of tons of salt (1)',
    ],
    [tons({ form: 'magnitude', magnitude: 'many' }), 'paper told of this transfer of many tons of salt (1)'],
    [
      tons({ form: 'magnitude', magnitude: 'majority', of: 'the salt' }),
      'paper told of this transfer of a majority of the salt (1)',
    ],
    [
      { quantity: { unit: 'USD', form: 'upTo', count: 20000, per: 'drone' } },
      'paper told of this transfer of up to $20,000 per drone (1)',
    ],
    [
      { quantity: { unit: 'percent', form: 'atLeast', count: 40, of: 'all salt' } },
      'paper told of this transfer of at least 40 % of all salt (1)',
    ],
    [{ start: '201X', end: 'open' }, 'paper told of this transfer, beginning in the 2010s, going on (1)'],
    [
      { start: '18XX', end: '1990' },
      'paper told of this transfer, beginning in the century of the 1800s, ending in 1990 (1)',
    ],
    [{ date: '0045-03-15' }, 'paper told of this transfer, dated to 15 March 45 (1)'],
    [{ date: '[..1999-05]' }, 'paper told of this transfer, dated to May 1999 or earlier (1)'],
    [{ date: '[1999-05-02..]' }, 'paper told of this transfer, dated to 2 May 1999 or later (1)'],
    [
      { asOf: '[1998..1999]', said: '1999' },
      'paper told of this transfer, as of a time between 1998 and 1999, said in 1999 (1)',
    ],
    [
      tons({ count: 2, cumulativeSince: '1990' }),
      'paper told of this transfer of 2 tons of salt, counted since 1990 (1)',
    ],
    [{ trend: { is: 'rising', since: '1990' } }, 'paper told of this transfer, rising since 1990 (1)'],
    [
      { rank: { as: 'largest', among: 'salt shipments' } },
      'paper told of this transfer, with the rank “largest” among salt shipments (1)',
    ],
    [
      { hedge: 'reportedly', called: 'white gold' },
      'paper told of this transfer, hedged with “reportedly”, with the label “white gold” (1)',
    ],
    [{ negated: true, modality: 'asserted', stage: 'delivered' }, 'paper said that there was no such delivery (1)'],
  ])('%o', (fields, expected) => {
    expect(sentence(fields)).toBe(`Salt: ${expected}.`)
  })

  test('narrower goods, under their label', () => {
    const claims = [{ passages: ['2'], goods: 'sea-salt', quantity: { count: 2, unit: 'tons' } }] as const
    const data = createDataset({
      transfers: [{ id: 't', from: 'A', to: 'B', goods: 'salt', title: 'Salt', claims }],
      goods: [{ name: 'sea-salt', parent: 'salt', label: 'salt from the sea' }],
      attestedTo: '2000-01-01',
    })
    expect(data.sentenceOf(data.record('t'))).toBe(
      'Salt: register told of this transfer of 2 tons of salt from the sea (2).',
    )
  })

  test('a negated assessment, and an assessment that lies ahead', () => {
    const data = createDataset({
      assessments: [
        { id: 'not', type: 'judgement', about: 'A', modality: 'opinion', negated: true, title: 'Not' },
        { id: 'ahead', type: 'forecast', about: ['A', 'B'], modality: 'forecast', title: 'Ahead' },
      ],
      attestedTo: '2000-01-01',
    })
    expect(data.records.map((one) => data.sentenceOf(one))).toEqual([
      'Ahead: register put forward this forecast (ahead).',
      'Not: register rejected this judgement (not).',
    ])
  })
})
