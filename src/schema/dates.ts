import * as z from 'zod'
import { isAfter } from '../dates/bounds.js'
import { isDay } from '../dates/day.js'
import { parseEdtf } from '../dates/edtf.js'
import { messageOf } from '../objects.js'
import type { DayRange } from '../types/index.js'

/** What is wrong with an EDTF date and its bounds; `undefined` where nothing is. */
function faultOf({ edtf, earliest, latest }: DayRange): string | undefined {
  try {
    const bounds = parseEdtf(edtf)
    if (bounds.earliest !== earliest || bounds.latest !== latest)
      return 'earliest and latest are not the bounds of edtf'
  } catch (error) {
    return messageOf(error)
  }
  return undefined
}

/** A calendar day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine(isDay, { error: (issue) => `${JSON.stringify(issue.input)} is no day of the calendar` })

/** An EDTF date with the bounds that it gives. */
export const dayRange = z
  .strictObject({ edtf: z.string(), earliest: day.nullable(), latest: day.nullable() })
  .readonly()
  .superRefine((range, context) => {
    const message = faultOf(range)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })

/** Beginning and end as one claim tells them. */
export const claimPeriod = z
  .strictObject({ start: dayRange.optional(), end: z.union([dayRange, z.literal('open')]).optional() })
  .readonly()
  .refine(({ start, end }) => !start || !end || end === 'open' || !isAfter(start.earliest, end.latest), {
    error: 'it ends before it begins',
  })

/** Days on which a record is definite. */
export const spell = z
  .strictObject({ first: day, last: day })
  .readonly()
  .refine(({ first, last }) => first <= last, { error: 'first is after last' })

/** The four days of a record. */
export const period = z
  .strictObject({
    earliestStart: day.nullable(),
    latestStart: day.nullable(),
    earliestEnd: day.nullable(),
    latestEnd: day.nullable(),
  })
  .readonly()
  .refine((p) => !isAfter(p.earliestStart, p.latestStart), { error: 'earliestStart is after latestStart' })
  .refine((p) => !isAfter(p.earliestEnd, p.latestEnd), { error: 'earliestEnd is after latestEnd' })
  .refine((p) => !isAfter(p.earliestStart, p.latestEnd), { error: 'it ends before it begins' })
