import { certaintyIn, judge, strengthOf } from '../certainty/index.js'
import { compared } from '../dates/index.js'
import { type Explanation, explainIn } from '../find/explain.js'
import { asked, type Query, queryOf, run } from '../find/find.js'
import { specsOf } from '../find/specs.js'
import { claimsOf } from '../find/view.js'
import type { Column } from '../flat/column.js'
import { kindColumns } from '../flat/kind-columns.js'
import { recordColumns } from '../flat/record-columns.js'
import { actors } from '../generated/actors.js'
import { documents } from '../generated/documents.js'
import { goods } from '../generated/goods.js'
import { places } from '../generated/places.js'
import { home } from '../helpers/home.js'
import { totalOf } from '../helpers/total-of.js'
import { leftOutReasons, type Total, type TotalOfOptions } from '../numbers/total.js'
import type { AnyRecord, Claim, Names, OurNames } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { numberText } from '../words/numbers.js'
import { beginningText } from '../words/period.js'
import { claimText } from '../words/plain.js'
import { sourceText, wordingOf } from '../words/wording.js'
import { type List, loadList } from './lists.js'
import { flagOf } from './options.js'
import { type Answer, type Entry, joined } from './print.js'
import { conditionsIn, type Note } from './read.js'

type Row = AnyRecord<Names>
type AnyClaim = Claim<string, Names>
type Given = Readonly<Record<string, unknown>>

/** A record that was found, with the claims that meet the conditions, those of the newest document first. */
interface Found {
  readonly record: Row
  readonly claims: readonly AnyClaim[]
  readonly isDoubtful: boolean
  readonly hit?: unknown
}

/** How names read in sentences. */
export const wording = wordingOf({ actors, goods, documents })

/** A document as it stands before what it says: `Christine Karelska, Visegrad Insight, 20 January 2023`. */
export const sourceOf = ({ document }: AnyClaim): string => sourceText(wording.document(document))

const publishedOn = ({ document }: AnyClaim) => home().appeared(document).latest
const newestFirst = (claims: readonly AnyClaim[]) =>
  [...claims].sort((a, b) => compared(publishedOn(b), publishedOn(a)))
