import { specsOf, viewSpecs } from '../find/specs.js'
import { findTimeline, type TimelineEntry } from '../find/timeline.js'
import { claimsOf, viewOf } from '../find/view.js'
import type { Column } from '../flat/column.js'
import type { Cell } from '../flat/csv.js'
import { actorColumns, documentColumns, goodsTableColumns, placeColumns } from '../flat/reference-columns.js'
import { home } from '../helpers/home.js'
import type { AnyRecord, CitationStyles, CslItem, Day, Disagreement, Names, OurNames } from '../index.js'
import * as ours from '../index.js'
import { disagreementSpecs, findDisagreements } from '../numbers/disagreements.js'
import { daysText } from '../words/dates.js'
import { numberText } from '../words/numbers.js'
import { periodText } from '../words/period.js'
import { claimText } from '../words/plain.js'
import { saidOf } from '../words/sentence.js'
import { actorNamed, citedBy, conditionsIn, type Note, recordNamed } from './names.js'
import { citeSpecs } from './options.js'
import type { Answer } from './print.js'
import type { Given } from './program.js'
import { sourceOf, wording } from './record-answers.js'

const empty = 'Nothing matches. That does not mean that nothing happened.'

/** Something that records name, with the cells of its file. */
interface Thing {
  readonly row: object
  readonly line: readonly (string | undefined)[]
  readonly cells: Readonly<Record<string, Cell>>
}

/** The actors, goods, places or documents, or those that hold some words. */
export async function thingsAnswer(name: string, words: string): Promise<Answer<Thing>> {
  const of = <T extends object>(
    rows: readonly T[],
    columns: readonly Column<T>[],
    line: (row: T) => Thing['line'],
  ): Answer<Thing> => ({
    rows: rows
      .filter((row) => JSON.stringify(row).toLowerCase().includes(words.toLowerCase()))
      .map((row) => ({
        row,
        line: line(row),
        cells: Object.fromEntries(columns.map((column) => [column.name, column.of(row)])),
      })),
    cells: ({ cells }) => cells,
    entry: ({ line: parts }) => ({ says: [parts.filter(Boolean).join(' · ')] }),
    json: ({ row }) => row,
  })
  if (name === 'actors')
    return of(ours.actors, actorColumns, (one) => [
      one.name,
      one.label,
      one.type,
      one.of && `of ${one.of}`,
      one.aliases?.join(', '),
      one.iso?.alpha2,
    ])
  if (name === 'goods')
    return of(ours.goods, goodsTableColumns, (one) => [one.name, one.label, one.parent && `under ${one.parent}`])
  if (name === 'places') return of(ours.places, placeColumns, (one) => [one.name])
  return of(ours.documents, documentColumns, (one) => [
    one.id,
    one.title,
    one.name,
    daysText(one.published.earliest, one.published.latest),
  ])
}

type Entry = TimelineEntry<Names>

/** What names an actor, in time order. */
export async function timelineAnswer(actor: string, given: Given, note: Note): Promise<Answer<Entry>> {
  const { on: _, negated: __, ...specs } = specsOf(undefined)
  const name = actorNamed(actor, note)
  const rows = findTimeline<Names>(ours.records, home(), name, conditionsIn(given, specs, note))
  if (rows.length === 0) note(empty)
  const saysOf = ({ record, claims }: Entry) => [
    ...new Set(claims.map((claim) => claimText(record as AnyRecord<Names>, claim, wording))),
  ]
  return {
    rows,
    cells: (row) => ({
      earliest: row.earliest,
      latest: row.latest,
      mark: row.dated ? row.mark : 'published',
      stage: row.stage,
      certainty: row.certainty,
      title: row.record.title,
      id: row.record.id,
      says: saysOf(row),
      sources: row.claims.map(sourceOf),
    }),
    table: ['earliest', 'title', 'mark', 'stage', 'certainty'],
    entry: (row) => ({
      head: `${daysText(row.earliest, row.latest)}${row.dated ? (row.mark === 'planned' ? ' (planned)' : '') : ' (published)'}`,
      says: saysOf(row).slice(0, 1),
      under: [
        [...new Set(row.claims.map(sourceOf)), row.record.id, row.certainty === 'possible' && 'possible']
          .filter(Boolean)
          .join(' · '),
      ],
      isDoubtful: row.certainty === 'possible',
    }),
  }
}

type Difference = Disagreement<OurNames>

