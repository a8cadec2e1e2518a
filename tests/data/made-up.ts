import { parse } from 'yaml'
import { compile } from '../../scripts/compile/compile.js'
import { fingerprintOf } from '../../scripts/passages/fingerprint.js'
import type { AuthoredClaim, AuthoredRecord } from '../../scripts/read/authoring.js'
import type { Entry, Sources } from '../../scripts/read/load.js'
import { linesOf } from '../../scripts/read/problems.js'
import type { Kind } from '../../src/vocabulary/index.js'

// A small data set of our own invention: two states, lamps and ferries.
const passages = Object.entries({
  'p1.s1': 'Lamps for the harbour',
  'p2.s1': 'Northland reportedly sent over 300 oil lamps to Southland in May 2024.',
  'p2.s2': 'Marta Vell of Northland said that several lamps were “bright as day”.',
  'p3.s1': 'Two ferries of Southland left Port Ost last month, and not only by day.',
  'p4.s1': 'Southland has not thanked Northland; its warm words may follow.',
  'p5.s1': 'Northland sent no boats.',
})

const records: Readonly<Record<string, AuthoredRecord>> = parse(`
transfers/northland-southland/lamps:
  title: Oil lamps from Northland to Southland
  summary: Oil lamps that Northland sends to Southland.
  from: [Northland]
  to: [Southland]
  goods: lamps
  claims:
    - passages: [p2.s1]
      says: Northland reportedly sent Southland more than 300 oil lamps in May 2024.
      modality: reported
      hedge: reportedly
      stage: delivered
      date: "2024-05"
      quantity: { form: moreThan, count: 300, unit: components }
statements/marta-vell/lamps:
  title: Marta Vell on the lamps
  summary: Marta Vell tells how the lamps of Northland look.
  act: said
  speaker: [Marta Vell]
  concerns: [Northland]
  claims:
    - passages: [p2.s2]
      says: Marta Vell said that the lamps of Northland were “bright as day”.
      modality: asserted
      called: bright as day
      excused: { several: background }
events/ferries/ferries:
  title: Ferries of Southland in Port Ost
  summary: Ferries of Southland leave Port Ost.
  type: arrival
  participants: { Southland: actor }
  place: Port Ost
  claims:
    - passages: [p3.s1]
      says: Two ferries of Southland arrived from Port Ost in May 2024.
      modality: asserted
      date: "2024-05"
      basis: resolved
      how: the month before the document
      quantity: { form: stated, count: 2, unit: assets }
assessments/southland/thanks:
  title: Southland's thanks to Northland
  summary: Whether Southland thanks Northland.
  type: forecast
  about: [Southland, Northland]
  claims:
    - passages: [p4.s1]
      says: “Warm words” from Southland to Northland may follow, the author expects.
      modality: forecast
      hedge: may
      called: warm words
      excused: { has not: background }
assessments/northland/boats:
  title: Boats from Northland
  type: judgement
  about: [Northland]
  claims:
    - passages: [p5.s1]
      says: Northland sent no boats, the author says.
      modality: opinion
      negated: true
`)

const entries = Object.entries(records).map(([id, body]): Entry => {
  const [folder = '', name, key = ''] = id.split('/')
  const claims = body.claims.map((claim) => ({ ...claim, document: 'harbour-news' }))
  return { id, kind: folder.slice(0, -1) as Kind, file: `data/${folder}/${name}.yaml`, key, body: { ...body, claims } }
})

const listOf = <T>(yaml: string): ReadonlyMap<string, T> => new Map(Object.entries<T>(parse(yaml)))
const labels = ['bright as day', 'warm words']

/** The made-up data, without a fault. */
export const sources: Sources = {
  entries,
  actors: listOf(`
    Northland: { type: state }
    Southland: { type: state, mentions: [Southland, Southern] }
    Westland: { type: state }
    unnamed experts: { type: voice, mentions: [experts] }
    Marta Vell: { type: person, roles: [{ title: minister, of: Northland, document: harbour-news, passages: [p2.s2] }] }`),
  goods: listOf(`
    lamps: { label: lamps }
    oil-lamps: { label: oil lamps, parent: lamps }`),
  places: listOf('Port Ost: {}'),
  documents: listOf(`
    harbour-news:
      name: the Harbour News
      genre: news
      language: en
      published: { earliest: 2024-06-01, latest: 2024-06-03, reasoning: printed }`),
  fingerprints: new Map([['harbour-news', passages.map(([id, text]) => fingerprintOf({ id, text }, labels))]]),
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

type Which = 'transfer' | 'statement' | 'event' | 'assessment'

/** The data with other fields on the first record of a kind, and on its claim. */
const changed = (which: Which, onRecord: object, onClaim: object): Partial<Sources> => {
  const first = entries.find(({ kind }) => kind === which)
  const other = ({ body }: Entry): AuthoredRecord => {
    const claims = [{ ...(body.claims[0] as AuthoredClaim), ...onClaim }]
    return { ...body, claims, ...onRecord }
  }
  return { entries: entries.map((entry) => (entry === first ? { ...entry, body: other(entry) } : entry)) }
}

/** What is wrong with the sentence of a claim that has other fields, on a record that may have others too. */
export const saysWith = (which: Which, onClaim: object, onRecord: object = {}): readonly string[] =>
  allWith(changed(which, onRecord, onClaim))
    .filter(isOfSentence)
    .map((line) => line.replace(/^.* › says: /, ''))

/** The problems where a record has other fields. */
export const withFields = (which: Which, fields: object): readonly string[] => problemsWith(changed(which, fields, {}))

/** The problems where the claim of a record has other fields. */
export const withClaim = (which: Which, fields: object): readonly string[] => problemsWith(changed(which, {}, fields))
