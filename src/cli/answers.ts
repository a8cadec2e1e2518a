import { type Explanation, explainIn } from '../find/explain.js'
import { readOptions, viewIn } from '../find/read.js'
import { sharedSpecs, viewSpecs } from '../find/specs.js'
import { findTimeline } from '../find/timeline.js'
import { claimsOf, viewOf } from '../find/view.js'
import type { Column } from '../flat/column.js'
import { actorColumns, documentColumns, goodsTableColumns, placeColumns } from '../flat/reference-columns.js'
import { actors } from '../generated/actors.js'
import { documents } from '../generated/documents.js'
import { goods } from '../generated/goods.js'
import { places } from '../generated/places.js'
import { release } from '../generated/release.js'
import { cite } from '../helpers/cite.js'
import { evidenceOf } from '../helpers/evidence-of.js'
import { home } from '../helpers/home.js'
import { pageOf } from '../helpers/page.js'
import { sentenceOf } from '../helpers/sentence-of.js'
import { type Disagreement, disagreementSpecs, findDisagreements } from '../numbers/disagreements.js'
import { findTotal, leftOutReasons, type Total } from '../numbers/total.js'
import type { AnyRecord, Claim, Names, OurNames } from '../types/index.js'
import { daysText } from '../words/dates.js'
import { numberText } from '../words/numbers.js'
import { periodText } from '../words/period.js'
import { saidOf } from '../words/sentence.js'
import { type Found, findWith, foundAnswer, newestFirst, newestFound, wording } from './found.js'
import { type List, recordsOf } from './lists.js'
import { flagOf } from './options.js'
import { type Answer, type Entry, joined } from './print.js'
import { conditionsIn, type Given, type Note, nameMeant, recordNamed } from './read.js'

/** An explanation with options as the command line has them. */
const explained = ({ text }: Explanation): string =>
  text
    .replace(
      /\((\w+): (?:true|'(\w+)')\)/g,
      (_, key: string, word?: string) => `(${flagOf(key)}${word ? ` ${word}` : ''})`,
    )
    .replace(/\b(with|without) (\w+)(?=:)/gi, (_, word: string, key: string) => `${word} ${flagOf(key)}`)

/** One thing; its cells are what of it is neither a list nor an object. */
function singleAnswer(row: object, entry: Entry): Answer<object> {
  const cells = Object.entries(row).filter(([, value]) => typeof value !== 'object' || value === null)
  return { rows: [row], cells: () => Object.fromEntries(cells), entry: () => entry, isSingle: true }
}

/** A list: what was found, its total, or why it is so; on standard error why it is empty, or what else is possible. */
export function listAnswer({ name, kind, specs }: List, given: Given, note: Note): Answer<unknown> {
  const where = conditionsIn(given, specs, note)
  const all = recordsOf(name)
  const rows = findWith(all, where)
  if (given.total) return totalAnswer(rows, given.total)
  const isExplained = given.explain || rows.length === 0 || where.during || where.certainty
  const why = isExplained ? explainIn(all, home(), where) : undefined
  if (given.explain && why) return singleAnswer(why, { says: [explained(why)] })
  if (why && (why.found === 0 || why.possible > 0)) note(explained(why))
  return foundAnswer(given.newest ? newestFound(rows) : rows, kind)
}

/** The records that hold some words. */
export async function searchAnswer(words: string, given: Given, note: Note): Promise<Answer<Found>> {
  const { search } = await import('../search/index.js')
  const where = conditionsIn(given, sharedSpecs, note)
  const hits = search(words, Object.keys(where).length > 0 ? where : undefined)
  if (hits.length === 0) note(`No record holds ${words.includes(' ') ? 'most of these words' : 'this word'}.`)
  const rows = hits.map((hit) => {
    const { record, says } = hit
    const claims = newestFirst(claimsOf<OurNames>(record).filter((claim) => says.some((one) => one === claim.says)))
    return { record, claims, isDoubtful: record.certainty === 'possible', json: hit }
  })
  return foundAnswer(rows)
}

function boundsText({ min, max }: Pick<Total<Names>, 'min' | 'max'>, unit: string): string {
  if (min !== null && min === max) return `${numberText(min)} ${unit}`
  const bounds = [min === null ? [] : `at least ${numberText(min)}`, max === null ? [] : `at most ${numberText(max)}`]
  return `${bounds.flat().join(', ') || 'no known number of'} ${unit}`
}

/** The total of what was found. */
function totalAnswer(found: readonly Found[], unit: unknown): Answer<object> {
  const records = found.map(({ record }) => record)
  const titles = new Map(records.map(({ id, title }) => [id, title]))
  const total = findTotal<Names>(records, home(), { unit })
  return singleAnswer(total, {
    head: `Total: ${boundsText(total, total.unit)}.`,
    says: total.parts.map((part) => `${titles.get(part.record)}: ${boundsText(part, total.unit)}.`),
    under: Object.entries(leftOutReasons).flatMap(([why, reason]) => {
      const ids = total.leftOut.flatMap((one) => (one.why === why ? [one.record] : []))
      return ids.length > 0 ? [`Left out, ${why} (${reason}): ${ids.join(', ')}`] : []
    }),
  })
}

const empty = 'Nothing matches. That does not mean that nothing happened.'

