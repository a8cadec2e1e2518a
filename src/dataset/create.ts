import { queries } from '../api/queries.js'
import { inOrder } from '../dates/order.js'
import { explainIn } from '../find/explain.js'
import { listed } from '../find/list.js'
import { at } from '../find/read.js'
import { findTimeline, type TimelineEntry } from '../find/timeline.js'
import type { Context } from '../names/context.js'
import { directory, hintFor, nameIn, quoted } from '../names/directory.js'
import { findDisagreements } from '../numbers/disagreements.js'
import { findEstimates } from '../numbers/estimates.js'
import { findTotal } from '../numbers/total.js'
import { type Citation, findEvidence } from '../sources/evidence.js'
import { findSentence } from '../api/sentence.js'
import type { AnyRecord, Names, RecordsByKind } from '../types/index.js'
import { type Kind, kindRules, kinds } from '../vocabulary/index.js'
import { type Wording, wordingOf } from '../words/wording.js'
import { crossProblems, idsIn, partsOf, recordsIn } from './check.js'
import { contextFor, documentsOf } from './context.js'
import type { Dataset, NamesOf } from './dataset.js'
import type { DatasetInput } from './input.js'

type Input = DatasetInput<string, string>

const listNames = /* @__PURE__ */ kinds.map((kind) => kindRules[kind].list)

const keys = /* @__PURE__ */ directory<string>('a list of createDataset', [
  ...listNames,
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
  const records = kinds.flatMap((kind) =>
    recordsIn(kind, kindRules[kind].list, input, documents, (problem) => problems.push(problem)),
  )
  problems.push(...crossProblems(records, idsIn(input, listNames)))
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

/** Binds every query to the lists of a data set. */
function queriesOver(
  records: readonly AnyRecord<Names>[],
  context: Context,
  documents: readonly Citation[],
  wording: Wording,
): Dataset<Names> {
  const listOf = <K extends Kind>(kind: K) => {
    const isOfKind = (record: AnyRecord<Names>): record is RecordsByKind<Names>[K] => record.kind === kind
    const list = Object.freeze(records.filter(isOfKind))
    return listed(list, context, kind).records
  }
  const [transfers, ties, events] = [listOf('transfer'), listOf('tie'), listOf('event')]
  const [statements, stances, figures] = [listOf('statement'), listOf('stance'), listOf('figure')]
  const byId = new Map(records.map((record) => [record.id, record]))
  const ids = directory('the id of a record', byId.keys())
  return Object.freeze<Dataset<Names>>({
    records,
    transfers,
    ties,
    events,
    deployments: listOf('deployment'),
    capabilities: listOf('capability'),
    figures,
    statements,
    stances,
    assessments: listOf('assessment'),
    find: (list, where) => queries.find(list, context, where),
    explain: (list, where) => explainIn(list, context, where),
    transfersTo: (to, options) => queries.transfersTo(transfers, context, to, options),
    transfersFrom: (from, options) => queries.transfersFrom(transfers, context, from, options),
    tiesAt: (date, options) => queries.tiesAt(ties, context, date, options),
    tiesOf: (party, options) => queries.tiesOf(ties, context, party, options),
    tiesBetween: (one, other, options) => queries.tiesBetween(ties, context, one, other, options),
    eventsDuring: (date, options) => queries.eventsDuring(events, context, date, options),
    stancesOf: (holder, options) => queries.stancesOf(stances, context, holder, options),
    statementsBy: (speaker, options) => queries.statementsBy(statements, context, speaker, options),
    figuresOn: (party, options) => queries.figuresOn(figures, context, party, options),
    recordsOn: <K extends Kind>(actor: string, options: unknown) =>
      queries.recordsOn(records, context, actor, options) as readonly RecordsByKind<Names>[K][],
    timelineOf: <K extends Kind>(actor: string, options: unknown) =>
      findTimeline(records, context, actor, options) as readonly TimelineEntry<Names, K>[],
    record: (id) => byId.get(at('record', () => nameIn(ids, id))) as AnyRecord<Names>,
    isRecordId: (value) => ids.names.has(value as string),
    isPartyName: (value): value is string => context.parties.names.has(value as string),
    holdsAt: (record, date, options) => queries.holdsAt(record, context, date, options),
    evidenceOf: (record) => findEvidence(record, documents),
    estimatesOf: (record, options) => findEstimates(record, context, options),
    disagreements: (options) => findDisagreements(records, context, options),
    totalOf: (list, options) => findTotal(list, context, options),
    sentenceOf: (record, options) => findSentence(record, context, wording, options),
  })
}
