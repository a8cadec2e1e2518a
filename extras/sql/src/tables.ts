import type { AnyRecord, Context, Names } from './package.js'
import type { Register } from './register.js'
import { actorRows } from './rows/actors.js'
import { claimRows } from './rows/claims.js'
import { ownGoods } from './rows/goods.js'
import type { Row } from './rows/row.js'
import { cellsOf, type State, statesOf } from './rows/states.js'
import { transferRows } from './rows/transfer-states.js'

/** The tables with a row or more for each record: a cluster spreads them by `record_id`. */
export const recordTables = ['records', 'record_actors', 'claims', 'record_states', 'transfer_states'] as const

/** The short tables: a cluster keeps them whole on each server. */
export const nameTables = ['documents', 'party_bodies', 'actor_offices', 'goods_under'] as const

/** The name of a table. */
export type TableName = (typeof recordTables)[number] | (typeof nameTables)[number]

/** A row and the table that it belongs to. */
export type Placed = readonly [table: TableName, row: Row]

const recordRow = (record: AnyRecord<Names>): Row => {
  const {
    type = null,
    domain = null,
    standing = null,
  } = record as unknown as Readonly<Record<string, string | undefined>>
  return [record.id, record.kind, record.title, type, domain, standing, ownGoods(record)]
}

const placed = (table: TableName, rows: Iterable<Row>): readonly Placed[] => [...rows].map((row) => [table, row])

const stateRow = ({ id, kind }: AnyRecord<Names>, state: State): Placed => [
  'record_states',
  [id, kind, ...cellsOf(state, state.derived)],
]

/** The rows of one record, for all tables. */
export function* rowsOf(record: AnyRecord<Names>, context: Context): Iterable<Placed> {
  yield ['records', recordRow(record)]
  yield* placed('record_actors', actorRows(record))
  yield* placed('claims', claimRows(record, context))
  for (const state of statesOf(record, context)) {
    yield stateRow(record, state)
    if (record.kind === 'transfer') yield* placed('transfer_states', transferRows(state, context))
  }
}

const pairs = (table: TableName, names: Iterable<string>, reach: (name: string) => Iterable<string>) =>
  [...names].flatMap((name) => [...reach(name)].map((other): Placed => [table, [name, other]]))

/** The rows of the short tables: documents, and who and what a name reaches. */
export function* nameRows({ context, documents }: Omit<Register, 'records'>): Iterable<Placed> {
  for (const { id, title = null, published } of documents)
    yield ['documents', [id, title, published.earliest, published.latest]]
  yield* pairs('party_bodies', context.parties.names, context.withBodies)
  yield* pairs('actor_offices', context.actors.names, context.withOffices)
  yield* pairs('goods_under', context.goods.names, context.under)
}

/** All rows of a register. */
export function* allRows(register: Register): Iterable<Placed> {
  yield* nameRows(register)
  for (const record of register.records) yield* rowsOf(record, register.context)
}