/** What names an actor, in time order. */
export function timelineAnswer(actor: string, given: Given, note: Note): Answer<Found> {
  const where = conditionsIn(given, sharedSpecs, note)
  const points = findTimeline<OurNames>(recordsOf(), home(), nameMeant(actor, home().actors, note), where)
  if (points.length === 0) note(empty)
  const rows = points.map((json): Found => {
    const { record, claims, earliest, latest, dated, stage, certainty } = json
    const mark = dated ? json.mark : 'published'
    return {
      ...{ json, record, claims: newestFirst(claims), isDoubtful: certainty === 'possible' },
      head: `${daysText(earliest, latest)}${mark === 'planned' || mark === 'published' ? ` (${mark})` : ''}`,
      cells: { earliest, latest, mark, stage, certainty },
    }
  })
  return foundAnswer(rows, undefined, ['earliest', 'title', 'mark'])
}

const howText = {
  ...{ conflicting: 'can’t all be so', superseded: 'a later total replaces an earlier one' },
  ...{ notComparable: 'count different things', compatible: 'can all be so' },
  ...{ denial: 'denied by a party', negation: 'said not to be so', start: 'when it began' },
} as const

/** What documents differ about, and how, in a few words. */
export function differenceText({
  about,
  unit,
  relation,
  spread,
  other,
}: Omit<Disagreement<OurNames>, 'record' | 'claims'>): string {
  if (about === 'records') return `disputed by “${other?.title}”`
  if (about !== 'quantity') return howText[about]
  const printed = spread ? ` from ${numberText(spread.low)} to ${numberText(spread.high)}` : ''
  return `numbers of ${unit}${printed} (${howText[relation]})`
}

/** What each document says of a record, a paragraph each. */
const paragraphs = (record: AnyRecord, claims: readonly Claim<string, OurNames>[]) =>
  saidOf<OurNames>(record, claims, wording).map(({ source, says }) => `- ${source}: ${says.join(' ')}`)

/** Where documents differ. */
export function disagreementsAnswer(given: Given, note: Note): Answer<Found> {
  const where = conditionsIn(given, disagreementSpecs, note)
  const differences = findDisagreements<OurNames>(recordsOf(), home(), where)
  if (differences.length === 0) note(empty)
  const rows = differences.map((json): Found => {
    const { record, other, claims, about, relation, unit, spread } = json
    const claimsIn = (one: AnyRecord) => claimsOf<OurNames>(one).filter((claim) => claims.includes(claim))
    return {
      ...{ json, record, claims },
      head: `${record.title}: ${differenceText(json)}`,
      says: [record, other ?? []].flat().flatMap((one) => paragraphs(one, claimsIn(one))),
      under: [joined(record.id, other?.id)],
      cells: { about, relation, unit, low: spread?.low, high: spread?.high, other: other?.id },
    }
  })
  return foundAnswer(rows, undefined, ['title', 'about', 'relation', 'unit'])
}

/** One record in full. */
export function showAnswer(id: string, given: Given, note: Note): Answer<Found> {
  const whole = recordNamed(id)
  const asked = readOptions('show', conditionsIn(given, viewSpecs, note), viewSpecs, home())
  const record = viewOf(whole, viewIn(asked), home())
  if (record === undefined) note(`No document in view says anything about '${whole.id}'.`)
  const rows = [record ?? []].flat().map((one): Found => {
    const claims = claimsOf<OurNames>(one)
    const [sentence, evidence, url] = [sentenceOf(one), evidenceOf(one), pageOf(one.id)]
    return {
      ...{ record: one, claims, head: one.title, json: { record: one, sentence, evidence }, cells: { sentence, url } },
      says: [one.summary ?? [], ...paragraphs(one, claims)].flat(),
      under: [
        joined(one.stage, one.certainty, periodText(one.period)),
        ...new Set(evidence.map((one) => `${one.document}: ${one.locator}`)),
        ...(one.disputes ? [`Disputed by ${one.disputes.join(', ')}`] : []),
        ...[one.id, url],
      ],
    }
  })
  return { ...foundAnswer(rows, whole.kind), isSingle: true }
}

/** How to cite records and documents: the data set once, then each document once. */
export function citeAnswer(ids: readonly string[], as: unknown): string {
  const cited = ids.map((id) => documents.find((one) => one.id === id) ?? recordNamed(id))
  return as === 'csl' ? JSON.stringify(cite(cited, as), null, 2) : cite(cited, as === 'bibtex' ? as : 'text')
}

/** A list as it answers to words: with those of its rows that hold them. */
const holding =
  <T extends object>(all: readonly T[], columns: readonly Column<T>[]) =>
  (words: string): Answer<T> => ({
    rows: all.filter((row) => JSON.stringify(row).toLowerCase().includes(words.toLowerCase())),
    cells: (row) => Object.fromEntries(columns.map(({ name, of }) => [name, of(row)])),
  })

const things = {
  actors: holding(actors, actorColumns),
  goods: holding(goods, goodsTableColumns),
  places: holding(places, placeColumns),
  documents: holding(documents, documentColumns),
}

/** The actors, goods, places or documents, or those that hold some words. */
export function thingsAnswer(name: keyof typeof things, words: string, note: Note): Answer<object> {
  const answer: Answer<object> = things[name](words)
  if (answer.rows.length === 0) note(`No ${name} hold '${words}'.`)
  return answer
}

/** The version of the data, and what it covers. */
export function versionAnswer(): Answer<object> {
  const { version, date, coverage, counts, hash } = release
  const { records, claims, recordsOfOneDocument: alone } = counts
  return singleAnswer(release, {
    head: `russia-ties ${version}, ${date}`,
    says: [
      `${records} records and ${claims} claims from ${coverage.documents.length} documents; only ${records - alone} records are in more than one document.`,
      `Nothing is definite before ${coverage.first} or after ${coverage.last}.`,
    ],
    under: [`hash ${hash}`],
  })
}