const newestOf = ({ claims }: Pick<Found, 'claims'>) => claims[0] as AnyClaim

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
function findWith(list: readonly Row[], where: Given): readonly Found[] {
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
function foundEntry({ record, claims, isDoubtful }: Found, width: number): Entry {
  const newest = newestOf({ claims })
  const own = claims.filter(({ document }) => document === newest.document)
  const sentences = [...new Set(own.map((claim) => claimText(record, claim, wording)))]
  const others = record.claims.length - own.length
  const source = joined(sourceOf(newest), others > 0 && `${others} more claim${others === 1 ? '' : 's'}`)
  const isOwnStage = newest.stage === undefined || newest.stage === record.stage
  const stage = isOwnStage ? record.stage : `${newest.stage}, overall ${record.stage}`
  const place = joined(record.id, stage, isDoubtful && 'possible')
  const line = joined(source, place)
  return {
    says: [sentences.reduce((text, next) => (`${text} ${next}`.length > 2 * width - 10 ? text : `${text} ${next}`))],
    under: line.length <= width - 2 ? [line] : [source, place],
    isDoubtful,
  }
}

/** Records that were found: the columns are those of their file, and three that only the command line has. */
function foundAnswer(rows: readonly Found[], kind?: Kind): Answer<Found> {
  const sources = { actors, goods, places, documents, context: home() }
  const columns = kind ? (kindColumns(sources, kind) as readonly Column<Row>[]) : recordColumns(sources)
  return {
    rows,
    columns: {
      ...Object.fromEntries(columns.map(({ name, of }) => [name, ({ record }: Found) => of(record)])),
      when: ({ record }) => beginningText(record.period),
      says: ({ record, claims }) => claims.map((claim) => claimText(record, claim, wording)),
      sources: ({ claims }) => claims.map(sourceOf),
    },
    table: ['title', 'when', 'stage', 'certainty', 'says', 'sources', 'id'],
    entry: foundEntry,
    json: ({ record, hit = record }) => hit,
  }
}

/** An explanation with options as the command line has them. */
const explained = ({ text }: Explanation): string =>
  text
    .replace(
      /\((\w+): (?:true|'(\w+)')\)/g,
      (_, key: string, word?: string) => `(${flagOf(key)}${word ? ` ${word}` : ''})`,
    )
    .replace(/ without (?!a date)(\w+)/g, (_, key: string) => ` without ${flagOf(key)}`)

/** A list: what was found, and on standard error why it is empty or what else is possible. */
export async function listAnswer({ name, kind, specs }: List, given: Given, note: Note): Promise<Answer<Found>> {
  const where = await conditionsIn(given, specs, note)
  const all = await loadList(name)
  const rows = findWith(all, where)
  const why = explainIn(all, home(), where)
  if (why.found === 0 || why.possible > 0) note(explained(why))
  const newest = (found: Found) => publishedOn(newestOf(found))
  return foundAnswer(given.newest ? [...rows].reverse().sort((a, b) => compared(newest(b), newest(a))) : rows, kind)
}

/** Why a list answers as it does. */
export async function explainAnswer({ name, specs }: List, given: Given, note: Note): Promise<Answer<Explanation>> {
  return {
    rows: [explainIn(await loadList(name), home(), await conditionsIn(given, specs, note))],
    columns: {
      found: ({ found }) => found,
      possible: ({ possible }) => possible,
      negated: ({ negated }) => negated,
      denied: ({ denied }) => denied,
      undated: ({ undated }) => undated,
      without: ({ without }) => Object.entries(without).map(([key, count]) => `${key} ${count}`),
      last_covered: ({ lastCovered }) => lastCovered,
      text: explained,
    },
    entry: (why) => ({ says: [explained(why)] }),
    isSingle: true,
  }
}

/** The records that hold some words. */
export async function searchAnswer(words: string, given: Given, note: Note): Promise<Answer<Found>> {
  const { search } = await import('../search/index.js')
  const where = await conditionsIn(given, specsOf(undefined), note)
  const hits = search(words, Object.keys(where).length > 0 ? where : undefined)
  if (hits.length === 0) note(`No record holds ${words.includes(' ') ? 'all these words' : 'this word'}.`)
  const rows = hits.map((hit) => {
    const { record, says } = hit
    const claims = newestFirst(claimsOf<Names>(record).filter((claim) => says.includes(claim.says ?? '')))
    return { record, claims, isDoubtful: record.certainty === 'possible', hit }
  })
  return foundAnswer(rows)
}

function boundsText({ min, max }: Pick<Total<OurNames>, 'min' | 'max'>, unit: string): string {
  if (min !== null && min === max) return `${numberText(min)} ${unit}`
  if (min !== null && max !== null) return `between ${numberText(min)} and ${numberText(max)} ${unit}`
  if (min !== null) return `at least ${numberText(min)} ${unit}; no upper bound is known`
  return max === null ? `no number of ${unit} is known` : `at most ${numberText(max)} ${unit}`
}

/** The total of a list. */
export async function totalAnswer({ name, specs }: List, given: Given, note: Note): Promise<Answer<Total<OurNames>>> {
  const all = await loadList(name)
  const found = findWith(all, await conditionsIn(given, specs, note)).map(({ record }) => record as AnyRecord)
  const titles = new Map<string, string>(found.map(({ id, title }) => [id, title]))
  return {
    rows: [totalOf(found, { unit: given.total } as TotalOfOptions)],
    columns: {
      unit: ({ unit }) => unit,
      min: ({ min }) => min,
      max: ({ max }) => max,
      records: ({ parts }) => parts.map(({ record }) => record),
      left_out: ({ leftOut }) => leftOut.map(({ record, why }) => `${record} (${why})`),
    },
    entry: ({ unit, parts, leftOut, ...total }) => ({
      head: `Total: ${boundsText(total, unit)}.`,
      says: parts.map((part) => `${titles.get(part.record)}: ${boundsText(part, unit)}.`),
      under: Object.entries(leftOutReasons).flatMap(([why, reason]) => {
        const ids = leftOut.flatMap((one) => (one.why === why ? [one.record] : []))
        return ids.length > 0 ? [`Left out, ${why} (${reason}): ${ids.join(', ')}`] : []
      }),
    }),
    isSingle: true,
  }
}
