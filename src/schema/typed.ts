import type * as z from 'zod'
import type { Claim, ClaimPeriod, DayRange, Names, Period, Quantity, Rank, Trend } from '../types/index.js'
import * as claim from './claim.js'
import * as dates from './dates.js'
import type { NameSchemas } from './names.js'
import type { Schemas } from './ours.js'
import * as quantities from './quantity.js'
import * as records from './records.js'

// The schemas under the types that they yield, so that declarations don't repeat what zod infers. Tests hold both equal.

/** A day, written `YYYY-MM-DD`. */
export const day: z.ZodType<string> = dates.day

/** An EDTF date with the bounds that it gives. */
export const dayRange: z.ZodType<DayRange> = dates.dayRange

/** Beginning and end as one claim tells them. */
export const claimPeriod: z.ZodType<ClaimPeriod> = dates.claimPeriod

/** The four days of a record. */
export const period: z.ZodType<Period> = dates.period

/** A number with its bounds. */
export const quantity: z.ZodType<Quantity> = quantities.quantity

/** A superlative of the source. */
export const rank: z.ZodType<Rank> = quantities.rank

/** A change that a claim tells. */
export const trend: z.ZodType<Trend> = quantities.trend

/** A claim whose stage is one of the given ones, over the given names. */
export const claimOf: <N extends Names, const S extends readonly string[]>(
  names: NameSchemas<N>,
  stages: S,
) => z.ZodType<Claim<S[number], N>> = claim.claimOf

/** The schemas of all kinds of record, over the given names. */
export const recordSchemas: <N extends Names>(names: NameSchemas<N>) => Schemas<N> = records.recordSchemas
