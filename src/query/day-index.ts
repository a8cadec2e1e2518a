import type { Strength, Window } from '../dates/index.js'
import type { Day, Period } from '../types/index.js'

/** A day as an integer that sorts as the day does: 20240619. */
const asInteger = (day: Day) =>
  Number(day.slice(0, 4)) * 10000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))

const before = -1
const after = 2 ** 31 - 1
const width = 32

/** Runs of days, one for each record, with the least first and greatest last day of each block of records. */
interface Runs {
  readonly first: Int32Array
  readonly last: Int32Array
  readonly blockFirst: Int32Array
  readonly blockLast: Int32Array
}

/** Answers which records held at a date; positions are those of the list, in order. */
export interface DayIndex {
  /** The positions of the records that held on at least one day of the window. */
  readonly at: (window: Window, certainty: 'definite' | 'possible') => readonly number[]
  /** The size of the index in bytes. */
  readonly bytes: number
}

/** What the index needs of a record. */
export interface Dated {
  readonly period: Period
  readonly strength: Strength
}

function runsOf(count: number, firstOf: (i: number) => number, lastOf: (i: number) => number): Runs {
  const blocks = Math.ceil(count / width)
  const runs = {
    first: new Int32Array(count),
    last: new Int32Array(count),
    blockFirst: new Int32Array(blocks).fill(after),
    blockLast: new Int32Array(blocks).fill(before),
  }
  for (let i = 0; i < count; i++) {
    const block = Math.floor(i / width)
    const [first, last] = [firstOf(i), lastOf(i)]
    runs.first[i] = first
    runs.last[i] = last
    if (first < (runs.blockFirst[block] as number)) runs.blockFirst[block] = first
    if (last > (runs.blockLast[block] as number)) runs.blockLast[block] = last
  }
  return runs
}

/** Reads only the blocks that can hold an answer, and the records in them in order. */
function overlapping({ first, last, blockFirst, blockLast }: Runs, from: number, to: number): number[] {
  const found: number[] = []
  for (let block = 0; block < blockFirst.length; block++) {
    if ((blockFirst[block] as number) > to || (blockLast[block] as number) < from) continue
    const end = Math.min((block + 1) * width, first.length)
    for (let i = block * width; i < end; i++)
      if ((first[i] as number) <= to && (last[i] as number) >= from) found.push(i)
  }
  return found
}

/**
 * An index over the days of records. For each record it holds two runs of days, those on which it surely held and those on
 * which it possibly did, and for each block of 32 records the days that they reach: 16 bytes a record and half a byte more.
 */
export function dayIndex(records: readonly Dated[]): DayIndex {
  const day = (value: Day | null, otherwise: number) => (value === null ? otherwise : asInteger(value))
  const definite = runsOf(
    records.length,
    (i) => {
      const { strength, period } = records[i] as Dated
      return strength === 'definite' ? day(period.latestStart, after) : after
    },
    (i) => day((records[i] as Dated).period.earliestEnd, before),
  )
  const possible = runsOf(
    records.length,
    (i) => {
      const { strength, period } = records[i] as Dated
      return strength === 'no' ? after : day(period.earliestStart, before)
    },
    (i) => {
      const { strength, period } = records[i] as Dated
      return strength === 'no' ? before : day(period.latestEnd, after)
    },
  )
  const arrays = [definite, possible].flatMap((runs) => Object.values(runs) as Int32Array[])
  return {
    at: ({ first, last }, certainty) =>
      overlapping(certainty === 'definite' ? definite : possible, asInteger(first), asInteger(last)),
    bytes: arrays.reduce((sum, { byteLength }) => sum + byteLength, 0),
  }
}
