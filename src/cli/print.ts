import { type Cell, csv, separator } from '../flat/csv.js'
import { wrapped } from '../words/wrap.js'
import type { Output } from './options.js'
import { styleOf, type World } from './world.js'

/** One thing that was found, as a terminal shows it. */
export interface Entry {
  /** A title, where the sentences don't stand for themselves. */
  readonly head?: string
  /** Sentences, a paragraph each. */
  readonly says: readonly string[]
  /** Where they come from and what they are about, set back. */
  readonly under?: readonly string[]
  /** Whether it is no more than possible. */
  readonly isDoubtful?: boolean
}

/** What a command found, in every form that can be asked for. */
export interface Answer<T> {
  readonly rows: readonly T[]
  /** A row as named cells. */
  cells(row: T): Readonly<Record<string, Cell>>
  /** The names of the cells, where there may be no row to show them. */
  readonly names?: readonly string[]
  /** The columns of a table, the most important first: those that fit are shown. */
  readonly table?: readonly string[]
  /** The whole in a terminal, where it is not made of entries. */
  readonly text?: string
  /** A row in a terminal of this width. */
  entry(row: T, width: number): Entry
  /** A row as JSON, where it is not the row itself. */
  json?(row: T): unknown
  /** Whether there is one thing only, which JSON doesn't put in a list. */
  readonly isSingle?: boolean
  /** The exit code, where it is not 0. */
  readonly code?: number
}

const lengthOf = (text: string) => [...text].length
const simple = (name: string) => name.replace(/[_\s-]/g, '').toLowerCase()
const plainCell = (cell: Cell) => (Array.isArray(cell) ? cell.join(separator) : `${cell ?? ''}`)

type Cells = Readonly<Record<string, Cell>>

/** The names of columns, however they are written: `earliestStart` is `earliest_start`. */
const namesLike = (asked: readonly string[], names: readonly string[]): readonly string[] =>
  asked.map((name) => {
    const found = names.find((one) => simple(one) === simple(name))
    if (found !== undefined) return found
    throw new RangeError(`--fields: '${name}' is not a column: expected some of ${names.join(', ')}`)
  })

/** A table: of what nobody asked for by name, only columns that fit and hold something. */
function table(names: readonly string[], rows: readonly Cells[], isAsked: boolean, { width, ...world }: World): string {
  const gap = 2
  const all = names.map((name) => {
    const cells = rows.map((row) => plainCell(row[name]))
    return { name, cells, size: Math.max(lengthOf(name), ...cells.map(lengthOf)) }
  })
  let left = width + gap
  const shown = all.filter(({ cells, size }, i) => {
    const isIn = isAsked || i === 0 || (cells.some(Boolean) && size + gap <= left)
    if (isIn) left -= size + gap
    return isIn
  })
  for (; left < 0; left++) {
    const widest = shown.reduce((one, other) => (other.size > one.size ? other : one))
    if (widest.size <= 8) break
    widest.size--
  }
  const cut = (cell: string, size: number) =>
    lengthOf(cell) > size ? `${[...cell].slice(0, size - 1).join('')}…` : cell.padEnd(size)
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cut(cell, shown[i]?.size ?? 0))
      .join('  ')
      .trimEnd()
  const header = styleOf(world).bold(line(shown.map(({ name }) => name.replaceAll('_', ' ').toUpperCase())))
  return [header, ...rows.map((_, i) => line(shown.map(({ cells }) => cells[i] ?? '')))].join('\n')
}

function markdown(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    `| ${cells
      .map((cell) =>
        plainCell(cell)
          .replace(/\|/g, '\\|')
          .replace(/\s*\n\s*/g, ' '),
      )
      .join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** An entry as lines of text. */
function entryText({ head, says, under = [], isDoubtful = false }: Entry, world: World): string {
  const { bold, dim, doubtful } = styleOf(world)
  return [
    ...(head === undefined ? [] : wrapped(head, world.width).map(bold)),
    ...says.flatMap((one) => wrapped(one, world.width)),
    ...under.flatMap((one) =>
      (one.startsWith('https:') ? [one] : wrapped(one, world.width - 2)).map((line) =>
        (isDoubtful ? doubtful : dim)(`  ${line}`),
      ),
    ),
  ].join('\n')
}

/** Prints an answer in the form that was asked for. Only text and tables are cut short by themselves. */
export function print<T>(answer: Answer<T>, { format, table: asTable, fields, limit }: Output, world: World): void {
  const rows = answer.rows.slice(0, limit ?? (format === undefined ? 20 : undefined))
  const cells = rows.map((row) => answer.cells(row))
  const all = answer.names ?? Object.keys(cells[0] ?? {})
  const names = fields && all.length > 0 ? namesLike(fields, all) : all
  const grid = cells.map((row) => names.map((name) => row[name]))
  const picked = (row: Cells) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]))
  const objects = fields ? cells.map(picked) : rows.map((row) => answer.json?.(row) ?? row)
  const written = (): string => {
    if (format === 'json') return JSON.stringify(answer.isSingle ? objects[0] : objects, null, 2)
    if (format === 'ndjson') return objects.map((one) => JSON.stringify(one)).join('\n')
    if (format === 'csv') return csv(names, grid).trimEnd()
    if (format === 'markdown') return markdown(names, grid)
    if (rows.length > 0 && (asTable || fields))
      return table(fields ? names : (answer.table ?? names), cells, fields !== undefined, world)
    return answer.text ?? rows.map((row) => entryText(answer.entry(row, world.width), world)).join('\n')
  }
  const printed = written()
  if (printed !== '') world.out(`${printed}${format === 'csv' ? '\r\n' : '\n'}`)
  const left = answer.rows.length - rows.length
  if (left === 0) return
  const more = `${left} more: --limit ${answer.rows.length}, or --limit all`
  if (format === undefined) world.out(`${styleOf(world).dim(more)}\n`)
  else world.err(`${more}\n`)
}
