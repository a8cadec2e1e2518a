import { inOrder } from '../dates/order.js'
import type { Context } from '../query/context.js'
import { directory, hintFor, nameIn, quoted } from '../query/directory.js'
import { findDisagreements } from '../query/disagreements.js'
import { findEstimates } from '../query/estimates.js'
import { type Citation, findEvidence } from '../query/evidence.js'
import { findEvents, findFigures, findStances, findStatements, idIn } from '../query/find-more.js'
import { findRecordsOn } from '../query/find-records.js'
import { findTiesAt, findTiesBetween, findTiesOf } from '../query/find-ties.js'
import { findTransfers } from '../query/find-transfers.js'
import { certaintyAt } from '../query/holds.js'
import { at } from '../query/options.js'
import { findSentence } from '../query/sentence.js'
import { findTimeline } from '../query/timeline.js'
import { findTotal } from '../query/total.js'
import type { AnyRecord, Names, RecordsByKind } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { type Wording, wordingOf } from '../words/wording.js'
import { crossProblems, idsIn, partsOf, recordsIn } from './check.js'
import { contextFor, documentsOf } from './context.js'
import type { Dataset, NamesOf } from './dataset.js'
import type { DatasetInput } from './input.js'
import { indexed, remembering } from './sources.js'

const lists = {
  transfer: 'transfers',
  deployment: 'deployments',
  capability: 'capabilities',
  figure: 'figures',
  event: 'events',
  statement: 'statements',
  tie: 'ties',
  stance: 'stances',
  assessment: 'assessments',
} as const satisfies Readonly<Record<Kind, keyof DatasetInput<string, string>>>

type Input = DatasetInput<string, string>

const keys = /* @__PURE__ */ directory<string>('a list of createDataset', [
  ...Object.values(lists),
  'actors',
  'goods',
  'documents',
  'attestedTo',
])

/** The keys of the input that no list has, a line each. */
const keyProblems = (input: Input): readonly string[] =>
  Object.keys(input).flatMap((key) => {
    if (keys.names.has(key)) return []
    return [`'${key}' is not ${keys.what}${hintFor(keys, key)}`]
  })

/** Every record of the input, checked and in order; all problems are listed at once. */
function read(input: Input): { records: readonly AnyRecord<Names>[]; context: Context } {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new TypeError(`createDataset: ${quoted(input)} is not an object of lists`)
  const { documents, ...parts } = partsOf(input)
  const problems = [...keyProblems(input), ...parts.problems]
  const records = (Object.keys(lists) as Kind[]).flatMap((kind) =>
    recordsIn(kind, lists[kind], input, documents, (problem) => problems.push(problem)),
  )
  problems.push(...crossProblems(records, idsIn(input, Object.values(lists))))
  if (documents === undefined || problems.length > 0)
    throw new RangeError(
      `createDataset: ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}\n${problems.join('\n')}`,
    )
  return { records: Object.freeze([...records].sort(inOrder)), context: contextFor(input, records, documents) }
}

/**
 * The queries of the package over a reader's own records, which are read, checked by the same schemas, and frozen.
 *
 * A row of a table is a record of one claim. Names are those of the records, typed: a wrong one doesn't compile. An end that
 * is `open` lasts for sure until the record's document, or `attestedTo`; no end at all is unknown.
 *
 * @param input - Records of any kinds, and what names and documents need beside them.
 * @returns The lists, in the order of every answer, and the queries.
 * @throws RangeError with every problem of every record, a line each: id, path, what must hold.
 * @example
 * ```ts
 * const { tiesAt } = createDataset({
 *   ties: [{ id: 'nato/no', type: 'membership', from: 'Norway', to: 'NATO', start: '1949-04-04', end: 'open' }],
 *   attestedTo: '2024-12-31',
 * })
 * tiesAt('2000-01-01').map(({ id }) => id) // ['nato/no']
 * ```
 */
export function createDataset<const P extends string, const G extends string = never>(
  input: DatasetInput<P, G>,
): Dataset<NamesOf<P, G>> {
  const { records, context } = read(input)
  return queriesOver(
    records,
    context,
    documentsOf(input),
    wordingOf({ ...input, documents: documentsOf(input) }),
  ) as unknown as Dataset<NamesOf<P, G>>
}

function queriesOver(
  records: readonly AnyRecord<Names>[],
  context: Context,
  documents: readonly Citation[],
  wording: Wording,
): Dataset<Names> {
  const ofKind = <K extends Kind>(kind: K) =>
    Object.freeze(records.filter((record) => record.kind === kind)) as unknown as readonly RecordsByKind<Names>[K][]
  const source = <K extends Kind>(kind: K) => remembering(indexed<RecordsByKind<Names>[K]>(ofKind(kind), context))
  const [transfers, ties, events, statements, stances, figures] = [
    source('transfer'),
    source('tie'),
    source('event'),
    source('statement'),
    source('stance'),
    source('figure'),
  ]
  const all = indexed<AnyRecord<Names>>(records, context)
  const ids = directory(
    'the id of a record',
    records.map(({ id }) => id),
  )
  const byId = new Map(records.map((record) => [record.id, record]))
  const between = remembered((one, other) => findTiesBetween(ties, context, one, other, undefined))
  return Object.freeze<Dataset<Names>>({
    records: all.list,
    transfers: transfers.list,
    ties: ties.list,
    events: events.list,
    deployments: ofKind('deployment'),
    capabilities: ofKind('capability'),
    figures: figures.list,
    statements: statements.list,
    stances: stances.list,
    assessments: ofKind('assessment'),
    transfersTo: (to, options) => findTransfers(transfers, context, 'transfersTo', to, options),
    transfersFrom: (from, options) => findTransfers(transfers, context, 'transfersFrom', from, options),
    tiesAt: (date, options) => findTiesAt(ties, context, date, options),
    tiesOf: (party, options) => findTiesOf(ties, context, party, options),
    tiesBetween: (one, other, options) =>
      options === undefined ? between(one, other) : findTiesBetween(ties, context, one, other, options),
    eventsDuring: (date, options) => findEvents(events, context, date, options),
    stancesOf: (holder, options) => findStances(stances, context, holder, options),
    statementsBy: (speaker, options) =>
      findStatements(
        statements,
        context,
        speaker,
        options,
        idIn(() => ids),
      ),
    figuresOn: (party, options) => findFigures(figures, context, party, options),
    recordsOn: (actor, options) => findRecordsOn(all, context, actor, options),
    timelineOf: (actor, options) => findTimeline(all, context, actor, options),
    record: (id) => byId.get(at('record', () => nameIn(ids, id))) as AnyRecord<Names>,
    isRecordId: (value) => ids.names.has(value as string),
    isPartyName: (value): value is string => context.parties.names.has(value as string),
    holdsAt: (record, date, options) => certaintyAt(record, context, date, options),
    evidenceOf: (record) => findEvidence(record, documents),
    estimatesOf: (record, options) => findEstimates(record, context, options),
    disagreements: (options) => findDisagreements(records, context, options),
    totalOf: (list, options) => findTotal(list, context, options),
    sentenceOf: (record, options) => findSentence(record, context, wording, options),
  })
}

/** Keeps the answers for pairs of names: data and answers are frozen, so an answer stays right. */
function remembered<T>(ask: (one: string, other: string) => T): (one: string, other: string) => T {
  const answers = new Map<string, Map<string, T>>()
  return (one, other) => {
    const known = answers.get(one)?.get(other)
    if (known !== undefined) return known
    const fresh = ask(one, other)
    const own = answers.get(one) ?? new Map<string, T>()
    answers.set(one, own.set(other, fresh))
    return fresh
  }
}
