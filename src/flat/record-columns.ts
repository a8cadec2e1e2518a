import { actorsIn } from '../find/list.js'
import { fieldOf, ownGoodsOf } from '../find/specs.js'
import { claimsOf } from '../find/view.js'
import type { AnyRecord, Names } from '../types/index.js'
import type { FieldOf, Kind } from '../vocabulary/index.js'
import { iso3Reader } from './codes.js'
import { type Column, day, flag, integer, list, text } from './column.js'
import type { FlatSources } from './sources.js'

type Row = AnyRecord<Names>

type Field = { [K in Kind]: FieldOf<K> }[Kind]

/** What a record holds in a field that only some kinds have; nothing where its kind hasn't got it. */
const held =
  <V>(field: Field) =>
  (record: Row) =>
    fieldOf(record, field) as V | undefined
const word = held<string>
const names = held<readonly string[]>

/** The label of goods, as a column takes it. */
export function labelReader({ goods }: FlatSources): (name: string | undefined) => string | undefined {
  const labels = new Map<string, string>(goods.map(({ name, label }) => [name, label]))
  return (name) => (name === undefined ? undefined : labels.get(name))
}

/** What every record has. */
export function baseColumns({ actors }: FlatSources): readonly Column<Row>[] {
  const iso3 = iso3Reader(actors)
  const named = (record: Row) => [...new Set(actorsIn(record))]
  const documents = (record: Row) => [...new Set(claimsOf(record).map((one) => one.document))]
  return [
    text('id', 'The id of the record; it never changes', ({ id }) => id),
    text('kind', 'What sort of thing it is', ({ kind }) => kind),
    text('title', 'A name for the thing, without figure, date or outcome', ({ title }) => title),
    text('summary', 'A sentence or two that hold for every claim', ({ summary }) => summary),
    text('stage', 'How far it has got, by all its claims', ({ stage }) => stage),
    text(
      'certainty',
      'Whether a firm claim says that it has got so far; empty: no claim affirms it',
      (one) => one.certainty,
    ),
    list('spells', 'The runs of days on which it is definite, each as first/last', ({ spells }) =>
      spells.map(({ first, last }) => `${first}/${last}`),
    ),
    day('earliest_start', 'The first day on which it can have begun', ({ period }) => period.earliestStart),
    day('latest_start', 'The day by which it had begun', ({ period }) => period.latestStart),
    day('earliest_end', 'The day up to which it surely lasted', ({ period }) => period.earliestEnd),
    day('latest_end', 'The last day on which it can have ended', ({ period }) => period.latestEnd),
    list('actors', 'Every party and person that it names, on whichever side', named),
    list('actors_iso3', 'The ISO 3166-1 alpha-3 codes of those, a body with that of its state', (one) =>
      iso3(named(one)),
    ),
    text('part_of', 'The wider record that it is a part of; the two are never added', ({ partOf }) => partOf),
    integer('claims', 'How many claims tell of it', ({ claims }) => claims.length),
    list('documents', 'The documents that tell of it', documents),
    text('since', 'The version of the data set in which it first stood', ({ since }) => since),
  ]
}

/** The sides of a flow or tie. */
export function sideColumns({ actors }: FlatSources): readonly Column<Row>[] {
  const iso3 = iso3Reader(actors)
  return [
    flag(
      'joint',
      'Of a transfer: several senders or recipients, whose shares no document tells',
      held<boolean>('joint'),
    ),
    list('from_parties', 'The side it runs from: senders, or the first side of a directed tie', names('from')),
    list('to_parties', 'The side it runs to', names('to')),
    list('from_iso3', 'The ISO 3166-1 alpha-3 codes of `from_parties`', (one) => iso3(names('from')(one))),
    list('to_iso3', 'The ISO 3166-1 alpha-3 codes of `to_parties`', (one) => iso3(names('to')(one))),
    list('between_parties', 'The parties of a tie without direction', names('between')),
    list('between_iso3', 'The ISO 3166-1 alpha-3 codes of `between_parties`', (one) => iso3(names('between')(one))),
  ]
}

/** The goods that a record names. */
export function goodsColumns(sources: FlatSources): readonly Column<Row>[] {
  const label = labelReader(sources)
  return [
    text('goods', 'The goods that it names, the widest that hold for every claim', ownGoodsOf),
    text('goods_label', 'The name to show for them', (one) => label(ownGoodsOf(one))),
  ]
}

/** What sort of thing it is, where its kind has sorts. */
export const natureColumns: readonly Column<Row>[] = [
  text('type', 'What sort of event, tie or assessment', word('type')),
  text('domain', 'What a tie is about', word('domain')),
  text('measure', 'What a figure measures', word('measure')),
  text('ability', 'How an actor has a capability', word('ability')),
  text('act', 'How a statement was made', word('act')),
  text('subject', 'What a stance is on', word('subject')),
  text('position', 'What the stance is', word('position')),
  text('outcome', 'What came of an event', word('outcome')),
  text('place', 'Where an event or deployment is', word('place')),
  list('roles', 'The part that each of `actors` played in an event, in the same order', (one) =>
    one.kind === 'event' ? one.participants.map(({ role }) => role) : undefined,
  ),
]

/** The columns of records of several kinds. */
export const recordColumns = (sources: FlatSources): readonly Column<Row>[] => [
  ...baseColumns(sources),
  ...sideColumns(sources),
  ...goodsColumns(sources),
  ...natureColumns,
]
