import { wrapped } from '../../words/wrap.js'
import type { World } from '../world.js'
import { styleOf } from './style.js'

/** A column of a table that is read in a terminal. */
export interface TextColumn<T> {
  /** Its heading. */
  readonly name: string
  /** What it says of a row. */
  readonly of: (row: T) => string
}

/** Rows under a heading of lines. */
export interface Group<T> {
  /** Lines above the rows, as they are to be printed. */
  readonly heading: readonly string[]
  /** The rows. */
  readonly rows: readonly T[]
}

const gap = 2
const least = 8
const wordLimit = 24

const lengthOf = (text: string) => [...text].length
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** Takes from the widest column, letter by letter, until all fit or none is wider than its floor. */
function shrunk(widths: readonly number[], floors: readonly number[], room: number): readonly number[] {
  const now = [...widths]
  const spare = () => now.map((width, i) => (width > (floors[i] as number) ? width : 0))
  while (sum(now) > room && Math.max(...spare()) > 0) {
    const widest = spare().indexOf(Math.max(...spare()))
    now[widest] = (now[widest] as number) - 1
  }
  return now
}

/** Widths that fit: first down to the longest words, then, where that is not enough, through them. */
function fitted(cells: readonly (readonly string[])[], width: number): readonly number[] {
  const room = width - gap * (cells.length - 1)
  const natural = cells.map((column) => Math.max(...column.map(lengthOf)))
  const words = cells.map((column) =>
    Math.min(wordLimit, Math.max(...column.flatMap((cell) => cell.split(/\s/)).map(lengthOf))),
  )
  const floors = natural.map((one) => Math.min(one, least))
  return shrunk(shrunk(natural, words, room), floors, room)
}

/** A row of cells as lines, each cell wrapped within its column. */
function lines(cells: readonly string[], widths: readonly number[], indent: string): readonly string[] {
  const parts = cells.map((cell, i) => wrapped(cell, widths[i] as number))
  const height = Math.max(...parts.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) => {
    const padded = parts.map((part, i) => (part[line] ?? '').padEnd(widths[i] as number))
    return `${indent}${padded.join(' '.repeat(gap))}`.trimEnd()
  })
}

/** Rows in columns, under their names. */
function aligned<T>(columns: readonly TextColumn<T>[], groups: readonly Group<T>[], world: World): string {
  const { bold } = styleOf(world.colour)
  const indent = groups.some(({ heading }) => heading.length > 0) ? '  ' : ''
  const rows = groups.flatMap((group) => group.rows)
  const widths = fitted(
    columns.map(({ name, of }) => [name, ...rows.map(of)]),
    world.width - indent.length,
  )
  const print = (cells: readonly string[]) => lines(cells, widths, indent)
  const head = print(columns.map(({ name }) => name.toUpperCase())).map(bold)
  const body = groups.flatMap((group) => [
    ...(group.heading.length > 0 ? ['', ...group.heading] : []),
    ...group.rows.flatMap((row) => print(columns.map(({ of }) => of(row)))),
  ])
  return `${[...head, ...body].join('\n')}\n`
}

/** Rows without columns, for a narrow terminal: a line for each cell that says something, named. */
function stacked<T>(columns: readonly TextColumn<T>[], groups: readonly Group<T>[], { width }: World): string {
  const cell = (name: string, text: string) =>
    wrapped(name === '' ? text : `${name}: ${text}`, width - gap).join('\n  ')
  const told = (row: T) => columns.filter(({ of }) => of(row) !== '').map(({ name, of }) => cell(name, of(row)))
  return groups
    .flatMap(({ heading, rows }) => [...heading, ...rows.map((row) => `- ${told(row).join('\n  ')}`), ''])
    .join('\n')
}

/** Whether each column can have a few letters. */
const isWide = (count: number, width: number) => width >= count * (least + gap)

/** A table that fits the width: columns that are empty throughout fall away, cells are wrapped. */
export function table<T>(columns: readonly TextColumn<T>[], groups: readonly Group<T>[], world: World): string {
  const rows = groups.flatMap((group) => group.rows)
  const kept = columns.filter(({ of }) => rows.some((row) => of(row) !== ''))
  if (rows.length === 0) return ''
  return isWide(kept.length, world.width) ? aligned(kept, groups, world) : stacked(kept, groups, world)
}
