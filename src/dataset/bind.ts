import * as queries from '../api/queries.js'
import { findSentence } from '../api/sentence.js'
import { explainIn } from '../find/explain.js'
import { listed } from '../find/list.js'
import { at } from '../find/read.js'
import { findTimeline, type TimelineEntry } from '../find/timeline.js'
import type { Context } from '../names/context.js'
import { type Directory, nameIn, quoted } from '../names/directory.js'
import { findDisagreements } from '../numbers/disagreements.js'
import { findEstimates } from '../numbers/estimates.js'
import { findTotal } from '../numbers/total.js'
import { makeSearch, type Searcher } from '../search/search.js'
import { type Citation, findEvidence } from '../sources/evidence.js'
import type { AnyRecord, Names, RecordsByKind } from '../types/index.js'
import { type Kind, kinds } from '../vocabulary/index.js'
import type { Wording } from '../words/wording.js'
import type { Dataset, DatasetActor, DatasetGoods } from './dataset.js'

/** What queries are bound to. */
export interface Bound {
  /** Every record, in order. */
  readonly records: readonly AnyRecord<Names>[]
  readonly byId: ReadonlyMap<string, AnyRecord<Names>>
  readonly context: Context
  readonly actors: readonly DatasetActor<string>[]
  readonly goods: readonly DatasetGoods<string>[]
  readonly documents: readonly Citation[]
  readonly wording: Wording
}

/** A name without differences of case, space around it, and Unicode form. */
const plain = (name: string) => name.normalize('NFC').trim().toLowerCase()

/** Finds an actor by name or alias. */
function actorFinder(actors: readonly DatasetActor<string>[]): Dataset<Names>['findActor'] {
  let index: ReadonlyMap<string, DatasetActor<string>> | undefined
  return (text) => {
    if (typeof text !== 'string') throw new TypeError(`findActor: ${quoted(text)} is not a name: expected a string`)
    index ??= new Map(
      actors.flatMap((actor) => [...(actor.aliases ?? []), actor.name].map((name) => [plain(name), actor])),
    )
    return index.get(plain(text))
  }
}

/** Binds every query to the lists of a data set. */
export function bind({ records, byId, context, actors, goods, documents, wording }: Bound): Dataset<Names> {
  const parted = new Map<Kind, AnyRecord<Names>[]>(kinds.map((kind) => [kind, []]))
  for (const record of records) parted.get(record.kind)?.push(record)
  const listOf = <K extends Kind>(kind: K) =>
    listed(Object.freeze((parted.get(kind) ?? []).slice()) as readonly RecordsByKind<Names>[K][], context, kind).records
  const [transfers, ties, events] = [listOf('transfer'), listOf('tie'), listOf('event')]
  const [statements, stances, figures] = [listOf('statement'), listOf('stance'), listOf('figure')]
  const ids = () => context.ids() as Directory
  let search: Searcher<AnyRecord<Names>> | undefined
  return Object.freeze<Dataset<Names>>({
    records,
    actors,
    goods,
    findActor: actorFinder(actors),
    search: (text, where) => {
      search ??= makeSearch(records, actors, goods)
      return search(text, where && queries.find(records, context, where))
    },
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
    record: (id) => byId.get(at('record', () => nameIn(ids(), id))) as AnyRecord<Names>,
    isRecordId: (value) => byId.has(value as string),
    isPartyName: (value): value is string => context.parties.names.has(value as string),
    holdsAt: (record, date, options) => queries.holdsAt(record, context, date, options),
    evidenceOf: (record) => findEvidence(record, documents),
    estimatesOf: (record, options) => findEstimates(record, context, options),
    disagreements: (options) => findDisagreements(records, context, options),
    totalOf: (list, options) => findTotal(list, context, options),
    sentenceOf: (record, options) => findSentence(record, context, wording, options),
  })
}
