import { describe, expect, test } from 'vitest'
import * as main from '../../src/index.js'
import { kindRules } from '../../src/vocabulary/index.js'
import { rowsOf, tables } from './ours.js'

const { kinds, records, release } = main
const lists = new Map<string, unknown>(Object.entries(main))

test('there is a table for claims, for each kind, and for what they name', () => {
  const wanted = ['claims', ...kinds.map((kind) => kindRules[kind].list), 'actors', 'goods', 'places', 'documents']
  expect([...tables.keys()]).toEqual(wanted)
})

test('each table has a row for each entry of its list, in the order of the list', () => {
  const wrong = [...tables.keys()].filter((name) => {
    const list = lists.get(name) as readonly { readonly id?: string; readonly name?: string }[] | undefined
    return (
      list &&
      JSON.stringify(rowsOf(name).map((row) => row.id ?? row.name)) !==
        JSON.stringify(list.map(({ id, name: own }) => id ?? own))
    )
  })
  expect(wrong).toEqual([])
})

test('the table claims has a row for each claim, in the order of the records', () => {
  const wanted = records.flatMap(({ id, claims }) => claims.map((_, i) => `${id}#${i + 1}`))
  expect(rowsOf('claims').map(({ claim }) => claim)).toEqual(wanted)
  expect(wanted.length).toBe(release.counts.claims)
})

describe('every table', () => {
  const each = [...tables.values()]
  const namesOf = ({ columns }: (typeof each)[number]) => columns.map(({ name }) => name)

  test('has columns of different names in snake case, each with a line about it', () => {
    expect(each.filter((one) => new Set(namesOf(one)).size !== one.columns.length).map(({ name }) => name)).toEqual([])
    const columns = each.flatMap((one) => one.columns)
    const isSound = ({ name, about }: (typeof columns)[number]) =>
      /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) && /^[A-Z].*[^.]$/.test(about)
    expect(columns.filter((column) => !isSound(column))).toEqual([])
  })

  test('has no column that SQL takes for a word of its own', () => {
    expect(each.flatMap(namesOf).filter((name) => ['from', 'to', 'end', 'order', 'group'].includes(name))).toEqual([])
  })

  test('names its key and what it refers to among its columns', () => {
    const wrong = each.filter((one) =>
      [one.key, ...Object.keys(one.refers)].some((name) => !namesOf(one).includes(name)),
    )
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  test('holds in each cell what the column is said to hold', () => {
    const fits = {
      string: (cell: unknown) => typeof cell === 'string' && cell !== '',
      number: (cell: unknown) => Number.isFinite(cell),
      integer: (cell: unknown) => Number.isInteger(cell),
      boolean: (cell: unknown) => typeof cell === 'boolean',
      date: (cell: unknown) => /^\d{4}-\d{2}-\d{2}$/.test(String(cell)),
      list: (cell: unknown) => Array.isArray(cell) && cell.every((item) => typeof item === 'string'),
    }
    const wrong = each.flatMap(({ name, columns, rows }) =>
      columns.flatMap((column, i) => {
        const cells = rows
          .map((row) => row[i])
          .filter((cell) => cell !== null && cell !== undefined && !fits[column.type](cell))
        return cells.length > 0 ? [`${name}.${column.name}: ${cells[0]}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })
})

test('a claim in a line: what, from whom to whom, how much, who says so, where', () => {
  const row = rowsOf('claims').find(
    ({ record, document }) => record === 'transfers/iran-russia/ballistic-missiles' && document === 'axis-of-upheaval',
  )
  expect(row).toMatchObject({
    ...{ kind: 'transfer', joint: false, from_iso3: ['IRN'], to_iso3: ['RUS'] },
    ...{ stage: 'delivered', modality: 'reported', negated: false, strength: 'definite' },
    ...{ quantity: 'at least 400 missiles', quantity_form: 'atLeast', quantity_min: 400, unit: 'missiles' },
    ...{ additive: false, not_additive_because: ['told again in another claim'] },
    ...{ published_latest: '2024-12-31', end_open: false },
  })
  expect(row?.quantity_max).toBe(undefined)
  expect(row?.between).toBe(undefined)
})

test.each([
  ['transfers', 'transfers/north-korea-and-iran-russia/drones', { joint: true, from_iso3: ['PRK', 'IRN'] }],
  ['transfers', 'transfers/iran-russia/shahed-136', { goods: 'shahed', goods_label: 'Shahed drones' }],
  ['ties', 'ties/belarus-russia/union-state', { directed: false, standing: 'with' }],
])('in %s, %s has %o', (table, id, wanted) => {
  expect(rowsOf(table).find((row) => row.id === id)).toMatchObject(wanted)
})

test.each([
  ['events', 'participants', 'roles'],
  ['deployments', 'what', 'what_label'],
])('in %s, %s and %s go together', (table, one, other) => {
  const lengthOf = (cell: unknown) => (Array.isArray(cell) ? cell.length : Number(cell !== undefined))
  const rows = rowsOf(table)
  expect(rows.map((row) => lengthOf(row[one]))).toEqual(rows.map((row) => lengthOf(row[other])))
})
