import { specsOf, viewSpecs } from '../find/specs.js'
import { findTimeline, type TimelineEntry } from '../find/timeline.js'
import { claimsOf, viewOf } from '../find/view.js'
import type { Column } from '../flat/column.js'
import { actorColumns, documentColumns, goodsTableColumns, placeColumns } from '../flat/reference-columns.js'
import { actors } from '../generated/actors.js'
import { documents } from '../generated/documents.js'
import { goods } from '../generated/goods.js'
import { places } from '../generated/places.js'
import { release } from '../generated/release.js'
import { type CitationStyles, cite } from '../helpers/cite.js'
import { evidenceOf } from '../helpers/evidence-of.js'
import { home } from '../helpers/home.js'
import { sentenceOf } from '../helpers/sentence-of.js'
import { urlOf } from '../helpers/url-of.js'
import { type Disagreement, disagreementSpecs, findDisagreements } from '../numbers/disagreements.js'
import type { AnyRecord, Claim, Day, Names, OurNames } from '../types/index.js'
import { daysText } from '../words/dates.js'
import { numberText } from '../words/numbers.js'
import { periodText } from '../words/period.js'
import { claimText } from '../words/plain.js'
import { saidOf } from '../words/sentence.js'
import { sourceOf, wording } from './found.js'
import { loadList } from './lists.js'
import { type Answer, joined } from './print.js'
import { conditionsIn, type Note, nameMeant, recordNamed } from './read.js'

type Given = Readonly<Record<string, unknown>>
type Row = AnyRecord<OurNames>

const empty = 'Nothing matches. That does not mean that nothing happened.'

const allThings = {
  actors: [actors, actorColumns],
  goods: [goods, goodsTableColumns],
  places: [places, placeColumns],
  documents: [documents, documentColumns],
} as const satisfies Readonly<Record<string, readonly [readonly object[], readonly Column<never>[]]>>

/** The actors, goods, places or documents, or those that hold some words. */
export function thingsAnswer(name: keyof typeof allThings, words: string): Answer<object> {
  const [rows, columns] = allThings[name] as readonly [readonly object[], readonly Column<object>[]]
  return {
    rows: rows.filter((row) => JSON.stringify(row).toLowerCase().includes(words.toLowerCase())),
    columns: Object.fromEntries(columns.map((column) => [column.name, column.of])),
  }
}

type Point = TimelineEntry<Names>

/** What names an actor, in time order. */
export async function timelineAnswer(actor: string, given: Given, note: Note): Promise<Answer<Point>> {
  const records = await loadList()
  const where = await conditionsIn(given, specsOf(undefined), note)
  const rows = findTimeline<Names>(records, home(), nameMeant(actor, home().actors, note), where)
  if (rows.length === 0) note(empty)
  const saysOf = ({ record, claims }: Point) => [
    ...new Set(claims.map((claim) => claimText<Names>(record, claim, wording))),
  ]
  const sourcesOf = ({ claims }: Point) => [...new Set(claims.map(sourceOf))]
  const markOf = ({ dated, mark }: Point) => (dated ? mark : 'published')
  return {
    rows,
    columns: {
      earliest: ({ earliest }) => earliest,
      latest: ({ latest }) => latest,
      mark: markOf,
      stage: ({ stage }) => stage,
      certainty: ({ certainty }) => certainty,
      title: ({ record }) => record.title,
      says: saysOf,
      sources: sourcesOf,
      id: ({ record }) => record.id,
    },
    table: ['earliest', 'title', 'mark', 'stage', 'certainty', 'says', 'sources', 'id'],
    entry: (row) => ({
      head: `${daysText(row.earliest, row.latest)}${/^p/.test(markOf(row)) ? ` (${markOf(row)})` : ''}`,
      says: saysOf(row).slice(0, 1),
      under: [joined(...sourcesOf(row), row.record.id, row.certainty === 'possible' && 'possible')],
      isDoubtful: row.certainty === 'possible',
    }),
  }
}

type Difference = Disagreement<OurNames>

const relationText: Readonly<Record<Difference['relation'], string>> = {
  conflicting: 'can’t all be so',
  superseded: 'a later total replaces an earlier one',
  notComparable: 'count different things',
  compatible: 'can all be so',
}

