import { phaseOf } from '../dates/index.js'
import type { AnyRecord, Claim, Names, Quantity, Transfer } from '../types/index.js'
import { type Unit, units } from '../vocabulary/index.js'
import type { Context } from './context.js'
import { quoted } from './directory.js'
import { type Estimate, type Numbered, numbersOf, spanOf } from './estimates.js'
import { isRecord } from './is-record.js'
import { at, oneOf, readOptions, singleDay } from './options.js'
import { viewOf } from './view.js'

/** One record's share of a total. */
export interface Part<N extends Names> {
  /** The id of the record. */
  readonly record: N['record']
  /** The least that its claims give; `null`: none gives a lower bound. */
  readonly min: number | null
  /** The most that its claims give; `null`: one of them gives no upper bound. */
  readonly max: number | null
  /** The estimates that it rests on: earlier running totals of the same window are left out. */
  readonly estimates: readonly Estimate<N>[]
}

/** A total with everything that was left out of it. */
export interface Total<N extends Names> {
  /** The unit. */
  readonly unit: Unit
  /** The least that it can be: the sum of the stated lower bounds; `null` where there is none. */
  readonly min: number | null
  /** The most that it can be; `null`: at least one record has no upper bound. */
  readonly max: number | null
  /** What was added up. */
  readonly parts: readonly Part<N>[]
  /** What was left out, and why: a sentence each. */
  readonly warnings: readonly string[]
}

type Listed<N extends Names> = ReadonlyMap<string, AnyRecord<N>>

const shares = (a: readonly string[], b: readonly string[]) => a.some((name) => b.includes(name))

/** Whether two transfers may count the same goods: those of one are those of the other, or under or above them. */
const overlap = <N extends Names>(a: Transfer<N>, b: Transfer<N>, { above }: Context) =>
  (a.goods === b.goods || above(a.goods).has(b.goods) || above(b.goods).has(a.goods)) &&
  shares(a.from, b.from) &&
  shares(a.to, b.to)

/** The containers of a record: what it is part of, what its numbers lie within, and the transfer that brought it. */
function containersOf<N extends Names>(record: AnyRecord<N>): readonly string[] {
  const within = (record.claims as readonly Claim<string, N>[]).flatMap((claim) => claim.within ?? [])
  const { partOf, sent } = record as { partOf?: string; sent?: string }
  return [...(partOf === undefined ? [] : [partOf]), ...within, ...(sent === undefined ? [] : [sent])]
}

/** Everything that contains a record, as far as the list goes: what contains it, what contains that, and so on. */
function allContainersOf<N extends Names>(record: AnyRecord<N>, listed: Listed<N>): ReadonlySet<string> {
  const found = new Set(containersOf<N>(record))
  for (const id of found) {
    const container = listed.get(id)
    if (container) for (const wider of containersOf<N>(container)) found.add(wider)
  }
  return found
}

/** Why a record can't be added to those that were taken before it; `undefined` where it can. */
function clash<N extends Names>(
  record: AnyRecord<N>,
  taken: readonly AnyRecord<N>[],
  listed: Listed<N>,
  context: Context,
): string | undefined {
  const containers = allContainersOf<N>(record, listed)
  for (const other of taken) {
    if (containers.has(other.id)) return `its number is part of ${other.id}`
    if (allContainersOf<N>(other, listed).has(record.id)) return `its number contains that of ${other.id}`
    if (record.kind !== 'transfer' || other.kind !== 'transfer' || !overlap<N>(record, other, context)) continue
    if (record.joint || other.joint) return `it is told of joint parties, ${other.id} of one of them`
    return `it may count the same goods as ${other.id}`
  }
  return undefined
}

/** Drops running totals that a later one of the same goods and window replaced. */
function latestTotals<N extends Names>(numbers: readonly Numbered<N>[]): readonly Numbered<N>[] {
  const totals = numbers.filter((number) => spanOf(number) === undefined).map(({ row }) => row)
  const isReplaced = (row: Estimate<N>) =>
    totals.some(
      (later) =>
        (row.asOfTo ?? '~') < (later.asOfFrom ?? '') &&
        later.goods === row.goods &&
        later.cumulativeSince === row.cumulativeSince &&
        later.low !== null,
    )
  return numbers.filter(({ row }) => !(totals.includes(row) && isReplaced(row)))
}

/** The days within which a number counts, as text that sorts: its span, or up to the moment that it is told of. */
function windowOf<N extends Names>(number: Numbered<N>) {
  const { cumulativeSince } = number.claim.quantity as Quantity
  const { earliest, latest } = spanOf(number) ?? {
    earliest: cumulativeSince?.earliest ?? null,
    latest: number.row.asOfTo,
  }
  return { from: earliest ?? '', to: latest ?? '~' }
}

