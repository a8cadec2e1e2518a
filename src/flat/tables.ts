import type { AnyRecord, Names } from '../types/index.js'
import { type Kind, kindRules, kinds } from '../vocabulary/index.js'
import { additiveReader } from './additive.js'
import { claimColumns, claimRows } from './claim-columns.js'
import { type Column, cellsOf } from './column.js'
import type { Cell } from './csv.js'
import { kindColumns } from './kind-columns.js'
import { actorColumns, documentColumns, goodsTableColumns, placeColumns } from './reference-columns.js'
import type { FlatSources } from './sources.js'

/** A table: its columns without the way to their values, its rows, and how it is tied to other tables. */
export interface Table {
  /** The name, which is that of its file. */
  readonly name: string
  /** What a line is. */
  readonly about: string
  /** The columns. */
  readonly columns: readonly Omit<Column<never>, 'of'>[]
  /** The cells, row by row. */
  readonly rows: readonly (readonly Cell[])[]
  /** The column whose values are all different. */
  readonly key: string
  /** Columns whose values stand in a column of a table. */
  readonly refers: Readonly<Record<string, readonly [table: string, column: string]>>
}

const toTransfer = ['transfers', 'id'] as const
const toGoods = ['goods', 'name'] as const
const toActors = ['actors', 'name'] as const

/** Where the columns of records point to. */
const references: Table['refers'] = {
  ...{ in_return_for: toTransfer, sent: toTransfer },
  ...{ goods: toGoods, what: toGoods, place: ['places', 'name'] },
}

interface Told<T> extends Omit<Table, 'columns' | 'rows'> {
  readonly columns: readonly Column<T>[]
  readonly list: readonly T[]
}

const tableOf = <T>({ list, columns, refers, ...told }: Told<T>): Table => ({
  ...told,
  columns: columns.map(({ name, type, about }) => ({ name, type, about })),
  rows: list.map((row) => cellsOf(columns, row)),
  refers: Object.fromEntries(Object.entries(refers).filter(([name]) => columns.some((one) => one.name === name))),
})

/** The table of the records of one kind, with what only that kind has. */
export function kindTable(records: readonly AnyRecord<Names>[], kind: Kind, sources: FlatSources): Table {
  const list = records.filter((record) => record.kind === kind)
  const columns = kindColumns(sources, kind)
  const [name, about] = [kindRules[kind].list, `a record of kind ${kind}`]
  return tableOf({ name, about, key: 'id', refers: references, list, columns })
}

/** The table of all claims. */
export function claimTable(records: readonly AnyRecord<Names>[], sources: FlatSources): Table {
  const document = ['documents', 'id'] as const
  const refers = { goods: toGoods, claimant: toActors, via: toActors, document }
  return tableOf({
    ...{ name: 'claims', about: 'what one document says about one record', key: 'claim', refers },
    list: claimRows(records, additiveReader(records, sources.context)),
    columns: claimColumns(sources),
  })
}

const referenceTables = ({ actors, goods, places, documents }: FlatSources): readonly Table[] => [
  tableOf({
    ...{ name: 'actors', about: 'a state, organisation, body, group, person or voice', key: 'name' },
    ...{ refers: { body_of: toActors }, list: actors, columns: actorColumns },
  }),
  tableOf({
    ...{ name: 'goods', about: 'a node in the tree of goods', key: 'name' },
    ...{ refers: { parent: toGoods }, list: goods, columns: goodsTableColumns },
  }),
  tableOf({ name: 'places', about: 'a place', key: 'name', refers: {}, list: places, columns: placeColumns }),
  tableOf({
    ...{ name: 'documents', about: 'a document that records rest on', key: 'id' },
    ...{ refers: {}, list: documents, columns: documentColumns },
  }),
]

/** Every table: claims, records of each kind, and what they name. */
export const tablesOf = (records: readonly AnyRecord<Names>[], sources: FlatSources): readonly Table[] => [
  claimTable(records, sources),
  ...kinds.map((kind) => kindTable(records, kind, sources)),
  ...referenceTables(sources),
]