/** What documents differ about, and how, in a few words. */
function differenceText({ about, unit, relation, spread, other }: Difference): string {
  if (about === 'records') return `disputed by “${other?.title}”`
  const what = {
    quantity: `numbers of ${unit}`,
    denial: 'denied by a party',
    negation: 'said not to be so',
    start: 'when it began',
  }[about]
  const how = {
    conflicting: 'can’t all be so',
    superseded: 'a later total replaces an earlier one',
    notComparable: 'count different things',
    compatible: 'can all be so',
  }
  const printed = spread ? ` from ${numberText(spread.low)} to ${numberText(spread.high)}` : ''
  return about === 'quantity' ? `${what}${printed} (${how[relation]})` : what
}

/** Where documents differ. */
export async function disagreementsAnswer(given: Given, note: Note): Promise<Answer<Difference>> {
  const rows = findDisagreements<OurNames>(ours.records, home(), conditionsIn(given, disagreementSpecs, note))
  if (rows.length === 0) note(empty)
  const saysOf = ({ record, other, claims }: Difference) =>
    [record, ...(other ? [other] : [])].flatMap((one) => {
      const own = claims.filter((claim) => claimsOf<OurNames>(one).includes(claim))
      return saidOf<OurNames>(one, own, wording).map(({ source, says }) => `${source}: ${says.join(' ')}`)
    })
  return {
    rows,
    cells: (row) => ({
      id: row.record.id,
      title: row.record.title,
      other: row.other?.id,
      about: row.about,
      unit: row.unit,
      relation: row.relation,
      low: row.spread?.low,
      high: row.spread?.high,
      says: saysOf(row),
    }),
    table: ['title', 'about', 'relation', 'unit'],
    entry: (row) => ({
      head: `${row.record.title}: ${differenceText(row)}`,
      says: saysOf(row).map((one) => `- ${one}`),
      under: [[row.record.id, row.other?.id].filter(Boolean).join(' · ')],
    }),
  }
}

/** One record in full. */
export async function showAnswer(id: string, given: Given, note: Note): Promise<Answer<AnyRecord>> {
  const whole = recordNamed(id, note)
  const { knownBy, document } = conditionsIn(given, viewSpecs, note)
  const view = {
    knownBy: knownBy as Day | undefined,
    documents: document === undefined ? undefined : new Set(document as string[]),
  }
  const record = viewOf<OurNames, AnyRecord>(whole, view, home())
  if (record === undefined) note(`No document in view says anything about '${whole.id}'.`)
  return {
    rows: record === undefined ? [] : [record],
    cells: (one) => ({ id: one.id, title: one.title, sentence: ours.sentenceOf(one), url: ours.urlOf(one) }),
    entry: (one) => ({
      head: one.title,
      says: [
        ...(one.summary === undefined ? [] : [one.summary]),
        ...saidOf<OurNames>(one, claimsOf<OurNames>(one), wording).map(
          ({ source, says }) => `- ${source}: ${says.join(' ')}`,
        ),
      ],
      under: [
        [one.stage, one.certainty, periodText(one.period)].filter(Boolean).join(' · '),
        ...ours.evidenceOf(one).map(({ document: source, locator }) => `${source}: ${locator}`),
        ...(one.disputes ? [`Disputed by ${one.disputes.join(', ')}`] : []),
        one.id,
        ours.urlOf(one),
      ],
    }),
    json: (one) => ({ record: one, sentence: ours.sentenceOf(one), evidence: ours.evidenceOf(one) }),
    isSingle: true,
  }
}

/** How to cite records and documents: the data set once, then each document once. */
export async function citeAnswer(ids: readonly string[], given: Given, note: Note): Promise<Answer<CslItem>> {
  const { as } = conditionsIn(given, citeSpecs, note) as { readonly as?: keyof CitationStyles }
  const cited = ids.map((id) => citedBy(id, note))
  const rows = ours.cite(cited, 'csl')
  return {
    rows,
    text: as === 'csl' ? JSON.stringify(rows, null, 2) : ours.cite(cited, as ?? 'text'),
    cells: ({ id, type, title, note: about, URL: url }) => ({ id, type, title, note: about, url }),
    entry: ({ title }) => ({ says: [title] }),
  }
}

/** The version of the data. */
export async function releaseAnswer(): Promise<Answer<typeof ours.release>> {
  const { version, date, coverage, counts, hash } = ours.release
  return {
    rows: [ours.release],
    cells: () => ({
      version,
      date,
      records: counts.records,
      claims: counts.claims,
      first: coverage.first,
      last: coverage.last,
      hash,
    }),
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
