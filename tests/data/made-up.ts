import { compile } from '../../scripts/compile/compile.js'
import { fingerprintOf } from '../../scripts/passages/fingerprint.js'
import type { AuthoredClaim, AuthoredRecord } from '../../scripts/read/authoring.js'
import type { Entry, Sources } from '../../scripts/read/load.js'
import { linesOf } from '../../scripts/read/problems.js'
import type { Kind } from '../../src/vocabulary/index.js'

// A small data set of our own invention: two states, lamps and ferries.
const passages = [
  { id: 'p1.s1', text: 'Lamps for the harbour' },
  { id: 'p2.s1', text: 'Northland reportedly sent over 300 oil lamps to Southland in May 2024.' },
  { id: 'p2.s2', text: 'Marta Vell of Northland said that several lamps were “bright as day”.' },
  { id: 'p3.s1', text: 'Two ferries of Southland left Port Ost last month, and not only by day.' },
  { id: 'p4.s1', text: 'Southland has not thanked Northland; its warm words may follow.' },
  { id: 'p5.s1', text: 'Northland sent no boats.' },
]

const lamps: AuthoredRecord = {
  title: 'Oil lamps from Northland to Southland',
  summary: 'Oil lamps that Northland sends to Southland.',
  from: ['Northland'],
  to: ['Southland'],
  goods: 'lamps',
  claims: [
    {
      document: 'harbour-news',
      passages: ['p2.s1'],
      says: 'Northland reportedly sent Southland more than 300 oil lamps in May 2024.',
      modality: 'reported',
      hedge: 'reportedly',
      stage: 'delivered',
      date: '2024-05',
      quantity: { form: 'moreThan', count: 300, unit: 'components' },
    },
  ],
}

const words: AuthoredRecord = {
  title: 'Marta Vell on the lamps',
  summary: 'Marta Vell tells how the lamps of Northland look.',
  act: 'said',
  speaker: ['Marta Vell'],
  concerns: ['Northland'],
  claims: [
    {
      document: 'harbour-news',
      passages: ['p2.s2'],
      says: 'Marta Vell said that the lamps of Northland were “bright as day”.',
      modality: 'asserted',
      called: 'bright as day',
      excused: { several: 'background' },
    },
  ],
}

const ferries: AuthoredRecord = {
  title: 'Ferries of Southland in Port Ost',
  summary: 'Ferries of Southland leave Port Ost.',
  type: 'arrival',
  participants: { Southland: 'actor' },
  place: 'Port Ost',
  claims: [
    {
      document: 'harbour-news',
      passages: ['p3.s1'],
      says: 'Two ferries of Southland arrived from Port Ost in May 2024.',
      modality: 'asserted',
      date: '2024-05',
      basis: 'resolved',
      how: 'the month before the document',
      quantity: { form: 'stated', count: 2, unit: 'assets' },
    },
  ],
}

const thanks: AuthoredRecord = {
  title: "Southland's thanks to Northland",
  summary: 'Whether Southland thanks Northland.',
  type: 'forecast',
  about: ['Southland', 'Northland'],
  claims: [
    {
      document: 'harbour-news',
      passages: ['p4.s1'],
      says: '“Warm words” from Southland to Northland may follow, the author expects.',
      modality: 'forecast',
      hedge: 'may',
      called: 'warm words',
      excused: { 'has not': 'background' },
    },
  ],
}

const boats: AuthoredRecord = {
  title: 'Boats from Northland',
  type: 'judgement',
  about: ['Northland'],
  claims: [
    {
      document: 'harbour-news',
      passages: ['p5.s1'],
      says: 'Northland sent no boats, the author says.',
      modality: 'opinion',
      negated: true,
    },
  ],
}

const entryOf = (kind: Kind, folder: string, name: string, key: string, body: AuthoredRecord): Entry => ({
  id: `${folder}/${name}/${key}`,
  kind,
  file: `data/${folder}/${name}.yaml`,
  key,
  body,
})

const entries: readonly Entry[] = [
  entryOf('transfer', 'transfers', 'northland-southland', 'lamps', lamps),
  entryOf('statement', 'statements', 'marta-vell', 'lamps', words),
  entryOf('event', 'events', 'ferries', 'ferries', ferries),
  entryOf('assessment', 'assessments', 'southland', 'thanks', thanks),
  entryOf('assessment', 'assessments', 'northland', 'boats', boats),
]

const labels = ['bright as day', 'warm words']

/** The made-up data, without a fault. */
export const sources: Sources = {
  entries,
  actors: new Map([
    ['Northland', { type: 'state' }],
    ['Southland', { type: 'state', mentions: ['Southland', 'Southern'] }],
    ['Westland', { type: 'state' }],
    ['unnamed experts', { type: 'voice', mentions: ['experts'] }],
    [
      'Marta Vell',
      {
        type: 'person',
        roles: [{ title: 'minister', of: 'Northland', document: 'harbour-news', passages: ['p2.s2'] }],
      },
    ],
  ]),
  goods: new Map([
    ['lamps', { label: 'lamps' }],
    ['oil-lamps', { label: 'oil lamps', parent: 'lamps' }],
  ]),
  places: new Map([['Port Ost', {}]]),
  documents: new Map([
    [
      'harbour-news',
      {
        name: 'the Harbour News',
        genre: 'news',
        language: 'en',
        published: { earliest: '2024-06-01', latest: '2024-06-03', reasoning: 'printed' },
      },
    ],
  ]),
  fingerprints: new Map([['harbour-news', passages.map((passage) => fingerprintOf(passage, labels))]]),
  unused: new Map([['harbour-news', { 'p1.s1': 'heading' }]]),
  retired: new Map(),
  version: '1.0.0',
  since: new Map(),
  withdrawn: new Map(),
  problems: [],
}

const isOfSentence = (line: string) => / › says: /.test(line)
const allWith = (changed: Partial<Sources>) => linesOf(compile({ ...sources, ...changed }).problems)

/** The problems of the made-up data with some of it replaced, but for those of its sentences. */
export const problemsWith = (changed: Partial<Sources>): readonly string[] =>
  allWith(changed).filter((line) => !isOfSentence(line))

const replaced = (which: keyof typeof place, change: (body: AuthoredRecord) => AuthoredRecord) =>
  entries.map((entry, i) => (i === place[which] ? { ...entry, body: change(entry.body) } : entry))

const place = { transfer: 0, statement: 1, event: 2, assessment: 3 } as const

/** What is wrong with the sentence of a claim that has other fields, on a record that may have others too. */
export const saysWith = (which: keyof typeof place, fields: object, onRecord: object = {}): readonly string[] =>
  allWith({
    entries: replaced(which, (body) => ({
      ...body,
      ...onRecord,
      claims: [{ ...(body.claims[0] as AuthoredClaim), ...fields }],
    })),
  })
    .filter(isOfSentence)
    .map((line) => line.replace(/^.* › says: /, ''))

/** The problems where a record has other fields. */
export const withFields = (which: keyof typeof place, fields: object): readonly string[] =>
  problemsWith({ entries: replaced(which, (body) => ({ ...body, ...fields })) })

/** The problems where the claim of a record has other fields. */
export const withClaim = (which: keyof typeof place, fields: object): readonly string[] =>
  problemsWith({
    entries: replaced(which, (body) => ({ ...body, claims: [{ ...(body.claims[0] as AuthoredClaim), ...fields }] })),
  })
