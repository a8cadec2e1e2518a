import { compared, inOrder } from '../dates/index.js'
import { isRecord } from '../find/is-record.js'
import type { ViewOptions } from '../find/options.js'
import { at, readOptions, viewIn } from '../find/read.js'
import { namesIn, type SpecsFor, viewSpecs } from '../find/specs.js'
import { claimsOf, viewOf } from '../find/view.js'
import type { Context } from '../names/context.js'
import { quoted } from '../names/directory.js'
import type { AnyRecord, Names, OurNames } from '../types/index.js'
import { units } from '../vocabulary/index.js'
import { containerOf, emptyFile } from './overlap.js'
import { countedIn, type NumberlessReason, type Part, partOf } from './part.js'

export type { Part }

/** A unit that can be added up: a share is of a whole of its own, and an ordinal counts nothing. */
export type AddableUnit<N extends Names = OurNames> = Exclude<N['words']['units'], 'percent' | 'ordinal'>

/** The units that can be added up. */
export const addableUnits = /* @__PURE__ */ units.filter(
  (unit): unit is AddableUnit => unit !== 'percent' && unit !== 'ordinal',
)

/** How to add up a list of records. */
export interface TotalOfOptions<N extends Names = OurNames> extends ViewOptions<N> {
  /** The unit to count in. */
  readonly unit: AddableUnit<N>
  /** The records are separate things, like the rows of a register: none overlaps or contains another, all are added up. */
  readonly distinct?: boolean | undefined
}

/** What each option of `totalOf` takes. */
export const totalSpecs = /* @__PURE__ */ (() =>
  ({
    unit: {
      takes: addableUnits,
      what: 'a unit that can be added up',
      several: false,
      isNeeded: true,
      about: 'The unit to count in.',
    },
    ...viewSpecs,
    distinct: { takes: 'flag', several: false, about: 'The records are separate things, and all are added up.' },
  }) as const satisfies SpecsFor<TotalOfOptions>)()

/** Why a record is left out of a total, and what that means. Reasons after `not moved` may leave something uncounted. */
export const leftOutReasons = {
  'not so': 'every claim denies or negates it',
  'not moved': 'it is only promised, prepared, planned, expected or refused',
  'part of': 'it is part of another record that is counted',
  'no number': 'no claim gives a number',
  'only a word': 'its number is a word, as dozens',
  'other unit': 'it is counted in other units only',
  price: 'its number is a price for a piece',
  joint: 'it may count the same as another record, and one of the two is told of several parties together',
  'may overlap': 'it may count the same as another record',
} as const satisfies Readonly<Record<NumberlessReason | 'part of' | 'joint' | 'may overlap', string>>

/** Why a record is left out of a total. */
export type LeftOutReason = keyof typeof leftOutReasons

/** A record that is left out of a total. */
export interface LeftOut<N extends Names> {
  /** The id of the record. */
  readonly record: N['record']
  /** Why; `leftOutReasons` says what the word means. */
  readonly why: LeftOutReason
  /** The record that it is part of, or may overlap with. */
  readonly with?: N['record'] | undefined
}

/** A total with everything that was left out of it. */
export interface Total<N extends Names> {
  /** The unit. */
  readonly unit: AddableUnit<N>
  /** The least that it can be: the sum of the lower bounds of the parts; `null` where there is none. */
  readonly min: number | null
  /** The most that it can be; `null`: a part has no upper bound, or something that may add to it was left out. */
  readonly max: number | null
  /** What was added up, in the order of all lists. */
  readonly parts: readonly Part<N>[]
  /** What was left out, and why, in the same order. */
  readonly leftOut: readonly LeftOut<N>[]
}

const summed = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** Of two views of one record the one with more claims, whichever comes first. */
function fuller(a: AnyRecord<Names>, b: AnyRecord<Names>): AnyRecord<Names> {
  const text = (record: AnyRecord<Names>) =>
    claimsOf(record)
      .map(({ document, passages }) => `${document} ${passages}`)
      .join('\n')
  const difference = a.claims.length - b.claims.length || compared(text(a), text(b))
  return difference < 0 ? b : a
}

/** Each record of a list once, in the order of all lists. */
function eachOnce(records: readonly AnyRecord<Names>[]): ReadonlyMap<string, AnyRecord<Names>> {
  const found = new Map<string, AnyRecord<Names>>()
  for (const record of records) {
    const known = found.get(record.id)
    found.set(record.id, known === undefined ? record : fuller(known, record))
  }
  return new Map([...found].sort(([, a], [, b]) => inOrder(a, b)))
}

