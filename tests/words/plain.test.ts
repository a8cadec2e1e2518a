import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { createDataset } from '../../src/dataset/index.js'
import { acts, eventTypes, hedges, outcomes, positions, roles, tieTypes } from '../../src/vocabulary/index.js'

const both = (first: string, second: string) => [
  { actor: 'A', role: first },
  { actor: 'B', role: second },
]

/** A row of each list, to which the cases add; alliances are ties without direction. */
const bases = {
  transfers: { from: 'A', to: 'B', goods: 'oil' },
  deployments: { of: 'A', what: 'troops' },
  capabilities: { actor: 'A', ability: 'makes', goods: 'drones' },
  figures: { of: 'A', measure: 'inflation' },
  events: { type: 'meeting', participants: both('participant', 'participant') },
  statements: { act: 'said', speaker: 'A' },
  ties: { type: 'membership', from: 'Norway', to: 'NATO' },
  alliances: { type: 'alliance', between: ['A', 'B'] },
  stances: { holder: 'A', subject: 'invasion', position: 'supports' },
  assessments: { type: 'judgement', about: 'A', modality: 'opinion' },
}

type Base = keyof typeof bases
type Cases = Readonly<Record<Base, Readonly<Record<string, object>>>>

/** A data set of a reader's own with one row. */
const dataOf = (base: Base, fields: object) =>
  createDataset({
    [base === 'alliances' ? 'ties' : base]: [
      { id: 'r', document: 'paper', passages: ['1'], ...bases[base], ...fields },
    ],
    actors: [{ name: 'League', the: true }],
    documents: [{ id: 'paper', title: 'Paper', published: '2000-01-01' }],
  } as object)

/** The sentence that is made from the fields of the row. */
function said(base: Base, fields: object): string {
  const data = dataOf(base, { title: 'It', ...fields })
  return data.records.map((one) => data.sentenceOf(one).replace('It. “Paper”, 1 January 2000: ', '')).join()
}

const titleOf = (base: Base, fields: object) =>
  dataOf(base, fields)
    .records.map(({ title }) => title)
    .join()

/** What is told by which fields, over every kind, stage, modality, hedge and negation. */
const { sentences, titles }: Readonly<Record<'sentences' | 'titles', Cases>> = parse(
  readFileSync(new URL('plain.yaml', import.meta.url), 'utf8'),
)

test.each(Object.keys(bases) as Base[])('the sentences and titles of %s read as English', (base) => {
  const told = Object.values(sentences[base]).map((fields) => said(base, fields))
  expect(told).toEqual(Object.keys(sentences[base]))
  expect(Object.values(titles[base]).map((fields) => titleOf(base, fields))).toEqual(Object.keys(titles[base]))
})

test('every word of the closed lists makes a sentence without a gap', () => {
  const told = [
    ...eventTypes.map((type) => said('events', { type })),
    ...outcomes.map((outcome) => said('events', { outcome })),
    ...roles.map((role) => said('events', { participants: both('actor', role) })),
    ...acts.map((act) => said('statements', { act })),
    ...positions.map((position) => said('stances', { position })),
    ...Object.keys(hedges).map((hedge) => said('transfers', { hedge })),
    ...Object.entries(tieTypes).map(([type, { directed }]) => said(directed ? 'ties' : 'alliances', { type })),
  ]
  const isWrong = (one: string) => !/^\p{Lu}[^{}]+[^ ,]\.$/u.test(one) || /undefined| {2}| ,|\b(\w+) \1\b/.test(one)
  expect(told.filter(isWrong)).toEqual([])
})
