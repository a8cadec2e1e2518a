import { phaseOf, strengthOf } from '../../src/certainty/index.js'
import type { Claim, Names } from '../../src/types/index.js'
import { type Kind, kindRules } from '../../src/vocabulary/index.js'

// A slow second opinion, which shares nothing with the code but what a strength and a phase are: days are numbers, every
// reading of every date is tried, and every day is looked at.

/** A claim with its dates as the first and last day on which each can lie. */
export interface Spoken {
  readonly claim: Claim<string, Names>
  readonly start?: readonly [number, number]
  readonly end?: readonly [number, number] | 'open'
  /** The moment that the claim speaks of: its as-of, the day it was said, or the first day of its document. */
  readonly witness: readonly [number, number]
  readonly hasAsOf: boolean
  /** The last day on which it can have been said. */
  readonly published: number
  /** Whether the document didn't look at a day. */
  readonly isUnseen: (day: number) => boolean
}

/** What one reading of one claim says: the days on which the thing must have been so and may have been so, and when it broke off. */
interface Reading {
  readonly must: readonly number[]
  readonly may: (day: number) => boolean
  readonly breaks: readonly number[]
}

const range = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
const each = (span: readonly [number, number] | undefined) => (span === undefined ? [undefined] : range(...span))

/** All readings of a claim of a state: from its start to its end, or to the moment it speaks of. */
function readingsOfState(kind: Kind, { claim, start, end, witness, hasAsOf }: Spoken): Reading[] {
  const closed = end === 'open' ? undefined : end
  return each(start).flatMap((s) =>
    each(closed).flatMap((e) =>
      each(witness).flatMap((w = 0): Reading[] => {
        if (s !== undefined && e !== undefined && s > e) return []
        const isEnding = phaseOf(kind, claim) === 'after'
        const vouches = e === undefined ? end === 'open' || s === undefined || hasAsOf : hasAsOf && !isEnding
        if (vouches && (w < (s ?? w) || w > (e ?? w))) return []
        const told = [s, e, ...(vouches ? [w] : [])].filter((day) => day !== undefined)
        const must = isEnding && s === undefined ? [e as number] : range(Math.min(...told), Math.max(...told))
        return [{ must, may: (day) => day >= (s ?? day) && day <= (e ?? day), breaks: e === undefined ? [] : [e] }]
      }),
    ),
  )
}

/** All readings of a claim of what happens or moves; without a date it only was so by the moment it speaks of. */
function readingsOfHappening(kind: Kind, { start, end, witness, published }: Spoken): Reading[] {
  const isOnce = kind === 'event'
  if (end === 'open')
    return each(start).flatMap((s) =>
      range(Math.max(s ?? 0, witness[0]), witness[1]).map((w) => ({
        must: range(s ?? w, w),
        may: (day) => day >= (s ?? day),
        breaks: [],
      })),
    )
  if (start === undefined && end === undefined)
    return [{ must: [], may: (day) => !isOnce || day <= published, breaks: [] }]
  return each(start ?? (isOnce ? end : undefined)).flatMap((s) =>
    each(end).flatMap((e): Reading[] => {
      if (s !== undefined && e !== undefined && s > e) return []
      const told = [s, e].filter((day) => day !== undefined)
      return [
        {
          must: range(Math.min(...told), Math.max(...told)),
          may: (day) => day >= (s ?? day) && day <= (e ?? day),
          breaks: [],
        },
      ]
    }),
  )
}

/** The readings of a claim that denies or negates: it says that the thing was not so. */
const readingsOfNo = ({ start, end, witness }: Spoken): Reading[] => {
  const closed = end === 'open' ? undefined : end
  const days = start === undefined && closed === undefined ? range(...witness) : undefined
  const from = (start ?? closed)?.[0] ?? witness[0]
  const to = closed?.[1] ?? (start ? 99 : witness[1])
  return (days ?? range(from, to)).map((day) => ({ must: [], may: () => false, breaks: [day] }))
}

function readingsOf(kind: Kind, spoken: Spoken): Reading[] {
  if (strengthOf(spoken.claim) === 'no') return readingsOfNo(spoken)
  return kindRules[kind].isState ? readingsOfState(kind, spoken) : readingsOfHappening(kind, spoken)
}

/** Whether a record was so on one of the days, by trying everything. */
export function judgeSlowly(
  kind: Kind,
  spoken: readonly Spoken[],
  first: number,
  last: number,
): 'definite' | 'possible' | 'no' {
  const options = spoken.map((one) => ({ one, readings: readingsOf(kind, one) }))
  const isIn = (day: number) => day >= first && day <= last
  const combine = (i: number, chosen: readonly Reading[]): boolean => {
    const own = options[i]
    if (own !== undefined) return own.readings.every((reading) => combine(i + 1, [...chosen, reading]))
    const firm = chosen.filter((_, j) => strengthOf((spoken[j] as Spoken).claim) === 'definite')
    const days = [...new Set(firm.flatMap(({ must }) => must))].sort((a, b) => a - b)
    if (days.some(isIn)) return true
    if (!kindRules[kind].isState) return false
    const broken = chosen.flatMap(({ breaks }) => breaks)
    return days.some((day, j) => {
      const next = days[j + 1]
      const lasts = next !== undefined && !broken.some((one) => one >= day && one < next)
      return lasts && range(day, next).some(isIn)
    })
  }
  if (combine(0, [])) return 'definite'
  const affirming = options.filter(({ one }) => strengthOf(one.claim) !== 'no')
  const isOpen = range(first, last).some((day) =>
    affirming.some(
      ({ one, readings }) => readings.some(({ may }) => may(day)) || (kind !== 'event' && one.isUnseen(day)),
    ),
  )
  return isOpen ? 'possible' : 'no'
}
