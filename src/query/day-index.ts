import type { Strength, Window } from '../dates/index.js'
import type { Day, Period } from '../types/index.js'

function digits(day: Day, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) value = value * 10 + day.charCodeAt(i) - 48
  return value
}

/** A day as an integer that sorts as the day does: 20240619. */
const asInteger = (day: Day) => digits(day, 0, 4) * 10000 + digits(day, 5, 7) * 100 + digits(day, 8, 10)

const before = -1
const after = 2 ** 30

/**
 * A run of days for each record, and the calendar cut into stretches: for each stretch the positions of the records whose
 * run reaches into it, in order. A record that never held has a run that ends before it begins, and is in no stretch.
 */
interface Runs {
  readonly first: Int32Array
  readonly last: Int32Array
  /** The first day of each stretch but the first one, which has none. */
  readonly cuts: Int32Array
  /** Where the positions of each stretch begin in `reaching`, and where the last of them end. */
  readonly starts: Int32Array
  readonly reaching: Int32Array
}

/** Answers which records held at a date. */
export interface DayIndex<R> {
  /** The records that held on at least one day of the window, in order, frozen. */
  readonly at: (window: Window, certainty: 'definite' | 'possible') => readonly R[]
  /** The size of the index in bytes. */
  readonly bytes: number
}

/** What the index needs of a record. */
export interface Dated {
  readonly period: Period
  readonly strength: Strength
}

/** The stretch that a day lies in: how many cuts are not after it. */
function stretchOf(cuts: Int32Array, day: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((cuts[middle] as number) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Where to cut: the same number of records begins between any two cuts. A record is listed once, and again at each cut
 * within its run; there are as many cuts as list each record about twice.
 */
function cutsOf(first: Int32Array, last: Int32Array): Int32Array {
  const begins = first.filter((day, i) => day <= (last[i] as number)).sort()
  const ends = last.filter((day, i) => day >= (first[i] as number)).sort()
  let [ended, held] = [0, 0]
  for (const [i, day] of begins.entries()) {
    while ((ends[ended] as number) < day) ended++
    held += i + 1 - ended
  }
  const { length } = begins
  const count = Math.floor(length ** 2 / Math.max(held, 1))
  return Int32Array.from(
    new Set(Array.from({ length: count }, (_, i) => begins[Math.floor((i * length) / count)] as number)),
  )
}

/** Calls `visit` with the position of each record and each stretch that its run reaches into. */
function eachReach(
  { first, last, cuts }: Pick<Runs, 'first' | 'last' | 'cuts'>,
  visit: (stretch: number, i: number) => void,
) {
  for (let i = 0; i < first.length; i++) {
    if ((first[i] as number) > (last[i] as number)) continue
    const end = stretchOf(cuts, last[i] as number)
    for (let stretch = stretchOf(cuts, first[i] as number); stretch <= end; stretch++) visit(stretch, i)
  }
}

function runsOf(first: Int32Array, last: Int32Array): Runs {
  const runs = { first, last, cuts: cutsOf(first, last) }
  const starts = new Int32Array(runs.cuts.length + 2)
  eachReach(runs, (stretch) => {
    starts[stretch + 1] = (starts[stretch + 1] as number) + 1
  })
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number)
  const reaching = new Int32Array(starts.at(-1) as number)
  const next = starts.slice()
  eachReach(runs, (stretch, i) => {
    const at = next[stretch] as number
    reaching[at] = i
    next[stretch] = at + 1
  })
  return { ...runs, starts, reaching }
}

/**
 * The positions whose run meets the days, in order. For one day those that reach into its stretch are looked at, else all of
 * them, since what surely began and ended within the days may have no sure day. Instead of a branch, which would be guessed
 * wrong every few records, each position is written down and kept if it counts.
 */
function overlapping({ first, last, cuts, starts, reaching }: Runs, from: number, to: number): Int32Array {
  const isOne = from === to
  const stretch = stretchOf(cuts, from)
  const begin = isOne ? (starts[stretch] as number) : 0
  const end = isOne ? (starts[stretch + 1] as number) : first.length
  const found = new Int32Array(end - begin + 1)
  let count = 0
  for (let at = begin; at < end; at++) {
    const i = isOne ? (reaching[at] as number) : at
    found[count] = i
    count += 1 - (((to - (first[i] as number)) | ((last[i] as number) - from)) >>> 31)
  }
  return found.subarray(0, count)
}

/**
 * An index over the days of a list of records: two runs of days for each, those on which it surely held and those on which it
 * possibly did, and for each stretch of the calendar the records to look at. About 32 bytes a record.
 */
export function dayIndex<R>(list: readonly R[], datedOf: (record: R) => Dated): DayIndex<R> {
  const dated = list.map(datedOf)
  const days = (dayOf: (record: Dated) => number) => Int32Array.from(dated, dayOf)
  const day = (value: Day | null, otherwise: number) => (value === null ? otherwise : asInteger(value))
  const definite = runsOf(
    days(({ strength, period }) => (strength === 'definite' ? day(period.latestStart, after) : after)),
    days(({ period }) => day(period.earliestEnd, before)),
  )
  const possible = runsOf(
    days(({ strength, period }) => (strength === 'no' ? after : day(period.earliestStart, before))),
    days(({ strength, period }) => (strength === 'no' ? before : day(period.latestEnd, after))),
  )
  const arrays = [definite, possible].flatMap((runs) => Object.values(runs) as Int32Array[])
  return {
    at: ({ first, last }, certainty) => {
      const from = asInteger(first)
      const to = first === last ? from : asInteger(last)
      const positions = overlapping(certainty === 'definite' ? definite : possible, from, to)
      const found = new Array<R>(positions.length)
      for (let i = 0; i < found.length; i++) found[i] = list[positions[i] as number] as R
      return Object.freeze(found)
    },
    bytes: arrays.reduce((sum, { byteLength }) => sum + byteLength, 0),
  }
}
