import { certaintyIn, judge, strengthOf } from '../certainty/index.js'
import { compared } from '../dates/index.js'
import { asked, type Query, queryOf, run } from '../find/find.js'
import { claimsOf } from '../find/view.js'
import type { Cell } from '../flat/csv.js'
import { kindColumns } from '../flat/kind-columns.js'
import { recordColumns } from '../flat/record-columns.js'
import { actors } from '../generated/actors.js'
import { documents } from '../generated/documents.js'
import { goods } from '../generated/goods.js'
import { places } from '../generated/places.js'
import { home } from '../helpers/home.js'
import { itemAt } from '../objects.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { beginningText } from '../words/period.js'
import { sourceText, wordingOf } from '../words/wording.js'
import { type Answer, type Entry, joined } from './print.js'

type Row = AnyRecord<Names>
type AnyClaim = Claim<string, Names>

/** A record that was found, with the claims to show; what is set of its entry and cells stands in place of the usual. */
export interface Found extends Partial<Entry> {
  readonly record: Row
  /** One or more. */
  readonly claims: readonly AnyClaim[]
  readonly cells?: Readonly<Record<string, Cell>>
  /** What JSON has in place of the record. */
  readonly json?: unknown
}

/** How names read in sentences. */
export const wording = wordingOf({ actors, goods, documents })

const sourceOf = ({ document }: AnyClaim) => sourceText(wording.document(document))
const publishedOn = ({ document }: AnyClaim) => home().appeared(document).latest

/** Claims, those of the newest document first. */
export const newestFirst = (claims: readonly AnyClaim[]): readonly AnyClaim[] =>
  [...claims].sort((a, b) => compared(publishedOn(b), publishedOn(a)))

/** What was found, that with the newest document first. */
export const newestFound = (rows: readonly Found[]): readonly Found[] => {
  const newest = ({ claims }: Found) => publishedOn(itemAt(claims, 0))
  return [...rows].reverse().sort((a, b) => compared(newest(b), newest(a)))
}

/** The claims that meet what was asked of claims: those about the date, where there are such. */
function claimsFor(record: Row, { claimTests, during, negated }: Query): readonly AnyClaim[] {
  const isMet = (claim: AnyClaim) =>
    claimTests.every((test) => test(claim, record)) && (negated !== true || strengthOf(claim) === 'no')
  const met = claimsOf(record).filter(isMet)
  if (during === undefined) return met
  const dated = met.filter((claim) => certaintyIn(judge(record.kind, [claim], home().appeared), during) !== 'no')
  return dated.length > 0 ? dated : met
}

/** The records that meet the conditions. At a date those are doubtful that are only possible then. */
export function findWith(list: readonly Row[], where: object): readonly Found[] {
  const { own, read, specs } = asked(list, home(), where, { query: 'find' })
  const query = queryOf(own.kind, read, specs, home())
  const isDated = query.during !== undefined && query.certainty === 'possible'
  const sure = isDated ? new Set(run(own, { ...query, certainty: 'definite' }, home())) : undefined
  return run(own, query, home()).map((record) => ({
    record,
    claims: newestFirst(claimsFor(record, query)),
    isDoubtful: sure ? !sure.has(record) : record.certainty === 'possible',
  }))
}

/** What the newest document says, in as many sentences as fit two lines, then where that stands. */
function entryOf({ record, claims, isDoubtful = false }: Found, width: number): Entry {
  const newest = itemAt(claims, 0)
  const sources = claims.filter(({ document }) => document === newest.document)
  const sentences = [...new Set(sources.map((claim) => wording.claim(record, claim)))]
  const others = record.claims.length - sources.length
  const source = joined(sourceOf(newest), others > 0 && `${others} more claim${others === 1 ? '' : 's'}`)
  const { stage = record.stage, modality, negated } = newest
  const reached = stage === record.stage || record.stage === undefined ? stage : `${stage}, overall ${record.stage}`
  const stages = negated ? 'not so' : modality === 'denied' ? 'denied' : reached
  const place = joined(record.id, stages, isDoubtful && 'possible')
  const line = joined(source, place)
  return {
    says: [sentences.reduce((text, next) => (`${text} ${next}`.length > 2 * width - 10 ? text : `${text} ${next}`))],
    under: line.length <= width - 2 ? [line] : [source, place],
  }
}

/** Records that were found: the cells are those of their file, three that only the command line has, and their own. */
export function foundAnswer(rows: readonly Found[], kind?: Kind, first = ['title', 'when']): Answer<Found> {
  const sources = { actors, goods, places, documents, context: home() }
  const columns = kind ? kindColumns(sources, kind) : recordColumns(sources)
  const own = Object.keys(rows[0]?.cells ?? {})
  return {
    rows,
    names: [...new Set([...columns.map(({ name }) => name), 'when', 'says', 'sources', ...own])],
    cells: ({ record, claims, cells }) => ({
      ...Object.fromEntries(columns.map(({ name, of }) => [name, of(record)])),
      when: beginningText(record.period),
      says: claims.map((claim) => wording.claim(record, claim)),
      sources: claims.map(sourceOf),
      ...cells,
    }),
    table: [...first, 'stage', 'certainty', 'says', 'sources', 'id'],
    entry: (found, width) => ({ ...entryOf(found, width), ...found }),
    json: ({ record, json = record }) => json,
  }
}