const isJoint = (record: AnyRecord<Names>): boolean => record.kind === 'transfer' && record.joint

/** A total in the making. */
interface Draft {
  readonly listed: ReadonlyMap<string, AnyRecord<Names>>
  /** What is added up so far, by record. */
  readonly parts: Map<string, Part<Names>>
  readonly leftOut: Map<string, LeftOut<Names>>
  /** The records whose parts are greater than they are themselves. */
  readonly exceeded: Set<string>
}

function leave({ parts, leftOut }: Draft, id: string, why: LeftOutReason, other?: string) {
  parts.delete(id)
  leftOut.set(id, Object.freeze({ record: id, why, ...(other !== undefined && { with: other }) }))
}

/** Each record with what its numbers come to; those without a number that counts are left out. */
function draftOf(listed: ReadonlyMap<string, AnyRecord<Names>>, unit: string, context: Context): Draft {
  const draft: Draft = { listed, parts: new Map(), leftOut: new Map(), exceeded: new Set() }
  for (const [id, record] of listed) {
    const numbers = countedIn(record, unit, context)
    if (typeof numbers === 'string') leave(draft, id, numbers)
    else draft.parts.set(id, partOf(record, numbers, context))
  }
  return draft
}

/** Leaves out what is part of something else that is counted, with a number of its own or without. */
function leaveContained(draft: Draft) {
  const { listed, leftOut, exceeded } = draft
  const counted = new Map(draft.parts)
  for (const [id, record] of listed) {
    const why = leftOut.get(id)?.why
    const container = why === 'not so' || why === 'not moved' ? undefined : containerOf(record, listed, counted)
    if (container === undefined) continue
    const whole = counted.get(container)?.max ?? Number.POSITIVE_INFINITY
    if ((counted.get(id)?.min ?? 0) > whole) exceeded.add(container)
    leave(draft, id, 'part of', container)
  }
}

/** Leaves out what may count the same as another: joint flows first, then those that give less. */
function leaveOverlapping(draft: Draft, context: Context) {
  const { listed, parts } = draft
  const file = emptyFile(context)
  const records = [...listed.values()].filter(({ id }) => parts.has(id))
  const least = ({ id }: AnyRecord<Names>) => parts.get(id)?.min ?? -1
  records.sort((a, b) => Number(isJoint(a)) - Number(isJoint(b)) || least(b) - least(a) || compared(a.id, b.id))
  for (const record of records) {
    const other = file.overlapping(record)
    if (other === undefined) file.add(record)
    else leave(draft, record.id, isJoint(record) || isJoint(other) ? 'joint' : 'may overlap', other.id)
  }
}

const addsNothing: ReadonlySet<LeftOutReason> = /* @__PURE__ */ new Set<LeftOutReason>([
  'not so',
  'not moved',
  'part of',
])

/** The total of the records in a list, which adds nothing twice and doesn't depend on their order. */
export function findTotal<N extends Names>(
  list: readonly AnyRecord<Names>[],
  context: Context,
  options: unknown,
): Total<N> {
  at('totalOf', () => {
    if (!Array.isArray(list)) throw new TypeError(`${quoted(list)} is not a list of records`)
    for (const record of list) isRecord(record, context)
  })
  const read = readOptions('totalOf', options, totalSpecs, context)
  const [unit] = namesIn(read.get('unit'))
  if (unit === undefined)
    throw new TypeError(
      `totalOf: unit: expected one of ${(context.words.get(addableUnits) ?? addableUnits).join(', ')}`,
    )
  const view = viewIn(read)
  const views = list.flatMap((record) => viewOf(record, view, context) ?? [])
  const draft = draftOf(eachOnce(views), unit, context)
  if (read.get('distinct') !== true) {
    leaveContained(draft)
    leaveOverlapping(draft, context)
  }
  const parts = [...draft.parts.values()]
  const leftOut = [...draft.listed.keys()].flatMap((id) => draft.leftOut.get(id) ?? [])
  const mins = parts.flatMap(({ min }) => min ?? [])
  const maxs = parts.flatMap(({ record, max }) => (max === null || draft.exceeded.has(record) ? [] : [max]))
  const isWhole = leftOut.every(({ why }) => addsNothing.has(why))
  const total: Total<Names> = {
    unit,
    min: mins.length === 0 ? null : summed(mins),
    max: parts.length > 0 && isWhole && maxs.length === parts.length ? summed(maxs) : null,
    parts: Object.freeze(parts),
    leftOut: Object.freeze(leftOut),
  }
  return Object.freeze(total) as Total<N>
}
