import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import { told } from '../registers/made-up.js'
import { ids, thrownBy } from '../support.js'

const attestedTo = '2000-06-30'
const made = () =>
  createDataset({
    vocabulary: {
      units: ['aircraft'],
      signedUnits: ['EUR'],
      pers: ['month'],
      eventTypes: ['war', 'ambush'],
      roles: ['initiator', 'joiner'],
      outcomes: ['stalemate'],
      measures: ['GDP'],
      abilities: ['leases'],
      assessmentTypes: ['hunch'],
      subjects: ['fishing quotas'],
      positions: ['abstains'],
      domains: ['fishing'],
      acts: ['sang'],
      ranks: ['oldest'],
    },
    transfers: [
      {
        id: 'jets',
        from: 'Highland',
        to: 'Lowland',
        goods: 'jets',
        stage: 'delivered',
        quantity: { count: 7, unit: 'aircraft' },
      },
      {
        id: 'rent',
        from: 'Lowland',
        to: 'Highland',
        goods: 'rent',
        stage: 'delivered',
        quantity: { count: 2, unit: 'EUR', per: 'month' },
      },
    ],
    events: [
      {
        id: 'war',
        type: 'war',
        participants: [
          { actor: 'Island', role: 'joiner' },
          { actor: 'Highland', role: 'initiator' },
          { actor: 'Lowland', role: 'attacked' },
        ],
        date: '1950',
        outcome: 'stalemate',
      },
      { id: 'ambush', type: 'ambush', participants: [{ actor: 'Island', role: 'attacker' }], date: '1952' },
    ],
    figures: [{ id: 'gdp', measure: 'GDP', of: 'Lowland', quantity: { count: -5, unit: 'EUR' } }],
    capabilities: [{ id: 'fleet', actor: 'Island', ability: 'leases', goods: 'jets' }],
    assessments: [{ id: 'hunch', type: 'hunch', about: 'Island' }],
    statements: [{ id: 'song', act: 'sang', speaker: 'Island', date: '1951' }],
    stances: [{ id: 'vote', holder: 'Island', subject: 'fishing quotas', position: 'abstains' }],
    ties: [
      {
        id: 'pact',
        type: 'treaty',
        between: ['Highland', 'Island'],
        domain: 'fishing',
        rank: { as: 'oldest', among: 'pacts' },
      },
    ],
    attestedTo,
  })

describe('words of a register of its own', () => {
  test('stand in records and can be asked for', () => {
    const data = made()
    const asked = [
      data.eventsDuring('1950', { type: 'war', role: 'initiator', of: 'Highland', outcome: 'stalemate' }),
      data.eventsDuring('1950', { role: 'initiator', of: 'Island' }),
      data.figuresOn('Lowland', { measure: 'GDP', unit: 'EUR' }),
      data.find(data.capabilities, { ability: 'leases' }),
      data.find(data.assessments, { type: 'hunch' }),
      data.statementsBy('Island', { act: 'sang' }),
      data.stancesOf('Island', { subject: 'fishing quotas', position: 'abstains' }),
      data.tiesOf('Island', { domain: ['fishing', 'trade'] }),
    ]
    expect(asked.map(ids)).toEqual([['war'], [], ['gdp'], ['fleet'], ['hunch'], ['song'], ['vote'], ['pact']])
    expect(data.totalOf(data.transfers, { unit: 'aircraft' })).toMatchObject({ min: 7, unit: 'aircraft' })
  })

  test('read in a sentence', () => {
    const data = made()
    const sentences = data.records.map((record) => data.sentenceOf(record)).join(' ')
    for (const sentence of [
      'Lowland took part in a war in 1950, with Island as joiner, with Highland as initiator, ending in stalemate.',
      'Island: leases jets. The register, 30 June 2000: Island leases jets.',
      'Island took part in an ambush in 1952.',
      'Island made a statement marked “sang” in 1951.',
      'Island takes the position “abstains” on fishing quotas.',
      'The author makes a “hunch” about Island.',
      'Lowland’s GDP stands at -5 EUR.',
    ])
      expect(sentences).toContain(sentence)
  })

  test('are listed in errors beside ours, in queries and in rows', () => {
    const data = made()
    expect(thrownBy(() => data.eventsDuring('1950', { type: 'wra' as never }))).toContain("did you mean 'war'?")
    expect(thrownBy(() => data.totalOf(data.transfers, { unit: 'zzzzzzzz' as never }))).toMatch(
      /'tanks'.*'aircraft', 'EUR'/,
    )
    expect(thrownBy(() => data.totalOf(data.transfers, {} as never))).toMatch(/tanks, .*, aircraft, EUR$/)
    const event = { id: 'e', participants: [{ actor: 'A', role: 'host' }] }
    expect(
      told({ vocabulary: { eventTypes: ['war'] }, events: [{ ...event, type: 'xxxxxxxx' }], attestedTo })[0],
    ).toMatch(
      /^events\[0\]\.type: not a known word: expected a type of event, or add it to vocabulary\.eventTypes: one of 'visit'.*'war'$/,
    )
  })

  test('of one data set are not those of another', () => {
    made()
    const tanks = { id: 't', from: 'A', to: 'B', goods: 'tanks' }
    expect(told({ transfers: [{ ...tanks, quantity: { count: 1, unit: 'aircraft' } }], attestedTo })).toHaveLength(1)
    expect(
      told({
        vocabulary: { units: ['aircraft'] },
        transfers: [{ ...tanks, quantity: { count: -1, unit: 'aircraft' } }],
        attestedTo,
      }),
    ).toEqual([
      'transfers[0].quantity.count: negative count: there are no aircraft below 0: leave out what is not known',
    ])
  })

  test('come as lists of text, for lists that take some', () => {
    expect(told({ vocabulary: { unit: [], roles: 'ally', acts: ['', 'sang'], subjects: null } })).toEqual([
      "input.vocabulary.unit: unknown field: 'unit' is not a list that takes words of your own; did you mean 'units'?",
      'input.vocabulary.roles: not this kind of value: expected a list of words',
      'input.vocabulary.acts: not this kind of value: expected a list of words',
    ])
    expect(told({ vocabulary: ['aircraft'] })).toEqual([
      "input.vocabulary: not this kind of value: expected lists of words: { units: ['aircraft'] }",
    ])
  })
})
