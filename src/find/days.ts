import { ever, forever, type Judgement, type Run } from '../certainty/judge.js'
import { dayNumber, dayNumbered, type Window } from '../dates/index.js'
import type { Day } from '../types/index.js'
import { countBelow, type Positions } from './positions.js'

/** A day as an integer that sorts as the day does. */
const asInteger = (day: Day) => (day === ever ? -1 : day === forever ? 2 ** 30 : dayNumber(day))

/** Runs of days of all records of a list, those of one record in a row. */
interface Runs {
  /** The first and last day of each run. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** The position of the record that each run belongs to. */
  readonly owner: Int32Array
  /** Where the runs of each record begin; one more than there are records. */
  readonly begin: Int32Array
}

/**
 * The same with the calendar cut into stretches: for each stretch the runs that reach into it, in order. A run that is sure of
 * no single day is in no stretch.
 */
interface Stretches extends Runs {
  /** The first day of each stretch but the first one, which has none. */
  readonly cuts: Int32Array
  /** Where the runs of each stretch begin in `reaching`, and where the last of them end. */
  readonly starts: Int32Array
  readonly reaching: Int32Array
  /** The runs that are sure of no single day, by their `last`, the first of the days that they may be at. */
  readonly loose: Int32Array
  readonly looseLast: Int32Array
}

const valueAt = (values: Int32Array, i: number) => values[i] as number

/** The stretch that a day lies in: how many cuts are not after it. */
const stretchOf = (cuts: Int32Array, day: number): number => countBelow(cuts, day + 1)

/**
 * Where to cut: the same number of runs begins between any two cuts. A run is listed once, and again at each cut within it;
 * there are as many cuts as list each run about twice.
 */
function cutsOf(first: Int32Array, last: Int32Array): Int32Array {
  const begins = first.filter((day, i) => day <= valueAt(last, i)).sort()
  const ends = last.filter((day, i) => day >= valueAt(first, i)).sort()
  let [ended, held] = [0, 0]
  for (const [i, day] of begins.entries()) {
    while (valueAt(ends, ended) < day) ended++
    held += i + 1 - ended
  }
  const { length } = begins
  const count = Math.floor(length ** 2 / Math.max(held, 1))
  const cutAt = (_: unknown, i: number) => valueAt(begins, Math.floor((i * length) / count))
  return Int32Array.from(new Set(Array.from({ length: count }, cutAt)))
}

/** Calls `visit` with each run and each stretch that it reaches into. */
function eachReach(first: Int32Array, last: Int32Array, cuts: Int32Array, visit: (stretch: number, i: number) => void) {
  for (let i = 0; i < first.length; i++) {
    if (valueAt(first, i) > valueAt(last, i)) continue
    const end = stretchOf(cuts, valueAt(last, i))
    for (let stretch = stretchOf(cuts, valueAt(first, i)); stretch <= end; stretch++) visit(stretch, i)
  }
}

/** Gathers the runs of one record after the other. */
function gathered() {
  const [first, last, owner, begin]: [number[], number[], number[], number[]] = [[], [], [], [0]]
  return {
    add: (runs: readonly Run[]) => {
      for (const run of runs) {
        first.push(asInteger(run.first))
        last.push(asInteger(run.last))
        owner.push(begin.length - 1)
      }
      begin.push(first.length)
    },
    all: (): Runs => ({
      first: new Int32Array(first),
      last: new Int32Array(last),
      owner: new Int32Array(owner),
      begin: new Int32Array(begin),
    }),
  }
}

function stretchesOf(runs: Runs): Stretches {
  const { first, last } = runs
  const cuts = cutsOf(first, last)
  const starts = new Int32Array(cuts.length + 2)
  eachReach(first, last, cuts, (stretch) => {
    starts[stretch + 1] = valueAt(starts, stretch + 1) + 1
  })
  for (let i = 1; i < starts.length; i++) starts[i] = valueAt(starts, i) + valueAt(starts, i - 1)
  const reaching = new Int32Array(valueAt(starts, starts.length - 1))
  const next = starts.slice()
  eachReach(first, last, cuts, (stretch, i) => {
    const at = valueAt(next, stretch)
    reaching[at] = i
    next[stretch] = at + 1
  })
  const loose = Int32Array.from(first.keys()).filter((i) => valueAt(first, i) > valueAt(last, i))
  loose.sort((a, b) => valueAt(last, a) - valueAt(last, b))
  return { ...runs, cuts, starts, reaching, loose, looseLast: loose.map((i) => valueAt(last, i)) }
}

