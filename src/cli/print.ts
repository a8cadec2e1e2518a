import { type Cell, csv, separator } from '../flat/csv.js'
import { wrapped } from '../words/wrap.js'

/** What a command knows of the place that it runs in: where answers and hints go, and what a line can be. */
export interface World {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly width: number
  readonly colour: boolean
}

/** The forms of an answer beside text for people. */
export const formats = ['json', 'ndjson', 'csv', 'markdown'] as const

/** How an answer is to be printed. */
export interface Output {
  readonly format?: (typeof formats)[number]
  readonly table?: true
  readonly fields?: readonly string[]
  readonly limit?: number
}

/** One thing that was found, as a terminal shows it: a title, if the sentences need one, and what is set back under them. */
export interface Entry {
  readonly head?: string
  readonly says: readonly string[]
  readonly under?: readonly string[]
  readonly isDoubtful?: boolean
}

/** What a command found, in every form that can be asked for. */
export interface Answer<T> {
  readonly rows: readonly T[]
  /** A row as named cells. */
  cells(row: T): Readonly<Record<string, Cell>>
  /** The names of the cells, where there may be no row to show them. */
  readonly names?: readonly string[]
  /** The cells for people, the most important first. */
  readonly table?: readonly string[]
  /** A row in a terminal of this width; without it, the answer is a table. */
  entry?(row: T, width: number): Entry
  /** A row as JSON, where it is not the row itself. */
  json?(row: T): unknown
  /** Whether there is one thing only, which JSON doesn't put in a list. */
  readonly isSingle?: boolean
  /** The exit code, where it is not 0. */
  readonly code?: number
}

const styles = { bold: 1, dim: 2, doubtful: 33 } as const

/** Text as a terminal sets it off. `util.styleText` would ask for Node 20.12. */
export const styled = (text: string, style: keyof typeof styles, { colour }: Pick<World, 'colour'>): string =>
  colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text

/** Parts of a line, those that are told. */
export const joined = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ')

/** A cell in one line. */
const plain = (cell: Cell) => [cell ?? ''].flat().join(separator).replace(/\s+/g, ' ')
const lengthOf = (text: string) => [...text].length
const gap = 2
const narrowest = 8

/** A table in a terminal: of what nobody asked for by name, the columns that fit and hold something; the widest are cut. */
function table(names: readonly string[], grid: readonly (readonly Cell[])[], isAsked: boolean, world: World): string {
  let left = world.width + gap
  const columns = names
    .map((name, i) => [name.replaceAll('_', ' ').toUpperCase(), ...grid.map((row) => plain(row[i]))])
    .map((cells) => ({ cells, size: Math.max(...cells.map(lengthOf)) }))
    .filter(({ cells, size }, i) => {
      const isShown = isAsked || i === 0 || (size + gap <= left && cells.slice(1).some(Boolean))
      if (isShown) left -= size + gap
      return isShown
    })
  for (; left < 0; left++) {
    const widest = columns.reduce((one, other) => (other.size > one.size ? other : one))
    widest.size = Math.max(narrowest, widest.size - 1)
  }
  const cut = (cell = '', size = 0) => (lengthOf(cell) > size ? `${[...cell].slice(0, size - 1).join('')}…` : cell)
  const line = (i: number) =>
    columns
      .map(({ cells, size }) => cut(cells[i], size).padEnd(size))
      .join('  ')
      .trimEnd()
  return [styled(line(0), 'bold', world), ...grid.map((_, i) => line(i + 1))].join('\n')
}

/** A table in Markdown. */
const markdown = (names: readonly string[], grid: readonly (readonly Cell[])[]): string =>
  [names, names.map(() => '---'), ...grid]
    .map((cells) => `| ${cells.map((cell) => plain(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

/** An entry as lines of text. Addresses stay whole, so that a terminal makes links of them. */
function entryText({ head, says, under = [], isDoubtful }: Entry, world: World): string {
  const heads = head === undefined ? [] : wrapped(head, world.width).map((line) => styled(line, 'bold', world))
  const notes = under
    .flatMap((line) => (line.startsWith('https:') ? [line] : wrapped(line, world.width - 2)))
    .map((line) => styled(`  ${line}`, isDoubtful ? 'doubtful' : 'dim', world))
  return [...heads, ...says.flatMap((line) => wrapped(line, world.width)), ...notes].join('\n')
}

/** A column by its name, however it is written: `earliestStart` is `earliest_start`. */
function columnNamed(name: string, names: readonly string[]): string {
  const simple = (text: string) => text.replace(/[_\s-]/g, '').toLowerCase()
  const found = names.find((one) => simple(one) === simple(name))
  if (found !== undefined) return found
  throw new RangeError(`--fields: '${name}' is not a column: expected some of ${names.join(', ')}`)
}

/** An answer for programs, or as a table: what is made from cells. */
function tabled<T>(
  { rows, table: forPeople, names: named, ...answer }: Answer<T>,
  output: Output,
  world: World,
): string {
  const { format, fields } = output
  const cells = rows.map((row) => answer.cells(row))
  const all = named ?? Object.keys(cells[0] ?? {})
  const usual = format === undefined || format === 'markdown' ? forPeople : undefined
  const names = fields?.map((name) => columnNamed(name, all)) ?? usual ?? all
  const grid = cells.map((row) => names.map((name) => row[name]))
  const picked = grid.map((row) => Object.fromEntries(row.map((cell, i) => [names[i], cell ?? null])))
  const objects = fields ? picked : rows.map((row) => answer.json?.(row) ?? row)
  if (format === 'json') return JSON.stringify(answer.isSingle ? objects[0] : objects, null, 2)
  if (format === 'ndjson') return objects.map((one) => JSON.stringify(one)).join('\n')
  if (format === 'csv') return csv(names, grid)
  if (format === 'markdown') return markdown(names, grid)
  return rows.length > 0 ? table(names, grid, fields !== undefined, world) : ''
}

/** Prints text, ended by a line break. */
export function printText(text: string, world: World): void {
  if (text !== '') world.out(text.endsWith('\n') ? text : `${text}\n`)
}

/** Prints an answer in the form that was asked for. Only what is for a terminal is cut short by itself. */
export function print<T>(answer: Answer<T>, output: Output, world: World): void {
  const { format, limit = format === undefined ? 20 : undefined } = output
  const rows = answer.rows.slice(0, limit)
  const isText = format === undefined && !output.table && !output.fields
  const { entry } = answer
  const text = isText && entry ? rows.map((row) => entryText(entry(row, world.width), world)).join('\n') : undefined
  printText(text ?? tabled({ ...answer, rows }, output, world), world)
  const left = answer.rows.length - rows.length
  const more = `${left} more: --limit ${answer.rows.length}, or --limit all`
  if (left > 0) (format === undefined ? world.out : world.err)(`${styled(more, 'dim', world)}\n`)
}