/** What documents differ about, and how, in a few words. */
function differenceText({ about, unit, relation, spread, other }: Difference): string {
  if (about === 'records') return `disputed by “${other?.title}”`
  if (about !== 'quantity')
    return { denial: 'denied by a party', negation: 'said not to be so', start: 'when it began' }[about]
  const printed = spread ? ` from ${numberText(spread.low)} to ${numberText(spread.high)}` : ''
  return `numbers of ${unit}${printed} (${relationText[relation]})`
}

/** What each document says of a record, a paragraph each. */
const paragraphs = (record: Row, claims: readonly Claim<string, OurNames>[]) =>
  saidOf<OurNames>(record, claims, wording).map(({ source, says }) => `- ${source}: ${says.join(' ')}`)

/** Where documents differ. */
export async function disagreementsAnswer(given: Given, note: Note): Promise<Answer<Difference>> {
  const where = await conditionsIn(given, disagreementSpecs, note)
  const rows = findDisagreements<OurNames>(await loadList(), home(), where)
  if (rows.length === 0) note(empty)
  const saysOf = ({ record, other = record, claims }: Difference) =>
    [...new Set([record, other])].flatMap((one) =>
      paragraphs(
        one,
        claims.filter((claim) => claimsOf<OurNames>(one).includes(claim)),
      ),
    )
  return {
    rows,
    columns: {
      title: ({ record }) => record.title,
      about: ({ about }) => about,
      relation: ({ relation }) => relation,
      unit: ({ unit }) => unit,
      low: ({ spread }) => spread?.low,
      high: ({ spread }) => spread?.high,
      says: saysOf,
      id: ({ record }) => record.id,
      other: ({ other }) => other?.id,
    },
    entry: (row) => ({
      head: `${row.record.title}: ${differenceText(row)}`,
      says: saysOf(row),
      under: [joined(row.record.id, row.other?.id)],
    }),
  }
}

/** One record in full. */
export async function showAnswer(id: string, given: Given, note: Note): Promise<Answer<Row>> {
  const whole = await recordNamed(id)
  const { knownBy, document } = (await conditionsIn(given, viewSpecs, note)) as {
    readonly knownBy?: Day
    readonly document?: readonly string[]
  }
  const record = viewOf<OurNames, Row>(whole, { knownBy, documents: document && new Set(document) }, home())
  if (record === undefined) note(`No document in view says anything about '${whole.id}'.`)
  return {
    rows: record === undefined ? [] : [record],
    columns: { id: (one) => one.id, title: (one) => one.title, sentence: (one) => sentenceOf(one), url: urlOf },
    entry: (one) => ({
      head: one.title,
      says: [...(one.summary === undefined ? [] : [one.summary]), ...paragraphs(one, claimsOf<OurNames>(one))],
      under: [
        joined(one.stage, one.certainty, periodText(one.period)),
        ...evidenceOf(one).map(({ document: source, locator }) => `${source}: ${locator}`),
        ...(one.disputes ? [`Disputed by ${one.disputes.join(', ')}`] : []),
        one.id,
        urlOf(one),
      ],
    }),
    json: (one) => ({ record: one, sentence: sentenceOf(one), evidence: evidenceOf(one) }),
    isSingle: true,
  }
}

/** How to cite records and documents: the data set once, then each document once. */
export async function citation(ids: readonly string[], as: keyof CitationStyles = 'text'): Promise<string> {
  const cited = await Promise.all(ids.map((id) => documents.find((one) => one.id === id) ?? recordNamed(id)))
  return as === 'csl' ? JSON.stringify(cite(cited, as), null, 2) : cite(cited, as)
}

/** The version of the data, and what it covers. */
export function versionAnswer(): Answer<typeof release> {
  const { version, date, coverage, counts, hash } = release
  return {
    rows: [release],
    columns: {
      version: () => version,
      date: () => date,
      records: () => counts.records,
      claims: () => counts.claims,
      first: () => coverage.first,
      last: () => coverage.last,
      hash: () => hash,
    },
    entry: () => ({
      head: `russia-ties ${version}, ${date}`,
      says: [
        `${counts.records} records and ${counts.claims} claims from ${coverage.documents.length} documents; ${counts.recordsOfOneDocument} records rest on one document only.`,
        `Nothing is definite before ${coverage.first} or after ${coverage.last}.`,
      ],
      under: [`hash ${hash}`],
    }),
    isSingle: true,
  }
}