/** Whether one of the numbers counts within days that another one leaves out, and the other way round: none is then the whole. */
function areApart<N extends Names>(numbers: readonly Numbered<N>[]): boolean {
  const windows = numbers.map(windowOf)
  return windows.some((a) => windows.some((b) => a.from < b.from && a.to < b.to))
}

function partOf<N extends Names>(record: AnyRecord<N>, all: readonly Numbered<N>[]): Part<N> {
  const numbers = latestTotals(all)
  const estimates = numbers.map(({ row }) => row)
  const lows = estimates.flatMap(({ low }) => low ?? [])
  const highs = estimates.map(({ high }) => high)
  const max = highs.includes(null) || areApart(numbers) ? null : Math.max(...(highs as number[]))
  return Object.freeze({
    record: record.id,
    min: lows.length === 0 ? null : Math.min(...lows),
    max,
    estimates: Object.freeze(estimates),
  })
}

/** The numbers of a record that count what has moved, happened or stands. */
export function counted<N extends Names>(record: AnyRecord<N>, context: Context): readonly Numbered<N>[] {
  return numbersOf<N>(record, context).filter(({ row: { modality, negated }, claim }) => {
    const phase = phaseOf(record.kind, claim)
    const { per } = claim.quantity as Quantity
    return !negated && modality !== 'denied' && per === undefined && (phase === 'during' || phase === 'after')
  })
}

const unitOption = /* @__PURE__ */ oneOf('a unit', units)
const summable = units.filter((unit) => unit !== 'percent')
const summed = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** The unit and state of knowledge that are asked for. */
function asked(list: unknown, options: unknown) {
  at('totalOf', () => {
    if (!Array.isArray(list)) throw new TypeError(`${quoted(list)} is not a list of records`)
  })
  const { unit, knownBy } = readOptions('totalOf', options, { unit: unitOption, knownBy: singleDay })
  if (unit === undefined) throw new TypeError(`totalOf: unit: expected one of ${summable.join(', ')}`)
  if (unit === 'percent')
    throw new RangeError("totalOf: unit: 'percent' can't be added up: each share is of a whole of its own")
  return { unit, knownBy }
}

/** The numbers of a record in the unit; a record that is counted in other units only is refused. */
function countedIn<N extends Names>(record: AnyRecord<N>, unit: Unit, context: Context): readonly Numbered<N>[] {
  const numbers = counted<N>(record, context)
  const own = numbers.filter(({ row }) => row.unit === unit)
  if (numbers.length > 0 && own.length === 0) {
    const units = [...new Set(numbers.map(({ row }) => row.unit))].join(', ')
    throw new RangeError(
      `totalOf: '${record.id}' is counted in ${units}, not in ${unit}: leave it out, or ask for that unit`,
    )
  }
  return own
}

/** A total of the records in a list that adds nothing twice. */
export function findTotal<N extends Names>(
  list: readonly AnyRecord<N>[],
  context: Context,
  options: unknown,
): Total<N> {
  const { unit, knownBy } = asked(list, options)
  const records = [...list]
  at('totalOf', () => {
    for (const record of records) isRecord(record, context)
  })
  const views = records.flatMap((record) => viewOf<N, AnyRecord<N>>(record, knownBy, context) ?? [])
  const listed = new Map(views.map((record) => [record.id as string, record]))
  const taken: AnyRecord<N>[] = []
  const parts: Part<N>[] = []
  const warnings: string[] = []
  let uncounted = false
  for (const record of widestFirst<N>(listed)) {
    const numbers = countedIn<N>(record, unit, context)
    if (numbers.length === 0) uncounted = true
    const reason =
      numbers.length === 0 ? 'no claim in view counts what moved' : clash<N>(record, taken, listed, context)
    if (reason !== undefined) {
      warnings.push(`${record.id} is left out: ${reason}`)
      continue
    }
    taken.push(record)
    parts.push(partOf<N>(record, numbers))
  }
  const mins = parts.flatMap(({ min }) => min ?? [])
  const maxs = parts.flatMap(({ max }) => max ?? [])
  return Object.freeze({
    unit,
    min: mins.length === 0 ? null : summed(mins),
    max: parts.length === 0 || uncounted || maxs.length < parts.length ? null : summed(maxs),
    parts: Object.freeze(parts),
    warnings: Object.freeze(warnings),
  })
}

/** Containers before what they contain, one sender before joint ones. */
function widestFirst<N extends Names>(listed: Listed<N>): readonly AnyRecord<N>[] {
  const rank = (record: AnyRecord<N>) =>
    allContainersOf<N>(record, listed).size + ((record as { joint?: boolean }).joint ? 100 : 0)
  return [...listed.values()].sort((a, b) => rank(a) - rank(b))
}
