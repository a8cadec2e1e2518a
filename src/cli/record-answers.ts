import { certaintyIn, judge, strengthOf } from '../certainty/index.js'
import { type Explanation, explainIn } from '../find/explain.js'
import { asked, findIn, type Query, queryOf } from '../find/find.js'
import { specsOf } from '../find/specs.js'
import { claimsOf } from '../find/view.js'
import type { Column } from '../flat/column.js'
import { kindColumns } from '../flat/kind-columns.js'
import { recordColumns } from '../flat/record-columns.js'
import { home } from '../helpers/home.js'
import {
  type AnyRecord,
  actors,
  type Claim,
  documents,
  goods,
  type Names,
  type OurNames,
  places,
  records,
  type Total,
  type TotalOfOptions,
  totalOf,
} from '../index.js'
import { leftOutReasons, totalSpecs } from '../numbers/total.js'
import { type Kind, kindRules, kinds } from '../vocabulary/index.js'
import { numberText } from '../words/numbers.js'
import { beginningText } from '../words/period.js'
import { claimText } from '../words/plain.js'
import { sourceText, wordingOf } from '../words/wording.js'
import { conditionsIn, type Note } from './names.js'
import { flagOf } from './options.js'
import type { Answer, Entry } from './print.js'
import type { Given, ListCommand } from './program.js'

type Row = AnyRecord<Names>
type AnyClaim = Claim<string, Names>
type Where = Readonly<Record<string, unknown>>

const call = { query: 'find' }

/** How names read in sentences. */
export const wording = wordingOf({ actors, goods, documents })

/** A document as it stands before what it says: `Christine Karelska, Visegrad Insight, 20 January 2023`. */
export const sourceOf = ({ document }: AnyClaim): string => sourceText(wording.document(document))

const publishedLast = (a: AnyClaim, b: AnyClaim) =>
  home().appeared(a.document).latest < home().appeared(b.document).latest ? 1 : -1

/** A record that was found, with the claims that meet the conditions, those of the newest document first. */
export interface Found {
  readonly record: Row
  readonly claims: readonly AnyClaim[]
  /** The sentences to lead with, where not all of the claims' own. */
  readonly says?: readonly string[]
  readonly isDoubtful: boolean
}

/** The claims that meet what was asked of claims: those about the date, where there are such. */
function claimsFor(record: Row, { claimTests, during, negated }: Query): readonly AnyClaim[] {
  const isAbout = (claim: AnyClaim) =>
    during === undefined || certaintyIn(judge(record.kind, [claim], home().appeared), during) !== 'no'
  const isNot = (claim: AnyClaim) => negated !== true || strengthOf(claim) === 'no'
  const chosen = claimsOf(record).filter((claim) => claimTests.every((test) => test(claim, record)) && isNot(claim))
  const about = chosen.filter(isAbout)
  return [...(about.length > 0 ? about : chosen.length > 0 ? chosen : claimsOf(record))].sort(publishedLast)
}

const unsure = ({ certainty }: Row) => certainty === 'possible'

/** Finds records with their claims. */
function findWith(list: readonly Row[], where: Where): readonly Found[] {
  const found = findIn(list, home(), where, call)
  const { own, read, specs } = asked(list, home(), where, call)
  const query = queryOf(own.kind, read, specs, home())
  const isDated = query.during !== undefined && query.certainty === 'possible'
  const sure = isDated ? new Set(findIn(list, home(), { ...where, certainty: 'definite' }, call)) : undefined
  return found.map((record) => ({
    record,
    claims: claimsFor(record, query),
    isDoubtful: sure ? !sure.has(record) : unsure(record),
  }))
}

/** As many sentences as fit two lines, and one at least. */
function fitting([first = '', ...more]: readonly string[], width: number): string {
  const next = more[0]
  return next === undefined || `${first} ${next}`.length > 2 * width - 10
    ? first
    : fitting([`${first} ${next}`, ...more.slice(1)], width)
}

/** What the newest document says, then where that stands. */
function foundEntry({ record, claims, says, isDoubtful }: Found, width: number): Entry {
  const [newest] = claims as readonly [AnyClaim, ...AnyClaim[]]
  const own = claims.filter(({ document }) => document === newest.document)
  const others = claimsOf(record).length - own.length
  const sentences = new Set(says ?? own.map((claim) => claimText(record, claim, wording)))
  const { stage = record.stage } = newest
  const more = others > 0 ? `${others} more ${others === 1 ? 'claim' : 'claims'}` : ''
  const stages = stage === record.stage ? stage : `${stage}, overall ${record.stage}`
  const under = [
    [sourceOf(newest), more],
    [record.id, stages, isDoubtful ? 'possible' : ''],
  ].map((parts) => parts.filter(Boolean).join(' · '))
  const line = under.join(' · ')
  return { says: [fitting([...sentences], width)], under: line.length <= width - 2 ? [line] : under, isDoubtful }
}