/** Whether a run meets the days, as 1 or 0: a branch would be guessed wrong every few runs. */
const isIn = (first: number, last: number, from: number, to: number): number =>
  1 - (((to - first) | (last - from)) >>> 31)

/** The positions of the records with a run that meets the days: of all runs, or of those that are listed. */
function kept({ first, last, owner }: Runs, which: Int32Array | undefined, from: number, to: number): Int32Array {
  const { length } = which ?? first
  const found = new Int32Array(length + 1)
  let count = 0
  let before = -1
  for (let at = 0; at < length; at++) {
    const i = which === undefined ? at : valueAt(which, at)
    const position = valueAt(owner, i)
    const counts = isIn(valueAt(first, i), valueAt(last, i), from, to)
    found[count] = position
    count += position === before ? 0 : counts
    before = counts === 1 ? position : before
  }
  return found.subarray(0, count)
}

/**
 * The positions of the records with a run that meets the days, in order. For one day the runs that reach into its stretch are
 * looked at. For several, those that reach into the first stretch or begin in a later one, and those that are sure of no
 * single day and may lie within; where that is most of them, all.
 */
function meeting(runs: Stretches, from: number, to: number): Int32Array {
  const { first, cuts, starts, reaching, loose, looseLast } = runs
  const stretch = stretchOf(cuts, from)
  const [begin, next] = [valueAt(starts, stretch), valueAt(starts, stretch + 1)]
  if (from === to) return kept(runs, reaching.subarray(begin, next), from, to)
  const end = valueAt(starts, stretchOf(cuts, to) + 1)
  const [looseBegin, looseEnd] = [stretchOf(looseLast, from - 1), stretchOf(looseLast, to)]
  if ((end - begin + looseEnd - looseBegin) * 8 > first.length) return kept(runs, undefined, from, to)
  const later = reaching.subarray(next, end).filter((i) => valueAt(first, i) >= valueAt(cuts, stretch))
  const which = new Int32Array(next - begin + later.length + looseEnd - looseBegin)
  which.set(reaching.subarray(begin, next))
  which.set(later, next - begin)
  which.set(loose.subarray(looseBegin, looseEnd), next - begin + later.length)
  return kept(runs, which.sort(), from, to)
}

/** Those of some positions of which a run meets the days. */
function among({ first, last, begin }: Runs, positions: Positions, from: number, to: number): Positions {
  const found: number[] = []
  for (const position of positions) {
    const end = valueAt(begin, position + 1)
    let i = valueAt(begin, position)
    while (i < end && isIn(valueAt(first, i), valueAt(last, i), from, to) === 0) i++
    if (i < end) found.push(position)
  }
  return found
}

/** Answers which records of a list held at a date. */
export interface DayIndex {
  /** The positions of those that held on at least one day of the window, in order: of all, or of some. */
  readonly at: (window: Window, certainty: 'definite' | 'possible', some?: Positions) => Positions
  /** The last day on which any is definite; `null` where none is. */
  readonly last: () => Day | null
}

/** An index over the days of a list of records, which are judged one by one: flat arrays, some tens of bytes a record. */
export function dayIndex<R>(records: readonly R[], judged: (record: R) => Judgement): DayIndex {
  const [sure, open] = [gathered(), gathered()]
  for (const record of records) {
    const days = judged(record)
    sure.add(days.sure)
    open.add(days.open)
  }
  const runs = { definite: stretchesOf(sure.all()), possible: stretchesOf(open.all()) }
  return {
    at: ({ first, last }, certainty, some) => {
      const [own, from, to] = [runs[certainty], asInteger(first), asInteger(last)]
      return some === undefined ? meeting(own, from, to) : among(own, some, from, to)
    },
    last: () => {
      const { first, last } = runs.definite
      const latest = last.reduce((sum, day, i) => (valueAt(first, i) <= day ? Math.max(sum, day) : sum), -1)
      return latest < 0 ? null : dayNumbered(latest)
    },
  }
}