/** Records that were found, as an answer: the cells are those of their file, and what only the command line has. */
function foundAnswer<F extends Found>(rows: readonly F[], kind?: Kind): Answer<F> {
  const sources = { actors, goods, places, documents, context: home() }
  const columns = kind === undefined ? recordColumns(sources) : (kindColumns(sources, kind) as readonly Column<Row>[])
  return {
    rows,
    names: [...new Set([...columns.map(({ name }) => name), 'when', 'says', 'sources'])],
    cells: ({ record, claims }) => ({
      ...Object.fromEntries(columns.map(({ name, of }) => [name, of(record)])),
      when: beginningText(record.period),
      says: claims.map((claim) => claimText(record, claim, wording)),
      sources: claims.map(sourceOf),
    }),
    table: ['title', 'when', 'stage', 'certainty', 'id'],
    entry: foundEntry,
    json: ({ record }) => record,
  }
}

/** An explanation, in the words of the command line. */
const explained = ({ text: words }: Pick<Explanation, 'text'>): string =>
  words
    .replace(
      /\((\w+): (?:true|'(\w+)')\)/g,
      (_, key: string, word?: string) => `(${flagOf(key)}${word ? ` ${word}` : ''})`,
    )
    .replace(/ without (?!a date)(\w+)/g, (_, key: string) => ` without ${flagOf(key)}`)

const kindOf = (name: string) => kinds.find((kind) => kindRules[kind].list === name)

/** The records of a list, and the conditions on them. */
function listAsked({ name, specs }: ListCommand, given: Given, note: Note) {
  const kind = kindOf(name)
  const all: readonly Row[] = kind === undefined ? records : Object.freeze(records.filter((one) => one.kind === kind))
  return { kind, all, where: conditionsIn(given, specs, note) }
}

/** A list: what was found, and on standard error why it is empty or what else is possible. */
export async function listAnswer(list: ListCommand, given: Given, note: Note): Promise<Answer<Found>> {
  const { kind, all, where } = listAsked(list, given, note)
  const rows = findWith(all, where)
  const why = explainIn(all, home(), where)
  if (why.found === 0 || why.possible > 0) note(explained(why))
  const ordered = given.newest
    ? [...rows].reverse().sort(({ claims: [a] }, { claims: [b] }) => (a && b ? publishedLast(a, b) : 0))
    : rows
  return foundAnswer(ordered, kind)
}

/** Why a list answers as it does. */
export async function explainAnswer(list: ListCommand, given: Given, note: Note): Promise<Answer<Explanation>> {
  const { all, where } = listAsked(list, given, note)
  return {
    rows: [explainIn(all, home(), where)],
    cells: ({ without, ...why }) => ({ ...why, without: Object.keys(without), text: explained(why) }),
    entry: (why) => ({ says: [explained(why)] }),
    isSingle: true,
  }
}

/** The records that hold some words. */
export async function searchAnswer(
  words: string,
  given: Given,
  note: Note,
): Promise<Answer<Found & { readonly hit: unknown }>> {
  const { search } = await import('../search/index.js')
  const where = conditionsIn(given, specsOf(undefined), note)
  const hits = search(words, Object.keys(where).length === 0 ? undefined : where)
  if (hits.length === 0) note(`No record holds ${words.includes(' ') ? 'all these words' : 'this word'}.`)
  const rows = hits.map((hit): Found & { readonly hit: unknown } => {
    const { record, says } = hit
    const telling = (claim: AnyClaim) => says.length === 0 || says.includes(claim.says ?? '')
    const claims = claimsOf<Names>(record).filter(telling).sort(publishedLast)
    return { record, claims, isDoubtful: unsure(record), hit }
  })
  return { ...foundAnswer(rows), rows, json: ({ hit }) => hit }
}

const boundsText = ({ min, max }: Pick<Total<OurNames>, 'min' | 'max'>, unit: string) => {
  if (min !== null && min === max) return `${numberText(min)} ${unit}`
  if (min !== null && max !== null) return `between ${numberText(min)} and ${numberText(max)} ${unit}`
  if (min !== null) return `at least ${numberText(min)} ${unit}; no upper bound is known`
  return max === null ? `no number of ${unit} is known` : `at most ${numberText(max)} ${unit}`
}

/** The total of a list. */
export async function totalAnswer(list: ListCommand, given: Given, note: Note): Promise<Answer<Total<OurNames>>> {
  const { unit: _, ...specs } = list.specs
  const { all, where } = listAsked({ ...list, specs }, given, note)
  const { unit, distinct } = conditionsIn(given, totalSpecs, () => {})
  if (unit === undefined) throw new RangeError(`total needs a unit: one of ${totalSpecs.unit.takes.join(', ')}`)
  const titles = new Map(all.map(({ id, title }) => [id, title]))
  const found = findIn(all, home(), where, call)
  const options = { unit, distinct } as TotalOfOptions
  return {
    rows: [totalOf(found as readonly AnyRecord[], options)],
    cells: ({ parts, leftOut, ...total }) => ({
      ...total,
      records: parts.map(({ record }) => record),
      left_out: leftOut.map(({ record, why }) => `${record} (${why})`),
    }),
    entry: ({ unit: counted, parts, leftOut, ...total }) => ({
      head: `Total: ${boundsText(total, counted)}.`,
      says: parts.map((part) => `${titles.get(part.record)}: ${boundsText(part, counted)}.`),
      under: Object.entries(leftOutReasons).flatMap(([why, reason]) => {
        const ids = leftOut.filter((one) => one.why === why).map(({ record }) => record)
        return ids.length > 0 ? [`Left out, ${why} (${reason}): ${ids.join(', ')}`] : []
      }),
    }),
    isSingle: true,
  }
}
